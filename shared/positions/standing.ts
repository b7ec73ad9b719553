import type { Decision, Placement, Standing } from '../model/placement.ts';
import type { PositionStatus } from '../model/position.ts';

const closed: ReadonlySet<PositionStatus> = new Set(['withdrawn', 'lifted', 'void']);

/** True of a position that is no longer held: withdrawn, lifted, or never truly taken. */
export function isClosed(status: PositionStatus): boolean {
  return closed.has(status);
}

/**
 * What a placement means for a position. A person's word holds only where it still has its place: a decision whose words
 * another reading of the file gives differently is to be reconfirmed like any other.
 *
 * @param decision what was decided on the version in hand, null if nothing was
 */
export function standingOf(status: PositionStatus, { state }: Pick<Placement, 'state'>, decision: Pick<Decision, 'kind'> | null): Standing {
  if (isClosed(status)) return 'closed';
  if (state === 'ambiguous' || state === 'gone') return 'orphan';
  if (state === 'changed') return 'to-reconfirm';
  return decision !== null && decision.kind !== 'later' && decision.kind !== 'withdrawn' ? 'decided' : 'stands';
}
