import { AppError } from '../../../shared/errors.ts';
import { codeOf } from '../store/failures.ts';

/** True of what went wrong by a mistake of the program's own on one file, be it a reading the store does not take; false of what people expect and of a library that fails. */
export function isOwnMistake(error: unknown): boolean {
  if (error instanceof AppError) return false;
  const code = codeOf(error) ?? '';
  return !code.startsWith('SQLITE_') || code.startsWith('SQLITE_CONSTRAINT');
}
