/** Words of the view of the running session, of the floor record and of the public window. */
export const plenary = {
  title: 'Floor',
  projector: 'Public text',
} as const;
