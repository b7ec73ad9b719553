/**
 * The two sides of `contextBridge`, as they run inside a page. The functions are sent as text: they use
 * nothing but their parameters, one another and what the page has. Values cross as JSON; a function crosses
 * as a number that its own side calls; an answer comes back at once or, for a promise, later.
 */

type Described = { readonly value: unknown } | { readonly fn: number } | { readonly record: readonly (readonly [string, Described])[] };
type Answer = { readonly result: Described } | { readonly later: true } | { readonly error: string };
type Answered = { readonly call: number; readonly answer: Answer };
type AnyFunction = (...values: unknown[]) => unknown;
type Require = (module: string) => unknown;

/** What a new document runs in the page's own world. */
export function pageScript(name: string): string {
  return script([tell, hear, isFunction, pageWorld], `pageWorld(${JSON.stringify(name)});`);
}

/** What a new document runs in the isolated world, with the preload's own code. */
export function preloadScript(name: string, binding: string, code: string): string {
  const run = `(require, process) => { const module = { exports: {} }; const exports = module.exports; ${code}\n}`;
  return script([tell, hear, isFunction, failure, strictly, preloadWorld], `preloadWorld(${JSON.stringify(name)}, ${JSON.stringify(binding)}, ${run});`);
}

/** Nothing of it is left in the world it runs in but what it gives it. */
function script(functions: readonly { readonly toString: () => string }[], call: string): string {
  return `(() => { ${functions.map(String).join('\n')}\n${call} })()`;
}

function tell(event: string, detail: unknown): void {
  window.dispatchEvent(new CustomEvent(event, { detail: JSON.stringify(detail) }));
}

/** Hands over, as JSON, what the other side told. */
function hear(event: string, listener: (told: string) => void): void {
  window.addEventListener(event, (heard) => {
    if (heard instanceof CustomEvent) listener(String(heard.detail));
  });
}

function isFunction(value: unknown): value is AnyFunction {
  return typeof value === 'function';
}

function failure(error: unknown): Answer {
  return { error: error instanceof Error ? error.message : String(error) };
}

function strictly(part: string, target: object): object {
  return new Proxy(target, {
    get(of, key): unknown {
      if (Object.hasOwn(of, key)) return Reflect.get(of, key);
      throw new Error(`The double of Electron has no ${part}.${String(key)} in a preload`);
    },
  });
}

/** Runs in the page's own world: builds what the preload exposes. */
function pageWorld(name: string): void {
  const page = window;
  const answers = new Map<number, Answer>();
  const pending = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const callbacks = new Map<number, AnyFunction>();
  let count = 0;
  const argument = (value: unknown): Described => {
    if (!isFunction(value)) return { value };
    count += 1;
    callbacks.set(count, value);
    return { fn: count };
  };
  const build = (described: Described): unknown => {
    if ('value' in described) return described.value;
    if ('record' in described) return Object.freeze(Object.fromEntries(described.record.map(([key, part]) => [key, build(part)])));
    return (...values: unknown[]) => {
      count += 1;
      const call = count;
      tell(`${name}-call`, { call, fn: described.fn, values: values.map(argument) });
      const answer = answers.get(call);
      answers.delete(call);
      if (answer === undefined) throw new Error('The preload did not answer');
      if ('error' in answer) throw new Error(answer.error);
      if ('result' in answer) return build(answer.result);
      return new Promise((resolve, reject) => pending.set(call, { resolve, reject }));
    };
  };
  hear(`${name}-answer`, (told) => {
    const { call, answer }: Answered = JSON.parse(told);
    answers.set(call, answer);
  });
  hear(`${name}-settle`, (told) => {
    const { call, answer }: Answered = JSON.parse(told);
    const promise = pending.get(call);
    pending.delete(call);
    if ('error' in answer) promise?.reject(new Error(answer.error));
    else if ('result' in answer) promise?.resolve(build(answer.result));
  });
  hear(`${name}-callback`, (told) => {
    const { fn, values }: { fn: number; values: unknown[] } = JSON.parse(told);
    callbacks.get(fn)?.(...values);
  });
  hear(`${name}-expose`, (told) => {
    const { key, api }: { key: string; api: Described } = JSON.parse(told);
    Object.defineProperty(page, key, { value: build(api), enumerable: true });
  });
}

/** Runs in the isolated world before the page's own scripts: gives the preload its `require('electron')`. */
function preloadWorld(name: string, binding: string, run: (require: Require, process: object) => void): void {
  const world = window;
  // A preload has no business in a frame: nodeIntegrationInSubFrames is off.
  if (world.top !== world) return;
  const functions: AnyFunction[] = [];
  const listeners = new Map<string, Set<AnyFunction>>();
  const send: unknown = Reflect.get(world, binding);
  if (!isFunction(send)) throw new Error('The double of Electron has no way to the main process');
  const describe = (value: unknown): Described => {
    if (isFunction(value)) return { fn: functions.push(value) - 1 };
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return { value };
    return { record: Object.entries(value).map(([key, part]) => [key, describe(part)] as const) };
  };
  const argument = (described: Described): unknown => {
    if (!('fn' in described)) return 'value' in described ? described.value : undefined;
    return (...values: unknown[]) => tell(`${name}-callback`, { fn: described.fn, values });
  };
  const outcome = (call: number, fn: number, values: readonly Described[]): Answer => {
    try {
      const result = functions[fn]?.(...values.map(argument));
      if (!(result instanceof Promise)) return { result: describe(result) };
      void result.then(describe).then(
        (value) => tell(`${name}-settle`, { call, answer: { result: value } }),
        (error: unknown) => tell(`${name}-settle`, { call, answer: failure(error) }),
      );
      return { later: true };
    } catch (error) {
      return failure(error);
    }
  };
  hear(`${name}-call`, (told) => {
    const { call, fn, values }: { call: number; fn: number; values: Described[] } = JSON.parse(told);
    tell(`${name}-answer`, { call, answer: outcome(call, fn, values) });
  });
  Reflect.set(world, 'receiveFromMain', (channel: string, values: unknown[]) => listeners.get(channel)?.forEach((listener) => listener({}, ...values)));
  const contextBridge = { exposeInMainWorld: (key: string, api: unknown) => tell(`${name}-expose`, { key, api: describe(api) }) };
  const ipcRenderer = {
    send: (channel: string, ...values: unknown[]) => send(JSON.stringify({ channel, values })),
    on: (channel: string, listener: AnyFunction) => {
      if (!listeners.has(channel)) listeners.set(channel, new Set());
      listeners.get(channel)?.add(listener);
    },
  };
  const electron = { contextBridge: strictly('contextBridge', contextBridge), ipcRenderer: strictly('ipcRenderer', ipcRenderer) };
  run(
    (module) => {
      if (module !== 'electron') throw new Error(`A sandboxed preload cannot require ${module}`);
      return electron;
    },
    { platform: 'linux', sandboxed: true, contextIsolated: true },
  );
}
