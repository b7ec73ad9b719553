import { AppError } from '../../../shared/errors.ts';
import { connectPlain } from './database.ts';
import { codeOf } from './failures.ts';

/** Holds a library for one instance. */
export type LibraryLock = { readonly close: () => void };

/**
 * Takes the library whose lock file is `file`. The lock is an exclusive transaction on a SQLite file of its own,
 * so the operating system frees it when the process ends, however it ends. Throws `library-in-use`.
 */
export function lockLibrary(file: string): LibraryLock {
  const connection = connectPlain(file);
  try {
    // The file gets its one page when it is made: locking an empty one would write, which a full disk refuses.
    connection.pragma('journal_mode = MEMORY');
    if (connection.pragma('user_version', { simple: true }) !== 1) connection.pragma('user_version = 1');
    connection.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    connection.close();
    if (codeOf(error)?.startsWith('SQLITE_BUSY')) throw new AppError('library-in-use', 'Another instance holds the library', { cause: error });
    throw error;
  }
  return { close: () => connection.close() };
}
