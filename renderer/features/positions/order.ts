import type { Anchor, Position } from '../../../shared/model/position.ts';
import { blockIndexOf, isInside } from '../reading/anchors.ts';

/** Positions as a reader meets them: those on the whole document first, then by paragraph, a whole paragraph before its words, then by where the words begin. */
export function inTextOrder(positions: readonly Position[]): readonly Position[] {
  return positions.toSorted((one, other) => compareAnchors(one.anchor, other.anchor) || (one.createdAt < other.createdAt ? -1 : 1));
}

/** The block a position was taken on, or null for the whole document. */
export function blockOf({ anchor }: Pick<Position, 'anchor'>): number | null {
  return blockIndexOf(anchor);
}

/** Whether a position still counts: neither withdrawn, lifted nor taken by mistake. */
export function isHeld({ status }: Pick<Position, 'status'>): boolean {
  return status === 'draft' || status === 'cleared' || status === 'stated';
}

/** Whether a position is our own, not one heard from another delegation. */
export function isOurs({ delegationId }: Pick<Position, 'delegationId'>): boolean {
  return delegationId === null;
}

function compareAnchors(one: Anchor, other: Anchor): number {
  const [a, b] = [rank(one), rank(other)];
  return a.block - b.block || a.start - b.start || b.end - a.end;
}

function rank(anchor: Anchor): { readonly block: number; readonly start: number; readonly end: number } {
  const block = blockIndexOf(anchor) ?? -1;
  return isInside(anchor) ? { block, start: anchor.start, end: anchor.end } : { block, start: -1, end: 0 };
}
