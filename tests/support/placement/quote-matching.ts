import type { Block } from '../../../shared/model/document.ts';
import type { Anchor } from '../../../shared/model/position.ts';
import { likeness, searchText } from './approximate-search.ts';
import { stretchOf } from './judge.ts';

/**
 * The peer: how a web annotation finds its words again after Hypothesis (web annotation selectors: position, quote, prefix, suffix).
 * Position first, if exactly the quote stands there; else the quote, exactly or with the fewest errors up to half its length
 * (256 at most), each match weighed by the quote 50, the 32 characters before 20, the 32 after 20, nearness to the old
 * position 2. The best match is where the annotation is shown, without a word. `isExact`: matches with errors are not taken.
 */
export type QuotePlacer = { readonly place: (anchor: Anchor) => { readonly start: number; readonly end: number } | null };

const weights = { quote: 50, prefix: 20, suffix: 20, position: 2 };
const contextLength = 32;

export function createQuotePlacer(oldBlocks: readonly Block[], newBlocks: readonly Block[], isExact: boolean): QuotePlacer {
  const before = wholeText(oldBlocks);
  const after = wholeText(newBlocks);
  const place: QuotePlacer['place'] = (anchor) => {
    const stretch = stretchOf(anchor, oldBlocks);
    if (stretch === null) return null;
    const from = before.starts[stretch.block]! + stretch.start;
    const quote = before.text.slice(from, from + stretch.end - stretch.start);
    if (after.text.startsWith(quote, from)) return { start: from, end: from + quote.length };
    const prefix = before.text.slice(Math.max(0, from - contextLength), from);
    const suffix = before.text.slice(from + quote.length, from + quote.length + contextLength);
    const found = searchText(after.text, quote, isExact ? 0 : Math.min(256, quote.length / 2));
    const scored = found.map(({ start, end, errors }) => ({ start, end, score: scoreOf(start, end, errors) }));
    return scored.toSorted((left, right) => right.score - left.score)[0] ?? null;

    function scoreOf(start: number, end: number, errors: number): number {
      const quoteScore = 1 - errors / quote.length;
      const prefixScore = prefix === '' ? 1 : likeness(after.text.slice(Math.max(0, start - prefix.length), start), prefix);
      const suffixScore = suffix === '' ? 1 : likeness(after.text.slice(end, end + suffix.length), suffix);
      const positionScore = 1 - Math.abs(start - from) / after.text.length;
      const sum = weights.quote * quoteScore + weights.prefix * prefixScore + weights.suffix * suffixScore + weights.position * positionScore;
      return sum / (weights.quote + weights.prefix + weights.suffix + weights.position);
    }
  };
  return { place };
}

/** A text as one string, its blocks parted by a newline, and where each begins. */
export function wholeText(blocks: readonly Block[]): { readonly text: string; readonly starts: readonly number[] } {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of blocks) {
    starts.push(length);
    length += text.length + 1;
  }
  return { text: blocks.map(({ text }) => text).join('\n'), starts };
}
