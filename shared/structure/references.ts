import type { ComparedBlock, Row } from '../model/comparison.ts';
import type { Block } from '../model/document.ts';
import { findMentions, type Mention } from './find-mentions.ts';
import { evenNumber, placesOf, type NumberedPlaces } from './numbered-places.ts';
import { targetOf } from './reference-targets.ts';
import type { ReferenceKind } from './reference-words.ts';

/**
 * Words of a block that name a numbered part of a text: `start` to `end` (UTF-16 units), one for each number printed. `label` is the number
 * as printed, with what is below it (`4 (b)`); `section` the number of the division it is said to stand in. `target` is the block that carries
 * the number, null when none does, more than one may be meant, or `isOfAnotherText`.
 */
export type Reference = {
  readonly blockIndex: number;
  readonly start: number;
  readonly end: number;
  readonly kind: ReferenceKind;
  readonly label: string;
  readonly section: string | null;
  readonly isOfAnotherText: boolean;
  readonly target: number | null;
};

/** Every reference of a text to its own parts and to those of others, in order, in English, French, Spanish and Portuguese. */
export function referencesOf(blocks: readonly Block[]): readonly Reference[] {
  return blocks.flatMap(referencesIn(blocks));
}

/** Reads the references of one block of a text at a time; where the numbers of the text stand is sought once, at the first reference. */
export function referencesIn(blocks: readonly Block[]): (block: Block) => readonly Reference[] {
  let known: { readonly places: NumberedPlaces; readonly markedIn: ReadonlyMap<number, number> } | null = null;
  return (block) => {
    const mentions = block.kind === 'title' ? [] : findMentions(block.text).filter(({ start }) => block.kind !== 'heading' || start > 0);
    if (mentions.length === 0) return [];
    known ??= { places: placesOf(blocks), markedIn: new Map(blocks.flatMap(({ index, notes }) => notes.map((mark) => [mark.index, index] as const))) };
    const { places, markedIn } = known;
    return mentions.map((mention) => ({
      blockIndex: block.index,
      start: mention.start,
      end: mention.end,
      kind: mention.kind,
      label: labelOf(mention),
      section: sectionOf(mention),
      isOfAnotherText: mention.isAbroad,
      target: mention.isAbroad ? null : targetOf(mention, blocks[markedIn.get(block.index) ?? block.index] ?? block, places),
    }));
  };
}

function labelOf({ label, below }: Mention): string {
  return [label, ...below.map((letter) => `(${letter})`)].join(' ');
}

function sectionOf({ within }: Mention): string | null {
  if (!within) return null;
  return within.kind === 'paragraph' || within.kind === 'recital' ? sectionOf(within) : within.label;
}

/** A reference of the new text whose number stayed while the paragraph it meant got another; `was` is the number that paragraph has now, null when it is gone. */
export type StaleReference = { readonly blockIndex: number; readonly start: number; readonly end: number; readonly label: string; readonly was: string | null };

/**
 * The references of a draft that did not follow when numbers changed. A reference counts when the same one, by its words and its turn, stood in
 * the paragraph this one comes from and led to a paragraph there; where that paragraph went is told by the rows of the comparison.
 */
export function staleReferences({ oldBlocks, newBlocks, rows }: { readonly oldBlocks: readonly Block[]; readonly newBlocks: readonly Block[]; readonly rows: readonly Row[] }): readonly StaleReference[] {
  const oldReferences = Map.groupBy(referencesOf(oldBlocks), ({ blockIndex }) => blockIndex);
  const newReferences = Map.groupBy(referencesOf(newBlocks), ({ blockIndex }) => blockIndex);
  const wentTo = new Map(rows.flatMap((row) => indexes(row.old).map((index) => [index, indexes(row.new)] as const)));
  return rows.flatMap((row) => {
    const before = indexes(row.old).flatMap((index) => oldReferences.get(index) ?? []);
    const now = indexes(row.new).flatMap((index) => newReferences.get(index) ?? []);
    return pairs(before, now).flatMap(([old, reference]) => {
      if (old.target === null || reference.isOfAnotherText) return [];
      const places = wentTo.get(old.target) ?? [];
      if (reference.target !== null && places.includes(reference.target)) return [];
      const labels = places.flatMap((index) => newBlocks[index]?.label ?? []);
      const sameLabel = evenNumber(oldBlocks[old.target]?.label ?? '');
      if (labels.some((label) => evenNumber(label) === sameLabel)) return [];
      const { blockIndex, start, end, label } = reference;
      return [{ blockIndex, start, end, label, was: labels[0] ?? null }];
    });
  });
}

function indexes(side: ComparedBlock | readonly ComparedBlock[] | null): readonly number[] {
  if (side === null) return [];
  return 'index' in side ? [side.index] : side.map(({ index }) => index);
}

/** The references that say the same on both sides, each with its turn: the first `paragraph 3` with the first, the second with the second. */
function pairs(before: readonly Reference[], now: readonly Reference[]): readonly (readonly [old: Reference, now: Reference])[] {
  const waiting = Map.groupBy(before, saying);
  return now.flatMap((reference) => {
    const old = waiting.get(saying(reference))?.shift();
    return old ? [[old, reference] as const] : [];
  });
}

function saying({ kind, label, section }: Reference): string {
  return `${kind} ${evenNumber(label)} ${section ?? ''}`;
}
