/** Words of the passage through the positions after a new draft. */
export const reconfirm = {
  title: 'Reconfirm positions',
} as const;
