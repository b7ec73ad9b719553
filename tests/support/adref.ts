import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

export type AdrefRun = { readonly code: number | null; readonly out: string; readonly err: string };

const entry = new URL('../../electron/cli/entry.ts', import.meta.url).pathname;

/** Runs `adref` from source in `folder`, in English unless `env` says otherwise; its library is `ADREF_DATA` or `folder/library`. */
export async function adref(folder: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<AdrefRun> {
  const child = spawnAdref(folder, args, env);
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: child.exitCode, out, err };
}

/** The running command itself, for a test that takes its streams into its own hands. */
export function spawnAdref(folder: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return spawn(process.execPath, [entry, ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', HOME: folder, LC_ALL: 'en_GB.UTF-8', ADREF_DATA: `${folder}/library`, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
