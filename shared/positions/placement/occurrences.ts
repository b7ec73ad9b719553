import { areSameWords, type TextPair } from './text-pair.ts';

/** Where the words from token `from` up to `to` stand: first tokens, in reading order. `isCommon`: there are more than are worth a look. */
type Occurrences = { readonly old: readonly number[]; readonly new: readonly number[]; readonly isCommon: boolean };

/** Words that stand in more places than this say nothing of where they belong. */
const mostOccurrences = 400;

export type FindWords = {
  /** Everywhere in both texts, within one block. */
  readonly everywhere: (from: number, to: number) => Occurrences;
  /** The first tokens, from `low` up to `high`, at which the words stand within one block. */
  readonly between: (from: number, to: number, low: number, high: number) => readonly number[];
  /** The tokens with an id, in reading order of the old text, then of the new. */
  readonly withId: (id: number) => Int32Array;
};

/** Finds every occurrence of some words through an inverted list of the tokens of both texts, made once. */
export function createFindWords(texts: TextPair): FindWords {
  const { ids, owners, newStart } = texts;
  const heads = new Int32Array(texts.interner.size() + 1);
  for (const id of ids) heads[id + 1]! += 1;
  for (let id = 1; id < heads.length; id += 1) heads[id]! += heads[id - 1]!;
  const next = heads.slice(0, -1);
  const tokens = new Int32Array(ids.length);
  for (let at = 0; at < ids.length; at += 1) {
    tokens[next[ids[at]!]!] = at;
    next[ids[at]!]! += 1;
  }
  const countOf = (at: number): number => heads[ids[at]! + 1]! - heads[ids[at]!]!;
  const withId = (id: number): Int32Array => tokens.subarray(heads[id], heads[id + 1]);

  function isAt(start: number, from: number, to: number): boolean {
    const end = start + to - from;
    if (start < 0 || end > ids.length || start < newStart !== end - 1 < newStart || owners[start] !== owners[end - 1]) return false;
    return areSameWords(texts, start, from, to - from);
  }

  function everywhere(from: number, to: number): Occurrences {
    let rarest = from;
    for (let at = from + 1; at < to; at += 1) if (countOf(at) < countOf(rarest)) rarest = at;
    const found: number[] = [];
    for (const at of withId(ids[rarest]!)) {
      const start = at - (rarest - from);
      if (!isAt(start, from, to)) continue;
      found.push(start);
      if (found.length > mostOccurrences) break;
    }
    return { old: found.filter((start) => start < newStart), new: found.filter((start) => start >= newStart), isCommon: found.length > mostOccurrences };
  }

  function between(from: number, to: number, low: number, high: number): readonly number[] {
    const found: number[] = [];
    for (let start = low; start + to - from <= high; start += 1) if (ids[start] === ids[from] && isAt(start, from, to)) found.push(start);
    return found;
  }

  return { everywhere, between, withId };
}
