import type { NoteMark } from '../../../shared/model/document.ts';
import type { BracketSpan } from '../../../shared/marks/brackets.ts';
import type { Aside, ChangeSpan } from './changes.ts';
import type { LinkSpan } from './links.ts';

/** Words to be marked in a text: those of a position (`unsure` while its stance is in doubt), or those searched. `name` tells one from another. */
export type MarkSpan = { readonly start: number; readonly end: number; readonly kind: 'position' | 'unsure' | 'hit'; readonly name: string };

/** A stretch of a text that looks the same from end to end. */
export type WordsPiece = {
  readonly kind: 'words';
  readonly start: number;
  readonly text: string;
  readonly isLead: boolean;
  /** How many brackets stand around it. */
  readonly depth: number;
  /** The words are one of those brackets themselves. */
  readonly isBracket: boolean;
  /** Names of the positions that cover it. */
  readonly positions: readonly string[];
  /** Those of the positions whose stance is in doubt. */
  readonly unsure: readonly string[];
  readonly hits: readonly string[];
  /** What is proposed of it, where anything is. */
  readonly change: ChangeSpan | null;
  readonly link: LinkSpan | null;
};

/** A stretch of a text, a note mark standing between two of them, or something that stands beside the text: removed words, a name. */
export type Piece = WordsPiece | { readonly kind: 'note'; readonly start: number; readonly mark: NoteMark } | { readonly kind: 'aside'; readonly start: number; readonly aside: Aside };

/** What is known of a text besides its characters. */
export type PieceSigns = {
  readonly lead?: number;
  readonly brackets?: readonly BracketSpan[];
  readonly marks?: readonly MarkSpan[];
  readonly notes?: readonly NoteMark[];
  readonly changes?: readonly ChangeSpan[];
  /** In the order they are read in. */
  readonly asides?: readonly Aside[];
  readonly links?: readonly LinkSpan[];
};

/** Cuts a text where any of its signs begins or ends. The words of the pieces, joined, give the text back. */
export function piecesOf(text: string, signs: PieceSigns): readonly Piece[] {
  const cuts = cutsOf(text, signs);
  const pieces: Piece[] = [];
  for (const [nth, start] of cuts.entries()) {
    for (const mark of signs.notes ?? []) if (clamp(mark.offset, text) === start) pieces.push({ kind: 'note', start, mark });
    for (const aside of signs.asides ?? []) if (clamp(aside.offset, text) === start) pieces.push({ kind: 'aside', start, aside });
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
    change: (signs.changes ?? []).find((span) => covers(span, start, end)) ?? null,
    link: (signs.links ?? []).find((span) => covers(span, start, end)) ?? null,
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
  for (const span of [...(signs.marks ?? []), ...(signs.changes ?? []), ...(signs.links ?? [])]) cuts.add(clamp(span.start, text)).add(clamp(span.end, text));
  for (const { offset } of [...(signs.notes ?? []), ...(signs.asides ?? [])]) cuts.add(clamp(offset, text));
  return [...cuts].toSorted((one, other) => one - other);
}

function covers(span: { readonly start: number; readonly end: number }, start: number, end: number): boolean {
  return span.start <= start && end <= span.end;
}

function clamp(offset: number, text: string): number {
  return Math.max(0, Math.min(offset, text.length));
}
