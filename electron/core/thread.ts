import { Worker } from 'node:worker_threads';
import type { Changed, Reply } from '../../shared/contract/wire.ts';
import { AppError } from '../../shared/errors.ts';
import type { Core, Original } from './core.ts';
import type { CoreThreadData, FromCore, ToCore } from './thread-messages.ts';

export type CoreThreadOptions = CoreThreadData & {
  /** The script of the core's thread: `worker.ts` from source, `core-worker.js` from a bundle. */
  readonly workerFile: string;
};

/**
 * Opens the core in a thread of its own, so that nothing it does freezes a window.
 * Rejects with the AppErrors of `openLibrary`. If the thread dies, every call is answered `internal`.
 */
export async function startCoreThread({ workerFile, ...data }: CoreThreadOptions): Promise<Core> {
  const worker = new Worker(workerFile, { workerData: data, name: 'core' });
  const waiting = createWaiting();
  const listeners = new Set<(changed: Changed) => void>();
  const opening = Promise.withResolvers<string>();
  const ended = Promise.withResolvers<void>();

  worker.on('message', (message: FromCore) => {
    if (message.kind === 'opened') opening.resolve(message.inboxFolder);
    else if (message.kind === 'refused') opening.reject(fromShape(message.error));
    else if (message.kind === 'changed') listeners.forEach((listener) => listener(message.changed));
    else if (message.kind !== 'closed') waiting.receive(message);
  });
  worker.on('error', (error) => {
    opening.reject(error);
    waiting.abandon();
  });
  worker.on('exit', () => {
    opening.reject(new Error('The core ended before it was open'));
    waiting.abandon();
    ended.resolve();
  });

  const inboxFolder = await opening.promise;
  const send = (message: ToCore) => worker.postMessage(message, []);
  return {
    inboxFolder,
    call: (request, onProgress) => waiting.call(request.id, onProgress, () => send({ kind: 'call', request })),
    cancel: (id) => send({ kind: 'cancel', id }),
    onChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    readOriginal: (sha256) => waiting.original((ask) => send({ kind: 'original', ask, sha256 })),
    lendFile: (path) => waiting.token((ask) => send({ kind: 'lend', ask, path })),
    close: async () => {
      send({ kind: 'close' });
      await ended.promise;
    },
  };
}

type Answer = Extract<FromCore, { readonly kind: 'progress' | 'reply' | 'original' | 'lent' }>;

/** The calls and questions that wait for the thread. */
function createWaiting() {
  const calls = new Map<string, { readonly onProgress: (value: unknown) => void; readonly resolve: (reply: Reply) => void }>();
  const originals = new Map<number, PromiseWithResolvers<Original | null>>();
  const tokens = new Map<number, PromiseWithResolvers<string>>();
  let asked = 0;
  let isGone = false;

  const question = <T>(waiting: Map<number, PromiseWithResolvers<T>>, send: (ask: number) => void): Promise<T> => {
    if (isGone) return Promise.reject(gone());
    asked += 1;
    const answer = Promise.withResolvers<T>();
    waiting.set(asked, answer);
    send(asked);
    return answer.promise;
  };

  return {
    call: (id: string, onProgress: (value: unknown) => void, send: () => void): Promise<Reply> => {
      if (isGone) return Promise.resolve(goneReply(id));
      if (calls.has(id)) return Promise.resolve({ id, ok: false, error: new AppError('invalid-input', 'A call with this id is under way').toShape() });
      const { promise, resolve } = Promise.withResolvers<Reply>();
      calls.set(id, { onProgress, resolve });
      send();
      return promise;
    },
    original: (send: (ask: number) => void) => question(originals, send),
    token: (send: (ask: number) => void) => question(tokens, send),
    receive: (message: Answer): void => {
      if (message.kind === 'progress') return calls.get(message.id)?.onProgress(message.value);
      if (message.kind === 'original') return settle(originals, message.ask, message.original);
      if (message.kind === 'lent') return settle(tokens, message.ask, message.token);
      calls.get(message.reply.id)?.resolve(message.reply);
      calls.delete(message.reply.id);
    },
    abandon: (): void => {
      isGone = true;
      for (const [id, { resolve }] of calls) resolve(goneReply(id));
      for (const answer of [...originals.values(), ...tokens.values()]) answer.reject(gone());
      for (const map of [calls, originals, tokens]) map.clear();
    },
  };
}

function settle<T>(waiting: Map<number, PromiseWithResolvers<T>>, ask: number, value: T): void {
  waiting.get(ask)?.resolve(value);
  waiting.delete(ask);
}

function gone(): AppError {
  return new AppError('internal', 'The core is no longer running');
}

function goneReply(id: string): Reply {
  return { id, ok: false, error: gone().toShape() };
}

function fromShape(shape: Extract<FromCore, { readonly kind: 'refused' }>['error']): AppError {
  return new AppError(shape.code, shape.message, shape.details ? { details: shape.details } : {});
}
