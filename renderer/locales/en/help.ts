/** What stances, statuses, scopes and placements mean. */
export const help = {
  title: 'Help',
} as const;
