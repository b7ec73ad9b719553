import type { Block } from '../../../shared/model/document.ts';
import type { Anchor } from '../../../shared/model/position.ts';
import { labelKey, labelsOf } from '../reading/labels.ts';

/** The next block with words in it, forward or back; the same one at either end. */
export function stepFrom(blocks: readonly Block[], from: number, direction: 1 | -1): number {
  for (let at = from + direction; at >= 0 && at < blocks.length; at += direction) if (hasWords(blocks[at])) return at;
  return from;
}

/** Where a text is entered: at the paragraph of the number one comes from, where there is one, else at its first numbered paragraph, else at its beginning. */
export function entranceOf(blocks: readonly Block[], comingFrom: string | null): number | null {
  const labels = labelsOf(blocks);
  const isCalled = (block: Block, key: string): boolean => block.kind !== 'note' && block.kind !== 'heading' && labelKey(labels[block.index] ?? '') === key;
  const same = comingFrom === null ? undefined : blocks.find((block) => isCalled(block, labelKey(comingFrom)));
  const first = blocks.find((block) => (block.kind === 'preamble' || block.kind === 'operative') && hasWords(block));
  return (same ?? first ?? blocks.find(hasWords) ?? blocks[0])?.index ?? null;
}

/** What is said of a whole block is said of: a footnote, a section with all that stands under it, or a paragraph. */
export function anchorAt({ kind, index }: Block): Anchor {
  if (kind === 'note') return { scope: 'footnote', blockIndex: index };
  return { scope: kind === 'heading' ? 'section' : 'paragraph', blockIndex: index };
}

function hasWords(block: Block | undefined): boolean {
  return block !== undefined && block.text.trim() !== '';
}
