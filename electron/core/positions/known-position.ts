import { AppError } from '../../../shared/errors.ts';
import type { Position } from '../../../shared/model/position.ts';
import type { ReadDb } from '../store/database.ts';
import { positionById, type StoredPosition } from './rows.ts';

/** The position with this id; throws `not-found`. */
export function knownPosition(db: ReadDb, id: string): Position {
  return knownStoredPosition(db, id).position;
}

/** The position with this id and the reading it was taken on; throws `not-found`. */
export function knownStoredPosition(db: ReadDb, id: string): StoredPosition {
  const stored = positionById(db, id);
  if (!stored) throw new AppError('not-found', 'No such position', { details: { what: 'position' } });
  return stored;
}
