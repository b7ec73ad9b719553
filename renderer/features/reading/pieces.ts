import type { NoteMark } from '../../../shared/model/document.ts';
import type { BracketSpan } from '../../../shared/marks/brackets.ts';

/** Words to be marked in a text: those of a position (`unsure` while its stance is in doubt), or those searched. `name` tells one from another. */
export type MarkSpan = { readonly start: number; readonly end: number; readonly kind: 'position' | 'unsure' | 'hit'; readonly name: string };

/**
 * A stretch of a text that looks the same from end to end, or a note mark standing between two of them.
 * `depth` counts the brackets around it, `isBracket` says the words are one of those brackets themselves,
 * `marks` are the names of positions and searches that cover it.
 */
export type Piece =
  | {
      readonly kind: 'words';
      readonly start: number;
      readonly text: string;
      readonly isLead: boolean;
      readonly depth: number;
      readonly isBracket: boolean;
      readonly positions: readonly string[];
      /** Those of the positions whose stance is in doubt. */
      readonly unsure: readonly string[];
      readonly hits: readonly string[];
    }
  | { readonly kind: 'note'; readonly start: number; readonly mark: NoteMark };

/** What is known of a text besides its characters. */
export type PieceSigns = {
  readonly lead?: number;
  readonly brackets?: readonly BracketSpan[];
  readonly marks?: readonly MarkSpan[];
  readonly notes?: readonly NoteMark[];
};

/** Cuts a text where any of its signs begins or ends. The words of the pieces, joined, give the text back. */
export function piecesOf(text: string, signs: PieceSigns): readonly Piece[] {
  const cuts = cutsOf(text, signs);
  const pieces: Piece[] = [];
  for (const [nth, start] of cuts.entries()) {
    for (const mark of signs.notes ?? []) if (clamp(mark.offset, text) === start) pieces.push({ kind: 'note', start, mark });
    const end = cuts[nth + 1];
    if (end !== undefined) pieces.push(wordsBetween(text, start, end, signs));
  }
  return pieces;
}

function wordsBetween(text: string, start: number, end: number, signs: PieceSigns): Piece {
  const around = (signs.brackets ?? []).filter((span) => covers(span, start, end));
  const marks = (signs.marks ?? []).filter((span) => covers(span, start, end));
  return {
    kind: 'words',
    start,
    text: text.slice(start, end),
    isLead: end <= (signs.lead ?? 0),
    depth: Math.max(0, ...around.map((span) => span.depth)),
    isBracket: around.some((span) => (span.opens && start === span.start && end === start + 1) || (span.closes && end === span.end && start === end - 1)),
    positions: marks.filter((mark) => mark.kind !== 'hit').map((mark) => mark.name),
    unsure: marks.filter((mark) => mark.kind === 'unsure').map((mark) => mark.name),
    hits: marks.filter((mark) => mark.kind === 'hit').map((mark) => mark.name),
  };
}

/** Every offset where something changes, the two ends included, in order and once each. */
function cutsOf(text: string, signs: PieceSigns): readonly number[] {
  const cuts = new Set([0, text.length, clamp(signs.lead ?? 0, text)]);
  for (const span of signs.brackets ?? []) {
    cuts.add(span.start).add(span.end);
    if (span.opens) cuts.add(span.start + 1);
    if (span.closes) cuts.add(span.end - 1);
  }
  for (const mark of signs.marks ?? []) cuts.add(clamp(mark.start, text)).add(clamp(mark.end, text));
  for (const mark of signs.notes ?? []) cuts.add(clamp(mark.offset, text));
  return [...cuts].toSorted((one, other) => one - other);
}

function covers(span: { readonly start: number; readonly end: number }, start: number, end: number): boolean {
  return span.start <= start && end <= span.end;
}

function clamp(offset: number, text: string): number {
  return Math.max(0, Math.min(offset, text.length));
}
