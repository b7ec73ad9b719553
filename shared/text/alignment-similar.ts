import type { Candidate } from './alignment-candidates.ts';
import { gapsOf, isFree, pair, freePlaces, type Gap, type Matching } from './matching.ts';
import type { Similarity } from './similarity.ts';

/** Two blocks this alike are taken for a pair when nothing else comes close. */
const clearlyAlike = 0.6;
/** How much better than its rivals a pair has to be to be taken at once. */
const clearMargin = 0.1;
const lookAhead = 3;

/** One walk through every gap in order: takes the pairs that are clearly alike and clearly better than their shifted neighbours. */
export function pairInStep(matching: Matching, similarity: Similarity): void {
  for (const gap of gapsOf(matching)) walk(matching, similarity, gap);
}

function walk(matching: Matching, similarity: Similarity, gap: Gap): void {
  const olds = freePlaces(matching.old, gap.oldFrom, gap.oldTo);
  const news = freePlaces(matching.new, gap.newFrom, gap.newTo);
  const alike = (x: number, y: number): number => (x < olds.length && y < news.length ? similarity.between(olds[x]!, news[y]!) : 0);
  let [x, y] = [0, 0];
  while (x < olds.length && y < news.length) {
    const here = alike(x, y);
    if (here >= clearlyAlike) {
      if (here >= alike(x + 1, y) + clearMargin && here >= alike(x, y + 1) + clearMargin) pair(matching, olds[x]!, news[y]!);
      x += 1;
      y += 1;
      continue;
    }
    let shift = 1;
    while (shift <= lookAhead && alike(x, y + shift) < clearlyAlike && alike(x + shift, y) < clearlyAlike) shift += 1;
    if (shift > lookAhead) {
      x += 1;
      y += 1;
    } else if (alike(x, y + shift) >= clearlyAlike) y += shift;
    else x += shift;
  }
}

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

/** Takes what is left of the candidates, best first: blocks that went elsewhere. */
export function pairBest(matching: Matching, candidates: readonly Candidate[], least: number): void {
  for (const candidate of candidates) {
    if (candidate.score >= least && isFree(matching.old, candidate.old) && isFree(matching.new, candidate.new)) pair(matching, candidate.old, candidate.new);
  }
}
