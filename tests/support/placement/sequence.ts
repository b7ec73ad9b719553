import type { Block } from '../../../shared/model/document.ts';
import { chooseText, type BaseText, type Texts } from './base-texts.ts';
import { chanceOf, type Chance } from './chance.ts';
import { printDraft } from './draft.ts';
import { edit, operations, type Operation } from './edits.ts';
import { takePositions, type GeneratedPosition } from './positions.ts';
import type { Draft } from './model.ts';
import { createWorkshop, finishDraft, type Workshop } from './workshop.ts';
import type { Duplicate } from './writings.ts';

/** One draft of a sequence: its words by their identities, and how it prints. */
export type GeneratedDraft = { readonly draft: Draft; readonly blocks: readonly Block[] };

/** A text and what became of it, draft after draft. `kind`: the one operation done, or `several`, or `drafts` in a row. */
export type Sequence = {
  readonly seed: number;
  readonly number: number;
  readonly base: BaseText;
  readonly kind: Operation | 'several' | 'drafts';
  readonly steps: readonly (readonly Operation[])[];
  readonly drafts: readonly GeneratedDraft[];
  /** What was written twice, in any of the drafts. */
  readonly duplicates: readonly Duplicate[];
  /** Taken on the first draft. */
  readonly positions: readonly GeneratedPosition[];
  /** Taken on the last draft, for the way back; none in most sequences. */
  readonly lastPositions: readonly GeneratedPosition[];
};

/** Sequence `number` of a seed: the same for the same texts. */
export function generateSequence(texts: Texts, seed: number, number: number): Sequence {
  const chance = chanceOf(seed, number);
  const base = chooseText(texts, chance);
  const shop = createWorkshop(base, chance);
  const first = finished(shop);
  const positions = takePositions(first.draft, 12, chance);
  const aimed = positions.filter(() => chance.is(0.6));
  shop.aims = aimed.flatMap(({ words }) => (words.length === 0 ? [] : [words[0]!, words.at(-1)!]));
  const kind = chooseKind(number);
  const drafts = [first];
  const steps: Operation[][] = [];
  for (let count = kind === 'drafts' ? 2 + chance.below(2) : 1; count > 0; count -= 1) {
    steps.push(work(shop, kind, chance));
    drafts.push(finished(shop));
  }
  const lastPositions = chance.is(0.35) ? takePositions(drafts.at(-1)!.draft, 8, chance) : [];
  return { seed, number, base, kind, steps, drafts, duplicates: shop.duplicates, positions, lastPositions };
}

/** Every operation as often as any other; one sequence in four does several at once, one in four several drafts in a row. */
function chooseKind(number: number): Sequence['kind'] {
  if (number % 4 === 2) return 'several';
  if (number % 4 === 3) return 'drafts';
  return operations[Math.floor(number / 2) % operations.length]!;
}

/** What a round of negotiation does most of: it rewords, adds, takes out and brackets; the rest comes now and then. */
const usual: readonly Operation[] = [...operations, 'reword', 'reword', 'reword', 'insert', 'insert', 'delete', 'delete', 'bracket', 'bracket'];

function work(shop: Workshop, kind: Sequence['kind'], chance: Chance): Operation[] {
  const isMixed = kind === 'several' || kind === 'drafts';
  const done: Operation[] = [];
  for (let count = isMixed ? 3 + chance.below(8) : 1 + chance.below(4); count > 0; count -= 1) {
    const operation = isMixed ? chance.of(usual) : kind;
    if (edit(shop, operation)) done.push(operation);
  }
  return done;
}

function finished(shop: Workshop): GeneratedDraft {
  const draft = finishDraft(shop);
  return { draft, blocks: printDraft(draft) };
}
