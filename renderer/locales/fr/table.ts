import type { Translation } from '../translation.ts';
import type { table as english } from '../en/table.ts';

export const table = {
  title: 'Tableau du texte',
  history: {
    title: 'Histoire de {{label}}',
    titlePlain: 'Histoire de ce paragraphe',
    empty: 'Aucune version de ce texte ne contient ce paragraphe.',
    ours: '{{name}} (nous)',
    positions: 'Positions sur {{name}}',
    kind: {
      first: 'premier texte',
      same: 'mêmes mots',
      edited: 'modifié',
      moved: 'déplacé',
      'moved-edited': 'déplacé et modifié',
      split: 'scindé',
      merged: 'fusionné',
      added: 'ajouté',
      removed: 'supprimé',
      absent: 'absent de cette version',
    },
  },
} as const satisfies Translation<typeof english>;
