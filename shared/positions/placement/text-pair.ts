import type { Block } from '../../model/document.ts';
import { matchingOf, readTokens } from '../../text/alignment.ts';
import { createInterner, type Interner } from '../../text/intern.ts';
import type { Matching, ReadMatching, Side } from '../../text/matching.ts';
import { createSimilarity, tokenWeights, type Similarity } from '../../text/similarity.ts';
import { appendTokens, createTokens, repeatTokens, type Tokens } from '../../text/tokens.ts';

/**
 * Two texts as placement reads them: all their tokens in one list, those of the old first. `ids` sets typography aside,
 * so that the same words have the same ids however they are printed; tokens are counted through both texts.
 */
export type TextPair = ReadMatching & {
  readonly oldBlocks: readonly Block[];
  readonly newBlocks: readonly Block[];
  readonly tokens: Tokens;
  readonly interner: Interner;
  /** What a token tells, by id: less the more blocks have it. */
  readonly weights: Float64Array;
  /** The place of the block each token stands in. */
  readonly owners: Int32Array;
  /** The first token of the new text. */
  readonly newStart: number;
  readonly similarity: Similarity;
  readonly opening: number;
  readonly closing: number;
};

/** Reads both texts once; all placements of a pair of versions share it. */
export function readTexts(oldBlocks: readonly Block[], newBlocks: readonly Block[]): TextPair {
  const interner = createInterner();
  const tokens = createTokens();
  const matching = matchingOf(oldBlocks, newBlocks);
  readTokens(matching.old, tokens, interner);
  const newStart = tokens.length;
  readOnceMore(matching, tokens, interner);
  const opening = interner.intern('[', 0, 1);
  const closing = interner.intern(']', 0, 1);
  const read: ReadMatching = { ...matching, ids: sameWhateverThePrint(matching.old, matching.new, tokens, interner) };
  const owners = new Int32Array(tokens.length);
  for (const side of [matching.old, matching.new]) for (let place = 0; place < side.from.length; place += 1) owners.fill(place, side.from[place], side.to[place]);
  const similarity = createSimilarity(read, interner);
  return { ...read, oldBlocks, newBlocks, tokens, interner, weights: tokenWeights(read, interner), owners, newStart, similarity, opening, closing };
}

/** Reads the tokens of the new side; those of a block that the old side has too are taken from there. */
function readOnceMore({ old, new: now, contentCount }: Matching, tokens: Tokens, interner: Interner): void {
  const known = new Int32Array(contentCount).fill(-1);
  for (const [place, content] of old.contents.entries()) known[content] = place;
  for (const [place, content] of now.contents.entries()) {
    now.from[place] = tokens.length;
    const same = known[content]!;
    if (same === -1) appendTokens(tokens, now.texts[place]!, interner);
    else repeatTokens(tokens, old.from[same]!, old.to[same]!);
    now.to[place] = tokens.length;
  }
}

const softHyphen = '\u00AD';
const quotation = /^["'«»‹›“”„‟‘’‚‛]$/u;
const dash = /^[-‐‑‒–—―−]+$/u;

/** Ids of the tokens with kinds of quotation marks, dashes and ellipses set aside as well as what the interner folds. */
function sameWhateverThePrint(old: Side, now: Side, tokens: Tokens, interner: Interner): Int32Array {
  const known = new Int32Array(interner.size()).fill(-1);
  const ids = new Int32Array(tokens.length);
  for (const side of [old, now]) {
    for (const [place, text] of side.texts.entries()) {
      for (let at = side.from[place]!; at < side.to[place]!; at += 1) {
        const id = tokens.ids[at]!;
        if (known[id] === -1) known[id] = plainId(id, text.slice(tokens.starts[at], tokens.ends[at]), interner);
        ids[at] = known[id]!;
      }
    }
  }
  return ids;
}

function plainId(id: number, token: string, interner: Interner): number {
  const plain = interner.isWord(id) ? token.replaceAll(softHyphen, '') : plainSign(token);
  return interner.foldedOf(plain === token ? id : interner.intern(plain, 0, plain.length));
}

function plainSign(sign: string): string {
  if (quotation.test(sign)) return '"';
  return dash.test(sign) ? '-' : sign;
}

/** The words and signs from token `from` up to `to`, and what they tell together. */
export function weightOf({ ids, weights }: TextPair, from: number, to: number): number {
  let weight = 0;
  for (let at = from; at < to; at += 1) weight += weights[ids[at]!]!;
  return weight;
}

/** How many words and numbers there are from token `from` up to `to`; signs are none. */
export function countWords({ ids, interner }: TextPair, from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to; at += 1) if (interner.isWord(ids[at]!)) words += 1;
  return words;
}

/** Whether `length` tokens from `one` and from `other` on are the same words. */
export function areSameWords({ ids }: TextPair, one: number, other: number, length: number): boolean {
  for (let step = 0; step < length; step += 1) if (ids[one + step] !== ids[other + step]) return false;
  return true;
}

/** Whether a token stands in the old text. */
export function isInOld({ newStart }: TextPair, token: number): boolean {
  return token < newStart;
}

/** Whether a token is a square bracket: what stands between is not agreed. */
export function isBracket({ ids, opening, closing }: TextPair, token: number): boolean {
  return ids[token] === opening || ids[token] === closing;
}
