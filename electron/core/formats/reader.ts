import { Worker } from 'node:worker_threads';
import { AppError } from '../../../shared/errors.ts';
import type { TextEncoding } from '../../../shared/model/document.ts';
import type { FileSource, FromReader, HashedFile, ToReader } from './reader-messages.ts';

export type { ReadFile } from './read-file.ts';
export type { HashedFile } from './reader-messages.ts';

/** `onProgress` hears how much of how much is done, in the reader's own units. `encoding` is a person's choice for a plain text or web page. */
type ReadRequest = { readonly signal?: AbortSignal; readonly onProgress?: (done: number, total: number) => void; readonly encoding?: TextEncoding };

/** Reads files in a thread of its own, one after the other. */
export type Reader = {
  /**
   * Reads a file from its bytes, which stay the caller's, or from a path. Rejects with the `file-…` errors, and with `cancelled`
   * once the signal is aborted.
   */
  readonly read: (source: Uint8Array | string, fileName: string, request?: ReadRequest) => Promise<HashedFile>;
  /** Ends the thread; a file under way is `cancelled`. */
  readonly close: () => Promise<void>;
};

export type ReaderOptions = {
  /** The script of the worker: `reader-worker.ts` from source, `reader-worker.js` from a bundle. */
  readonly workerFile: string;
  /** The longest a file may go without progress, in milliseconds. */
  readonly timeLimit?: number;
  /** The heap the worker may fill, in MiB. */
  readonly memoryLimitMb?: number;
};

/** The longest a worker may take to start, in milliseconds: on a busy machine that is no fault of the file's. */
const startLimit = 20_000;
/** Below five seconds, so that with the time to replace the worker nobody waits longer. */
const usualTimeLimit = 4_000;
/** Leaves room under 512 MiB for the rest of the process and for bytes outside the heap. */
const usualMemoryLimit = 224;

/** Creates a reader; its worker starts with the first file, is kept warm for the next, and is replaced when a file brings it down. */
export function createReader({ workerFile, timeLimit = usualTimeLimit, memoryLimitMb = usualMemoryLimit }: ReaderOptions): Reader {
  let worker: Worker | undefined;
  let isReady = false;
  let queue: Promise<unknown> = Promise.resolve();
  const closing = new AbortController();
  let count = 0;

  const warmWorker = (): Worker => {
    if (worker) return worker;
    const started = new Worker(workerFile, { name: 'reader', resourceLimits: { maxOldGenerationSizeMb: memoryLimitMb, maxYoungGenerationSizeMb: 32 } });
    // A worker can also end between two files: by what a library left running.
    const forget = (): void => {
      if (worker === started) worker = undefined;
    };
    started.on('error', forget);
    started.on('exit', forget);
    started.once('message', () => {
      if (worker === started) isReady = true;
    });
    worker = started;
    isReady = false;
    return started;
  };
  const discard = async (): Promise<void> => {
    const ended = worker;
    worker = undefined;
    await ended?.terminate();
  };
  const readNow = async (source: FileSource, fileName: string, { signal, onProgress, encoding }: ReadRequest): Promise<HashedFile> => {
    const signals = AbortSignal.any([closing.signal, ...(signal ? [signal] : [])]);
    if (signals.aborted) throw new AppError('cancelled', 'cancelled before reading');
    count += 1;
    const asked = warmWorker();
    asked.ref();
    const outcome = await askWorker(asked, { id: count, source, fileName, ...(encoding !== undefined && { encoding }) }, { signal: signals, isReady, timeLimit, ...(onProgress && { onProgress }) });
    // An idle worker does not keep the process alive.
    asked.unref();
    if (outcome.isWorkerSpent) await discard();
    if ('error' in outcome) throw outcome.error;
    return outcome.file;
  };
  return {
    read: (source, fileName, request = {}) => {
      const reading = queue.then(() => readNow(typeof source === 'string' ? { path: source } : { bytes: source }, fileName, request));
      queue = reading.then(
        () => undefined,
        () => undefined,
      );
      return reading;
    },
    close: async () => {
      closing.abort();
      await queue;
      await discard();
    },
  };
}

type Outcome = { readonly isWorkerSpent: boolean } & ({ readonly file: HashedFile } | { readonly error: unknown });
type Watch = { readonly signal: AbortSignal; readonly isReady: boolean; readonly timeLimit: number; readonly onProgress?: (done: number, total: number) => void };

/** Puts one file to the worker and waits for whatever comes first: its answer, its end, a stop, or too long a silence. */
async function askWorker(worker: Worker, request: ToReader, { signal, isReady, timeLimit, onProgress }: Watch): Promise<Outcome> {
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  const spent = (error: unknown): void => resolve({ isWorkerSpent: true, error });
  const tooLong = (): void => spent(new AppError('file-took-too-long', 'the reader made no progress for too long', { details: { limit: timeLimit } }));
  let timer = setTimeout(tooLong, isReady ? timeLimit : Math.max(startLimit, timeLimit));
  const goOn = (): void => {
    clearTimeout(timer);
    timer = setTimeout(tooLong, timeLimit);
  };
  const onMessage = (message: FromReader): void => {
    if (message.kind === 'ready') goOn();
    else if (message.id === request.id) {
      if (message.kind === 'progress') {
        goOn();
        onProgress?.(message.done, message.total);
      } else resolve(outcomeOf(message));
    }
  };
  const onError = (error: unknown): void => spent(isOutOfMemory(error) ? new AppError('file-took-too-much-memory', 'the reader ran out of memory', { cause: error }) : error);
  const onExit = (): void => spent(new Error('The reader ended in the middle of a file'));
  const onAbort = (): void => spent(new AppError('cancelled', 'cancelled while reading'));
  worker.on('message', onMessage);
  worker.on('error', onError);
  worker.on('exit', onExit);
  signal.addEventListener('abort', onAbort);
  worker.postMessage(request, []);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    worker.off('message', onMessage);
    worker.off('error', onError);
    worker.off('exit', onExit);
    signal.removeEventListener('abort', onAbort);
  }
}

function outcomeOf(message: Exclude<FromReader, { readonly kind: 'ready' | 'progress' }>): Outcome {
  if (message.kind === 'read') return { isWorkerSpent: false, file: message.file };
  if (message.kind === 'bug') return { isWorkerSpent: true, error: message.error };
  const { code, message: text, details } = message.error;
  return { isWorkerSpent: false, error: new AppError(code, text, { ...(details && { details }) }) };
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
