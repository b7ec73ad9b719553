import type { Block } from '../../../shared/model/document.ts';
import { anchorOn, blockOn, isUnsure, type LedgerEntry } from '../positions/ledger.ts';
import { isInside } from './anchors.ts';
import type { TextFacts } from './facts.ts';
import type { Hit } from './jump.ts';
import { leadLength } from './lead.ts';
import { piecesOf, type MarkSpan, type Piece } from './pieces.ts';

/** What one block needs to be drawn besides its own words. */
export type BlockView = {
  readonly label: string | null;
  readonly pieces: readonly Piece[];
  /** Our positions whose stance, or the doubt about it, stands in the margin. */
  readonly entries: readonly LedgerEntry[];
};

/** A block ready for drawing, with our positions where they stand on this text; a hit is named by its place, as `index:start`. */
export function viewOf(block: Block, facts: Pick<TextFacts, 'labels' | 'contested'>, ours: readonly LedgerEntry[], hits: readonly Hit[]): BlockView {
  const entries = ours.filter((entry) => blockOn(entry) === block.index);
  const marks: MarkSpan[] = [
    ...entries.flatMap(markOf),
    ...hits.filter((hit) => hit.index === block.index).map((hit): MarkSpan => ({ start: hit.start, end: hit.end, kind: 'hit', name: `${hit.index}:${hit.start}` })),
  ];
  const lead = block.kind === 'preamble' ? leadLength(block.text) : 0;
  return { label: facts.labels[block.index] ?? null, entries, pieces: piecesOf(block.text, { lead, marks, brackets: facts.contested[block.index] ?? [], notes: block.notes }) };
}

function markOf(entry: LedgerEntry): readonly MarkSpan[] {
  const anchor = anchorOn(entry);
  if (anchor === null || !isInside(anchor)) return [];
  return [{ start: anchor.start, end: anchor.end, kind: isUnsure(entry) ? 'unsure' : 'position', name: entry.position.id }];
}
