import type { Study } from './descent.ts';
import type { RowLink } from './links.ts';
import { weightOf, type TextPair } from './text-pair.ts';
import type { WordMap } from './word-map.ts';

/** A block that holds this much of another's words may be what it became. */
const heldByRival = 0.3;
/** A block that is made of another's words to this extent is a part of it, if it holds the least of it. */
const madeOfIt = 0.55;
const leastPart = 0.1;
/** Words that come one after the other on both sides; fewer are in any two paragraphs. */
const shortestPhrase = 3;
/** How far around two places their surroundings are compared, in blocks. */
const vicinity = 5;
/** A claimant with less than this of the surroundings of the other is elsewhere. */
const elsewhere = 0.34;

/**
 * New blocks that may be an old one as well as those it was paired with: they hold a good part of its words, nothing else of the old
 * text explains how these came there, and they stand where the paragraph stood, or the others do not.
 */
export function claimantsOf(study: Study, oldPlace: number, link: RowLink): number[] {
  const family = study.likeOld(oldPlace).flatMap(({ place }) => (!link.news.includes(place) && holdsUnexplained(study, oldPlace, place, true) ? [place] : []));
  if (family.length === 0) return [];
  const own = surroundingsKept(study, oldPlace, link.news[0]!);
  return family.filter((place) => surroundingsKept(study, oldPlace, place) >= own * elsewhere);
}

/** Whether another old block may have become what this one was paired with: the same, seen from the new text. */
export function isClaimedByOthers(study: Study, oldPlace: number, link: RowLink): boolean {
  return link.news.some((newPlace) => {
    const own = surroundingsKept(study, oldPlace, newPlace);
    return study.likeNew(newPlace).some(({ place }) => !link.olds.includes(place) && holdsUnexplained(study, place, newPlace, false) && surroundingsKept(study, place, newPlace) >= own * elsewhere);
  });
}

/** How many of the blocks around an old one are around a new one. */
function surroundingsKept({ links }: Study, oldPlace: number, newPlace: number): number {
  let kept = 0;
  for (let place = oldPlace - vicinity; place <= oldPlace + vicinity; place += 1) {
    if (place === oldPlace) continue;
    const news = links.ofOld[place]?.news ?? [];
    if (news.some((other) => other !== newPlace && Math.abs(other - newPlace) <= vicinity + 1)) kept += 1;
  }
  return kept;
}

/** Whether a good part of one block is in the other, in phrases, that are mapped nowhere else. `isNew`: what matters is what explains the new block. */
function holdsUnexplained({ texts, links, mapOf, mapBetween }: Study, oldPlace: number, newPlace: number, isNew: boolean): boolean {
  const map = mapBetween(oldPlace, newPlace);
  const link = isNew ? links.ofNew[newPlace] : links.ofOld[oldPlace];
  const isExplained = link === undefined || link.olds.length === 0 || link.news.length === 0 ? () => false : explainedBy(mapOf(link), isNew);
  const { ids, weights } = texts;
  let held = 0;
  eachPhrase(map, (oldAt, newAt) => {
    if (!isExplained(isNew ? map.news[newAt]! : map.olds[oldAt]!)) held += weights[ids[map.olds[oldAt]!]!]!;
  });
  const ofOld = held / Math.max(1e-9, weightOfAll(texts, map.olds));
  const ofNew = held / Math.max(1e-9, weightOfAll(texts, map.news));
  const [ofOne, ofOther] = isNew ? [ofOld, ofNew] : [ofNew, ofOld];
  return ofOne >= heldByRival || (ofOther >= madeOfIt && ofOne >= leastPart);
}

/** Says of a token whether the row it stands in has its like on the other side. */
function explainedBy(map: WordMap, isNew: boolean): (token: number) => boolean {
  const [tokens, partners] = isNew ? [map.news, map.toOld] : [map.olds, map.toNew];
  const explained = new Set<number>();
  for (const [at, token] of tokens.entries()) if (partners[at] !== -1) explained.add(token);
  return (token) => explained.has(token);
}

/** Visits the pairs of a map that stand in a phrase. */
function eachPhrase({ toNew }: WordMap, visit: (oldAt: number, newAt: number) => void): void {
  for (let from = 0; from < toNew.length; ) {
    let to = from + 1;
    while (to < toNew.length && toNew[from] !== -1 && toNew[to] === toNew[from]! + to - from) to += 1;
    if (toNew[from] !== -1 && to - from >= shortestPhrase) for (let at = from; at < to; at += 1) visit(at, toNew[at]!);
    from = to;
  }
}

function weightOfAll(texts: TextPair, tokens: Int32Array): number {
  let weight = 0;
  for (const token of tokens) weight += weightOf(texts, token, token + 1);
  return weight;
}
