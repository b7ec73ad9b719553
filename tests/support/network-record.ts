import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** What a program under `network-watch.ts` did: its threads, and each asking for another process or machine. */
export type NetworkRecord = { readonly threads: readonly string[]; readonly asked: readonly { readonly thread: string; readonly handle: string; readonly at: readonly string[] }[] };

/** The environment under which a Node program and its threads write their network record to the file. */
export function watched(file: string): NodeJS.ProcessEnv {
  return { NODE_OPTIONS: `--require="${fileURLToPath(import.meta.resolve('./network-watch.ts'))}"`, NETWORK_WATCH: file };
}

/** Reads the record: every thread writes one line when it starts, so that an empty record is known to be a watched one. */
export async function readNetworkRecord(file: string): Promise<NetworkRecord> {
  const lines = (await readFile(file, 'utf8')).trim().split('\n').map((line): { thread: string; handle: string | null; at?: string[] } => JSON.parse(line));
  return {
    threads: lines.filter(({ handle }) => handle === null).map(({ thread }) => thread),
    asked: lines.flatMap(({ thread, handle, at = [] }) => (handle === null ? [] : [{ thread, handle, at }])),
  };
}
