import type { Evidence } from '../../model/placement.ts';
import type { Study } from './descent.ts';
import type { Stretch } from './stretch.ts';
import { surroundingsOf } from './surroundings.ts';
import type { TextPair } from './text-pair.ts';

/**
 * What each kind of evidence counts in the score; what cannot be said of a position is left out and the rest counts as the whole.
 * Several selectors with named weights, as in Hypothesis's anchoring; surroundings as in "robust locations" (T. Phelps, R. Wilensky, 2000).
 */
const shares = { positionWords: 0.35, paragraphWords: 0.25, neighbours: 0.15, alone: 0.1, label: 0.1, section: 0.05 } as const;

/** The evidence that the words of `own`, a stretch of the old text, now stand at `found`, a stretch of the new. */
export function evidenceOf(study: Study, own: Stretch, found: Stretch): Evidence {
  const { texts, links, find } = study;
  const { sameLabel, sameSection, neighbours } = surroundingsOf(texts, links, own.place, found.place);
  const paragraphWords = sharedWords(texts, texts.old.from[own.place]!, texts.old.to[own.place]!, texts.new.from[found.place]!, texts.new.to[found.place]!);
  const positionWords = sharedWords(texts, own.from, own.to, found.from, found.to);
  const places = own.from < own.to ? find.everywhere(own.from, own.to).new : [];
  const counts = { sameLabel, sameSection, paragraphWords, positionWords, neighbours, copies: places.filter((start) => start !== found.from).length };
  return { ...counts, score: scoreOf(counts) };
}

/** The score of counts: each share times how much of it was found, over the shares that apply. Other places with the same words divide the share for standing alone. */
export function scoreOf({ sameLabel, sameSection, paragraphWords, positionWords, neighbours, copies }: Omit<Evidence, 'score'>): number {
  const parts: readonly (readonly [number, number | null])[] = [
    [shares.positionWords, partOf(positionWords)],
    [shares.paragraphWords, partOf(paragraphWords)],
    [shares.neighbours, partOf(neighbours)],
    [shares.alone, 1 / (1 + copies)],
    [shares.label, sameLabel === null ? null : Number(sameLabel)],
    [shares.section, Number(sameSection)],
  ];
  let [sum, whole] = [0, 0];
  for (const [share, part] of parts) {
    if (part === null) continue;
    sum += share * part;
    whole += share;
  }
  return Math.round((sum / whole) * 100) / 100;
}

function partOf({ found, total }: { readonly found: number; readonly total: number }): number | null {
  return total === 0 ? null : found / total;
}

/** How many words of one stretch stand in another, each as often as it does. */
function sharedWords({ ids, interner }: TextPair, from: number, to: number, newFrom: number, newTo: number): { readonly found: number; readonly total: number } {
  const counts = new Map<number, number>();
  for (let at = newFrom; at < newTo; at += 1) counts.set(ids[at]!, (counts.get(ids[at]!) ?? 0) + 1);
  let [found, total] = [0, 0];
  for (let at = from; at < to; at += 1) {
    if (!interner.isWord(ids[at]!)) continue;
    total += 1;
    const left = counts.get(ids[at]!) ?? 0;
    if (left === 0) continue;
    counts.set(ids[at]!, left - 1);
    found += 1;
  }
  return { found, total };
}
