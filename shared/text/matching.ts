import type { BlockKind } from '../model/document.ts';
import { heaviestIncreasing } from './increasing-chain.ts';

/** One text's blocks of one flow, as the alignment sees them. Places count from 0 within the flow. */
export type Side = {
  readonly texts: readonly string[];
  readonly kinds: readonly BlockKind[];
  readonly labels: readonly (string | null)[];
  readonly sections: readonly string[];
  /** Only blocks of one group may become one another. */
  readonly groups: Uint8Array;
  /** The same number for the same text in the same group, on both sides. */
  readonly contents: Int32Array;
  /** What a block counts when the chain of those that stayed is chosen. */
  readonly weights: Float64Array;
  /** The place on the other side this block became, -1 for none yet. Several blocks may point at one: a split or a merge. */
  readonly partners: Int32Array;
  /** Tokens of the block, -1 when they were not read: an identical block needs none. */
  readonly from: Int32Array;
  readonly to: Int32Array;
};

/** Two texts being aligned. */
export type Matching = { readonly old: Side; readonly new: Side; readonly contentCount: number };

/** Once tokens were read: the ids of both sides in one list, typography set aside. */
export type ReadMatching = Matching & { readonly ids: Int32Array };

/** Makes two free blocks a pair. */
export function pair(matching: Matching, oldPlace: number, newPlace: number): void {
  matching.old.partners[oldPlace] = newPlace;
  matching.new.partners[newPlace] = oldPlace;
}

/** Whether nothing is known yet of what became of a block. */
export function isFree(side: Side, place: number): boolean {
  return side.partners[place] === -1;
}

/** Pairs that keep their order, by new place, between a pair before the beginning and one past the end. */
export type Chain = { readonly olds: Int32Array; readonly news: Int32Array };

/**
 * The pairs that did not move: the chain with the fewest pairs left out, and of those with as many the one that keeps the
 * most text. Pairs without text hardly count.
 */
export function chainOf(matching: Matching): Chain {
  const { old, new: now } = matching;
  const limit = now.partners.length;
  const news = new Int32Array(limit + 2);
  const olds = new Int32Array(limit + 2);
  const weights = new Float64Array(limit);
  let count = 0;
  for (let place = 0; place < limit; place += 1) {
    const partner = now.partners[place]!;
    if (partner < 0 || old.partners[partner] !== place) continue;
    news[count + 1] = place;
    olds[count + 1] = partner;
    weights[count] = now.weights[place]!;
    count += 1;
  }
  const stays = heaviestIncreasing(olds.subarray(1, count + 1), weights.subarray(0, count), old.partners.length);
  let kept = 1;
  for (let index = 0; index < count; index += 1) {
    if (stays[index] === 0) continue;
    news[kept] = news[index + 1]!;
    olds[kept] = olds[index + 1]!;
    kept += 1;
  }
  news[0] = -1;
  olds[0] = -1;
  news[kept] = limit;
  olds[kept] = old.partners.length;
  return { olds: olds.subarray(0, kept + 1), news: news.subarray(0, kept + 1) };
}

/** What a pair counts in the chain, by the length of its text in UTF-16 units: one each, and a trifle for more text. */
export function chainWeight(length: number): number {
  return length < 3 ? 0.01 : 1 + Math.min(length, 10_000) / 1e8;
}

/** A stretch of both texts between two pairs of the chain. */
export type Gap = { readonly oldFrom: number; readonly oldTo: number; readonly newFrom: number; readonly newTo: number };

/** Stretches between neighbours of the chain in which both sides have a free block. */
export function gapsOf(matching: Matching): Gap[] {
  const { olds, news } = chainOf(matching);
  const gaps: Gap[] = [];
  for (let link = 1; link < olds.length; link += 1) {
    const gap = { oldFrom: olds[link - 1]! + 1, oldTo: olds[link]!, newFrom: news[link - 1]! + 1, newTo: news[link]! };
    if (gap.oldFrom < gap.oldTo && gap.newFrom < gap.newTo) gaps.push(gap);
  }
  return gaps;
}

/** Free places of a side from `from` up to `to`. */
export function freePlaces(side: Side, from = 0, to = side.partners.length): number[] {
  const places: number[] = [];
  for (let place = from; place < to; place += 1) if (side.partners[place] === -1) places.push(place);
  return places;
}
