import type { Matching, Side } from './matching.ts';
import { chainOf, freePlaces } from './matching.ts';
import type { Similarity } from './similarity.ts';

/** Two free blocks that might be a pair; `score` is their similarity, a little more where the order of the text expects it. */
export type Candidate = { readonly old: number; readonly new: number; readonly score: number };

/** A phrase in more blocks than this says nothing about which of them is meant. */
const rarePhrase = 8;
const mostCandidates = 4;
const inOrderBonus = 0.06;
const leastInOrder = 0.3;
const leastElsewhere = 0.42;
const shortBlock = 8;

/** Candidates for every free new block: the old blocks that share the most rare phrases with it, best first. */
export function findCandidates(matching: Matching, similarity: Similarity): Candidate[] {
  const free = freePlaces(matching.old);
  const index = indexPhrases(matching, free);
  const expected = expectedOldRange(matching);
  const votes = new Int32Array(matching.old.partners.length);
  const candidates: Candidate[] = [];
  for (const place of freePlaces(matching.new)) {
    const touched: number[] = [];
    eachPhrase(matching, matching.new, place, (phrase) => {
      for (let entry = index.head[phrase & index.mask]!; entry >= 0; entry = index.next[entry]!) {
        const oldPlace = index.owner[entry]!;
        if (votes[oldPlace] === 0) touched.push(oldPlace);
        votes[oldPlace]! += 1;
      }
    });
    touched.sort((left, right) => votes[right]! - votes[left]! || left - right);
    for (const oldPlace of touched.slice(0, mostCandidates)) {
      const isExpected = oldPlace > expected.low[place]! && oldPlace < expected.high[place]!;
      const score = similarity.between(oldPlace, place);
      if (score >= (isExpected ? leastInOrder : leastElsewhere)) candidates.push({ old: oldPlace, new: place, score: score + (isExpected ? inOrderBonus : 0) });
    }
    for (const oldPlace of touched) votes[oldPlace] = 0;
  }
  return candidates.sort((left, right) => right.score - left.score || left.new - right.new || left.old - right.old);
}

type PhraseIndex = { readonly head: Int32Array; readonly next: Int32Array; readonly owner: Int32Array; readonly mask: number };

/** For every phrase of the free old blocks the blocks it stands in; phrases that stand in many are left out. */
function indexPhrases(matching: Matching, free: readonly number[]): PhraseIndex {
  let phrases = 0;
  for (const place of free) phrases += 2 * (matching.old.to[place]! - matching.old.from[place]!);
  let size = 16;
  while (size < phrases * 1.5) size *= 2;
  const mask = size - 1;
  const head = new Int32Array(size).fill(-1);
  const spread = new Uint8Array(size);
  const next = new Int32Array(phrases);
  const owner = new Int32Array(phrases);
  let count = 0;
  for (const place of free) {
    eachPhrase(matching, matching.old, place, (phrase) => {
      const slot = phrase & mask;
      if (spread[slot]! > rarePhrase || (head[slot]! >= 0 && owner[head[slot]!] === place)) return;
      spread[slot]! += 1;
      owner[count] = place;
      next[count] = head[slot]!;
      head[slot] = count;
      count += 1;
    });
  }
  for (let slot = 0; slot < size; slot += 1) if (spread[slot]! > rarePhrase) head[slot] = -1;
  return { head, next, owner, mask };
}

/** Hashes of every two neighbouring tokens of a block, and of its single tokens when it is short. */
function eachPhrase(matching: Matching, side: Side, place: number, visit: (phrase: number) => void): void {
  const { ids } = matching.tokens;
  const [from, to] = [side.from[place]!, side.to[place]!];
  const group = side.groups[place]!;
  const isShort = to - from <= shortBlock;
  for (let at = from; at < to; at += 1) {
    if (at + 1 < to) visit(mix(ids[at]!, ids[at + 1]! + group * 0x1000003));
    if (isShort) visit(mix(ids[at]!, -7 - group));
  }
}

function mix(left: number, right: number): number {
  let hash = Math.imul(left + 0x9e3779b9, 0x85ebca6b) ^ Math.imul(right + 0x7f4a7c15, 0xc2b2ae35);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0x27d4eb2f);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** For every new place the old places its neighbours in the chain leave room for, ends not included. */
function expectedOldRange(matching: Matching): { low: Int32Array; high: Int32Array } {
  const { olds, news } = chainOf(matching);
  const count = matching.new.partners.length;
  const low = new Int32Array(count);
  const high = new Int32Array(count);
  for (let link = 1; link < news.length; link += 1) {
    for (let place = news[link - 1]! + 1; place <= news[link]! && place < count; place += 1) {
      low[place] = olds[link - 1]!;
      high[place] = olds[link]!;
    }
  }
  return { low, high };
}
