/** Words of the table of the head of delegation: changes, stances, convergence, history of a paragraph. */
export const table = {
  title: 'Table of the text',
  history: {
    title: 'History of {{label}}',
    titlePlain: 'History of this paragraph',
    empty: 'No draft of this text holds this paragraph.',
    ours: '{{name}} (ours)',
    positions: 'Positions on {{name}}',
    kind: {
      first: 'first held',
      same: 'same words',
      edited: 'edited',
      moved: 'moved',
      'moved-edited': 'moved and edited',
      split: 'split',
      merged: 'merged',
      added: 'added',
      removed: 'removed',
      absent: 'not in this draft',
    },
  },
} as const;
