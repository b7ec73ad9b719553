/** What the program asked of the shell, in order: tests read it. */
export type Entry = readonly [what: string, ...details: unknown[]];

export const journal: Entry[] = [];

export function note(...entry: Entry): void {
  journal.push(entry);
}
