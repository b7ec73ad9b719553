import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';

export type CoreProcess = { readonly child: ChildProcess; readonly lines: AsyncIterator<string>; readonly kill: () => Promise<void> };

/** Runs a TypeScript program of `tests/support/programs` under this Node; it is killed when the test ends. */
export function runProgram(name: string, args: readonly string[], options: { readonly uid?: number } = {}): CoreProcess {
  const program = new URL(`programs/${name}.ts`, import.meta.url).pathname;
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'inherit'], ...(options.uid !== undefined && { uid: options.uid, gid: options.uid }) });
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  onTestFinished(kill);
  return { child, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator](), kill };
}

/** The next line a program says; fails when it ends instead. */
export async function nextLine({ lines }: CoreProcess): Promise<string> {
  const { value, done } = await lines.next();
  if (done === true) throw new Error('The program ended without a word');
  return value;
}
