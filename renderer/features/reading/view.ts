import type { Block } from '../../../shared/model/document.ts';
import type { Position } from '../../../shared/model/position.ts';
import type { TextFacts } from './facts.ts';
import type { Hit } from './jump.ts';
import { leadLength } from './lead.ts';
import { piecesOf, type MarkSpan, type Piece } from './pieces.ts';

/** What one block needs to be drawn besides its own words. */
export type BlockView = {
  readonly label: string | null;
  readonly pieces: readonly Piece[];
  /** Positions whose stance stands in the margin. */
  readonly positions: readonly Position[];
};

/** A block ready for drawing. Withdrawn positions leave the text; a hit is named by its place, as `index:start`. */
export function viewOf(block: Block, facts: Pick<TextFacts, 'labels' | 'contested'>, positions: readonly Position[], hits: readonly Hit[]): BlockView {
  const held = positions.filter((position) => position.status === 'standing' && position.anchor.scope !== 'document' && position.anchor.blockIndex === block.index);
  const marks: MarkSpan[] = [
    ...held.flatMap((position): MarkSpan[] => (position.anchor.scope === 'words' ? [{ start: position.anchor.start, end: position.anchor.end, kind: 'position', name: position.id }] : [])),
    ...hits.filter((hit) => hit.index === block.index).map((hit): MarkSpan => ({ start: hit.start, end: hit.end, kind: 'hit', name: `${hit.index}:${hit.start}` })),
  ];
  const lead = block.kind === 'preamble' ? leadLength(block.text) : 0;
  return { label: facts.labels[block.index] ?? null, positions: held, pieces: piecesOf(block.text, { lead, marks, brackets: facts.contested[block.index] ?? [], notes: block.notes }) };
}
