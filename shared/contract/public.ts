import type { QueryName } from './index.ts';

/**
 * All that a window of public text may ask: what is on the floor, the text itself, names of sessions, the language and theme
 * to show them in. Nothing that any of them answers holds a position.
 */
export const publicQueries = ['floor.get', 'version.get', 'session.list', 'settings.get'] as const satisfies readonly QueryName[];

/** Whether an operation answers with public text alone. */
export function isPublic(name: string): boolean {
  return publicQueries.some((one) => one === name);
}
