import { isFree, type Matching, type Side } from './matching.ts';
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
