import { isFree, type Matching, type ReadMatching, type Side } from './matching.ts';
import type { Similarity } from './similarity.ts';

/** Two blocks that might be a pair and how alike they are, from 0 to 1. */
export type Candidate = { readonly old: number; readonly new: number; readonly score: number };

/** A phrase in more blocks than this says nothing about which of them is meant. */
const rarePhrase = 8;
const mostCandidates = 4;
const leastAlike = 0.3;
/** A block with more tokens than this is known by a quarter of its phrases, the same quarter wherever they stand. */
const longBlock = 32;
const shortBlock = 8;

/** For every new block whose tokens were read the few old blocks that share the most rare phrases with it; best first. */
export function findCandidates(matching: ReadMatching, similarity: Similarity): Candidate[] {
  const index = indexPhrases(matching);
  const votes = new Int32Array(matching.old.partners.length);
  const candidates: Candidate[] = [];
  const touched: number[] = [];
  for (let place = 0; place < matching.new.from.length; place += 1) {
    if (matching.new.from[place]! < 0) continue;
    touched.length = 0;
    eachPhrase(matching, matching.new, place, (phrase) => {
      for (let entry = index.head[phrase & index.mask]!; entry >= 0; entry = index.next[entry]!) {
        const oldPlace = index.owner[entry]!;
        if (votes[oldPlace] === 0) touched.push(oldPlace);
        votes[oldPlace]! += 1;
      }
    });
    for (const oldPlace of mostVoted(touched, votes)) {
      const score = similarity.between(oldPlace, place);
      if (score >= leastAlike) candidates.push({ old: oldPlace, new: place, score });
    }
    for (const oldPlace of touched) votes[oldPlace] = 0;
  }
  return candidates.toSorted((left, right) => right.score - left.score || left.new - right.new || left.old - right.old);
}

/** The few places with the most votes, earlier ones first among equals. */
function mostVoted(places: readonly number[], votes: Int32Array): number[] {
  const best: number[] = [];
  for (const place of places) {
    let rank = best.length;
    while (rank > 0 && (votes[best[rank - 1]!]! < votes[place]! || (votes[best[rank - 1]!] === votes[place] && best[rank - 1]! > place))) rank -= 1;
    if (rank >= mostCandidates) continue;
    best.splice(rank, 0, place);
    best.length = Math.min(best.length, mostCandidates);
  }
  return best;
}

type PhraseIndex = { readonly head: Int32Array; readonly next: Int32Array; readonly owner: Int32Array; readonly mask: number };

/** For every phrase of the old blocks the blocks it stands in; phrases that stand in many are left out. */
function indexPhrases(matching: ReadMatching): PhraseIndex {
  const { old } = matching;
  let phrases = 0;
  for (let place = 0; place < old.from.length; place += 1) phrases += mostPhrases(old.to[place]! - old.from[place]!);
  let size = 16;
  while (size < phrases * 1.5) size *= 2;
  const mask = size - 1;
  const head = new Int32Array(size).fill(-1);
  const spread = new Uint8Array(size);
  const next = new Int32Array(phrases);
  const owner = new Int32Array(phrases);
  let count = 0;
  for (let place = 0; place < old.from.length; place += 1) {
    eachPhrase(matching, old, place, (phrase) => {
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

function mostPhrases(length: number): number {
  return length <= shortBlock ? 2 * length : length;
}

/** Hashes of every two neighbouring tokens of a block, or a quarter of them in a long one, and of the single tokens of a short one. */
function eachPhrase(matching: ReadMatching, side: Side, place: number, visit: (phrase: number) => void): void {
  const { ids } = matching;
  const [from, to] = [side.from[place]!, side.to[place]!];
  const group = side.groups[place]!;
  const isShort = to - from <= shortBlock;
  const isLong = to - from > longBlock;
  for (let at = from; at < to; at += 1) {
    if (isShort) visit(mix(ids[at]!, -7 - group));
    if (at + 1 >= to) break;
    const phrase = mix(ids[at]!, ids[at + 1]! + group * 0x1000003);
    if (!isLong || phrase >>> 30 === 0) visit(phrase);
  }
}

function mix(left: number, right: number): number {
  let hash = Math.imul(left + 0x9e3779b9, 0x85ebca6b) ^ Math.imul(right + 0x7f4a7c15, 0xc2b2ae35);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0x27d4eb2f);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** For every block the score of its best candidate whose both blocks are still free; 0 where there is none. */
export function bestFreeScores(matching: Matching, candidates: readonly Candidate[]): { old: Float64Array; new: Float64Array } {
  const best = { old: new Float64Array(matching.old.partners.length), new: new Float64Array(matching.new.partners.length) };
  for (const candidate of candidates) {
    if (!isFree(matching.old, candidate.old) || !isFree(matching.new, candidate.new)) continue;
    best.old[candidate.old] = Math.max(best.old[candidate.old]!, candidate.score);
    best.new[candidate.new] = Math.max(best.new[candidate.new]!, candidate.score);
  }
  return best;
}
