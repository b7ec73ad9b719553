import { AppError } from '../../../shared/errors.ts';

/**
 * What a failure of SQLite or of the file system means to a person: an AppError, or the failure itself if it is none of these.
 * The message carries the code only, never a path.
 */
export function storeFailure(error: unknown): unknown {
  const code = codeOf(error);
  if (error instanceof AppError || code === null) return error;
  if (code.startsWith('SQLITE_FULL') || code === 'ENOSPC' || code === 'EDQUOT') return new AppError('storage-full', code, { cause: error });
  if (code.startsWith('SQLITE_READONLY') || code === 'EROFS' || code === 'EACCES' || code === 'EPERM') return new AppError('library-read-only', code, { cause: error });
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return new AppError('library-damaged', code, { cause: error });
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return new AppError('library-in-use', code, { cause: error });
  return error;
}

/** Runs `work`; what the store or the disk refuses leaves as an AppError. */
export function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw storeFailure(error);
  }
}

/** The `code` SQLite and Node put on their errors, or null. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
