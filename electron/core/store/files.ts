import { statSync } from 'node:fs';
import { join } from 'node:path';

/** Where the parts of a library stand in its data folder. */
export type LibraryFiles = { readonly folder: string; readonly library: string; readonly key: string; readonly lock: string; readonly backups: string };

export function libraryFiles(folder: string): LibraryFiles {
  return { folder, library: join(folder, 'library.sqlite'), key: join(folder, 'library.key'), lock: join(folder, 'library.lock'), backups: join(folder, 'backups') };
}

/** True if something was ever written to `file`: an opening that failed on its first page leaves it empty. */
export function holdsLibrary(file: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

/** How the files end that SQLite keeps beside a library while it is open, or after a kill. */
export const companionSuffixes: readonly string[] = ['-wal', '-shm', '-journal'];

/** A moment as part of a file name: `2026-11-22T01-30-00Z`. */
export function stamp(moment: Date): string {
  return moment.toISOString().replace(/\.\d+Z$/, 'Z').replaceAll(':', '-');
}
