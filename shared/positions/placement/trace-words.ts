import { isKnownAlone } from './claimants.ts';
import type { Descent, Doubt, Study } from './descent.ts';
import { findMoved, isLeftBehind, standsAfresh, type Traced } from './moved-words.ts';
import { isBlurred, repeatedBeside, slidesBeside } from './near-changes.ts';
import { canSlideInto, keptThrough } from './readings.ts';
import { sharedAround, supportOf, tokensAround } from './support.ts';
import { countWords, isBracket, isInOld, weightOf, type TextPair } from './text-pair.ts';
import { placeInRow, type WordMap } from './word-map.ts';

/** Words that tell as much stand for themselves; fewer need what stands around them. */
const tellingWords = 1;
const leastSupport = 3;
/** Words that were moved within their row need more of it. */
const reorderedSupport = 6;
/** In a paragraph that stayed as much alike, words that stand once on both sides are the same ones. */
const muchAlike = 0.65;
/** In one that is less alike, words that stood in it more than once are not told from each other. */
const alikeWithTwins = 0.75;
/** What has to be left of the words for the rest to be called changed; where nothing beside them stood still, more. */
const leastLeft = 0.3;
const leastLeftAlone = 0.6;

/** Follows old tokens `from` up to `to` into the new text. */
export function traceWords(study: Study, descent: Descent | null, from: number, to: number): Traced {
  if (descent === null) return findMoved(study, null, from, to) ?? { kind: 'lost' };
  if (!isBearable(descent)) return { kind: 'unsure' };
  const { map } = descent;
  const first = placeInRow(map.olds, from);
  const here = instancesIn(study, descent, from, to);
  const kept = keptWhole(study.texts, map, first, to - from);
  if (kept !== null) return isSureOf(study, descent, here, from, kept, to - from) ? { kind: 'kept', from: kept, to: kept + to - from, isReordered: false } : { kind: 'unsure' };
  if (here.news.length > 0) return traceReordered(study, descent, here, from, to);
  return traceRemains(study, descent, first, from, to);
}

/** Doubts about a paragraph that words which cannot be mistaken need not share, when there is one alone. */
const bearable: readonly Doubt[] = ['rewriting', 'claimed', 'far-rivals'];

function isBearable(descent: Descent): boolean {
  const [doubt, ...more] = descent.doubts;
  return doubt === undefined || (more.length === 0 && (bearable.includes(doubt) || isAmongCopies(descent)));
}

/** Whether all that is doubted of a paragraph is that it stands twice, and one of its neighbours is still there. */
function isAmongCopies({ doubts, around }: Descent): boolean {
  return doubts.length === 1 && doubts[0] === 'twice' && around.neighbours.found > 0;
}

type Instances = { readonly olds: readonly number[]; readonly news: readonly number[] };

/** Where the words stand in the blocks of the row, on both sides. */
function instancesIn({ texts, find }: Study, { link }: Descent, from: number, to: number): Instances {
  return {
    olds: link.olds.flatMap((place) => find.between(from, to, texts.old.from[place]!, texts.old.to[place]!)),
    news: link.news.flatMap((place) => find.between(from, to, texts.new.from[place]!, texts.new.to[place]!)),
  };
}

/** The new token at which all of the words stand together in one block, if the map says so. */
function keptWhole(texts: TextPair, map: WordMap, first: number, length: number): number | null {
  const start = map.toNew[first]!;
  if (start === -1) return null;
  for (let step = 1; step < length; step += 1) if (map.toNew[first + step] !== start + step) return null;
  const token = map.news[start]!;
  return texts.owners[token] === texts.owners[map.news[start + length - 1]!] ? token : null;
}

/** Whether words that the map leads to one place belong there: no other reading of the row, with the same words elsewhere in it, keeps about as much of it. */
function isSureOf(study: Study, descent: Descent, here: Instances, from: number, kept: number, length: number): boolean {
  const { texts } = study;
  const hasRivals = here.news.length > 1 || here.olds.length > 1;
  if (hasRivals && isUntouched(descent)) return descent.isSure;
  if (here.olds.length > 1 && descent.likeness < alikeWithTwins) return false;
  const first = placeInRow(descent.map.olds, from);
  if (canSlideInto(texts, descent.map, first, first + length)) return false;
  if (isBlurred(texts, descent.map, first, first + length) && !isHeld(study, descent, from, kept, length)) return false;
  if (isThin(texts, from, kept, length)) return false;
  if (hasRivals && !isOnlyReading(texts, descent, here, from, kept, length)) return false;
  if (!isUntouched(descent) && standsAfresh(study, descent.link.news, from, kept, length)) return false;
  if (!descent.isSure && !isKnown(study, descent, from, kept, length) && !isUnmistakable(study, from, kept, length)) return false;
  if (!hasRivals && descent.likeness >= muchAlike) return true;
  return hasSupport(texts, from, kept, length);
}

/** Whether words tell enough by themselves, or by what agrees around them. */
export function hasSupport(texts: TextPair, from: number, kept: number, length: number): boolean {
  const { left, right } = supportOf(texts, from, kept, length);
  return left + right >= leastSupport || weightOf(texts, from, from + length) >= tellingWords;
}

const thin = 5;

/** Whether a single word stands one token from what changed, with little around it that agrees: it may be that word written anew with what changed. */
function isThin(texts: TextPair, from: number, kept: number, length: number): boolean {
  const { left, right } = supportOf(texts, from, kept, length);
  return countWords(texts, from, from + length) === 1 && Math.min(left, right) === 1 && tokensAround(texts, from, kept, length) <= thin;
}

/** In a paragraph that stayed much alike, words that tell as much are not taken for others that repeat some of them. */
const tellingApart = 0.75;
/** So many tokens that agree around words, some on either side, hold them where they are. */
const holding = 4;
const holdingOnASide = 2;
const goodPart = 0.5;

/** Whether words stay what they are though what changed beside them repeats a part of them or of what stands around: they tell enough, or enough around them agrees, more than at any other place. */
function isHeld(study: Study, { link, map, likeness }: Descent, from: number, kept: number, length: number): boolean {
  const { texts, find } = study;
  if (likeness < muchAlike || isRepeatedBeside(texts, map, from, length)) return false;
  const first = placeInRow(map.olds, from);
  if (weightOf(texts, from, from + length) >= tellingApart && !slidesBeside(texts, map, first, first + length)) return true;
  const around = (start: number): number => tokensAround(texts, from, start, length);
  const own = around(kept);
  const { left, right } = supportOf(texts, from, kept, length);
  if (own < holding || Math.min(left, right) < holdingOnASide) return false;
  const { new: places, isCommon } = find.everywhere(from, from + length);
  return !isCommon && places.every((start) => link.news.includes(texts.owners[start]!) || around(start) < own);
}

/** Whether the nearest changes hold a good part of some words again. */
function isRepeatedBeside(texts: TextPair, map: WordMap, from: number, length: number): boolean {
  const first = placeInRow(map.olds, from);
  return repeatedBeside(texts, map, first, first + length) >= goodPart * weightOf(texts, from, from + length);
}

/** Less alike than this, no paragraph is known by being the most alike; without a neighbour it has to be as alike as that. */
const leastKnown = 0.35;
const knownAlone = 0.87;

/** Whether a paragraph that is not sure for its likeness is known all the same: by phrases that only it had, or as no other paragraph was as like what it became. */
function isKnown(study: Study, descent: Descent, from: number, kept: number, length: number): boolean {
  const { texts, likeNew } = study;
  const { doubts, around, likeness, link, map } = descent;
  if (isAmongCopies(descent) || (doubts.length === 0 && isKnownAlone(study, texts.owners[from]!, link))) return true;
  if (doubts.length > 0 || likeness < leastKnown || (around.neighbours.found === 0 && likeness <= knownAlone) || isRepeatedBeside(texts, map, from, length)) return false;
  const [oldPlace, newPlace] = [texts.owners[from]!, texts.owners[kept]!];
  const own = texts.similarity.between(oldPlace, newPlace);
  return likeNew(newPlace).every((other) => link.olds.includes(other.place) || other.likeness < own);
}

/** So many words fewer have to be kept by any other reading. */
const clearlyFewer = 2;

function isOnlyReading(texts: TextPair, { link }: Descent, here: Instances, from: number, kept: number, length: number): boolean {
  const own = keptThrough(texts, link, from, kept, length);
  const others = [
    ...here.news.filter((start) => start !== kept).map((start) => keptThrough(texts, link, from, start, length)),
    ...here.olds.filter((start) => start !== from).map((start) => keptThrough(texts, link, start, kept, length)),
  ];
  return others.every((other) => other <= own - clearlyFewer);
}

/** Whether every word of the row stood still. */
function isUntouched({ map, link }: Descent): boolean {
  return map.changes.length === 0 && link.olds.length === 1 && link.news.length === 1;
}

const unmistakableWeight = 5;

/** Whether the words, with what agrees around them, tell so much and stand so alone in both texts that their paragraph need not be known. */
function isUnmistakable({ texts, find }: Study, from: number, kept: number, length: number): boolean {
  const { left, right } = sharedAround(texts, from, kept, length);
  if (weightOf(texts, from - left, from + length + right) < unmistakableWeight) return false;
  const { old, new: news, isCommon } = find.everywhere(from, from + length);
  if (isCommon) return false;
  const others = [...news.filter((start) => start !== kept).map((start) => supportOf(texts, from, start, length)), ...old.filter((start) => start !== from).map((start) => supportOf(texts, start, kept, length))];
  return others.every((rival) => (rival.left + rival.right) * 2 <= left + right);
}

/** The words stand in the row, but not where the map leads: they were moved within it. Sure when there is one place for them and nothing of them was left behind. */
function traceReordered(study: Study, descent: Descent, here: Instances, from: number, to: number): Traced {
  const { texts } = study;
  const [only, ...others] = here.news;
  if (only === undefined || others.length > 0 || here.olds.length > 1 || !descent.isSure || isPartlyThere(descent.map, from, to, only)) return { kind: 'unsure' };
  const support = supportOf(texts, from, only, to - from);
  const isTelling = support.left + support.right >= reorderedSupport && weightOf(texts, from, to) >= tellingWords;
  return isTelling && !isLeftBehind(study, descent.map, from, to, only) ? { kind: 'kept', from: only, to: only + to - from, isReordered: true } : { kind: 'unsure' };
}

/** Whether some of the words are mapped to the place found and others are not: then it is not sure that all of them stand there. */
function isPartlyThere(map: WordMap, from: number, to: number, found: number): boolean {
  const first = placeInRow(map.olds, from);
  for (let step = 0; step < to - from; step += 1) {
    const partner = map.toNew[first + step]!;
    if (partner !== -1 && map.news[partner] === found + step) return true;
  }
  return false;
}

/** The words are not in the row any more as they were: what is left of them, what replaced them, or where they went. */
function traceRemains(study: Study, descent: Descent, first: number, from: number, to: number): Traced {
  const { texts } = study;
  const { map } = descent;
  const remains = remainsOf(texts, map, first, to - from);
  const moved = findMoved(study, descent, from, to);
  const isMuchLeft = remains !== null && remains.share >= (remains.isHeld ? leastLeft : leastLeftAlone);
  if (moved !== null && (moved.kind === 'unsure' || !isMuchLeft)) return moved;
  if (moved !== null || !descent.isSure) return { kind: 'unsure' };
  if (isMuchLeft) return { kind: 'changed', from: remains.from, to: remains.to };
  return slotOf(texts, map, first, to - from) ?? (remains === null ? { kind: 'lost' } : { kind: 'unsure' });
}

type Remains = { readonly from: number; readonly to: number; readonly share: number; readonly isHeld: boolean };

/** What is left of the words in the block that has most of it, with what replaced some of them. `isHeld`: what stood right before or after stands there still. */
export function remainsOf(texts: TextPair, map: WordMap, first: number, length: number): Remains | null {
  const byBlock = new Map<number, { from: number; to: number; weight: number }>();
  for (let at = first; at < first + length; at += 1) {
    const place = map.toNew[at]!;
    if (place === -1) continue;
    const token = map.news[place]!;
    const part = byBlock.get(texts.owners[token]!);
    const weight = texts.weights[texts.ids[token]!]!;
    byBlock.set(texts.owners[token]!, { from: part?.from ?? place, to: place + 1, weight: (part?.weight ?? 0) + weight });
  }
  const [best] = [...byBlock.values()].toSorted((one, other) => other.weight - one.weight || one.from - other.from);
  if (best === undefined) return null;
  const total = weightOf(texts, map.olds[first]!, map.olds[first]! + length);
  const { from, to } = withRepeated(texts, map, withReplaced(texts, map, first, first + length, best));
  const isHeld = (first > 0 && map.toNew[first - 1] === from - 1) || (first + length < map.olds.length && map.toNew[first + length] === to);
  return { from: map.news[from]!, to: map.news[to - 1]! + 1, share: total === 0 ? 1 : best.weight / total, isHeld };
}

/** Takes in what came in place of the first or last of the words, when nothing else went with them. */
function withReplaced(texts: TextPair, map: WordMap, first: number, last: number, { from, to }: { readonly from: number; readonly to: number }): { readonly from: number; readonly to: number } {
  const isSameBlock = (one: number, other: number): boolean => texts.owners[map.news[one]!] === texts.owners[map.news[other]!];
  const inside = map.changes.filter((change) => change.oldFrom >= first && change.oldTo <= last && change.oldFrom < change.oldTo && change.newFrom < change.newTo);
  const before = inside.find((change) => change.newTo === from && isSameBlock(change.newFrom, from));
  const after = inside.find((change) => change.newFrom === to && isSameBlock(change.newTo - 1, to - 1));
  return { from: before?.newFrom ?? from, to: after?.newTo ?? to };
}

/** Takes in a word that repeats the first or last: which of the two is left of the old words cannot be told. */
function withRepeated(texts: TextPair, map: WordMap, { from, to }: { readonly from: number; readonly to: number }): { readonly from: number; readonly to: number } {
  const isSame = (one: number, other: number): boolean => {
    const [left, right] = [map.news[one], map.news[other]];
    return left !== undefined && right !== undefined && texts.ids[left] === texts.ids[right] && texts.owners[left] === texts.owners[right];
  };
  return { from: isSame(from - 1, from) ? from - 1 : from, to: isSame(to, to - 1) ? to + 1 : to };
}

const longestSlot = 40;

/** What stands now between the words that were right before and right after. */
export function slotOf(texts: TextPair, map: WordMap, first: number, length: number): Extract<Traced, { kind: 'changed' }> | null {
  const place = texts.owners[map.olds[first]!]!;
  const isFirst = map.olds[first] === texts.old.from[place];
  const isLast = map.olds[first + length - 1] === texts.old.to[place]! - 1;
  const left = isFirst ? -1 : map.toNew[first - 1]!;
  const right = isLast ? map.news.length : map.toNew[first + length]!;
  if ((!isFirst && left === -1) || (!isLast && right === -1) || (isFirst && isLast)) return null;
  const [from, to] = [isFirst ? startOfBlock(texts, map, right) : left + 1, isLast ? endOfBlock(texts, map, left) : right];
  if (from >= to || to - from > longestSlot || texts.owners[map.news[from]!] !== texts.owners[map.news[to - 1]!]) return null;
  return { kind: 'changed', from: map.news[from]!, to: map.news[to - 1]! + 1 };
}

function startOfBlock(texts: TextPair, map: WordMap, at: number): number {
  const token = map.news[at]!;
  return at - (token - texts.new.from[texts.owners[token]!]!);
}

function endOfBlock(texts: TextPair, map: WordMap, at: number): number {
  const token = map.news[at]!;
  return at + texts.new.to[texts.owners[token]!]! - token;
}

/** Whether the brackets right around some words are the same in both texts: setting or lifting them changes what is agreed. */
export function haveSameBrackets(texts: TextPair, from: number, kept: number, length: number): boolean {
  const pairs = [
    [neighbour(texts, from, from - 1), neighbour(texts, kept, kept - 1)],
    [neighbour(texts, from, from + length), neighbour(texts, kept, kept + length)],
  ] as const;
  return pairs.every(([before, after]) => {
    const isBracketed = (before !== null && isBracket(texts, before)) || (after !== null && isBracket(texts, after));
    return !isBracketed || (before !== null && after !== null && texts.ids[before] === texts.ids[after]);
  });
}

/** A token beside one of the same block, null past its ends. */
function neighbour(texts: TextPair, token: number, next: number): number | null {
  const side = isInOld(texts, token) ? texts.old : texts.new;
  const place = texts.owners[token]!;
  return next >= side.from[place]! && next < side.to[place]! ? next : null;
}
