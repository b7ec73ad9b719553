import { blockIndexOf } from '../reading/anchors.ts';
import type { LedgerEntry } from './ledger.ts';
import type { ChangedPosition } from './TakePosition.tsx';

/**
 * A position being changed, with the words its wording was proposed on, which stay what it is edited against until a person has
 * decided upon it. `labels`: the gutter's names of the text in hand; where it has no place there, the number it last stood under is told.
 */
export function changedAt({ position, placed }: LedgerEntry, labels: readonly (string | null)[]): ChangedPosition {
  const block = placed.at === null ? null : blockIndexOf(placed.at.anchor);
  return { position, quote: placed.base.quote, label: block === null ? placed.base.label : (labels[block] ?? null) };
}
