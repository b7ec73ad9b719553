import { isFree, type Matching, type Side } from './matching.ts';
import type { Similarity } from './similarity.ts';

/** Share of a free block's weight that has to come from the neighbour's partner. */
const leastShare = 0.5;
/** A block with fewer tokens is too little to be called a part. */
const leastTokens = 4;
/** The whole has to be this much heavier than the part already paired with it. */
const leastSurplus = 1.15;

/**
 * Finds splits and merges: a free block that stands next to a paired one and whose words come from what is left over of
 * the other one's partner joins that pair.
 */
export function joinParts(matching: Matching, similarity: Similarity): void {
  joinPartsOf(matching.old, matching.new, similarity);
  joinPartsOf(matching.new, matching.old, similarity);
}

function joinPartsOf(wholes: Side, parts: Side, similarity: Similarity): void {
  const neighbours = neighboursInGroup(parts);
  for (const step of [1, -1] as const) {
    const count = parts.partners.length;
    for (let turn = 0; turn < count; turn += 1) {
      const place = step === 1 ? turn : count - 1 - turn;
      if (!isFree(parts, place) || parts.to[place]! - parts.from[place]! < leastTokens) continue;
      for (const neighbour of [neighbours.before[place]!, neighbours.after[place]!]) {
        if (neighbour >= 0 && tryJoin(wholes, parts, neighbour, place, similarity)) break;
      }
    }
  }
}

function tryJoin(wholes: Side, parts: Side, neighbour: number, place: number, similarity: Similarity): boolean {
  const whole = parts.partners[neighbour]!;
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

/** Places next to `principal` that point at `target`, itself included. */
function partsOf(side: Side, target: number, principal: number): number[] {
  const parts = [principal];
  for (let place = principal - 1; place >= 0 && side.partners[place] === target; place -= 1) parts.unshift(place);
  for (let place = principal + 1; place < side.partners.length && side.partners[place] === target; place += 1) parts.push(place);
  return parts;
}

/** For every place the nearest place of its own group when nothing of another group stands between. */
function neighboursInGroup(side: Side): { before: Int32Array; after: Int32Array } {
  const count = side.groups.length;
  const before = new Int32Array(count).fill(-1);
  const after = new Int32Array(count).fill(-1);
  for (let place = 1; place < count; place += 1) {
    if (side.groups[place] !== side.groups[place - 1]) continue;
    before[place] = place - 1;
    after[place - 1] = place;
  }
  return { before, after };
}
