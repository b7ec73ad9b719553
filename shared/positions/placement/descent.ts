import { claimantsOf, hasOverlap, isClaimedByOthers, isKnownAlone, type Explained } from './claimants.ts';
import type { Links, RowLink } from './links.ts';
import type { FindWords } from './occurrences.ts';
import { areSameBlocks, surroundingsOf, type Surroundings } from './surroundings.ts';
import { countWords, weightOf, type TextPair } from './text-pair.ts';
import { isOneOfTwins, isOneOfWritings, isOnlyWriting, isRivalledByGone, isWrittenTwice, standsBesideRewriting } from './twins.ts';
import type { WordMap } from './word-map.ts';

/**
 * What became of a paragraph. `isSure`: it is that paragraph and no other that could as well be. `doubts`: why it could be another.
 */
export type Descent = {
  readonly link: RowLink;
  readonly map: WordMap;
  readonly likeness: number;
  readonly around: Surroundings;
  readonly isSure: boolean;
  readonly doubts: readonly Doubt[];
};

/**
 * `rivals`: other new blocks could be it, one of them about as like it as anything new is; `far-rivals`: none is. `claimed`: another old
 * block could have become the new one. `twins`, `twice`, `writings`: it was, or is, one of several that say the same, or nearly.
 * `rewriting`: beside it stands what could be itself rewritten. `gone`: one that went could be it. `overlap`: its parts repeat each other.
 */
export type Doubt = 'rivals' | 'far-rivals' | 'claimed' | 'twins' | 'twice' | 'writings' | 'rewriting' | 'gone' | 'overlap';

/** What all questions about a pair of texts share. */
export type Study = {
  readonly texts: TextPair;
  readonly links: Links;
  readonly find: FindWords;
  /** Whether anything in the text changed or moved. */
  readonly isChanged: boolean;
  /** What became of the words of a row. */
  readonly mapOf: (link: RowLink) => WordMap;
  /** The same for any two blocks. */
  readonly mapBetween: (oldPlace: number, newPlace: number) => WordMap;
  /** What of a block of either text its own row explains. */
  readonly explainedOfOld: (oldPlace: number) => Explained;
  readonly explainedOfNew: (newPlace: number) => Explained;
  /** What became of an old block; null when it was removed. */
  readonly descentOf: (oldPlace: number) => Descent | null;
  /** Blocks of the other text most like an old or new one, best first, with their likeness. */
  readonly likeOld: (oldPlace: number) => readonly Alike[];
  readonly likeNew: (newPlace: number) => readonly Alike[];
};

export type Alike = { readonly place: number; readonly likeness: number };

/** Words alone: less alike than this is not the same paragraph; each point of standing lowers it, down to the least. */
const alikeAlone = 0.62;
const alikePerStanding = 0.07;
const leastAlike = 0.42;
/** Less alike than this, a paragraph is known by phrases that only it had, as one without a neighbour is. */
const alikeEnough = 0.65;
/** A block that tells less than this is known by where it stands. */
const tellingWeight = 2;

/** Whether an old block truly became what the comparison paired it with: by its words, by what stands around it, and against all that could be it as well. */
export function assessDescent(study: Study, oldPlace: number): Descent | null {
  const { texts, links } = study;
  const link = links.ofOld[oldPlace];
  if (link === undefined || link.news.length === 0) return null;
  const map = study.mapOf(link);
  const [first, last] = [link.news[0]!, link.news.at(-1)!];
  const likeness = likenessOf(texts, map, oldPlace);
  const around = surroundingsOf(texts, links, oldPlace, first, last);
  const doubts = doubtsAbout(study, oldPlace, link, around);
  return { link, map, likeness, around, doubts, isSure: doubts.length === 0 && isLikeEnough(texts, oldPlace, link, likeness, around) && ((around.neighbours.found > 0 && likeness >= alikeEnough) || isOnlyWriting(study, oldPlace, link) || isKnownAlone(study, oldPlace, link)) };
}

function doubtsAbout(study: Study, oldPlace: number, link: RowLink, around: Surroundings): readonly Doubt[] {
  const hasRivals = claimantsOf(study, oldPlace, link).length > 0;
  const doubts: readonly (readonly [Doubt, boolean])[] = [
    ['rivals', hasRivals && !isFarAhead(study, oldPlace, link)],
    ['far-rivals', hasRivals && isFarAhead(study, oldPlace, link)],
    ['twins', isOneOfTwins(study, oldPlace, link)],
    ['twice', isWrittenTwice(study, link, around.neighbours)],
    ['writings', isOneOfWritings(study, oldPlace, link)],
    ['rewriting', standsBesideRewriting(study, oldPlace, link)],
    ['gone', isRivalledByGone(study, oldPlace, link)],
    ['claimed', isClaimedByOthers(study, oldPlace, link)],
    ['overlap', hasOverlap(study, link)],
  ];
  return doubts.flatMap(([doubt, isThere]) => (isThere ? [doubt] : []));
}

const farAhead = 0.51;

/** Whether a block is more like a paragraph, by far, than any that was put in. */
function isFarAhead({ texts, links, likeOld }: Study, oldPlace: number, { news }: RowLink): boolean {
  const own = Math.max(...news.map((place) => texts.similarity.between(oldPlace, place)));
  return likeOld(oldPlace).every(({ place, likeness }) => news.includes(place) || links.ofNew[place]?.olds.length !== 0 || likeness < own - farAhead);
}

function isLikeEnough(texts: TextPair, oldPlace: number, link: RowLink, likeness: number, around: Surroundings): boolean {
  const { from, to } = texts.old;
  const isTelling = weightOf(texts, from[oldPlace]!, to[oldPlace]!) >= tellingWeight && countWords(texts, from[oldPlace]!, to[oldPlace]!) >= 3;
  const isSame = link.news.length === 1 && link.olds.length === 1 && areSameBlocks(texts, oldPlace, link.news[0]!);
  if (isSame) return isTelling || countWords(texts, from[oldPlace]!, to[oldPlace]!) >= 3 || around.neighbours.found > 0 || around.sameLabel === true;
  const least = Math.max(leastAlike, alikeAlone - alikePerStanding * around.standing);
  return likeness >= least && (isTelling || around.neighbours.found > 0);
}

/** Twice the weight of the words kept in order over the weight of both sides of the row; of a merged block no more than is kept of itself. */
function likenessOf({ ids, weights, owners }: TextPair, map: WordMap, oldPlace: number): number {
  let [kept, total, ownKept, own] = [0, 0, 0, 0];
  for (const [place, token] of map.olds.entries()) {
    const weight = weights[ids[token]!]!;
    const isKept = map.toNew[place] !== -1;
    total += weight;
    if (isKept) kept += 2 * weight;
    if (owners[token] !== oldPlace) continue;
    own += weight;
    if (isKept) ownKept += weight;
  }
  for (const token of map.news) total += weights[ids[token]!]!;
  if (total === 0) return 1;
  return own === 0 ? kept / total : Math.min(kept / total, ownKept / own);
}

/** Blocks of the other text that print the same; of very many the first. */
function twinsOf({ old, new: now }: TextPair, isOld: boolean, place: number): number[] {
  const [side, others] = isOld ? [old, now] : [now, old];
  const twins: number[] = [];
  for (let other = others.contents.indexOf(side.contents[place]!); other !== -1 && twins.length < mostTwins; other = others.contents.indexOf(side.contents[place]!, other + 1)) twins.push(other);
  return twins;
}

const mostTwins = 40;
const mostAlike = 8;
/** A word in more blocks than this helps to find no block. */
const rareEnough = 40;

/** The blocks of the other text that share the most telling words with one, by likeness. */
export function findAlike(texts: TextPair, find: FindWords, isOld: boolean, place: number): Alike[] {
  const side = isOld ? texts.old : texts.new;
  const votes = new Map<number, number>();
  for (const id of new Set(texts.ids.subarray(side.from[place], side.to[place]))) {
    const places = find.withId(id);
    if (places.length > rareEnough) continue;
    const met = new Set<number>();
    for (const token of places) if (token < texts.newStart !== isOld) met.add(texts.owners[token]!);
    for (const other of met) votes.set(other, (votes.get(other) ?? 0) + texts.weights[id]!);
  }
  const likeliest = [...votes].toSorted((one, other) => other[1] - one[1] || one[0] - other[0]).slice(0, mostAlike);
  return [...new Set([...likeliest.map(([other]) => other), ...twinsOf(texts, isOld, place)])]
    .map((other) => ({ place: other, likeness: isOld ? texts.similarity.between(place, other) : texts.similarity.between(other, place) }))
    .toSorted((one, other) => other.likeness - one.likeness || one.place - other.place);
}
