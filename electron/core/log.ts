import { appendFileSync, renameSync, statSync } from 'node:fs';
import type { Log, LogEntry } from './ports.ts';

const sizeLimit = 1_000_000;

/** Writes one JSON line a failure to `file`; at 1 MB the file is renamed to `<file>.1` and a new one begun. */
export function createFileLog(file: string): Log {
  let lostEntries = 0;
  return (entry) => {
    try {
      rotate(file);
      appendFileSync(file, line(entry, lostEntries), { mode: 0o600 });
      lostEntries = 0;
    } catch {
      // A log that cannot be written (a full disk) must not turn one failure into two; the next line says how many are missing.
      lostEntries += 1;
    }
  };
}

function line(entry: LogEntry, lostEntries: number): string {
  return `${JSON.stringify(lostEntries > 0 ? { ...entry, lostEntries } : entry)}\n`;
}

function rotate(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > sizeLimit) renameSync(file, `${file}.1`);
}
