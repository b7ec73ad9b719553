/** Words of the table of the head of delegation: changes, stances, convergence, history of a paragraph. */
export const table = {
  title: 'Table of the text',
} as const;
