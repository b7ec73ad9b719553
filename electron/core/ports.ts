/** The present moment; a port, so that tests choose it. */
export type Clock = { readonly now: () => Date };

/** New ids, UUIDs. */
export type Ids = { readonly create: () => string };

/** What is written down of a failure nobody expected: where in the program, never what a person wrote or named. */
export type LogEntry = {
  readonly at: string;
  readonly requestId: string;
  readonly operation: string;
  readonly name: string;
  readonly code: string | null;
  readonly frames: readonly string[];
};

export type Log = (entry: LogEntry) => void;

/** Where a token's bytes stand. `release` is called once the file is dealt with, whatever became of it. */
export type FilesPort = {
  readonly resolve: (token: string) => string | null;
  readonly release: (token: string) => Promise<void>;
};

export const systemClock: Clock = { now: () => new Date() };

/** The moment as the library writes it: ISO 8601, UTC. */
export function instantOf(clock: Clock): string {
  return clock.now().toISOString();
}
