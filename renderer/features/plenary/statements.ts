import type { SessionId, VersionId } from '../../../shared/model/id.ts';
import type { PlacedPosition } from '../../../shared/model/placement.ts';
import type { Position } from '../../../shared/model/position.ts';
import type { TalliedPosition } from '../../../shared/positions/tally.ts';

/** A position with where it stands on the text in hand. */
export type Placed = { readonly position: Position; readonly placed: PlacedPosition };

/** What was heard, with the number of the paragraph it is on in the text in hand, null when it has none there. */
export type Heard = { readonly position: Position; readonly label: string | null };

/** Joins positions with their places; those of no place in the text, and what was undone, are left out. */
export function placedOn(positions: readonly Position[], placed: readonly PlacedPosition[]): readonly Placed[] {
  const byId = new Map(positions.map((position) => [position.id, position]));
  return placed.flatMap((one) => {
    const position = byId.get(one.positionId);
    return position === undefined || position.status === 'void' || one.at === null ? [] : [{ position, placed: one }];
  });
}

/** What stands on a block; a position on the whole text stands on none. */
export function atBlock(held: readonly Placed[], blockIndex: number): readonly Placed[] {
  return held.filter(({ placed: { at } }) => at !== null && at.anchor.scope !== 'document' && at.anchor.blockIndex === blockIndex);
}

/** Our own, those still held before those that are not, then as they stand in the paragraph. */
export function ownOf(held: readonly Placed[]): readonly Placed[] {
  return held
    .filter(({ position }) => position.delegationId === null)
    .toSorted((a, b) => Number(isClosed(a.position)) - Number(isClosed(b.position)) || startOf(a) - startOf(b) || a.position.createdAt.localeCompare(b.position.createdAt));
}

/** What the tally of a paragraph reads of what stands on it: a statement on words that changed since is told to be. */
export function talliedOf(held: readonly Placed[]): readonly TalliedPosition[] {
  return held.map(({ position, placed }) => ({ ...position, isOnEarlierWords: placed.state === 'changed' }));
}

/** What was heard on a paragraph, in any session, oldest first. */
export function heardAt(held: readonly Placed[]): readonly Heard[] {
  return inOrder(held.map(({ position, placed }) => ({ position, label: placed.at?.label ?? null })));
}

/** What was heard in a session on any paragraph and any text, oldest first; numbers are told for the text in hand. */
export function heardIn(positions: readonly Position[], placed: readonly PlacedPosition[], sessionId: SessionId | null, versionId: VersionId): readonly Heard[] {
  const labels = new Map(placed.map((one) => [one.positionId, one.at?.label ?? null]));
  return inOrder(positions.filter((position) => position.sessionId === sessionId).map((position) => ({ position, label: labels.get(position.id) ?? (position.versionId === versionId ? position.label : null) })));
}

function inOrder(heard: readonly Heard[]): readonly Heard[] {
  return heard.filter(({ position }) => position.delegationId !== null && position.status !== 'void').toSorted((a, b) => (a.position.saidAt ?? '').localeCompare(b.position.saidAt ?? ''));
}

/** Whether a position holds on this text as it was taken: what changed under it is to be reconfirmed first. */
export function carriesStance({ standing }: PlacedPosition): boolean {
  return standing === 'stands' || standing === 'decided';
}

/** Withdrawn, lifted or undone: no longer held. */
export function isClosed({ status }: Pick<Position, 'status'>): boolean {
  return status === 'withdrawn' || status === 'lifted' || status === 'void';
}

function startOf({ placed: { at } }: Placed): number {
  return at !== null && 'start' in at.anchor ? at.anchor.start : 0;
}
