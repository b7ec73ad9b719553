import type { Block } from '../../../shared/model/document.ts';
import type { BracketSpan } from '../../../shared/marks/brackets.ts';
import { bracketsOf, contestedOf, type Bracket } from '../../../shared/marks/contested.ts';
import type { HandMark } from '../../../shared/model/markup.ts';
import { labelsOf } from './labels.ts';
import { callersOf } from './notes.ts';
import { outlineOf, type OutlineEntry } from './outline.ts';
import { unitsOf, type Unit } from './units.ts';

/** What is read off a version's blocks once and used all over the screen; lists of blocks are by index. */
export type TextFacts = {
  readonly blocks: readonly Block[];
  readonly units: readonly Unit[];
  readonly labels: readonly (string | null)[];
  readonly contested: readonly (readonly BracketSpan[])[];
  /** Every bracket of the text, contested or editorial. */
  readonly brackets: readonly Bracket[];
  readonly outline: readonly OutlineEntry[];
  readonly callers: ReadonlyMap<number, number>;
};

/** The facts of a text, with what was marked on it by hand. */
export function factsOf(blocks: readonly Block[], hand: readonly HandMark[] = []): TextFacts {
  const labels = labelsOf(blocks);
  const contested = contestedOf(blocks, hand);
  return {
    blocks,
    labels,
    contested,
    brackets: bracketsOf(blocks, hand),
    units: unitsOf(blocks),
    outline: outlineOf(blocks, labels, (index) => (contested[index]?.length ?? 0) > 0),
    callers: callersOf(blocks),
  };
}
