import type { Bracket } from '../../../shared/marks/contested.ts';
import type { Block } from '../../../shared/model/document.ts';
import { anchorOn, blockOn, isUnsure, type LedgerEntry } from '../positions/ledger.ts';
import { isInside } from './anchors.ts';
import type { Aside } from './changes.ts';
import type { TextFacts } from './facts.ts';
import type { Hit } from './jump.ts';
import { leadLength } from './lead.ts';
import type { LinksByBlock } from './links.ts';
import { piecesOf, type MarkSpan, type Piece } from './pieces.ts';
import type { MarkedView } from './use-marks.ts';

/** What one block needs to be drawn besides its own words. */
export type BlockView = {
  readonly label: string | null;
  readonly pieces: readonly Piece[];
  /** Our positions whose stance, or the doubt about it, stands in the margin. */
  readonly entries: readonly LedgerEntry[];
  /** How many open brackets begin in it. */
  readonly brackets: number;
  /** The paragraph's end falls away in the chosen view. */
  readonly runsOn: boolean;
  /** None of its words are in the chosen view. */
  readonly isAbsent: boolean;
};

/** What is shown on the text besides what it says itself. */
export type Shown = {
  readonly ours: readonly LedgerEntry[];
  readonly hits: readonly Hit[];
  /** What is proposed of a block; undefined where the text is shown as it is. */
  readonly marks?: ((block: Block) => MarkedView) | undefined;
  readonly links?: LinksByBlock | undefined;
};

const unmarked: MarkedView = { changes: [], asides: [], runsOn: false, isAbsent: false };

/** A block ready for drawing, with our positions where they stand on this text; a hit is named by its place, as `index:start`. */
export function viewOf(block: Block, facts: Pick<TextFacts, 'labels' | 'contested' | 'brackets'>, { ours, hits, marks: marksOn, links }: Shown): BlockView {
  const { changes, asides, runsOn, isAbsent } = marksOn?.(block) ?? unmarked;
  const entries = ours.filter((entry) => blockOn(entry) === block.index);
  const marks: MarkSpan[] = [
    ...entries.flatMap(markOf),
    ...hits.filter((hit) => hit.index === block.index).map((hit): MarkSpan => ({ start: hit.start, end: hit.end, kind: 'hit', name: `${hit.index}:${hit.start}` })),
  ];
  const lead = block.kind === 'preamble' ? leadLength(block.text) : 0;
  const brackets = facts.contested[block.index] ?? [];
  const signs = { lead, marks, changes, asides: [...unpairedIn(facts.brackets, block.index), ...asides], brackets, notes: block.notes, links: links?.get(block.index) ?? [] };
  return { label: facts.labels[block.index] ?? null, entries, runsOn, isAbsent, brackets: brackets.filter(({ opens }) => opens).length, pieces: piecesOf(block.text, signs) };
}

/** The brackets of a block that have no pair, each told beside it. */
function unpairedIn(brackets: readonly Bracket[], blockIndex: number): readonly Aside[] {
  return brackets.flatMap(({ from, to }): readonly Aside[] => {
    const alone = from === null ? to : to === null ? from : null;
    return alone?.blockIndex === blockIndex ? [{ kind: 'unpaired', offset: alone.at + 1, bracket: from === null ? 'closes' : 'opens' }] : [];
  });
}

function markOf(entry: LedgerEntry): readonly MarkSpan[] {
  const anchor = anchorOn(entry);
  if (anchor === null || !isInside(anchor)) return [];
  return [{ start: anchor.start, end: anchor.end, kind: isUnsure(entry) ? 'unsure' : 'position', name: entry.position.id }];
}
