import type { Block } from '../../../shared/model/document.ts';
import type { Anchor, Place } from '../../../shared/model/position.ts';
import { isInside } from '../reading/anchors.ts';
import { findParagraph, findWords, parseJump } from '../reading/jump.ts';

/** A place a position can be put on by hand. `isSameWords`: the very words it was about stand there. */
export type AttachPlace = { readonly anchor: Exclude<Anchor, { scope: 'document' }>; readonly block: Block; readonly isSameWords: boolean };

/** The text one looks for a place in; `labels` by block index. */
type Searched = { readonly blocks: readonly Block[]; readonly labels: readonly (string | null)[] };

/**
 * The places that answer what was typed: a paragraph's number, words of it, or all of the text. Where the words of the
 * position stand exactly, each time they do is a place of its own; elsewhere the paragraph is.
 *
 * @param base where the position last stood
 */
export function attachPlaces(base: Pick<Place, 'anchor' | 'quote'>, text: Searched, typed: string): readonly AttachPlace[] {
  return blocksFor(text, typed).flatMap((block) => placesIn(block, base));
}

function blocksFor({ blocks, labels }: Searched, typed: string): readonly Block[] {
  const jump = parseJump(typed);
  if (jump.kind === 'nothing') return blocks.filter((block) => block.text.trim() !== '');
  if (jump.kind === 'words') return [...new Set(findWords(blocks, jump.words).map((hit) => hit.index))].flatMap((index) => blocks[index] ?? []);
  const found = new Set<number>();
  for (let at = findParagraph(blocks, labels, jump, -1); at !== undefined && !found.has(at); at = findParagraph(blocks, labels, jump, at)) found.add(at);
  return [...found].flatMap((index) => blocks[index] ?? []);
}

function placesIn(block: Block, { anchor, quote }: Pick<Place, 'anchor' | 'quote'>): readonly AttachPlace[] {
  const { index: blockIndex, text } = block;
  const { scope } = anchor;
  if (!isInside(anchor) || quote === '' || !text.includes(quote)) {
    const whole = block.kind === 'note' ? 'footnote' : block.kind === 'heading' && scope === 'section' ? 'section' : 'paragraph';
    return [{ anchor: { scope: whole, blockIndex }, block, isSameWords: !isInside(anchor) && text === quote }];
  }
  const places: AttachPlace[] = [];
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + quote.length)) {
    places.push({ anchor: { scope: anchor.scope, blockIndex, start, end: start + quote.length }, block, isSameWords: true });
  }
  return places;
}
