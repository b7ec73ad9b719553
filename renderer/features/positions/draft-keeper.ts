import type { DraftContent } from '../../../shared/model/draft.ts';

/** How long a typed word waits before it is sent to be kept, in milliseconds. Typing on does not put it off. */
export const keepWithin = 400;

/** Sends what is typed into one form to be kept: one call at a time, the newest words last, none before its predecessor. */
export type DraftKeeper = {
  /** Takes the form as it now stands; null when it says nothing worth keeping. */
  readonly type: (content: DraftContent | null) => void;
  /** Sends now what still waits. Resolves once it is confirmed; rejects with why it could not be kept, and keeps it for the next try. */
  readonly flush: () => Promise<void>;
  /**
   * Runs what puts an end to the draft, saving or discarding it, once nothing is under way that would bring it back.
   * What still waits is dropped if `act` succeeds and sent if it fails. Does nothing while another one runs.
   */
  readonly settle: (act: () => Promise<void>) => Promise<void>;
};

type Typed = { readonly content: DraftContent | null };

/** @param send resolves once the core has confirmed; null discards what was kept */
export function createDraftKeeper(send: (content: DraftContent | null) => Promise<void>): DraftKeeper {
  let waiting: Typed | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underway: Promise<void> | undefined;
  let isSettling = false;

  const stopTimer = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  const startTimer = (): void => {
    timer ??= setTimeout(() => void flush().catch(toldByTheCommand), keepWithin);
  };
  const sendOrPutBack = async (sent: Typed): Promise<void> => {
    try {
      await send(sent.content);
    } catch (error) {
      waiting ??= sent;
      throw error;
    }
  };
  const next = (): Typed | undefined => {
    if (isSettling) return undefined;
    const taken = waiting;
    waiting = undefined;
    return taken;
  };
  const drain = async (): Promise<void> => {
    try {
      for (let sent = next(); sent !== undefined; sent = next()) await sendOrPutBack(sent);
    } finally {
      underway = undefined;
    }
  };
  const flush = (): Promise<void> => {
    stopTimer();
    if (underway === undefined && waiting !== undefined && !isSettling) underway = drain();
    return underway ?? Promise.resolve();
  };
  const settle = async (act: () => Promise<void>): Promise<void> => {
    if (isSettling) return;
    isSettling = true;
    stopTimer();
    try {
      await underway?.catch(toldByTheCommand);
      await act();
      waiting = undefined;
    } finally {
      isSettling = false;
      if (waiting !== undefined) startTimer();
    }
  };
  return {
    type: (content) => {
      waiting = { content };
      startTimer();
    },
    flush,
    settle,
  };
}

/** A command that failed holds its error and the form shows it; whoever waits for the call has nothing to add. */
export function toldByTheCommand(): void {}
