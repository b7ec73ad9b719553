import type { Block } from '../model/document.ts';
import { bracketSpansOf, type BracketSpan } from './brackets.ts';

/** The contested words of each block, by index. A pair of brackets never reaches over a heading, a title, a note or a table cell. */
export function contestedOf(blocks: readonly Block[]): readonly (readonly BracketSpan[])[] {
  const spans: (readonly BracketSpan[])[] = [];
  for (const stretch of stretchesOf(blocks)) {
    const found = bracketSpansOf(stretch.map((block) => block.text));
    for (const [nth, block] of stretch.entries()) spans[block.index] = found[nth] ?? [];
  }
  return spans;
}

function stretchesOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const stretches: Block[][] = [];
  let isAlone = true;
  for (const block of blocks) {
    const standsAlone = block.kind === 'heading' || block.kind === 'title' || block.kind === 'status' || block.kind === 'note' || block.kind === 'cell';
    const last = stretches.at(-1);
    if (last === undefined || isAlone || standsAlone) stretches.push([block]);
    else last.push(block);
    isAlone = standsAlone;
  }
  return stretches;
}
