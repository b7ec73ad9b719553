import type { ComparableBlock } from './compare.ts';
import type { Interner } from './intern.ts';
import type { Effort } from './shortest-edit.ts';
import type { TokenizedText } from './word-diff.ts';

/** Blocks that became one another, by their places in the two lists, ascending. One side is empty when the text was added or removed. */
export type Link = { readonly old: readonly number[]; readonly new: readonly number[]; readonly isMoved: boolean };

/** Every block of either side is in exactly one link; links stand in order of their first new block, removals last. */
export type Alignment = {
  readonly links: readonly Link[];
  /** The tokens of a block when the alignment read them. */
  readonly oldTokens: (place: number) => TokenizedText | null;
  readonly newTokens: (place: number) => TokenizedText | null;
};

type Blocks = readonly ComparableBlock[];

export function alignBlocks(oldBlocks: Blocks, newBlocks: Blocks, _interner: Interner, _effort: Effort): Alignment {
  const byText = new Map<string, number[]>();
  for (const [place, block] of oldBlocks.entries()) {
    const key = block.kind + block.text;
    byText.set(key, [...(byText.get(key) ?? []), place]);
  }
  const links: Link[] = [];
  const used = new Set<number>();
  for (const [place, block] of newBlocks.entries()) {
    const old = byText.get(block.kind + block.text)?.shift();
    if (old !== undefined) used.add(old);
    links.push({ old: old === undefined ? [] : [old], new: [place], isMoved: false });
  }
  for (const place of oldBlocks.keys()) if (!used.has(place)) links.push({ old: [place], new: [], isMoved: false });
  return { links, oldTokens: () => null, newTokens: () => null };
}
