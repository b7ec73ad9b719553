import { closeSync, constants, copyFileSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { AppError } from '../../../shared/errors.ts';
import type { Clock } from '../ports.ts';
import { connect, type Connection } from './database.ts';
import { guarded, storeFailure } from './failures.ts';
import { companionSuffixes, libraryFiles, stamp, type LibraryFiles } from './files.ts';
import { damageOf } from './integrity.ts';
import { libraryKey, writeKeyFile } from './key.ts';
import { lockLibrary } from './lock.ts';
import { migrations } from './migrations/index.ts';
import { applicationId, latestVersion, schemaVersionOf } from './schema.ts';

/**
 * Writes a copy of the library to `file`, encrypted with the same key, and reads it back whole before it counts.
 * Throws `conflict` if `file` is there, `storage-full`, `backup-failed`; a copy that failed is taken away.
 */
export function backUp(source: Connection, key: Uint8Array, file: string): void {
  if (existsSync(file)) throw new AppError('conflict', 'A file of this name is there already');
  const unfinished = `${file}.part`;
  rmSync(unfinished, { force: true });
  try {
    source.prepare('VACUUM INTO @file').run({ file: unfinished });
    verify(unfinished, key, schemaVersionOf(source));
    sync(unfinished);
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    const failure = storeFailure(error);
    if (failure instanceof AppError && failure.code === 'storage-full') throw failure;
    throw new AppError('backup-failed', 'The backup could not be written or verified', { cause: error });
  }
}

/** The key file of a backup stands beside it under its name. */
function backupKeyFile(file: string): string {
  return `${file}.key`;
}

/** Backs up with the key file beside the backup, so that the backup outlives the library's folder. Throws as `backUp` does. */
export function backUpWithKey(library: { readonly backUp: (file: string) => void }, folder: string, file: string): void {
  const keyFile = backupKeyFile(file);
  if (existsSync(keyFile)) throw new AppError('conflict', 'A key file of this name is there already');
  library.backUp(file);
  guarded(() => writeKeyFile(keyFile, readFileSync(libraryFiles(folder).key)));
}

/**
 * Puts a backup in the library's place. The backup is read whole first; the library that was there is kept aside, with its key.
 * Returns the name the old library was kept under, or null if there was none.
 * Throws `library-missing` (no such backup), `library-damaged`, `library-newer`, `library-key-missing`, `library-key-wrong`, `library-in-use`, `storage-full`.
 */
export function restoreLibrary(folder: string, backup: string, clock: Clock): string | null {
  const files = libraryFiles(folder);
  if (!existsSync(backup)) throw new AppError('library-missing', 'There is no such backup');
  return guarded(() => {
    const keyFile = existsSync(backupKeyFile(backup)) ? backupKeyFile(backup) : files.key;
    const key = libraryKey({ kind: 'file' }, backup, keyFile);
    verifyWhole(backup, key);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const lock = lockLibrary(files.lock);
    try {
      return replace(files, backup, keyFile, clock);
    } finally {
      lock.close();
    }
  });
}

/**
 * Copies first and renames last, so that at every moment a whole library stands in place. What SQLite kept beside the old one
 * goes with it: it must never be applied to another.
 */
function replace(files: LibraryFiles, backup: string, keyFile: string, clock: Clock): string | null {
  const incoming = { library: `${files.library}.incoming`, key: `${files.key}.incoming` };
  for (const leftover of Object.values(incoming)) rmSync(leftover, { force: true });
  copyFileSync(backup, incoming.library);
  sync(incoming.library);
  writeKeyFile(incoming.key, readFileSync(keyFile));
  const aside = existsSync(files.library) ? keepAside(files, `${files.library}.before-restore-${stamp(clock.now())}`) : null;
  renameSync(incoming.key, files.key);
  renameSync(incoming.library, files.library);
  return aside;
}

function keepAside(files: LibraryFiles, aside: string): string {
  copyFileSync(files.library, aside, constants.COPYFILE_EXCL);
  sync(aside);
  if (existsSync(files.key)) writeKeyFile(backupKeyFile(aside), readFileSync(files.key));
  for (const suffix of companionSuffixes) if (existsSync(files.library + suffix)) renameSync(files.library + suffix, aside + suffix);
  return aside;
}

function verifyWhole(file: string, key: Uint8Array): void {
  const connection = connect(file, key, { isReadOnly: true, mustExist: true });
  try {
    const version = schemaVersionOf(connection);
    if (version > latestVersion(migrations)) throw new AppError('library-newer', 'The backup was written by a newer program', { details: { library: version, program: latestVersion(migrations) } });
    if (connection.pragma('application_id', { simple: true }) !== applicationId || damageOf(connection).length > 0) throw new AppError('library-damaged', 'The backup is damaged');
  } finally {
    connection.close();
  }
}

function verify(file: string, key: Uint8Array, schemaVersion: number): void {
  const copy = connect(file, key, { isReadOnly: true, mustExist: true });
  try {
    if (schemaVersionOf(copy) !== schemaVersion || damageOf(copy).length > 0) throw new AppError('backup-failed', 'The copy is not what was written');
  } finally {
    copy.close();
    for (const suffix of companionSuffixes) rmSync(file + suffix, { force: true });
  }
}

function sync(file: string): void {
  const descriptor = openSync(file, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
