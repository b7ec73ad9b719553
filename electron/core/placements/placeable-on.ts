import type { PositionId } from '../../../shared/model/id.ts';
import { knownPosition } from '../positions/known-position.ts';
import { refusal } from '../positions/refusal.ts';
import type { ReadDb } from '../store/database.ts';
import type { Placeable, Placing } from './placings.ts';

/** One position among those of the text in hand. Throws `not-found`, or `invalid-input` for one that was taken on another document. */
export function placeableOn(db: ReadDb, { positions }: Pick<Placing, 'positions'>, positionId: PositionId): Placeable {
  const found = positions.find(({ id }) => id === positionId);
  if (found) return found;
  knownPosition(db, positionId);
  throw refusal('positionId', 'other-document');
}
