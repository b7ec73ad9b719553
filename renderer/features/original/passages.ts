import type { Block } from '../../../shared/model/document.ts';
import type { Place } from '../../../shared/model/markup.ts';
import type { Anchor } from '../../../shared/model/position.ts';
import type { Passage } from './messages.ts';

/** No paragraph needs more words than these to be found, in UTF-16 units. */
const enough = 1_500;

/** A block as it is looked for in the original. */
export function passageOfBlock(block: Block, count: number, places: readonly Place[]): Passage {
  return passageOf(block, block.text, count, places);
}

/** The words a position is on, as they are looked for in the original; null where it is on the whole text. A position on a section is looked for at its heading. */
export function passageOfAnchor(anchor: Anchor, blocks: readonly Block[], places: readonly Place[]): Passage | null {
  if (anchor.scope === 'document') return null;
  const block = blocks[anchor.blockIndex];
  if (block === undefined) return null;
  return passageOf(block, 'start' in anchor ? block.text.slice(anchor.start, anchor.end) : block.text, blocks.length, places);
}

function passageOf({ index }: Block, words: string, count: number, places: readonly Place[]): Passage {
  const boxes = places.filter(({ blockIndex }) => blockIndex === index).map(({ page, left, top, width, height }) => ({ page, left, top, width, height }));
  return { depth: count === 0 ? 0 : index / count, boxes, words: words.slice(0, enough) };
}
