import { createIdentities, draftOf, textOf, tokensOf } from './draft.ts';
import type { BaseText } from './base-texts.ts';
import type { Chance } from './chance.ts';
import type { Draft, Identities, Paragraph, Token } from './model.ts';
import { numberingOf, numberThrough, type Numbering } from './numbering.ts';
import { treatyWords, type TreatyWords } from './treaty-words.ts';
import type { Duplicate } from './writings.ts';

/**
 * A draft being worked on. `aims`: words that positions stand on, where most edits go. `scars`: words beside which something was
 * taken out: nothing is put in there, so that what was taken out never comes back by chance and leaves the text as if it had stayed.
 */
export type Workshop = {
  draft: Paragraph[];
  numbering: Numbering | null;
  aims: readonly number[];
  readonly chance: Chance;
  readonly identities: Identities;
  readonly words: TreatyWords;
  readonly lastOriginal: number;
  readonly scars: Set<number>;
  /** Every paragraph that ever stood here. */
  readonly known: Set<string>;
  readonly duplicates: Duplicate[];
  /** Of a word that was written a second time, the word it goes back to. */
  readonly roots: Map<number, number>;
};

export function createWorkshop(base: BaseText, chance: Chance): Workshop {
  const identities = createIdentities();
  const draft = [...draftOf(base.blocks, identities)];
  const numbering = numberingOf(draft);
  return { draft, numbering, aims: [], chance, identities, words: treatyWords[base.language], lastOriginal: identities.next(), scars: new Set(), known: new Set(draft.map(({ tokens }) => textOf(tokens))), duplicates: [], roots: new Map() };
}

/** The draft as it is now, numbered. */
export function finishDraft(shop: Workshop): Draft {
  if (shop.numbering !== null) shop.draft = numberThrough(shop.draft, shop.numbering);
  return [...shop.draft];
}

/** A place among the paragraphs that will do: mostly one that a position stands in. -1 when there is none. */
export function choosePlace(shop: Workshop, willDo: (paragraph: Paragraph, place: number) => boolean): number {
  const { draft, aims, chance } = shop;
  for (let turn = 0; turn < 12; turn += 1) {
    const aim = aims.length > 0 && chance.is(0.7) ? chance.of(aims) : null;
    const place = aim === null ? chance.below(draft.length) : draft.findIndex(({ tokens }) => tokens.some(({ id }) => id === aim));
    if (place >= 0 && place < draft.length && willDo(draft[place]!, place)) return place;
  }
  return -1;
}

/** The same as `choosePlace` for words inside: near the aimed words when the paragraph holds some. */
export function chooseWord(shop: Workshop, tokens: readonly Token[]): number {
  const aimed = tokens.flatMap(({ id }, place) => (shop.aims.includes(id) ? [place] : []));
  if (aimed.length === 0 || shop.chance.is(0.4)) return shop.chance.below(tokens.length);
  return Math.max(0, Math.min(tokens.length - 1, shop.chance.of(aimed) - 4 + shop.chance.below(9)));
}

/** Puts other words in place of `count` words from `from`. */
export function replaceWords(shop: Workshop, place: number, from: number, count: number, words: readonly Token[]): void {
  const { tokens } = shop.draft[place]!;
  if (words.length === 0 && count > 0) for (const token of [tokens[from - 1], tokens[from + count]]) if (token) shop.scars.add(token.id);
  setTokens(shop, place, tokens.toSpliced(from, count, ...words));
}

/** Gives a paragraph other words; without any it goes. */
export function setTokens(shop: Workshop, place: number, tokens: readonly Token[]): void {
  if (tokens.length === 0) shop.draft.splice(place, 1);
  else shop.draft[place] = { ...shop.draft[place]!, tokens };
  shop.known.add(textOf(tokens));
}

/** Whether words may be put in before the one at `at`: between two words, and where nothing was taken out. */
export function mayInsertAt(shop: Workshop, tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at]];
  if ((before && shop.scars.has(before.id)) || (after && shop.scars.has(after.id))) return false;
  return after === undefined || (after.lead !== '' && at > 0);
}

/** New words from a text, to stand after a space. */
export function newWords(shop: Workshop, text: string): Token[] {
  return tokensOf(text, shop.identities);
}

/** The same words written a second time; `isParagraph` when they are a paragraph, or most of one. */
export function copyWords(shop: Workshop, tokens: readonly Token[], isParagraph = false): Token[] {
  const written = tokens.map((token) => ({ ...token, id: shop.identities.next() }));
  const [sources, copies] = [tokens.map(({ id }) => id), written.map(({ id }) => id)];
  const roots = sources.map((id) => shop.roots.get(id) ?? id);
  for (const [place, id] of copies.entries()) shop.roots.set(id, roots[place]!);
  shop.duplicates.push({ sources, copies, isParagraph });
  if (roots.some((id, place) => id !== sources[place])) shop.duplicates.push({ sources: roots, copies, isParagraph });
  return written;
}

/** Whether a token is a word, not a sign. */
export function isWord({ text }: Token): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Where sentences and clauses of a paragraph end: places after a full stop, semicolon or comma with words on both sides. */
export function clauseEnds(tokens: readonly Token[], signs = '.;,'): number[] {
  return tokens.flatMap(({ text }, place) => (signs.includes(text) && place > 2 && place < tokens.length - 3 && tokens[place + 1]!.lead !== '' ? [place + 1] : []));
}

/** Paragraphs of running text, where most work is done. */
export function isProse({ kind, tokens }: Paragraph): boolean {
  return tokens.length >= 8 && kind !== 'heading' && kind !== 'cell' && kind !== 'title';
}
