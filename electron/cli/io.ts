/** What the command line is given of the world, so that it can be run from a test as from a shell. */
export type Io = {
  /** Data, to standard output; resolves once it is taken. */
  readonly out: (text: string) => Promise<void>;
  /** A line for the person, to standard error. */
  readonly say: (line: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that file names start from. */
  readonly folder: string;
  /** The script of the worker that reads files. */
  readonly readerWorkerFile: string;
  readonly version: string;
  /** Aborts when the person stops the command. */
  readonly signal: AbortSignal;
};

/** 0: done, or nothing differs. 1: could not be done, or the texts differ. 2: wrong use, or unreadable. */
export const exitCodes = { done: 0, couldNot: 1, differs: 1, wrongUse: 2, unreadable: 2 } as const;
