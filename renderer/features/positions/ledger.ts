import type { PlacedPosition } from '../../../shared/model/placement.ts';
import type { Anchor, Position } from '../../../shared/model/position.ts';
import { isOurs } from './order.ts';

/** A position with where it stands on the text in hand. */
export type LedgerEntry = { readonly position: Position; readonly placed: PlacedPosition };

/** How our positions stand on a text; those that are closed are in no count. */
export type LedgerCounts = { readonly stand: number; readonly moved: number; readonly toReconfirm: number; readonly orphans: number };

/** The ledger of a line on one of its texts, in the order of the text. Positions taken by mistake are in none of its lists. */
export type Ledger = {
  /** Ours that have a place here and are held. */
  readonly ours: readonly LedgerEntry[];
  /** Ours without a sure place: never on the text. */
  readonly orphans: readonly LedgerEntry[];
  /** Ours that are withdrawn or lifted. */
  readonly closed: readonly LedgerEntry[];
  /** What other delegations said, with or without a place. */
  readonly theirs: readonly LedgerEntry[];
  readonly counts: LedgerCounts;
  /** Whether any of ours was taken on another text of the line. */
  readonly isCarried: boolean;
};

/** Joins the positions of a line with their places on a text; one that is not in both lists yet waits for the other. */
export function ledgerOn(positions: readonly Position[], placed: readonly PlacedPosition[]): Ledger {
  const byId = new Map(positions.map((position) => [position.id, position]));
  const entries = placed.flatMap((one): readonly LedgerEntry[] => {
    const position = byId.get(one.positionId);
    return position === undefined || position.status === 'void' ? [] : [{ position, placed: one }];
  });
  const mine = entries.filter(({ position }) => isOurs(position));
  const held = mine.filter(({ placed: { standing } }) => standing !== 'closed');
  return {
    ours: held.filter(({ placed: { at } }) => at !== null),
    orphans: held.filter(({ placed: { at } }) => at === null),
    closed: mine.filter(({ placed: { standing } }) => standing === 'closed'),
    theirs: entries.filter(({ position }) => !isOurs(position)),
    counts: countsOf(held),
    isCarried: held.some(({ placed: { via } }) => via !== 'origin'),
  };
}

/** Where an entry stands on the text in hand; null when it has no place there. */
export function anchorOn({ placed }: LedgerEntry): Anchor | null {
  return placed.at?.anchor ?? null;
}

/** The block an entry stands on; null for the whole document and for what has no place. */
export function blockOn({ placed }: LedgerEntry): number | null {
  const anchor = placed.at?.anchor;
  return anchor === undefined || anchor.scope === 'document' ? null : anchor.blockIndex;
}

/** Whether the words changed under a position and nobody has said yet whether it still stands. */
export function isUnsure({ placed }: LedgerEntry): boolean {
  return placed.standing === 'to-reconfirm';
}

function countsOf(held: readonly LedgerEntry[]): LedgerCounts {
  const moved = held.filter(({ placed }) => placed.standing === 'stands' && placed.state === 'moved').length;
  const toReconfirm = held.filter(isUnsure).length;
  const orphans = held.filter(({ placed }) => placed.standing === 'orphan').length;
  return { stand: held.length - moved - toReconfirm - orphans, moved, toReconfirm, orphans };
}
