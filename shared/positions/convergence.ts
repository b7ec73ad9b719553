import { contestedOf as bracketsOf } from '../marks/contested.ts';
import type { Block, BlockKind } from '../model/document.ts';
import type { ConvergenceStep } from '../model/history.ts';
import type { HandMark } from '../model/markup.ts';
import type { Stance } from '../model/position.ts';

/** Cells count: a work plan is negotiated in its table. Titles, status lines, headings and hinges say nothing that is agreed or not. */
const substantial: ReadonlySet<BlockKind> = new Set(['preamble', 'operative', 'item', 'paragraph', 'cell', 'note']);
const opening: ReadonlySet<BlockKind> = new Set(['preamble', 'hinge', 'operative', 'item', 'heading']);

const contesting: ReadonlySet<Stance> = new Set(['amend', 'delete', 'reserve', 'oppose']);

/** True of a stance that alters a paragraph or refuses it. Ad referendum is not among them: it accepts, and waits for the capital. */
export function isContesting(stance: Stance): boolean {
  return contesting.has(stance);
}

/**
 * The blocks whose words are negotiated. Plain paragraphs count from the first clause, number or heading on, in a text that
 * has none from its title on: what stands above is the masthead.
 */
export function blocksOfSubstance(blocks: readonly Block[]): readonly Block[] {
  const opened = blocks.findIndex(({ kind }) => opening.has(kind));
  const begin = opened === -1 ? blocks.findLastIndex(({ kind }) => kind === 'title' || kind === 'status') + 1 : opened;
  return blocks.filter(({ kind, text }, place) => substantial.has(kind) && (kind !== 'paragraph' || place >= begin) && /\p{L}/u.test(text));
}

/**
 * Sorts the paragraphs of substance of a text, by index: contested, else with an open bracket, else agreed. Editorial
 * brackets do not count; a pair of brackets over several paragraphs counts in each of them.
 *
 * @param contested indexes of the blocks on which a position that alters or refuses is held
 * @param hand marks by hand: a bracket a person called contested or editorial counts as they said
 */
export function paragraphsByAgreement(blocks: readonly Block[], contested: ReadonlySet<number>, hand: readonly HandMark[] = []): Pick<ConvergenceStep, 'contested' | 'bracketed' | 'agreed'> {
  const brackets = bracketsOf(blocks, hand);
  const sorted: { contested: number[]; bracketed: number[]; agreed: number[] } = { contested: [], bracketed: [], agreed: [] };
  for (const block of blocksOfSubstance(blocks)) {
    const list = contested.has(block.index) ? sorted.contested : (brackets[block.index] ?? []).length > 0 ? sorted.bracketed : sorted.agreed;
    list.push(block.index);
  }
  return sorted;
}
