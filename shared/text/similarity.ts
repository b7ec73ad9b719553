import { hashStart, hashUnit, type Interner } from './intern.ts';
import type { ReadMatching, Side } from './matching.ts';

/** How alike blocks are, by the words they share; every word weighs what it tells. */
export type Similarity = {
  /** From 0, nothing shared, to 1, the same words: twice the shared weight over both weights. */
  readonly between: (oldPlace: number, newPlace: number) => number;
  /**
   * The least share of any third of either block that the other one has too, from 0 to 1: low where two paragraphs have
   * one stock phrase in common, high where one was reworked throughout.
   */
  readonly evenness: (oldPlace: number, newPlace: number) => number;
  /** How much of `part`'s weight is in `whole` once what `others` have of it is taken away, from 0 to 1; sides as named. */
  readonly share: (whole: Side, wholePlace: number, others: readonly number[], part: Side, partPlace: number) => number;
  /** How many of `part`'s phrases of four tokens stand in `whole` too, from 0 to 1. */
  readonly phraseShare: (whole: Side, wholePlace: number, part: Side, partPlace: number) => number;
  /** How many tokens two blocks have in common before they differ. */
  readonly opening: (oldPlace: number, newPlace: number) => number;
  /** Weight of a block. */
  readonly weightOf: (side: Side, place: number) => number;
};

const shortWord = 3;
const shortWordWeight = 0.35;
const signWeight = 0.05;
/** Two texts longer than this share their common words whatever they say; they are the same only if they share phrases. */
const longText = 200;
const phraseLength = 4;
const leastPhraseShare = 0.05;
const worthChecking = 0.2;
const thirds = 3;

/**
 * Similarity over the blocks whose tokens were read. A word in many blocks weighs little (inverse document frequency,
 * K. Spärck Jones, 1972), short words less again, punctuation next to nothing.
 */
export function createSimilarity(matching: ReadMatching, interner: Interner): Similarity {
  const { ids } = matching;
  const weights = tokenWeights(matching, interner);
  const counts = new Int32Array(interner.size());
  const blockWeights = new Map([matching.old, matching.new].map((side) => [side, weighBlocks(side, ids, weights)]));
  const weightOf = (side: Side, place: number): number => blockWeights.get(side)![place]!;

  function add(side: Side, place: number, amount: number): void {
    for (let at = side.from[place]!; at < side.to[place]!; at += 1) counts[ids[at]!]! += amount;
  }

  function clear(side: Side, place: number): void {
    for (let at = side.from[place]!; at < side.to[place]!; at += 1) counts[ids[at]!] = 0;
  }

  /** Weight of the tokens found in `counts`, which they use up. */
  function take(from: number, to: number): number {
    let shared = 0;
    for (let at = from; at < to; at += 1) {
      const id = ids[at]!;
      const left = counts[id]!;
      if (left <= 0) continue;
      counts[id] = left - 1;
      shared += weights[id]!;
    }
    return shared;
  }

  function between(oldPlace: number, newPlace: number): number {
    if (matching.old.groups[oldPlace] !== matching.new.groups[newPlace]) return 0;
    const total = weightOf(matching.old, oldPlace) + weightOf(matching.new, newPlace);
    if (total === 0) return matching.old.contents[oldPlace] === matching.new.contents[newPlace] ? 1 : 0;
    const smaller = Math.min(weightOf(matching.old, oldPlace), weightOf(matching.new, newPlace));
    if (smaller * 2 < total * 0.2) return 0;
    add(matching.old, oldPlace, 1);
    const shared = take(matching.new.from[newPlace]!, matching.new.to[newPlace]!);
    clear(matching.old, oldPlace);
    const likeness = (2 * shared) / total;
    return likeness >= worthChecking && areUnrelated(matching, oldPlace, newPlace) ? 0 : likeness;
  }

  function leastThird(whole: Side, wholePlace: number, part: Side, partPlace: number): number {
    const from = part.from[partPlace]!;
    const length = part.to[partPlace]! - from;
    let least = 1;
    add(whole, wholePlace, 1);
    for (let nth = 0; nth < thirds; nth += 1) {
      const start = from + Math.floor((length * nth) / thirds);
      const end = from + Math.floor((length * (nth + 1)) / thirds);
      let total = 0;
      for (let at = start; at < end; at += 1) total += weights[ids[at]!]!;
      if (total > 0) least = Math.min(least, take(start, end) / total);
    }
    clear(whole, wholePlace);
    return least;
  }

  function evenness(oldPlace: number, newPlace: number): number {
    return Math.min(leastThird(matching.old, oldPlace, matching.new, newPlace), leastThird(matching.new, newPlace, matching.old, oldPlace));
  }

  function share(whole: Side, wholePlace: number, others: readonly number[], part: Side, partPlace: number): number {
    const weight = weightOf(part, partPlace);
    if (weight === 0) return 0;
    add(whole, wholePlace, 1);
    for (const other of others) take(part.from[other]!, part.to[other]!);
    const shared = take(part.from[partPlace]!, part.to[partPlace]!);
    clear(whole, wholePlace);
    return shared / weight;
  }

  function phraseShare(whole: Side, wholePlace: number, part: Side, partPlace: number): number {
    const phrases = phrasesOf(ids, whole.from[wholePlace]!, whole.to[wholePlace]!, phraseLength);
    return sharedPhrases(phrases, ids, part.from[partPlace]!, part.to[partPlace]!, phraseLength) / Math.max(1, part.to[partPlace]! - part.from[partPlace]! - phraseLength + 1);
  }

  function opening(oldPlace: number, newPlace: number): number {
    const oldFrom = matching.old.from[oldPlace]!;
    const newFrom = matching.new.from[newPlace]!;
    const most = Math.min(matching.old.to[oldPlace]! - oldFrom, matching.new.to[newPlace]! - newFrom);
    let count = 0;
    while (count < most && ids[oldFrom + count] === ids[newFrom + count]) count += 1;
    return count;
  }

  return { between, evenness, share, phraseShare, opening, weightOf };
}

/** What every token tells, by its id: 1 for a word of one or two blocks, less the more blocks have it. */
export function tokenWeights(matching: ReadMatching, interner: Interner): Float64Array {
  const size = interner.size();
  const frequency = new Int32Array(size);
  const lastSeen = new Int32Array(size).fill(-1);
  let block = 0;
  for (const side of [matching.old, matching.new]) {
    for (let place = 0; place < side.from.length; place += 1, block += 1) {
      for (let at = side.from[place]!; at < side.to[place]!; at += 1) {
        const id = matching.ids[at]!;
        if (lastSeen[id] === block) continue;
        lastSeen[id] = block;
        frequency[id]! += 1;
      }
    }
  }
  const weights = new Float64Array(size);
  for (let id = 0; id < size; id += 1) {
    const telling = interner.isWord(id) ? (interner.lengthOf(id) <= shortWord ? shortWordWeight : 1) : signWeight;
    weights[id] = telling / (1 + Math.log2(Math.max(2, frequency[id]!)) - 1);
  }
  return weights;
}

function weighBlocks(side: Side, ids: Int32Array, weights: Float64Array): Float64Array {
  const totals = new Float64Array(side.from.length);
  for (let place = 0; place < totals.length; place += 1) {
    let total = 0;
    for (let at = side.from[place]!; at < side.to[place]!; at += 1) total += weights[ids[at]!]!;
    totals[place] = total;
  }
  return totals;
}

/** Whether two long blocks have hardly a phrase of four tokens in common. */
function areUnrelated(matching: ReadMatching, oldPlace: number, newPlace: number): boolean {
  const { old, new: now, ids } = matching;
  const shorter = Math.min(old.to[oldPlace]! - old.from[oldPlace]!, now.to[newPlace]! - now.from[newPlace]!);
  if (shorter <= longText) return false;
  const phrases = phrasesOf(ids, old.from[oldPlace]!, old.to[oldPlace]!, phraseLength);
  return sharedPhrases(phrases, ids, now.from[newPlace]!, now.to[newPlace]!, phraseLength) < shorter * leastPhraseShare;
}

function phrasesOf(ids: Int32Array, from: number, to: number, length: number): ReadonlySet<number> {
  const phrases = new Set<number>();
  for (let at = from; at + length <= to; at += 1) phrases.add(phraseAt(ids, at, length));
  return phrases;
}

function sharedPhrases(phrases: ReadonlySet<number>, ids: Int32Array, from: number, to: number, length: number): number {
  let shared = 0;
  for (let at = from; at + length <= to; at += 1) if (phrases.has(phraseAt(ids, at, length))) shared += 1;
  return shared;
}

function phraseAt(ids: Int32Array, at: number, length: number): number {
  let hash = hashStart;
  for (let next = at; next < at + length; next += 1) hash = hashUnit(hash, ids[next]!);
  return hash;
}
