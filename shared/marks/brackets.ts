import { pairBrackets, type BracketPair } from './pair-brackets.ts';
import { linkNamesIn, readBracket } from './read-bracket.ts';

/**
 * Words between square brackets. `start` to `end` covers the brackets themselves, in UTF-16 units;
 * `depth` is 1 for the outermost pair. `opens` and `closes` say whether the characters at either end
 * are this pair's brackets: a passage bracketed over several paragraphs has its brackets in the first and the last.
 */
export type BracketSpan = { readonly start: number; readonly end: number; readonly depth: number; readonly opens: boolean; readonly closes: boolean };

/**
 * Finds the words that are not agreed, text by text. A pair may open in one text and close in a later one.
 * Editorial brackets (`[…]`, `[sic]`, `[from par. 20 of the Plan]`) are not contested and are left out.
 * A bracket without its pair marks only itself, so that a slip of typing never colours a whole page.
 *
 * @param texts consecutive paragraphs of one section, in reading order
 */
export function bracketSpansOf(texts: readonly string[]): readonly (readonly BracketSpan[])[] {
  const links = linkNamesIn(texts);
  return spansOfPairs(texts, pairBrackets(texts).filter((pair) => readBracket(texts, pair, links).isContested));
}

/** Where some pairs of brackets stand in each text, the outer before the inner. */
export function spansOfPairs(texts: readonly string[], pairs: readonly BracketPair[]): readonly (readonly BracketSpan[])[] {
  const spans: BracketSpan[][] = texts.map(() => []);
  for (const pair of pairs) {
    const place = pair.from ?? pair.to;
    if (pair.from !== null && pair.to !== null) addPair(texts, spans, pair);
    else if (place !== null) spans[place.text]?.push({ start: place.at, end: place.at + 1, depth: pair.depth, opens: pair.from !== null, closes: pair.to !== null });
  }
  return spans.map((found) => found.toSorted((one, other) => one.start - other.start || other.end - one.end));
}

/** Pairs deeper than this mark the paragraphs they pass through no further: nobody can read it, and a hostile text would cost its square. */
const deepestPassing = 24;

function addPair(texts: readonly string[], spans: BracketSpan[][], { from, to, depth }: BracketPair): void {
  if (from === null || to === null) return;
  const step = depth > deepestPassing && to.text > from.text ? to.text - from.text : 1;
  for (let text = from.text; text <= to.text; text += step) {
    const start = text === from.text ? from.at : 0;
    const end = text === to.text ? to.at + 1 : (texts[text]?.length ?? 0);
    if (end > start) spans[text]?.push({ start, end, depth, opens: text === from.text, closes: text === to.text });
  }
}
