import { EventEmitter } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { note } from './journal.ts';
import { preventable, strict } from './strict.ts';

const events = new EventEmitter();
const paths = new Map<string, string>();
const endings = new Set<() => Promise<void>>();
let isReady = false;
const ready = Promise.withResolvers<void>();

export const app = strict('app', {
  isPackaged: process.env['DOUBLE_UNPACKAGED'] === undefined,
  on: (event: string, listener: (...values: unknown[]) => void) => void events.on(event, listener),
  whenReady: () => ready.promise,
  isReady: () => isReady,
  setPath: (name: string, path: string) => void paths.set(name, path),
  getPath(name: string) {
    const path = paths.get(name);
    if (path === undefined) throw new Error(`The double of Electron has no path ${name} until it is set`);
    mkdirSync(path, { recursive: true });
    return path;
  },
  enableSandbox() {
    if (isReady) throw new Error('app.enableSandbox() must be called before the app is ready');
    note('sandbox');
  },
  commandLine: strict('commandLine', { appendSwitch: (name: string, value?: string) => note('switch', name, ...(value === undefined ? [] : [value])) }),
  getPreferredSystemLanguages: () => (process.env['DOUBLE_LANGUAGES'] ?? 'en-GB').split(','),
  requestSingleInstanceLock,
  quit: () => void quit(),
  exit: (code: number) => void end(code),
});

/** Once the main bundle has been read: as Electron, which becomes ready in a later turn. */
export function becomeReadySoon(): void {
  setTimeout(() => {
    isReady = true;
    ready.resolve();
  }, 0);
}

export function emitApp(event: string, ...values: unknown[]): void {
  events.emit(event, ...values);
}

/** Adds what must be closed before the process ends. */
export function beforeEnd(ending: () => Promise<void>): void {
  endings.add(ending);
}

/** One process for each user data folder; a second one is turned away, and the first is told of it. */
function requestSingleInstanceLock(): boolean {
  const file = join(app.getPath('userData'), 'double-of-electron.lock');
  const holder = holderOf(file);
  if (holder !== null) {
    process.kill(holder, 'SIGUSR2');
    return false;
  }
  writeFileSync(file, String(process.pid));
  process.on('exit', () => rmSync(file, { force: true }));
  process.on('SIGUSR2', () => events.emit('second-instance'));
  return true;
}

function holderOf(file: string): number | null {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    process.kill(pid, 0);
    return pid;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT' || code === 'ESRCH') return null;
    throw error;
  }
}

async function quit(): Promise<void> {
  events.emit('before-quit', preventable({}));
  const event = preventable({});
  events.emit('will-quit', event);
  if (event.defaultPrevented) return;
  events.emit('quit', preventable({}), 0);
  await end(0);
}

async function end(code: number): Promise<void> {
  note('exit', code);
  for (const ending of endings) await ending();
  process.exit(code);
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void quit());
