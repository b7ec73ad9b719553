import type { Translation } from '../translation.ts';
import type { table as english } from '../en/table.ts';

export const table = {
  title: 'Quadro do texto',
  history: {
    title: 'Histórico de {{label}}',
    titlePlain: 'Histórico deste parágrafo',
    empty: 'Nenhuma versão deste texto contém este parágrafo.',
    ours: '{{name}} (nossa)',
    positions: 'Posições sobre {{name}}',
    kind: {
      first: 'primeiro texto',
      same: 'mesmas palavras',
      edited: 'modificado',
      moved: 'deslocado',
      'moved-edited': 'deslocado e modificado',
      split: 'dividido',
      merged: 'fundido',
      added: 'acrescentado',
      removed: 'suprimido',
      absent: 'ausente desta versão',
    },
  },
} as const satisfies Translation<typeof english>;
