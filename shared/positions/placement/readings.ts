import { createEffort, markShortestEdit } from '../../text/shortest-edit.ts';
import type { RowLink } from './links.ts';
import type { TextPair } from './text-pair.ts';
import type { WordMap } from './word-map.ts';

/**
 * How many words of a row keep their order when the `length` old tokens at `one` are read as the new ones at `other`: the most that
 * agree before them, they themselves, and the most that agree after them.
 */
export function keptThrough(texts: TextPair, { olds, news }: Pick<RowLink, 'olds' | 'news'>, one: number, other: number, length: number): number {
  const [oldBefore, oldAfter] = around(texts, texts.old, olds, one, length);
  const [newBefore, newAfter] = around(texts, texts.new, news, other, length);
  return keptBetween(texts, oldBefore, newBefore) + length + keptBetween(texts, oldAfter, newAfter);
}

function around(texts: TextPair, side: TextPair['old'], places: readonly number[], start: number, length: number): readonly [Int32Array, Int32Array] {
  const own = places.indexOf(texts.owners[start]!);
  const idsOf = (list: readonly number[], from: (place: number) => number, to: (place: number) => number): number[] => list.flatMap((place) => [...texts.ids.subarray(from(place), to(place))]);
  const [first, last] = [(place: number) => side.from[place]!, (place: number) => side.to[place]!];
  const before = [...idsOf(places.slice(0, own), first, last), ...texts.ids.subarray(side.from[places[own]!], start)];
  const after = [...texts.ids.subarray(start + length, side.to[places[own]!]), ...idsOf(places.slice(own + 1), first, last)];
  return [Int32Array.from(before), Int32Array.from(after)];
}

function keptBetween(texts: TextPair, a: Int32Array, b: Int32Array): number {
  const deleted = new Uint8Array(a.length);
  markShortestEdit({ ids: a, from: 0, to: a.length }, { ids: b, from: 0, to: b.length }, deleted, new Uint8Array(b.length), texts.interner.size(), createEffort());
  let kept = 0;
  for (const mark of deleted) if (mark === 0) kept += 1;
  return kept;
}

/**
 * Whether something that was put in or taken out beside the words at `first` up to `last` of a row could as well have been put in
 * among them or taken out of them: what stands at one of its ends repeats what stands past the other.
 */
export function canSlideInto({ ids }: TextPair, { olds, news, changes }: WordMap, first: number, last: number): boolean {
  return changes.some(({ oldFrom, oldTo, newFrom, newTo }) => {
    if (oldFrom < oldTo && newFrom < newTo) return false;
    const isInsertion = oldFrom === oldTo;
    const [tokens, from, to] = isInsertion ? [news, newFrom, newTo] : [olds, oldFrom, oldTo];
    const reach = (step: 1 | -1): number => {
      const [inner, outer] = step === 1 ? [from, to] : [to - 1, from - 1];
      let count = 0;
      while (outer + step * count >= 0 && outer + step * count < tokens.length && ids[tokens[inner + step * count]!] === ids[tokens[outer + step * count]!]) count += 1;
      return count;
    };
    if (oldTo <= first) return oldTo + reach(1) > first;
    return oldFrom >= last && oldFrom - reach(-1) < last;
  });
}
