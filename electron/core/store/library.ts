import { accessSync, constants, mkdirSync } from 'node:fs';
import { AppError } from '../../../shared/errors.ts';
import type { Clock } from '../ports.ts';
import { backUp } from './backup.ts';
import { connect, readHandle, writeHandle, type Connection, type ReadDb, type WriteDb } from './database.ts';
import { codeOf, guarded } from './failures.ts';
import { holdsLibrary, libraryFiles, type LibraryFiles } from './files.ts';
import { damageOf } from './integrity.ts';
import { libraryKey, type LibraryKey } from './key.ts';
import { lockLibrary, type LibraryLock } from './lock.ts';
import { migrate } from './migrate.ts';
import { migrations as allMigrations } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import { applicationId, latestVersion, schemaVersionOf } from './schema.ts';

export type LibraryOptions = {
  readonly folder: string;
  readonly clock: Clock;
  readonly key?: LibraryKey;
  /** Refuses with `library-missing` instead of making a library. */
  readonly mustExist?: boolean;
  readonly migrations?: readonly Migration[];
  /** The most pages (4 KiB each) the library may grow to; a medium's own limit when absent. */
  readonly pageLimit?: number;
};

/** An open library: one instance, one writer, encrypted on disk. */
export type Library = {
  readonly isNew: boolean;
  readonly isReadOnly: boolean;
  readonly schemaVersion: number;
  readonly read: ReadDb;
  /** Runs `work` in one transaction that is on disk when this returns, or did not happen. Throws `library-read-only`, `storage-full`, `library-damaged`. */
  readonly write: <T>(work: (db: WriteDb) => T) => T;
  /** What is wrong with the file, empty when it is sound. */
  readonly check: () => readonly string[];
  /** Writes a verified copy, opened by the same key, to a file that does not exist yet. Throws `backup-failed`, `storage-full`, `conflict`. */
  readonly backUp: (file: string) => void;
  readonly close: () => void;
};

/**
 * Opens the library of a data folder, made if it is not there. A library of an earlier schema is backed up and brought up to date;
 * one that cannot be written is opened for reading.
 * Throws `library-in-use`, `library-newer`, `library-damaged`, `library-key-missing`, `library-key-wrong`, `library-read-only`, `library-missing`, `storage-full`, `backup-failed`.
 */
export function openLibrary(options: LibraryOptions): Library {
  const files = libraryFiles(options.folder);
  return guarded(() => {
    const isNew = !holdsLibrary(files.library);
    if (isNew && options.mustExist) throw new AppError('library-missing', 'There is no library in this folder');
    if (isNew) mkdirSync(options.folder, { recursive: true, mode: 0o700 });
    const isReadOnly = !isWritable(files, isNew);
    if (isReadOnly && isNew) throw new AppError('library-read-only', 'The data folder cannot be written');
    const lock = isReadOnly ? null : lockLibrary(files.lock);
    try {
      return open(options, files, { isNew, isReadOnly, lock });
    } catch (error) {
      lock?.close();
      throw error;
    }
  });
}

function open(options: LibraryOptions, files: LibraryFiles, state: { readonly isNew: boolean; readonly isReadOnly: boolean; readonly lock: LibraryLock | null }): Library {
  const steps = options.migrations ?? allMigrations;
  const key = libraryKey(options.key ?? { kind: 'file' }, files.library, files.key);
  if (!state.isNew) refuseUnknown(files.library, key, steps);
  if (state.isReadOnly) return readOnlyLibrary(connect(files.library, key, { isReadOnly: true, mustExist: true }), key, steps);

  const writer = connect(files.library, key, { isReadOnly: false, mustExist: !state.isNew });
  try {
    prepareWriter(writer, options.pageLimit);
    migrate(writer, steps, { key, backups: files.backups, clock: options.clock });
    const reader = connect(files.library, key, { isReadOnly: true, mustExist: true });
    return {
      isNew: state.isNew,
      isReadOnly: false,
      schemaVersion: schemaVersionOf(writer),
      read: readHandle(reader),
      write: transactor(writer),
      check: () => damageOf(reader),
      backUp: (file) => backUp(writer, key, file),
      close: () => closeAll(writer, reader, state.lock),
    };
  } catch (error) {
    writer.close();
    throw error;
  }
}

/** Looks at the version without being able to change anything. */
function refuseUnknown(file: string, key: Uint8Array, steps: readonly Migration[]): void {
  const probe = connect(file, key, { isReadOnly: true, mustExist: true });
  try {
    const version = schemaVersionOf(probe);
    if (version > latestVersion(steps)) throw new AppError('library-newer', 'The library was written by a newer program', { details: { library: version, program: latestVersion(steps) } });
    if (probe.pragma('application_id', { simple: true }) !== applicationId && version > 0) throw new AppError('library-damaged', 'The file is not a library of this program');
  } finally {
    probe.close();
  }
}

/** Durable before fast: what a person was told is kept has been synced. */
function prepareWriter(writer: Connection, pageLimit: number | undefined): void {
  useWriteAheadLog(writer);
  writer.pragma('synchronous = FULL');
  if (pageLimit !== undefined) writer.pragma(`max_page_count = ${pageLimit}`);
}

/** On a full disk the library stays with a rollback journal, as durable and slower, so that it can still be read. */
function useWriteAheadLog(writer: Connection): void {
  try {
    writer.pragma('journal_mode = WAL');
  } catch (error) {
    if (!codeOf(error)?.startsWith('SQLITE_FULL')) throw error;
  }
}

function transactor(writer: Connection): Library['write'] {
  const handle = writeHandle(writer);
  return (work) => guarded(() => writer.transaction(() => work(handle)).immediate());
}

function readOnlyLibrary(reader: Connection, key: Uint8Array, steps: readonly Migration[]): Library {
  const schemaVersion = schemaVersionOf(reader);
  if (schemaVersion < latestVersion(steps)) {
    reader.close();
    throw new AppError('library-read-only', 'The library is of an earlier schema and cannot be written');
  }
  return {
    isNew: false,
    isReadOnly: true,
    schemaVersion,
    read: readHandle(reader),
    write: () => {
      throw new AppError('library-read-only', 'The library is open for reading only');
    },
    check: () => damageOf(reader),
    backUp: (file) => backUp(reader, key, file),
    close: () => reader.close(),
  };
}

/** A closed library is one file without companions, which also opens where nothing can be written. */
function closeAll(writer: Connection, reader: Connection, lock: LibraryLock | null): void {
  reader.close();
  try {
    writer.pragma('journal_mode = DELETE');
  } catch (error) {
    // Everything is in the write-ahead log already; on a full disk it is folded in at the next opening.
    if (codeOf(error) === null) throw error;
  } finally {
    writer.close();
    lock?.close();
  }
}

function isWritable(files: LibraryFiles, isNew: boolean): boolean {
  try {
    accessSync(files.folder, constants.W_OK);
    if (!isNew) accessSync(files.library, constants.W_OK);
    return true;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') return false;
    throw error;
  }
}
