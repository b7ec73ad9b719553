import type { Candidate } from './alignment-candidates.ts';
import { spread } from './alignment-identical.ts';
import { isFree, pair, type Matching } from './matching.ts';
import type { Similarity } from './similarity.ts';

/** Two blocks this alike are taken for a pair when nothing else comes close. */
const clearlyAlike = 0.6;
/** How much better than its rivals a pair has to be to be taken at once. */
const clearMargin = 0.1;
/** Takes the candidates no other candidate of either block comes near. `candidates` stand best first. */
export function pairClear(matching: Matching, candidates: readonly Candidate[]): void {
  const rivalsOfOld = bestTwo(candidates, (candidate) => candidate.old);
  const rivalsOfNew = bestTwo(candidates, (candidate) => candidate.new);
  for (const candidate of candidates) {
    if (candidate.score < clearlyAlike || !isFree(matching.old, candidate.old) || !isFree(matching.new, candidate.new)) continue;
    const rivals = [rivalsOfOld.get(candidate.old), rivalsOfNew.get(candidate.new)];
    if (rivals.every((rival) => rival === undefined || (rival.best === candidate && candidate.score >= rival.second + clearMargin))) {
      pair(matching, candidate.old, candidate.new);
    }
  }
}

function bestTwo(candidates: readonly Candidate[], of: (candidate: Candidate) => number): ReadonlyMap<number, { best: Candidate; second: number }> {
  const found = new Map<number, { best: Candidate; second: number }>();
  for (const candidate of candidates) {
    const known = found.get(of(candidate));
    if (known === undefined) found.set(of(candidate), { best: candidate, second: 0 });
    else known.second = Math.max(known.second, candidate.score);
  }
  return found;
}

/** How alike a block beside a pair has to be to go with it. */
const likeNeighbour = 0.5;

/** Pairs free blocks that stand next to a pair on the same side of both its ends and are alike: what moved together. */
export function spreadAlike(matching: Matching, similarity: Similarity): void {
  const belong = (oldPlace: number, newPlace: number): boolean => similarity.between(oldPlace, newPlace) >= likeNeighbour;
  spread(matching, 1, belong);
  spread(matching, -1, belong);
}

/** Away from its place a block has to be more alike, or alike throughout rather than in one stock phrase. */
const leastEvenness = 0.12;

/** Takes what is left of the candidates, best first: blocks that went elsewhere. */
export function pairElsewhere(matching: Matching, candidates: readonly Candidate[], similarity: Similarity): void {
  for (const { old, new: place, score } of candidates) {
    if (!isFree(matching.old, old) || !isFree(matching.new, place)) continue;
    if (score >= clearlyAlike || similarity.evenness(old, place) >= leastEvenness) pair(matching, old, place);
  }
}

/** How much more alike two pairs together have to become before their blocks change places. */
const leastGain = 0.01;

/** Two pairs of near-duplicates change partners when the other way round they are more alike. */
export function untangle(matching: Matching, candidates: readonly Candidate[], similarity: Similarity): void {
  const { old, new: now } = matching;
  const isPair = (oldPlace: number, newPlace: number): boolean => old.partners[oldPlace] === newPlace && now.partners[newPlace] === oldPlace;
  for (const candidate of candidates) {
    const newRival = old.partners[candidate.old]!;
    const oldRival = now.partners[candidate.new]!;
    if (newRival < 0 || oldRival < 0 || newRival === candidate.new) continue;
    if (!isPair(candidate.old, newRival) || !isPair(oldRival, candidate.new) || old.from[oldRival]! < 0 || now.from[newRival]! < 0) continue;
    const present = similarity.between(candidate.old, newRival) + similarity.between(oldRival, candidate.new);
    const swapped = similarity.between(candidate.old, candidate.new) + similarity.between(oldRival, newRival);
    if (swapped < present + leastGain) continue;
    pair(matching, candidate.old, candidate.new);
    pair(matching, oldRival, newRival);
  }
}
