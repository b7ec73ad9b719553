import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(import.meta.dirname, '../../..');

/** The program as `npm start` runs it where there is no window: its address, and two ways to end it. */
export type Program = {
  readonly address: string;
  readonly pid: number;
  /** As a power cut or a crash would: nothing is told, nothing is closed. */
  kill(): Promise<void>;
  stop(): Promise<void>;
};

/** Starts the program on a data folder and waits for its address. */
export async function startProgram(dataFolder: string, env: NodeJS.ProcessEnv = {}): Promise<Program> {
  const child = spawn(process.execPath, [join(root, 'bin/start.mjs'), '--no-window'], {
    cwd: root,
    env: { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: 'en_GB.UTF-8', ADREF_DATA: dataFolder, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const address = await addressOf(child);
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await ended;
  };
  return { address, pid: child.pid ?? 0, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
}

async function addressOf(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('The program has no output');
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /https?:\/\/127\.0\.0\.1:\d+\S*/.exec(line)?.[0];
    if (address !== undefined) return address;
    lines.push(line);
  }
  throw new Error(`The program ended before it gave an address: ${lines.join('\n')}`);
}

/** A new data folder, and how to remove it. */
export async function newDataFolder(): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'adref-e2e-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
