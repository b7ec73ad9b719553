import type { z } from 'zod';
import { contract, type CommandName, type InputOf, type JobName, type OperationName, type OutputOf, type ProgressOf, type QueryName } from '../../shared/contract/index.ts';
import type { Changed, Transport } from '../../shared/contract/wire.ts';
import { AppError } from '../../shared/errors.ts';

/** The contract's schemas, by name, in the types of their values. */
const answers: { readonly [N in OperationName]: { readonly output: z.ZodType<OutputOf<N>> } } = contract;
const jobs: { readonly [N in JobName]: { readonly progress: z.ZodType<ProgressOf<N>> } } = contract;

/** A job under way: `done` settles with its answer or an `AppError`; `cancel` asks it to stop. */
export type RunningJob<T> = { readonly done: Promise<T>; readonly cancel: () => void };

/** The core as the screens see it: names and values of the contract, failures as `AppError`. */
export type Client = {
  readonly call: <N extends QueryName | CommandName>(name: N, input: InputOf<N>) => Promise<OutputOf<N>>;
  readonly run: <N extends JobName>(name: N, input: InputOf<N>, onProgress: (progress: ProgressOf<N>) => void) => RunningJob<OutputOf<N>>;
  readonly onChanged: (listener: (changed: Changed) => void) => () => void;
};

/**
 * Puts the contract's types on a transport. What comes back is checked against the contract: an answer of another
 * shape is a bug of the core and is thrown as `internal`.
 */
export function createClient(transport: Transport, newId: () => string = () => crypto.randomUUID()): Client {
  const send = async <N extends OperationName>(id: string, name: N, input: InputOf<N>, onProgress: (value: unknown) => void): Promise<OutputOf<N>> => {
    const reply = await transport.call({ id, op: name, input }, onProgress);
    if (!reply.ok) throw new AppError(reply.error.code, reply.error.message, reply.error.details === undefined ? {} : { details: reply.error.details });
    return outputOf(name, reply.value);
  };
  return {
    call: (name, input) => send(newId(), name, input, () => undefined),
    run: (name, input, onProgress) => {
      const id = newId();
      const done = send(id, name, input, (value) => onProgress(jobs[name].progress.parse(value)));
      return { done, cancel: () => transport.cancel(id) };
    },
    onChanged: (listener) => transport.onChanged(listener),
  };
}

function outputOf<N extends OperationName>(name: N, value: unknown): OutputOf<N> {
  const parsed = answers[name].output.safeParse(value);
  if (!parsed.success) throw new AppError('internal', `the answer of ${name} has another shape`, { cause: parsed.error });
  return parsed.data;
}

/** The failure as an `AppError`; anything else that was thrown is a bug and becomes `internal`. */
export function failureOf(thrown: unknown): AppError {
  return thrown instanceof AppError ? thrown : new AppError('internal', 'the call failed', { cause: thrown });
}
