import type { Alike, Study } from './descent.ts';
import type { RowLink } from './links.ts';
import { areSameBlocks, hasBothNeighbours, isSameLabel, isSameNeighbour } from './surroundings.ts';
import { haveAllStayed } from './twins.ts';
import { isInOld, weightOf } from './text-pair.ts';
import type { WordMap } from './word-map.ts';

/** A block that holds this much of another's words may be what it became. */
const heldByRival = 0.25;
/** A block that is made of another's words to this extent is a part of it, if it holds the least of it. */
const madeOfIt = 0.5;
const leastPart = 0.08;
/** What is less alike holds no such part, and its words need not be mapped. */
const leastLikeness = 0.12;
/** Words that come one after the other on both sides; fewer are in any two paragraphs. */
const shortestPhrase = 3;
/** Blocks as alike as this need no phrase that is theirs alone. */
const nearlyTheSame = 0.75;
/** How far around two places their surroundings are compared, in blocks. */
const vicinity = 5;
/** A claimant with less than this of the surroundings of the other is elsewhere. */
const elsewhere = 0.34;
/** A block that changed gives way to one elsewhere that holds more of it, or less by no more than this. */
const aboutAsMuch = 0.05;
/** Closer by, two that are both word for word the paragraph are told apart by their neighbours, one more where both of its own are there. */
const clearly = 2;
const clearlyOfTwins = 1;

/**
 * New blocks that may be an old one as well as those it was paired with: they hold phrases of it that no other old block has, nothing
 * else explains how these came there, and they stand about as well where the paragraph stood.
 */
export function claimantsOf(study: Study, oldPlace: number, link: RowLink): number[] {
  const isSettled = link.news.length === 1 && hasBothNeighbours(study, oldPlace, link.news[0]!);
  const areTwinsStill = haveAllStayed(study, oldPlace);
  const claims = ({ place, likeness }: Alike): boolean => (!isSettled && !areTwinsStill && areSameBlocks(study.texts, oldPlace, place)) || holdsUnexplained(study, oldPlace, place, true, likeness);
  const family = study.likeOld(oldPlace).flatMap((alike) => (alike.likeness >= leastLikeness && !link.news.includes(alike.place) && claims(alike) ? [alike.place] : []));
  if (family.length === 0) return [];
  const isSame = link.news.length === 1 && areSameBlocks(study.texts, oldPlace, link.news[0]!);
  if (isSettled && isSame) return family.filter((place) => Math.abs(place - link.news[0]!) === 1 || isTorn(study, oldPlace, place) || (areSameBlocks(study.texts, oldPlace, place) && hasBothNeighbours(study, oldPlace, place)));
  const isTwin = (place: number): boolean => areSameBlocks(study.texts, oldPlace, place);
  const around = { olds: new Set([oldPlace, ...link.olds]), news: new Set([...family, ...link.news]) };
  const [first, last] = [link.news[0]!, link.news.at(-1)!];
  const own = neighboursKept(study, around, oldPlace, first, last);
  const ownVicinity = vicinityKept(study, oldPlace, first);
  const ownKept = keptOf(study, study.mapOf(link), oldPlace);
  const keepsLabel = isSame && isSameLabel(study.texts.oldBlocks[oldPlace]!.label, study.texts.newBlocks[first]!.label) !== false;
  return family.filter((place) => {
    if (vicinityKept(study, oldPlace, place) < ownVicinity * elsewhere) return !isSame && keptOf(study, study.mapBetween(oldPlace, place), oldPlace) >= ownKept - aboutAsMuch;
    const lead = own - neighboursKept(study, around, oldPlace, place, place);
    if (keepsLabel && !isTwin(place) && lead >= 0 && isReworded(study, oldPlace, place)) return false;
    if (!isTwin(place) || !link.news.every(isTwin)) return true;
    return lead < (isSettled ? clearlyOfTwins : clearly);
  });
}

/** Whether another old block may have become what this one was paired with: the same, seen from the new text. */
export function isClaimedByOthers(study: Study, oldPlace: number, link: RowLink): boolean {
  const claimsOn = (newPlace: number): number[] => study.likeNew(newPlace).flatMap(({ place, likeness }) => (likeness >= leastLikeness && !link.olds.includes(place) && holdsUnexplained(study, place, newPlace, false, likeness) ? [place] : []));
  const family = link.news.flatMap(claimsOn);
  if (family.length === 0) return false;
  const [first, last] = [link.news[0]!, link.news.at(-1)!];
  if (link.news.length === 1 && areSameBlocks(study.texts, oldPlace, first) && hasBothNeighbours(study, oldPlace, first)) return family.some((place) => areSameBlocks(study.texts, place, first) && hasBothNeighbours(study, place, first));
  const areTwins = (place: number): boolean => link.news.length === 1 && areSameBlocks(study.texts, oldPlace, first) && areSameBlocks(study.texts, place, first);
  const around = { olds: new Set([...family, ...link.olds]), news: new Set(link.news) };
  const own = neighboursKept(study, around, oldPlace, first, last);
  const ownVicinity = vicinityKept(study, oldPlace, first);
  return family.some((place) => {
    if (vicinityKept(study, place, first) < ownVicinity * elsewhere) return false;
    return !areTwins(place) || own - neighboursKept(study, around, place, first, last) < clearlyOfTwins;
  });
}

/** A stretch that was taken out of one writing and stands in the other may have been moved there. */
const longestTakenOut = 5;

/** Whether a writing of a paragraph that stands word for word elsewhere is the one that was changed: here and there, with no stretch of it gone. */
function isReworded(study: Study, oldPlace: number, newPlace: number): boolean {
  const { changes, olds } = study.mapBetween(oldPlace, newPlace);
  const lost = changes.reduce((sum, { oldFrom, oldTo }) => sum + oldTo - oldFrom, 0);
  return lost > 0 && lost * 2 < olds.length && changes.every(({ oldFrom, oldTo }) => oldTo - oldFrom <= longestTakenOut);
}

/** Whether a writing of a paragraph lost a whole stretch that stands elsewhere: the paragraph may be in both. */
function isTorn(study: Study, oldPlace: number, newPlace: number): boolean {
  const map = study.mapBetween(oldPlace, newPlace);
  return map.changes.some(({ oldFrom, oldTo }) => oldTo - oldFrom > longestTakenOut) && keptOf(study, map, oldPlace) >= madeOfIt;
}

/** How much of an old block a map finds again, from 0 to 1. */
function keptOf({ texts }: Study, { olds, toNew }: WordMap, oldPlace: number): number {
  let kept = 0;
  for (const [at, token] of olds.entries()) if (toNew[at] !== -1 && texts.owners[token] === oldPlace) kept += weightOf(texts, token, token + 1);
  return kept / Math.max(1e-9, weightOf(texts, texts.old.from[oldPlace]!, texts.old.to[oldPlace]!));
}

/** How many of the blocks around an old one are around a new one. */
function vicinityKept({ links }: Study, oldPlace: number, newPlace: number): number {
  let kept = 0;
  for (let place = oldPlace - vicinity; place <= oldPlace + vicinity; place += 1) {
    if (place === oldPlace) continue;
    const news = links.ofOld[place]?.news ?? [];
    if (news.some((other) => other !== newPlace && Math.abs(other - newPlace) <= vicinity + 1)) kept += 1;
  }
  return kept;
}

/** Blocks that hold the words in question, on either side. */
type Family = { readonly olds: ReadonlySet<number>; readonly news: ReadonlySet<number> };

/** How many of the nearest blocks before and after that are not of the family are the same, from 0 to 2. */
function neighboursKept({ texts, links }: Study, family: Family, oldPlace: number, newFirst: number, newLast: number): number {
  return ([-1, 1] as const).filter((step) => {
    const newPlace = step === -1 ? newFirst : newLast;
    return isSameNeighbour(texts, links, oldPlace, nearest(family.olds, oldPlace, step), newPlace, nearest(family.news, newPlace, step)) === true;
  }).length;
}

/** The next place in a direction that is none of those given. */
function nearest(places: ReadonlySet<number>, from: number, step: 1 | -1): number {
  let place = from + step;
  while (places.has(place)) place += step;
  return place;
}

/** What an old block has to keep in phrases of its own to be known without any neighbour. */
const ownAlone = 0.3;

/** Whether a block that lost all its neighbours is known by phrases that only it had. */
export function isKnownAlone(study: Study, oldPlace: number, link: RowLink): boolean {
  return link.news.some((newPlace) => ownPhrases(study, oldPlace, newPlace) >= ownAlone);
}

/** The parts of a whole together hold hardly more than all of it, unless some of it was written twice. */
const writtenTwice = 1.2;

/** Whether the blocks of a split or merge hold the same words more than once, so that one of them is a copy. */
export function hasOverlap(study: Study, { olds, news }: RowLink): boolean {
  const { texts } = study;
  const part = (oldPlace: number, newPlace: number): number => ownPhrases(study, oldPlace, newPlace) * weightOf(texts, texts.old.from[oldPlace]!, texts.old.to[oldPlace]!);
  if (news.length > 1) return olds.some((old) => holdTooMuch(news.map((place) => part(old, place)), weightOf(texts, texts.old.from[old]!, texts.old.to[old]!)));
  return olds.length > 1 && news.some((now) => holdTooMuch(olds.map((place) => part(place, now)), weightOf(texts, texts.new.from[now]!, texts.new.to[now]!)));
}

function holdTooMuch(parts: readonly number[], whole: number): boolean {
  return parts.reduce((sum, weight) => sum + weight, 0) > writtenTwice * whole;
}

/** How much of an old block stands in a new one in phrases that no other old block has, from 0 to 1. */
export function ownPhrases(study: Study, oldPlace: number, newPlace: number): number {
  const { texts } = study;
  const map = study.mapBetween(oldPlace, newPlace);
  let held = 0;
  for (const { oldFrom, oldTo } of phrasesOf(map, shortestPhrase)) {
    if (isItsOwn(study, map.olds[oldFrom]!, oldTo - oldFrom)) held += weightOf(texts, map.olds[oldFrom]!, map.olds[oldTo - 1]! + 1);
  }
  return held / Math.max(1e-9, weightOf(texts, texts.old.from[oldPlace]!, texts.old.to[oldPlace]!));
}

/** Whether a good part of one block is in the other, in phrases of its own, that are mapped nowhere else. `isNew`: what matters is what explains the new block. */
function holdsUnexplained(study: Study, oldPlace: number, newPlace: number, isNew: boolean, likeness: number): boolean {
  const { texts } = study;
  const ofOld = weightOf(texts, texts.old.from[oldPlace]!, texts.old.to[oldPlace]!);
  const ofNew = weightOf(texts, texts.new.from[newPlace]!, texts.new.to[newPlace]!);
  const [one, other] = isNew ? [ofOld, ofNew] : [ofNew, ofOld];
  const isGoodPart = (held: number): boolean => held >= one * heldByRival || (held >= other * madeOfIt && held >= one * leastPart);
  const explained = isNew ? study.explainedOfNew(newPlace) : study.explainedOfOld(oldPlace);
  // No more than both have, and no more than nothing explains, can be held: most blocks need no map of their words to say no.
  if (!isGoodPart(Math.min((likeness * (ofOld + ofNew)) / 2, other - explained.weight) + rounding)) return false;
  const map = study.mapBetween(oldPlace, newPlace);
  let held = 0;
  const isTwin = likeness >= nearlyTheSame;
  for (const { oldFrom, oldTo, newFrom } of phrasesOf(map, isTwin ? 1 : shortestPhrase)) {
    let weight = 0;
    for (let at = oldFrom; at < oldTo; at += 1) if (!explained.tokens.has(isNew ? map.news[newFrom + at - oldFrom]! : map.olds[at]!)) weight += texts.weights[texts.ids[map.olds[at]!]!]!;
    if (weight > 0 && (isTwin || isItsOwn(study, isNew ? map.olds[oldFrom]! : map.news[newFrom]!, oldTo - oldFrom))) held += weight;
  }
  return isGoodPart(held);
}

/** Sums of the same weights in another order differ by less. */
const rounding = 1e-6;

/** Whether a phrase stands, in its text, in its block and in blocks that say the same alone. */
function isItsOwn({ texts, find }: Study, from: number, length: number): boolean {
  const { old, new: news, isCommon } = find.everywhere(from, from + length);
  const [side, places] = isInOld(texts, from) ? [texts.old, old] : [texts.new, news];
  const content = side.contents[texts.owners[from]!];
  return !isCommon && places.every((token) => side.contents[texts.owners[token]!] === content);
}

/** Tokens of a block whose like the row it stands in has on the other side, and what they tell together. */
export type Explained = { readonly tokens: ReadonlySet<number>; readonly weight: number };

/** What of a block its own row explains. `isNew`: the block is of the new text. */
export function explainedIn({ texts, links, mapOf }: Pick<Study, 'texts' | 'links' | 'mapOf'>, place: number, isNew: boolean): Explained {
  const link = isNew ? links.ofNew[place] : links.ofOld[place];
  if (link === undefined || link.olds.length === 0 || link.news.length === 0) return { tokens: new Set(), weight: 0 };
  const map = mapOf(link);
  const [tokens, partners] = isNew ? [map.news, map.toOld] : [map.olds, map.toNew];
  const explained = new Set<number>();
  let weight = 0;
  for (const [at, token] of tokens.entries()) {
    if (partners[at] === -1 || texts.owners[token] !== place) continue;
    explained.add(token);
    weight += texts.weights[texts.ids[token]!]!;
  }
  return { tokens: explained, weight };
}

/** The phrases of at least so many tokens that two blocks have in common, in order. */
function phrasesOf({ toNew }: WordMap, shortest: number): { readonly oldFrom: number; readonly oldTo: number; readonly newFrom: number }[] {
  const phrases: { oldFrom: number; oldTo: number; newFrom: number }[] = [];
  for (let from = 0; from < toNew.length; ) {
    let to = from + 1;
    while (to < toNew.length && toNew[from] !== -1 && toNew[to] === toNew[from]! + to - from) to += 1;
    if (toNew[from] !== -1 && to - from >= shortest) phrases.push({ oldFrom: from, oldTo: to, newFrom: toNew[from]! });
    from = to;
  }
  return phrases;
}
