import { ownPhrases } from './claimants.ts';
import type { Descent, Study } from './descent.ts';
import { sharedAround, tokensAround } from './support.ts';
import { countWords, weightOf, type TextPair } from './text-pair.ts';
import { placeInRow, type WordMap } from './word-map.ts';

/**
 * What became of some words, by tokens of the new text. `kept`: the same words, `isReordered` when they left their row or their
 * order in it; `changed`: what stands for them now; `unsure`: there is more than one answer; `lost`: nothing stands for them.
 */
export type Traced =
  | { readonly kind: 'kept'; readonly from: number; readonly to: number; readonly isReordered: boolean }
  | { readonly kind: 'changed'; readonly from: number; readonly to: number }
  | { readonly kind: 'unsure' }
  | { readonly kind: 'lost' };

/** Words that were moved elsewhere are known only by themselves: with what agrees around them they have to tell this much. */
const leastWeight = 4;
const leastWords = 6;
/** Of a paragraph that is not there any more, so much has to stand where its words are found. */
const leastOfParagraph = 0.5;
/** The second best has to tell so much less. */
const clearly = 1.5;

/**
 * Looks for words that left their row anywhere else in the new text, among words that nothing of the old text explains. Null when
 * there are none; sure when there is one place, telling enough, that only these words can have come to, and nothing was left behind.
 */
export function findMoved(study: Study, descent: Descent | null, from: number, to: number): Traced | null {
  const { texts } = study;
  const { old, new: news, isCommon } = study.find.everywhere(from, to);
  if (isCommon) return null;
  const length = to - from;
  const [best, second] = news
    .filter((start) => !(descent?.link.news.includes(texts.owners[start]!) ?? false) && isFresh(study, start, length))
    .map((start) => ({ start, weight: agreedWeight(texts, from, start, length) }))
    .toSorted((one, other) => other.weight - one.weight);
  if (best === undefined) return null;
  if (best.weight < leastWeight || agreedWords(texts, from, best.start, length) < leastWords) return isNoise(best.weight) ? null : { kind: 'unsure' };
  const isOnly = second === undefined || second.weight * clearly < best.weight;
  const isOurs = old.every((start) => start === from || agreedWeight(texts, start, best.start, length) * clearly < best.weight);
  if (descent === null && ownPhrases(study, texts.owners[from]!, texts.owners[best.start]!) < leastOfParagraph) return { kind: 'unsure' };
  if (!isOnly || !isOurs || (descent !== null && isLeftBehind(study, descent.map, from, to, best.start))) return { kind: 'unsure' };
  return { kind: 'kept', from: best.start, to: best.start + length, isReordered: true };
}

/** Fewer tokens that agree around words are there by chance. */
const fewestAround = 3;

/** Whether words that are in their row still stand in another as well, newly written, with as much around them that agrees. */
export function standsAfresh(study: Study, row: readonly number[], from: number, kept: number, length: number): boolean {
  const { texts, find } = study;
  const { new: news, isCommon } = find.everywhere(from, from + length);
  if (isCommon) return false;
  const least = Math.max(fewestAround, tokensAround(texts, from, kept, length));
  return news.some((start) => !row.includes(texts.owners[start]!) && tokensAround(texts, from, start, length) >= least && isFresh(study, start, length));
}

/** Too little to be more than chance. */
function isNoise(weight: number): boolean {
  return weight < 1;
}

const mostExplained = 0.2;

/** Whether nothing of the old text explains the words at a place of the new one. */
function isFresh({ texts, links, mapOf }: Study, start: number, length: number): boolean {
  const link = links.ofNew[texts.owners[start]!];
  if (link === undefined || link.olds.length === 0) return true;
  const map = mapOf(link);
  const first = placeInRow(map.news, start);
  let explained = 0;
  for (let step = 0; step < length; step += 1) if (map.toOld[first + step] !== -1) explained += texts.weights[texts.ids[start + step]!]!;
  return explained <= mostExplained * weightOf(texts, start, start + length);
}

function agreedWeight(texts: TextPair, one: number, other: number, length: number): number {
  const { left, right } = sharedAround(texts, one, other, length);
  return weightOf(texts, one - left, one + length + right);
}

function agreedWords(texts: TextPair, one: number, other: number, length: number): number {
  const { left, right } = sharedAround(texts, one, other, length);
  return countWords(texts, one - left, one + length + right);
}

const mostLeftBehind = 0.25;

/** Whether a good part of the words, with what agrees around the place found, still stands elsewhere: then what was found is a copy. */
export function isLeftBehind({ texts }: Study, map: WordMap, from: number, to: number, found: number): boolean {
  const { left, right } = sharedAround(texts, from, found, to - from);
  const [start, end] = [from - left, to + right];
  let behind = 0;
  for (let token = start; token < end; token += 1) {
    const partner = map.toNew[placeInRow(map.olds, token)]!;
    if (partner !== -1 && map.news[partner]! - found !== token - from) behind += texts.weights[texts.ids[token]!]!;
  }
  return behind > mostLeftBehind * weightOf(texts, start, end);
}
