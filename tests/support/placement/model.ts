import type { Block, BlockKind } from '../../../shared/model/document.ts';

/**
 * One word or sign with an identity of its own: whatever is done to a draft, the word that stays keeps its `id`, and a word
 * that is written anew, even the same one, gets another. `lead` is the space before it, not printed at the head of a paragraph.
 */
export type Token = { readonly id: number; readonly text: string; readonly lead: string };

/** A printed number that can be counted on: `12.`, `c)`, `iv)`, `III.`; `isInserted` for `12 bis`. */
export type NumberLabel = { readonly form: 'decimal' | 'small' | 'numerals' | 'capital-numerals'; readonly value: number; readonly before: string; readonly after: string; readonly isInserted: boolean };

/** A paragraph as the generator works on it; its label is a number to be counted on, or stays as printed. */
export type Paragraph = {
  readonly kind: BlockKind;
  readonly label: NumberLabel | string | null;
  readonly level: number;
  readonly cell: Block['cell'];
  readonly tokens: readonly Token[];
};

/** A text whose every word has an identity. Notes stand last. */
export type Draft = readonly Paragraph[];

/** Hands out numbers, each once. */
export type Identities = { readonly next: () => number };
