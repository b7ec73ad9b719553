import { bestFreeScores, type Candidate } from './alignment-candidates.ts';
import { lineLikeness } from './line-likeness.ts';
import { freePlaces, gapsOf, pair, type Gap, type Matching } from './matching.ts';
import { markShortestEdit, type Effort } from './shortest-edit.ts';
import type { Similarity } from './similarity.ts';

/** Up to so many old times new blocks a gap is solved exactly; a larger one by its identical blocks, then window by window. */
export const largestTable = 6_400;
const windowBlocks = 50;
/** Blocks less alike than this are not the same paragraph, wherever they stand. */
const leastAlike = 0.3;
/** A few words in common are soon there by chance: the bar for blocks lighter than `fewWords`. */
const leastAlikeShort = 0.42;
const fewWords = 4;
/** What a pair has to bring more than two pairs less alike. */
const pairCost = 0.15;
/** A block that has a free candidate so much more alike waits for it. */
const betterElsewhere = 0.2;
const labelBonus = 0.03;
const sectionBonus = 0.01;

/** In every gap between pairs that kept their order, pairs the free blocks in order so that the likeness adds up to the most. */
export function pairInGaps(matching: Matching, similarity: Similarity, candidates: readonly Candidate[], effort: Effort): void {
  const best = bestFreeScores(matching, candidates);
  const gainBetween: Gain = (oldPlace, newPlace) => gainOf(matching, similarity, best, oldPlace, newPlace);
  for (const gap of gapsOf(matching)) {
    const olds = freePlaces(matching.old, gap.oldFrom, gap.oldTo);
    const news = freePlaces(matching.new, gap.newFrom, gap.newTo);
    if (olds.length === 0 || news.length === 0) continue;
    if (olds.length * news.length <= largestTable) pairByTable(gainBetween, matching, olds, news);
    else {
      pairIdenticalInOrder(matching, olds, news, effort);
      pairByWindows(gainBetween, matching, gap);
    }
  }
}

/** What a pair of an old and a new place brings. */
type Gain = (oldPlace: number, newPlace: number) => number;

function pairByWindows(gainBetween: Gain, matching: Matching, gap: Gap): void {
  const olds = freePlaces(matching.old, gap.oldFrom, gap.oldTo);
  const news = freePlaces(matching.new, gap.newFrom, gap.newTo);
  const count = Math.ceil(Math.max(olds.length, news.length) / windowBlocks);
  for (let window = 0; window < count; window += 1) {
    const part = (places: readonly number[]): readonly number[] =>
      places.slice(Math.floor((places.length * window) / count), Math.floor((places.length * (window + 1)) / count));
    pairByTable(gainBetween, matching, part(olds), part(news));
  }
}

/** Pairs free blocks in order so that the gains of the pairs add up to the most; a gain of 0 or less is no pair. */
export function pairByTable(gainBetween: Gain, matching: Matching, olds: readonly number[], news: readonly number[]): void {
  const width = news.length + 1;
  const gains = new Float64Array(olds.length * width);
  const totals = new Float64Array((olds.length + 1) * width);
  for (let x = olds.length - 1; x >= 0; x -= 1) {
    for (let y = news.length - 1; y >= 0; y -= 1) {
      const gain = gainBetween(olds[x]!, news[y]!);
      gains[x * width + y] = gain;
      const taken = gain > 0 ? gain + totals[(x + 1) * width + y + 1]! : 0;
      totals[x * width + y] = Math.max(taken, totals[(x + 1) * width + y]!, totals[x * width + y + 1]!);
    }
  }
  let [x, y] = [0, 0];
  while (x < olds.length && y < news.length) {
    const gain = gains[x * width + y]!;
    const total = totals[x * width + y]!;
    if (gain > 0 && total === gain + totals[(x + 1) * width + y + 1]!) {
      pair(matching, olds[x]!, news[y]!);
      x += 1;
      y += 1;
    } else if (total === totals[(x + 1) * width + y]!) x += 1;
    else y += 1;
  }
}

function gainOf(matching: Matching, similarity: Similarity, best: { old: Float64Array; new: Float64Array }, oldPlace: number, newPlace: number): number {
  const { old, new: now } = matching;
  if (old.groups[oldPlace] !== now.groups[newPlace]) return 0;
  const isIdentical = old.contents[oldPlace] === now.contents[newPlace];
  const likeness = isIdentical ? 1 : similarity.between(oldPlace, newPlace);
  const isShort = Math.min(similarity.weightOf(old, oldPlace), similarity.weightOf(now, newPlace)) < fewWords;
  if (likeness < (isShort ? leastAlikeShort : leastAlike) || Math.max(best.old[oldPlace]!, best.new[newPlace]!) > likeness + betterElsewhere) return 0;
  const hasSameLabel = old.labels[oldPlace] !== null && old.labels[oldPlace] === now.labels[newPlace];
  const hasSameSection = old.sections[oldPlace] === now.sections[newPlace];
  return likeness - pairCost + (hasSameLabel ? labelBonus : 0) + (hasSameSection ? sectionBonus : 0);
}

function pairIdenticalInOrder(matching: Matching, olds: readonly number[], news: readonly number[], effort: Effort): void {
  const a = { ids: Int32Array.from(olds, (place) => matching.old.contents[place]!), from: 0, to: olds.length };
  const b = { ids: Int32Array.from(news, (place) => matching.new.contents[place]!), from: 0, to: news.length };
  const deleted = new Uint8Array(olds.length);
  const inserted = new Uint8Array(news.length);
  markShortestEdit(a, b, deleted, inserted, matching.contentCount, effort);
  const keptOld = olds.filter((_, index) => deleted[index] === 0);
  const keptNew = news.filter((_, index) => inserted[index] === 0);
  for (const [index, place] of keptOld.entries()) pair(matching, place, keptNew[index]!);
}

/** Where two blocks are alone between the same neighbours, less has to be alike; less again if they begin alike. */
const leastAlikeAlone = 0.2;
const leastAlikeOpening = 0.1;
const openingTokens = 3;
/** A line that differs by a sign or two, as a number printed anew, is the same line. */
const leastAlikeLine = 0.7;

/**
 * Pairs two blocks that are alone between the same neighbours: a table cell whatever it says now, its place being its
 * meaning; a short line still written alike; a paragraph that opens with the same words, or keeps some of them, and was
 * rewritten from there.
 */
export function pairAlone(matching: Matching, similarity: Similarity, cellGroup: number): void {
  const { old, new: now } = matching;
  const isCell = (gap: Gap): boolean => old.groups[gap.oldFrom] === cellGroup && [old.groups[gap.oldFrom - 1], old.groups[gap.oldTo]].includes(cellGroup);
  const isRewritten = ({ oldFrom, newFrom }: Gap): boolean => {
    const likeness = similarity.between(oldFrom, newFrom);
    if (lineLikeness(old.texts[oldFrom]!, now.texts[newFrom]!) >= leastAlikeLine) return true;
    return likeness >= (similarity.opening(oldFrom, newFrom) >= openingTokens ? leastAlikeOpening : leastAlikeAlone);
  };
  for (const gap of gapsOf(matching)) {
    const isSingle = gap.oldTo - gap.oldFrom === 1 && gap.newTo - gap.newFrom === 1;
    const isOpen = old.partners[gap.oldFrom] === -1 && now.partners[gap.newFrom] === -1 && old.groups[gap.oldFrom] === now.groups[gap.newFrom];
    if (isSingle && isOpen && (isCell(gap) || isRewritten(gap))) pair(matching, gap.oldFrom, gap.newFrom);
  }
}
