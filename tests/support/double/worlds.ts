/**
 * The two sides of `contextBridge`, as they run inside a page. The functions are sent as text: they use
 * nothing but their parameters and what the page has. Values cross as JSON; a function crosses as a
 * number that its own side calls; an answer comes back at once or, for a promise, later.
 */

type Described = { readonly value: unknown } | { readonly fn: number } | { readonly record: readonly (readonly [string, Described])[] };
type Answer = { readonly result: Described } | { readonly later: true } | { readonly error: string };

/** Runs in the page's own world: builds what the preload exposes. */
export function pageWorld(name: string): void {
  const page = window;
  const answers = new Map<number, Answer>();
  const pending = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const callbacks = new Map<number, (...values: unknown[]) => void>();
  let count = 0;
  const tell = (what: string, detail: unknown) => page.dispatchEvent(new CustomEvent(`${name}-${what}`, { detail: JSON.stringify(detail) }));
  const hear = (what: string, listener: (detail: never) => void) => page.addEventListener(`${name}-${what}`, (event) => listener(JSON.parse((event as CustomEvent<string>).detail) as never));
  const argument = (value: unknown): Described => {
    if (typeof value !== 'function') return { value };
    count += 1;
    callbacks.set(count, value as (...values: unknown[]) => void);
    return { fn: count };
  };
  const build = (described: Described): unknown => {
    if ('value' in described) return described.value;
    if ('record' in described) return Object.freeze(Object.fromEntries(described.record.map(([key, part]) => [key, build(part)])));
    return (...values: unknown[]) => {
      count += 1;
      const call = count;
      tell('call', { call, fn: described.fn, values: values.map(argument) });
      const answer = answers.get(call);
      answers.delete(call);
      if (answer === undefined) throw new Error('The preload did not answer');
      if ('error' in answer) throw new Error(answer.error);
      if ('result' in answer) return build(answer.result);
      return new Promise((resolve, reject) => pending.set(call, { resolve, reject }));
    };
  };
  hear('answer', ({ call, answer }: { call: number; answer: Answer }) => answers.set(call, answer));
  hear('settle', ({ call, answer }: { call: number; answer: Answer }) => {
    const promise = pending.get(call);
    pending.delete(call);
    if ('error' in answer) promise?.reject(new Error(answer.error));
    else if ('result' in answer) promise?.resolve(build(answer.result));
  });
  hear('callback', ({ fn, values }: { fn: number; values: unknown[] }) => callbacks.get(fn)?.(...values));
  hear('expose', ({ key, api }: { key: string; api: Described }) => {
    Object.defineProperty(page, key, { value: build(api), enumerable: true });
  });
}

/** Runs in the isolated world before the page's own scripts: gives the preload its `require('electron')`. */
export function preloadWorld(name: string, binding: string, run: (require: (module: string) => unknown, process: object) => void): void {
  const world = window;
  // A preload has no business in a frame: nodeIntegrationInSubFrames is off.
  if (world.top !== world) return;
  const functions: ((...values: unknown[]) => unknown)[] = [];
  const listeners = new Map<string, Set<(event: object, ...values: unknown[]) => void>>();
  const send = Reflect.get(world, binding) as (payload: string) => void;
  const tell = (what: string, detail: unknown) => world.dispatchEvent(new CustomEvent(`${name}-${what}`, { detail: JSON.stringify(detail) }));
  const describe = (value: unknown): Described => {
    if (typeof value === 'function') return { fn: functions.push(value as (...values: unknown[]) => unknown) - 1 };
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return { value };
    return { record: Object.entries(value).map(([key, part]) => [key, describe(part)] as const) };
  };
  const argument = (described: Described): unknown => {
    if (!('fn' in described)) return 'value' in described ? described.value : undefined;
    return (...values: unknown[]) => tell('callback', { fn: described.fn, values });
  };
  const failure = (error: unknown): Answer => ({ error: error instanceof Error ? error.message : String(error) });
  const outcome = (call: number, fn: number, values: readonly Described[]): Answer => {
    try {
      const result = functions[fn]?.(...values.map(argument));
      if (!(result instanceof Promise)) return { result: describe(result) };
      result.then(
        (value: unknown) => tell('settle', { call, answer: { result: describe(value) } }),
        (error: unknown) => tell('settle', { call, answer: failure(error) }),
      );
      return { later: true };
    } catch (error) {
      return failure(error);
    }
  };
  world.addEventListener(`${name}-call`, (event) => {
    const { call, fn, values } = JSON.parse((event as CustomEvent<string>).detail) as { call: number; fn: number; values: Described[] };
    tell('answer', { call, answer: outcome(call, fn, values) });
  });
  Reflect.set(world, 'receiveFromMain', (channel: string, values: unknown[]) => listeners.get(channel)?.forEach((listener) => listener({}, ...values)));
  const electron = {
    contextBridge: { exposeInMainWorld: (key: string, api: unknown) => tell('expose', { key, api: describe(api) }) },
    ipcRenderer: {
      send: (channel: string, ...values: unknown[]) => send(JSON.stringify({ channel, values })),
      on: (channel: string, listener: (event: object, ...values: unknown[]) => void) => {
        if (!listeners.has(channel)) listeners.set(channel, new Set());
        listeners.get(channel)?.add(listener);
      },
    },
  };
  const strictly = (part: string, target: object): object =>
    new Proxy(target, {
      get(of, key) {
        if (Object.hasOwn(of, key)) return Reflect.get(of, key) as unknown;
        throw new Error(`The double of Electron has no ${part}.${String(key)} in a preload`);
      },
    });
  run(
    (module) => {
      if (module !== 'electron') throw new Error(`A sandboxed preload cannot require ${module}`);
      return { contextBridge: strictly('contextBridge', electron.contextBridge), ipcRenderer: strictly('ipcRenderer', electron.ipcRenderer) };
    },
    { platform: 'linux', sandboxed: true, contextIsolated: true },
  );
}
