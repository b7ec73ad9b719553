import type { RawText } from '../../../../shared/structure/raw.ts';
import { isPlain, isSameLook } from './looks.ts';
import type { PlainLook } from './looks.ts';
import { isGone } from './revisions.ts';
import type { View } from './revisions.ts';
import type { ReadParagraph } from './reading.ts';
import type { Piece } from './story.ts';

/** A piece of a reading and where it stands in the joined words, before the space around them is taken off. */
type PlacedPiece = { readonly piece: Piece; readonly start: number; readonly end: number };

/** The words of a paragraph in one reading. `before` is how much space stood ahead of `text`. */
export type JoinedText = { readonly text: string; readonly before: number; readonly placed: readonly PlacedPiece[] };

/** Joins the pieces that are there in a reading, without the space around them. */
export function joinPieces({ parts }: ReadParagraph, view: View): JoinedText {
  let joined = '';
  const placed: PlacedPiece[] = [];
  for (const { pieces } of parts) {
    for (const piece of pieces) {
      if (isGone(piece.revision, view)) continue;
      const start = joined.length;
      joined += piece.text;
      placed.push({ piece, start, end: joined.length });
    }
  }
  return { text: joined.trim(), before: joined.length - joined.trimStart().length, placed };
}

/** A place in the joined words as a place in the text. */
export function placeIn({ text, before }: Pick<JoinedText, 'text' | 'before'>, at: number): number {
  return Math.min(Math.max(at - before, 0), text.length);
}

/** The stretches of the text that look otherwise than plain. */
export function looksOf(joined: JoinedText): NonNullable<RawText['looks']> {
  const looks: { start: number; end: number; look: PlainLook }[] = [];
  for (const { piece, start, end } of joined.placed) {
    if (isPlain(piece.look)) continue;
    const stretch = { start: placeIn(joined, start), end: placeIn(joined, end), look: piece.look };
    const last = looks.at(-1);
    if (stretch.start === stretch.end) continue;
    if (last?.end === stretch.start && isSameLook(last.look, stretch.look)) last.end = stretch.end;
    else looks.push(stretch);
  }
  return looks.map(({ start, end, look }) => ({ start, end, ...look }));
}
