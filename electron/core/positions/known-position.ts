import { AppError } from '../../../shared/errors.ts';
import type { Position } from '../../../shared/model/position.ts';
import type { ReadDb } from '../store/database.ts';
import { positionById } from './rows.ts';

/** The position with this id, also one whose taking was undone; throws `not-found`. */
export function knownPosition(db: ReadDb, id: string): Position {
  const position = positionById(db, id);
  if (!position) throw new AppError('not-found', 'No such position', { details: { what: 'position' } });
  return position;
}
