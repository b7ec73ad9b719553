import type { Block } from '../../../shared/model/document.ts';

/** Where a note is called from: the block that carries its mark. */
export function callersOf(blocks: readonly Block[]): ReadonlyMap<number, number> {
  const callers = new Map<number, number>();
  for (const block of blocks) for (const mark of block.notes) if (!callers.has(mark.index)) callers.set(mark.index, block.index);
  return callers;
}

/**
 * Where `F` leads from a block: to its first note; from a note, back to the paragraph that calls it; and from a
 * block without a note, to the next note called further on. Undefined when the text has no note left.
 */
export function noteFrom(blocks: readonly Block[], index: number): number | undefined {
  const here = blocks.find((block) => block.index === index);
  if (here?.kind === 'note') return callersOf(blocks).get(index);
  return blocks.find((block) => block.index >= index && block.notes.length > 0)?.notes[0]?.index;
}
