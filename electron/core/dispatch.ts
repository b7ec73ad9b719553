import { contract, type CommandName, type JobName, type OperationName, type OutputOf, type ParsedInputOf, type ProgressOf, type QueryName } from '../../shared/contract/index.ts';
import type { Topic } from '../../shared/contract/operation.ts';
import type { Changed, Reply, Request } from '../../shared/contract/wire.ts';
import { AppError, type AppErrorShape } from '../../shared/errors.ts';
import { instantOf, type Clock, type Log, type LogEntry } from './ports.ts';
import type { ReadDb, WriteDb } from './store/database.ts';
import { codeOf, storeFailure } from './store/failures.ts';
import type { Library } from './store/library.ts';

export type QueryContext = { readonly db: ReadDb };

export type CommandContext = {
  readonly db: WriteDb;
  /** Names what the command changed; broadcast once it has committed. */
  readonly changed: (...topics: readonly Topic[]) => void;
};

export type JobContext<P> = {
  readonly db: ReadDb;
  /** Runs `work` in a transaction of its own and broadcasts what it changed. */
  readonly commit: <T>(work: (context: CommandContext) => T) => T;
  readonly progress: (value: P) => void;
  readonly signal: AbortSignal;
};

/** A handler for every operation of the contract; a missing one does not compile. */
export type Handlers = { readonly [N in QueryName]: (context: QueryContext, input: ParsedInputOf<N>) => OutputOf<N> } & {
  readonly [N in CommandName]: (context: CommandContext, input: ParsedInputOf<N>) => OutputOf<N>;
} & { readonly [N in JobName]: (context: JobContext<ProgressOf<N>>, input: ParsedInputOf<N>) => Promise<OutputOf<N>> };

export type Dispatcher = {
  /** Answers every request, also one that fails; never rejects. */
  readonly call: (request: Request, onProgress: (value: unknown) => void) => Promise<Reply>;
  /** Stops a job under way; anything else is over before a cancel arrives. */
  readonly cancel: (id: string) => void;
  /** Stops every job and waits for them to end; what is asked later is answered `cancelled`. */
  readonly close: () => Promise<void>;
};

export type DispatchOptions = {
  readonly handlers: Handlers;
  readonly library: Pick<Library, 'read' | 'write'>;
  readonly broadcast: (changed: Changed) => void;
  readonly clock: Clock;
  readonly log: Log;
  /** Also holds answers to the contract: for tests and development. */
  readonly checksOutput: boolean;
};

/** The one way from a name and an unknown input to a reply: validates, runs, commits, broadcasts, names failures. */
export function createDispatcher(options: DispatchOptions): Dispatcher {
  const running = new Map<string, { readonly stop: AbortController; readonly ended: Promise<Reply> }>();
  let isClosed = false;
  return {
    call: async (request, onProgress) => {
      if (isClosed) return { id: request.id, ok: false, error: new AppError('cancelled', 'The program is closing').toShape() };
      const stop = new AbortController();
      const ended = answer(options, request, onProgress, stop.signal);
      running.set(request.id, { stop, ended });
      return ended.finally(() => running.delete(request.id));
    },
    cancel: (id) => running.get(id)?.stop.abort(),
    close: async () => {
      isClosed = true;
      for (const { stop } of running.values()) stop.abort();
      await Promise.all([...running.values()].map(({ ended }) => ended));
    },
  };
}

/** Runs `work` as a command does: one transaction, then one broadcast. */
export function commit<T>(library: Pick<Library, 'write'>, broadcast: (changed: Changed) => void, work: (context: CommandContext) => T): T {
  const topics = new Set<Topic>();
  const value = library.write((db) => work({ db, changed: (...names) => names.forEach((name) => topics.add(name)) }));
  if (topics.size > 0) broadcast({ topics: [...topics] });
  return value;
}

async function answer(options: DispatchOptions, request: Request, onProgress: (value: unknown) => void, signal: AbortSignal): Promise<Reply> {
  try {
    const name = operationNamed(request.op);
    const parsed = contract[name].input.safeParse(request.input);
    if (!parsed.success) {
      const issues = parsed.error.issues.map(({ path, code, message }) => ({ path: path.join('.'), code, message }));
      throw new AppError('invalid-input', `Bad input for ${name}`, { details: { issues } });
    }
    const value = await run(options, name, parsed.data, onProgress, signal);
    return { id: request.id, ok: true, value: options.checksOutput ? contract[name].output.parse(value) : value };
  } catch (error) {
    return { id: request.id, ok: false, error: shapeOf(error, request, options) };
  }
}

function operationNamed(op: string): OperationName {
  if (!isOperation(op)) throw new AppError('invalid-input', 'Unknown operation');
  return op;
}

function isOperation(op: string): op is OperationName {
  return Object.hasOwn(contract, op);
}

/** A handler as the dispatcher sees it; written as a method, which TypeScript lets take more than its handler does. The map is keyed by name, so what it gets fits by construction. */
type AnyHandler = { run(context: unknown, input: unknown): unknown };

function run(options: DispatchOptions, name: OperationName, input: unknown, onProgress: (value: unknown) => void, signal: AbortSignal): unknown {
  const { handlers, library, broadcast } = options;
  const handler: AnyHandler = { run: handlers[name] };
  const { kind } = contract[name];
  if (kind === 'query') return handler.run({ db: library.read } satisfies QueryContext, input);
  if (kind === 'command') return commit(library, broadcast, (context) => handler.run(context, input));
  const context: JobContext<unknown> = { db: library.read, commit: (work) => commit(library, broadcast, work), progress: onProgress, signal };
  return handler.run(context, input);
}

function shapeOf(thrown: unknown, request: Request, { clock, log }: DispatchOptions): AppErrorShape {
  const error = storeFailure(thrown);
  if (error instanceof AppError) return error.toShape();
  log(failureEntry(error, clock, { requestId: request.id, operation: isOperation(request.op) ? request.op : 'unknown' }));
  return { code: 'internal', message: 'Something went wrong', details: { requestId: request.id } };
}

/** What is written down of a failure nobody expected. `call` is the request it came from, if it came from one. */
export function failureEntry(error: unknown, clock: Clock, call: Pick<LogEntry, 'requestId' | 'operation'> = { requestId: '', operation: 'background' }): LogEntry {
  return { at: instantOf(clock), ...call, name: error instanceof Error ? error.name : typeof error, code: codeOf(error), frames: framesOf(error) };
}

/** Where in the program it happened. The message is left out: it can quote what a person wrote. */
function framesOf(error: unknown): readonly string[] {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, 12);
}
