import { isBracket, type TextPair } from './text-pair.ts';
import type { WordMap } from './word-map.ts';

/** Places of a row's old and new tokens that a position is about; a side is empty when it has nothing there. */
export type Inside = { readonly oldFrom: number; readonly oldTo: number; readonly newFrom: number; readonly newTo: number };

/**
 * How many words changed within a position's own words and elsewhere in its row. Words that gave way to others count once, as many
 * as the longer side has; a bracket counts as a word; other signs count as one, and only where no word changed.
 */
export function countChanged(texts: TextPair, map: WordMap, own: Inside): { readonly inside: number; readonly elsewhere: number } {
  let [inside, elsewhere] = [0, 0];
  for (const change of map.changes) {
    const old = splitCount(texts, map.olds, change.oldFrom, change.oldTo, own.oldFrom, own.oldTo);
    const now = splitCount(texts, map.news, change.newFrom, change.newTo, own.newFrom, own.newTo);
    inside += larger(old.inside, now.inside);
    elsewhere += larger(old.elsewhere, now.elsewhere);
  }
  return { inside, elsewhere };
}

type Count = { words: number; signs: number };

function larger(one: Count, other: Count): number {
  const words = Math.max(one.words, other.words);
  return words > 0 ? words : Math.min(1, one.signs + other.signs);
}

function splitCount(texts: TextPair, tokens: Int32Array, from: number, to: number, ownFrom: number, ownTo: number): { readonly inside: Count; readonly elsewhere: Count } {
  const inside: Count = { words: 0, signs: 0 };
  const elsewhere: Count = { words: 0, signs: 0 };
  for (let at = from; at < to; at += 1) {
    const count = at >= ownFrom && at < ownTo ? inside : elsewhere;
    const token = tokens[at]!;
    if (texts.interner.isWord(texts.ids[token]!) || isBracket(texts, token)) count.words += 1;
    else count.signs += 1;
  }
  return { inside, elsewhere };
}
