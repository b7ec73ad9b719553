import type { VersionId } from '../../../shared/model/id.ts';
import type { Anchor, Position } from '../../../shared/model/position.ts';

/** Positions as a reader meets them: those on the whole document first, then by paragraph, a whole paragraph before its words, then by where the words begin. */
export function inTextOrder(positions: readonly Position[]): readonly Position[] {
  return positions.toSorted((one, other) => compareAnchors(one.anchor, other.anchor) || (one.createdAt < other.createdAt ? -1 : 1));
}

/** The positions of a document, told apart by the version they were taken on. */
export type ByVersion = {
  readonly here: readonly Position[];
  /** Positions on other versions, one entry a version; they are never shown on this text. */
  readonly elsewhere: readonly { readonly versionId: VersionId; readonly positions: readonly Position[] }[];
};

/** Positions on this version in the order of its text, those on other versions apart; a withdrawn one elsewhere is left out. */
export function byVersion(positions: readonly Position[], versionId: VersionId): ByVersion {
  const others = Map.groupBy(
    positions.filter((position) => position.versionId !== versionId && position.status === 'standing'),
    (position) => position.versionId,
  );
  return {
    here: inTextOrder(positions.filter((position) => position.versionId === versionId)),
    elsewhere: [...others].map(([id, held]) => ({ versionId: id, positions: inTextOrder(held) })),
  };
}

/** The block a position was taken on, or null for the whole document. */
export function blockOf(position: Position): number | null {
  return position.anchor.scope === 'document' ? null : position.anchor.blockIndex;
}

function compareAnchors(one: Anchor, other: Anchor): number {
  const [a, b] = [rank(one), rank(other)];
  return a.block - b.block || a.start - b.start || b.end - a.end;
}

function rank(anchor: Anchor): { readonly block: number; readonly start: number; readonly end: number } {
  if (anchor.scope === 'document') return { block: -1, start: 0, end: 0 };
  if (anchor.scope === 'paragraph') return { block: anchor.blockIndex, start: -1, end: 0 };
  return { block: anchor.blockIndex, start: anchor.start, end: anchor.end };
}
