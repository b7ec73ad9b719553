import { freePlaces, gapsOf, isFree, pair, type Matching, type Side } from './matching.ts';
import type { Similarity } from './similarity.ts';

/** Share of a free block's weight that has to come from the neighbour's partner. */
const leastShare = 0.5;
/** A block with fewer tokens is too little to be called a part. */
const leastTokens = 4;
/** A part may stand this many blocks away: something can have been put in between, or taken out. */
const farthest = 3;
const reach = 3 * farthest;
/** The whole has to be this much heavier than the part already paired with it. */
const leastSurplus = 1.15;

/** What a part keeps of the whole it came from when nothing else is left of that whole. */
const containedShare = 0.7;
const containedPhrases = 0.25;
const leastContainedTokens = 8;
const largestSearch = 6_400;

/** In every gap, pairs a free long block with the free block that is best contained in it, as the first part of a split or merge. */
export function pairContained(matching: Matching, similarity: Similarity): void {
  for (const gap of gapsOf(matching)) {
    const olds = freePlaces(matching.old, gap.oldFrom, gap.oldTo);
    const news = freePlaces(matching.new, gap.newFrom, gap.newTo);
    if (olds.length * news.length > largestSearch) continue;
    for (const whole of olds) {
      const part = bestContained(matching.old, whole, matching.new, news, similarity);
      if (part !== null) pair(matching, whole, part);
    }
    for (const whole of news) {
      const part = isFree(matching.new, whole) ? bestContained(matching.new, whole, matching.old, olds, similarity) : null;
      if (part !== null) pair(matching, part, whole);
    }
  }
}

function bestContained(wholes: Side, whole: number, parts: Side, places: readonly number[], similarity: Similarity): number | null {
  let best: number | null = null;
  let bestWeight = 0;
  for (const place of places) {
    const weight = similarity.weightOf(parts, place);
    if (weight <= bestWeight || !isFree(parts, place) || parts.groups[place] !== wholes.groups[whole]) continue;
    if (parts.to[place]! - parts.from[place]! < leastContainedTokens || weight > similarity.weightOf(wholes, whole)) continue;
    if (similarity.share(wholes, whole, [], parts, place) < containedShare) continue;
    if (similarity.phraseShare(wholes, whole, parts, place) < containedPhrases) continue;
    best = place;
    bestWeight = weight;
  }
  return best;
}

/**
 * Finds splits and merges: a free block that stands by a paired one and whose words come from what is left over of
 * the other one's partner joins that pair.
 */
export function joinParts(matching: Matching, similarity: Similarity): void {
  joinPartsOf(matching.old, matching.new, similarity);
  joinPartsOf(matching.new, matching.old, similarity);
}

function joinPartsOf(wholes: Side, parts: Side, similarity: Similarity): void {
  const count = parts.partners.length;
  for (let place = 0; place < count; place += 1) {
    if (!isFree(parts, place) || parts.to[place]! - parts.from[place]! < leastTokens) continue;
    for (let distance = 1; distance <= farthest; distance += 1) {
      if (tryJoin(wholes, parts, place - distance, place, similarity) || tryJoin(wholes, parts, place + distance, place, similarity)) break;
    }
  }
}

function tryJoin(wholes: Side, parts: Side, neighbour: number, place: number, similarity: Similarity): boolean {
  const whole = parts.partners[neighbour] ?? -1;
  if (whole < 0 || wholes.groups[whole] !== parts.groups[place] || wholes.from[whole]! < 0) return false;
  const principal = wholes.partners[whole]!;
  if (parts.partners[principal] !== whole || isPartOfMany(wholes, parts, principal, whole)) return false;
  const known = partsOf(parts, whole, principal);
  if (known.some((part) => parts.from[part]! < 0)) return false;
  const knownWeight = known.reduce((sum, part) => sum + similarity.weightOf(parts, part), 0);
  if (similarity.weightOf(wholes, whole) < knownWeight * leastSurplus) return false;
  if (similarity.share(wholes, whole, known, parts, place) < leastShare) return false;
  parts.partners[place] = whole;
  return true;
}

/** Whether the pair already gathers several wholes: it cannot be a split and a merge at once. */
function isPartOfMany(wholes: Side, parts: Side, principal: number, whole: number): boolean {
  return partsOf(wholes, principal, parts.partners[principal]!).some((other) => other !== whole);
}

/** Places about `principal` that point at `target`, itself included. */
function partsOf(side: Side, target: number, principal: number): number[] {
  const parts: number[] = [];
  const last = Math.min(side.partners.length - 1, principal + reach);
  for (let place = Math.max(0, principal - reach); place <= last; place += 1) if (side.partners[place] === target) parts.push(place);
  return parts;
}
