import type { Anchor } from '../../../shared/model/position.ts';

/** Where a selection stands in one block's text, UTF-16 units; `from` may come after `to` when it was made backwards. */
export type SelectedWords = { readonly blockIndex: number; readonly from: number; readonly to: number };

/**
 * The anchor of a selection: whole words, without the spaces at either end. A selection that holds no word,
 * or all of them, is the paragraph.
 */
export function anchorOf(selection: SelectedWords, text: string): Anchor {
  const { blockIndex } = selection;
  const { start, end } = wholeWords(text, Math.min(selection.from, selection.to), Math.max(selection.from, selection.to));
  const isAll = text.slice(0, start).trim() === '' && text.slice(end).trim() === '';
  return start >= end || isAll ? { scope: 'paragraph', blockIndex } : { scope: 'words', blockIndex, start, end };
}

/** The exact words an anchor names, or the whole text of its block; empty for a document. */
export function wordsOf(anchor: Anchor, textAt: (blockIndex: number) => string): string {
  if (anchor.scope === 'document') return '';
  const text = textAt(anchor.blockIndex);
  return anchor.scope === 'words' ? text.slice(anchor.start, anchor.end) : text;
}

/** One string for one anchor. */
export function anchorKey(anchor: Anchor): string {
  if (anchor.scope === 'document') return 'document';
  return anchor.scope === 'paragraph' ? `p${anchor.blockIndex}` : `w${anchor.blockIndex}:${anchor.start}-${anchor.end}`;
}

const letter = /[\p{L}\p{M}\p{N}'’-]/u;

function wholeWords(text: string, from: number, to: number): { readonly start: number; readonly end: number } {
  let start = Math.max(0, Math.min(from, text.length));
  let end = Math.max(0, Math.min(to, text.length));
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  if (start === end) return { start, end };
  while (start > 0 && letter.test(text.charAt(start)) && letter.test(text.charAt(start - 1))) start -= 1;
  while (end < text.length && letter.test(text.charAt(end - 1)) && letter.test(text.charAt(end))) end += 1;
  return { start, end };
}
