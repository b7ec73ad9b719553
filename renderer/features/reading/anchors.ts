import type { Anchor } from '../../../shared/model/position.ts';

/** Where a selection stands in one block's text, UTF-16 units; `from` may come after `to` when it was made backwards, and equals it for a caret. */
export type SelectedWords = { readonly blockIndex: number; readonly from: number; readonly to: number };

/** A stretch of one block's text, UTF-16 units. */
export type Span = { readonly start: number; readonly end: number };

/** The whole words a selection touches, without the spaces at either end; empty for a caret or for spaces alone. */
export function wholeWords(text: string, { from, to }: Omit<SelectedWords, 'blockIndex'>): Span {
  let start = Math.max(0, Math.min(from, to, text.length));
  let end = Math.max(0, Math.min(Math.max(from, to), text.length));
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  if (start === end) return { start, end };
  while (start > 0 && letter.test(text.charAt(start)) && letter.test(text.charAt(start - 1))) start -= 1;
  while (end < text.length && letter.test(text.charAt(end - 1)) && letter.test(text.charAt(end))) end += 1;
  return { start, end };
}

/** The exact words an anchor names, or the whole text of its block; empty for a document. */
export function wordsOf(anchor: Anchor, textAt: (blockIndex: number) => string): string {
  if (anchor.scope === 'document') return '';
  const text = textAt(anchor.blockIndex);
  return isInside(anchor) ? text.slice(anchor.start, anchor.end) : text;
}

/** The words a wording proposed at an anchor takes the place of; none for a section or a document, where it stands by itself. */
export function rewordable({ scope }: Pick<Anchor, 'scope'>, words: string): string {
  return scope === 'section' || scope === 'document' ? '' : words;
}

/** Whether an anchor is of words inside its block, rather than of all of it. */
export function isInside(anchor: Anchor): anchor is Extract<Anchor, Span> {
  return anchor.scope === 'words' || anchor.scope === 'bracket';
}

/** The block an anchor stands on; null for the whole document. */
export function blockIndexOf(anchor: Anchor): number | null {
  return anchor.scope === 'document' ? null : anchor.blockIndex;
}

/** One string for one anchor. */
export function anchorKey(anchor: Anchor): string {
  if (anchor.scope === 'document') return anchor.scope;
  return isInside(anchor) ? `${anchor.scope} ${anchor.blockIndex}:${anchor.start}-${anchor.end}` : `${anchor.scope} ${anchor.blockIndex}`;
}

const letter = /[\p{L}\p{M}\p{N}'’-]/u;
