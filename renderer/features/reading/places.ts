import type { BracketSpan } from '../../../shared/marks/brackets.ts';
import type { Block } from '../../../shared/model/document.ts';
import type { Anchor } from '../../../shared/model/position.ts';
import { anchorKey, isInside, wholeWords, type SelectedWords, type Span } from './anchors.ts';

/** What the places of a text are read off; lists are by block index. */
type TextPlaces = { readonly blocks: readonly Block[]; readonly contested: readonly (readonly BracketSpan[])[] };

/**
 * Every place a position can be taken on from where one stands, the narrowest first: the words selected, the brackets
 * around them, their paragraph or note, the sections it stands under, the document. Without words or a caret to say which,
 * all the brackets of the paragraph are offered, the first of them next to the paragraph.
 *
 * @param selected the words selected in the block, or the caret in it
 */
export function placesAround(text: TextPlaces, blockIndex: number, selected: SelectedWords | null): readonly Anchor[] {
  const block = text.blocks[blockIndex];
  if (block === undefined) return [{ scope: 'document' }];
  const span = selected === null ? null : wholeWords(block.text, selected);
  const brackets = bracketsFor(text.contested[blockIndex] ?? [], span).map(({ start, end }): Anchor => ({ scope: 'bracket', blockIndex, start, end }));
  const isPart = span !== null && span.start < span.end && (block.text.slice(0, span.start).trim() !== '' || block.text.slice(span.end).trim() !== '');
  const words: readonly Anchor[] = isPart && !brackets.some((bracket) => isInside(bracket) && isSame(bracket, span)) ? [{ scope: 'words', blockIndex, ...span }] : [];
  return [...words, ...brackets, { scope: block.kind === 'note' ? 'footnote' : 'paragraph', blockIndex }, ...sectionsOver(text.blocks, block), { scope: 'document' }];
}

/** Where a position begins: on the words selected, else on the paragraph. */
export function firstPlace(places: readonly Anchor[], isSelected: boolean): Anchor {
  const whole = places.find((place) => !isInside(place)) ?? { scope: 'document' };
  return isSelected ? (places[0] ?? whole) : whole;
}

/** The next wider (1) or narrower (-1) place; undefined at either end. */
export function nextPlace(places: readonly Anchor[], from: Anchor, direction: 1 | -1): Anchor | undefined {
  const at = places.findIndex((place) => anchorKey(place) === anchorKey(from));
  return at < 0 ? undefined : places[at + direction];
}

/** The selection that would lead to an anchor again: what was selected is gone when a draft is resumed. */
export function selectionOf(anchor: Anchor): SelectedWords | null {
  return isInside(anchor) ? { blockIndex: anchor.blockIndex, from: anchor.start, to: anchor.end } : null;
}

/** Pairs that open and close in this block, the innermost first. */
function bracketsFor(spans: readonly BracketSpan[], around: Span | null): readonly BracketSpan[] {
  const pairs = spans.filter((span) => span.opens && span.closes).toSorted((one, other) => other.start - one.start || one.end - other.end);
  const held = around === null ? [] : pairs.filter((pair) => pair.start <= around.start && around.end <= pair.end);
  return held.length > 0 || (around !== null && around.start < around.end) ? held : pairs;
}

function isSame(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}

/** The headings a block stands under, the nearest first; a heading stands under itself. Notes stand under none. */
function sectionsOver(blocks: readonly Block[], block: Block): readonly Anchor[] {
  if (block.kind === 'note') return [];
  const sections: Anchor[] = [];
  let level = Number.POSITIVE_INFINITY;
  for (let at = block.index; at >= 0 && level > 0; at -= 1) {
    const over = blocks[at];
    if (over?.kind !== 'heading' || over.level >= level) continue;
    sections.push({ scope: 'section', blockIndex: at });
    level = over.level;
  }
  return sections;
}
