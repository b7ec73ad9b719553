import type { TextPair } from './text-pair.ts';
import type { Change, WordMap } from './word-map.ts';

/** What changed this close to some words, in tokens, may have been read one way or another. */
const close = 2;
/** Words written again beside the old ones that tell as much may be what became of them. */
const telling = 0.5;
/** So far on either side words are counted with them, and then have to tell more. */
const vicinity = 3;
const tellingAround = 1.2;

/**
 * Whether words that a map leads to one place could be others that were written beside them: what was put in or taken out right
 * beside repeats them, or repeats what stands between it and them, so that it could be either writing that stayed.
 */
export function isBlurred(texts: TextPair, map: WordMap, first: number, last: number): boolean {
  return slidesBeside(texts, map, first, last) || repeatedBeside(texts, map, first, last) >= telling || repeatedIn(texts, map, closeChanges(map, first, last), Math.max(0, first - vicinity), last + vicinity) >= tellingAround;
}

/** Whether something that was put in or taken out close to some words could as well stand a word further on or back. */
export function slidesBeside(texts: TextPair, map: WordMap, first: number, last: number): boolean {
  return closeChanges(map, first, last).some((change) => slides(texts, map, change));
}

/** What of some words the nearest changes on either side hold again, by what it tells. */
export function repeatedBeside(texts: TextPair, map: WordMap, first: number, last: number): number {
  return repeatedIn(texts, map, nearestChanges(map, first, last), first, last);
}

function closeChanges(map: WordMap, first: number, last: number): readonly Change[] {
  return nearestChanges(map, first, last).filter((change) => (change.oldTo <= first ? first - change.oldTo : change.oldFrom - last) <= close);
}

function nearestChanges({ changes }: WordMap, first: number, last: number): readonly Change[] {
  return [changes.findLast(({ oldTo }) => oldTo <= first), changes.find(({ oldFrom }) => oldFrom >= last)].filter((change) => change !== undefined);
}

/** Whether a run that was put in or taken out could as well stand a word further on or back. */
function slides({ ids }: TextPair, { olds, news }: WordMap, { oldFrom, oldTo, newFrom, newTo }: Change): boolean {
  if (oldFrom < oldTo && newFrom < newTo) return false;
  const [tokens, from, to] = oldFrom === oldTo ? [news, newFrom, newTo] : [olds, oldFrom, oldTo];
  const isSame = (one: number, other: number): boolean => one >= 0 && other < tokens.length && ids[tokens[one]!] === ids[tokens[other]!];
  return isSame(from, to) || isSame(from - 1, to - 1);
}

/** What the words tell that the changes hold again, on either side. */
function repeatedIn({ ids, weights, interner }: TextPair, { olds, news }: WordMap, changes: readonly Change[], first: number, last: number): number {
  const own = new Set([...olds.subarray(first, last)].map((token) => ids[token]!).filter((id) => interner.isWord(id)));
  let weight = 0;
  for (const { oldFrom, oldTo, newFrom, newTo } of changes) {
    for (const token of [...olds.subarray(oldFrom, oldTo), ...news.subarray(newFrom, newTo)]) if (own.has(ids[token]!)) weight += weights[ids[token]!]!;
  }
  return weight;
}
