import type { Block } from '../../../shared/model/document.ts';

/** What an entry of the outline is: a heading of the text, or a part that has no heading of its own. */
type OutlinePart = 'preamble' | 'operative' | 'heading' | 'notes';

/**
 * One line of the outline. `index` is the block it leads to, `from` and `to` the first and last numbered paragraph
 * under it (null when it has none), `paragraphs` how many it has, `open` how many of its blocks hold contested words.
 */
export type OutlineEntry = {
  readonly part: OutlinePart;
  readonly index: number;
  readonly title: string;
  readonly level: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly paragraphs: number;
  readonly open: number;
};

/**
 * The outline of a text.
 *
 * @param blocks the version's blocks, in reading order
 * @param labels the gutter's name of each block, by index
 * @param isOpen whether the block of an index holds contested words
 */
export function outlineOf(blocks: readonly Block[], labels: readonly (string | null)[], isOpen: (index: number) => boolean): readonly OutlineEntry[] {
  const starts = blocks.flatMap((block, at) => startOf(blocks, block, at));
  return starts.map((start, nth) => {
    const from = blocks.indexOf(start.block);
    const next = starts[nth + 1];
    const held = blocks.slice(from, next === undefined ? blocks.length : blocks.indexOf(next.block));
    const numbered = held.filter((block) => isParagraph(block) && labels[block.index] !== null);
    return {
      part: start.part,
      index: start.block.index,
      title: titleOf(start),
      level: start.part === 'heading' ? start.block.level : 0,
      from: labelAt(labels, numbered[0]),
      to: labelAt(labels, numbered.at(-1)),
      paragraphs: numbered.length,
      open: held.filter((block) => block.kind !== 'title' && isOpen(block.index)).length,
    };
  });
}

/** The entry the block of this index stands under, or undefined before the first. */
export function entryHolding(outline: readonly OutlineEntry[], blockIndex: number): OutlineEntry | undefined {
  return outline.findLast((entry) => entry.index <= blockIndex);
}

type Start = { readonly part: OutlinePart; readonly block: Block };

function startOf(blocks: readonly Block[], block: Block, at: number): readonly Start[] {
  const before = blocks[at - 1]?.kind;
  if (block.kind === 'heading') return [{ part: 'heading', block }];
  if (block.kind === 'preamble' && !blocks.slice(0, at).some((earlier) => earlier.kind === 'preamble')) return [{ part: 'preamble', block }];
  if (block.kind === 'hinge' && blocks[at + 1]?.kind !== 'heading') return [{ part: 'operative', block }];
  if (block.kind === 'note' && before !== 'note' && blocks.slice(at).every((later) => later.kind === 'note')) return [{ part: 'notes', block }];
  return [];
}

function titleOf(start: Start): string {
  if (start.part !== 'heading') return '';
  const { label, text } = start.block;
  return label === null ? text : `${label} ${text}`;
}

function isParagraph(block: Block): boolean {
  return block.kind === 'preamble' || block.kind === 'operative' || block.kind === 'paragraph';
}

function labelAt(labels: readonly (string | null)[], block: Block | undefined): string | null {
  return block === undefined ? null : (labels[block.index] ?? null);
}
