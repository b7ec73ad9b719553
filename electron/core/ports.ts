import type { Block, FileFormat, Identity, Warning } from '../../shared/model/document.ts';

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

/** A file as a reader gives it back. */
export type ReadFile = {
  readonly format: FileFormat;
  readonly identity: Identity;
  readonly blocks: readonly Block[];
  readonly warnings: readonly Warning[];
  /** Names the reader and the algorithms behind the blocks. */
  readonly readerVersion: string;
};

/** Reads files in a worker of its own. `read` rejects with an AppError: one of `file-*`, or `cancelled`. */
export type ReaderPort = {
  readonly read: (file: Uint8Array, fileName: string, options: { readonly signal: AbortSignal }) => Promise<ReadFile>;
  readonly close: () => Promise<void>;
};
