import { isInOld, type TextPair } from './text-pair.ts';

/** How far two places of the same words agree on either side, in tokens; an edge of both blocks at once counts as three more. */
export type Support = { readonly left: number; readonly right: number };

const farthest = 64;
const edge = 3;

/** Compares what stands right before and after two places of the same `length` tokens, within their blocks. */
export function supportOf(texts: TextPair, one: number, other: number, length: number): Support {
  const reach = (step: 1 | -1): number => {
    const [from, to] = step === 1 ? [one + length, other + length] : [one - 1, other - 1];
    const [left, right] = [roomOf(texts, one, step, length), roomOf(texts, other, step, length)];
    const most = Math.min(left, right, farthest);
    let count = 0;
    while (count < most && texts.ids[from + step * count] === texts.ids[to + step * count]) count += 1;
    return count === left && count === right ? count + edge : count;
  };
  return { left: reach(-1), right: reach(1) };
}

/** How many tokens the block has before, or after, the words at `start`. */
function roomOf(texts: TextPair, start: number, step: 1 | -1, length: number): number {
  const side = isInOld(texts, start) ? texts.old : texts.new;
  const place = texts.owners[start]!;
  return step === -1 ? start - side.from[place]! : side.to[place]! - start - length;
}

/** What the surroundings of two places agree on, without the points for edges, as tokens around the words. */
export function sharedAround(texts: TextPair, one: number, other: number, length: number): { readonly left: number; readonly right: number } {
  const { left, right } = supportOf(texts, one, other, length);
  return { left: Math.min(left, roomOf(texts, one, -1, length), roomOf(texts, other, -1, length)), right: Math.min(right, roomOf(texts, one, 1, length), roomOf(texts, other, 1, length)) };
}

/** How many tokens agree around two places of the same words, on both sides together. */
export function tokensAround(texts: TextPair, one: number, other: number, length: number): number {
  const { left, right } = sharedAround(texts, one, other, length);
  return left + right;
}
