import type { Translation } from '../translation.ts';
import type { table as english } from '../en/table.ts';

export const table = {
  title: 'Cuadro del texto',
  history: {
    title: 'Historia de {{label}}',
    titlePlain: 'Historia de este párrafo',
    empty: 'Ninguna versión de este texto contiene este párrafo.',
    ours: '{{name}} (nuestra)',
    positions: 'Posiciones sobre {{name}}',
    kind: {
      first: 'primer texto',
      same: 'mismas palabras',
      edited: 'modificado',
      moved: 'trasladado',
      'moved-edited': 'trasladado y modificado',
      split: 'dividido',
      merged: 'fusionado',
      added: 'agregado',
      removed: 'suprimido',
      absent: 'no figura en esta versión',
    },
  },
} as const satisfies Translation<typeof english>;
