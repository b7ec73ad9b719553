import type { Block, BlockKind } from '../../../../../shared/model/document.ts';
import type { Anchor } from '../../../../../shared/model/position.ts';
import { createPlacer, type Placer } from '../../../../../shared/positions/placement/placer.ts';
import { compareBlocks } from '../../../../../shared/text/compare.ts';

const signs: Readonly<Record<string, BlockKind>> = { '#': 'heading', '*': 'preamble', '^': 'note', '-': 'item' };

/** A text from lines: `12|Decide …` is paragraph 12; a first sign makes it a heading `#`, a clause of the preamble `*`, an item `-` or a note `^`. */
export function text(...lines: readonly string[]): Block[] {
  let section = '';
  return lines.map((line, index) => {
    const kind = signs[line.charAt(0)] ?? 'operative';
    const rest = kind === 'operative' ? line : line.slice(1);
    const bar = rest.indexOf('|');
    const label = bar <= 0 ? null : rest.slice(0, bar);
    if (kind === 'heading') section = label ?? '';
    return { index, kind, label, text: rest.slice(bar + 1), notes: [], section: kind === 'heading' || kind === 'note' ? '' : section, level: 0, cell: null };
  });
}

/** The placer from one text to another. */
export function placer(oldBlocks: readonly Block[], newBlocks: readonly Block[]): Placer {
  return createPlacer({ oldBlocks, newBlocks, comparison: compareBlocks(oldBlocks, newBlocks) });
}

/** The anchor of words of a text, at their first place or the `nth`. */
export function wordsIn(blocks: readonly Block[], words: string, nth = 1, scope: 'words' | 'bracket' = 'words'): Anchor {
  let left = nth;
  for (const { index, text: own } of blocks) {
    for (let start = own.indexOf(words); start >= 0; start = own.indexOf(words, start + 1)) {
      left -= 1;
      if (left === 0) return { scope, blockIndex: index, start, end: start + words.length };
    }
  }
  throw new Error(`Not in the text: ${words}`);
}

/** Where some words of one text stand in another, as one line: the state and the words with a stroke on either side. */
export function line(oldBlocks: readonly Block[], newBlocks: readonly Block[], anchor: Anchor): string {
  const { state, at } = placer(oldBlocks, newBlocks).place(anchor);
  if (at === null || at.anchor.scope === 'document') return state;
  const own = newBlocks[at.anchor.blockIndex]!.text;
  const [start, end] = at.anchor.scope === 'words' || at.anchor.scope === 'bracket' ? [at.anchor.start, at.anchor.end] : [0, own.length];
  return `${state} ${at.anchor.blockIndex}: ${own.slice(0, start)}|${own.slice(start, end)}|${own.slice(end)}`;
}
