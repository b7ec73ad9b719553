import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { contract, type InputOf, type OperationName, type OutputOf, type ProgressOf } from '../../shared/contract/index.ts';
import { AppError } from '../../shared/errors.ts';
import { openCore, type Core } from '../core/core.ts';
import { dataFolder } from '../core/data-folder.ts';
import type { Io } from './io.ts';

/** The folder of the library a command works on: the one named, or the user's own. */
export function libraryFolder(io: Io, named: string | null): string {
  return named === null ? dataFolder(io.env) : resolve(io.folder, named);
}

/** Opens the library for the time of `work`. */
export async function withCore<T>(io: Io, folder: string, mustExist: boolean, work: (core: Core) => Promise<T>): Promise<T> {
  const core = await openCore({ dataFolder: folder, readerWorkerFile: io.readerWorkerFile, mustExist });
  try {
    return await work(core);
  } finally {
    await core.close();
  }
}

type Asking<N extends OperationName> = { readonly signal?: AbortSignal; readonly onProgress?: (progress: ProgressOf<N>) => void };

/** Asks the core; throws what it refuses. */
export async function ask<N extends OperationName>(core: Core, op: N, input: InputOf<N>, { signal, onProgress }: Asking<N> = {}): Promise<OutputOf<N>> {
  const id = randomUUID();
  const stop = () => core.cancel(id);
  signal?.addEventListener('abort', stop);
  try {
    const reply = await core.call({ id, op, input }, (progress) => isProgress(op, progress) && onProgress?.(progress));
    if (!reply.ok) throw new AppError(reply.error.code, reply.error.message, reply.error.details ? { details: reply.error.details } : {});
    if (!isOutput(op, reply.value)) throw new Error(`The answer to ${op} is not what the contract says`);
    return reply.value;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

function isOutput<N extends OperationName>(op: N, value: unknown): value is OutputOf<N> {
  return contract[op].output.safeParse(value).success;
}

function isProgress<N extends OperationName>(op: N, value: unknown): value is ProgressOf<N> {
  const operation = contract[op];
  return operation.kind === 'job' && operation.progress.safeParse(value).success;
}
