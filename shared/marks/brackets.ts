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
  const spans: BracketSpan[][] = texts.map(() => []);
  const open: Place[] = [];
  for (const bracket of bracketsIn(texts)) {
    if (bracket.character === '[') {
      open.push(bracket);
      continue;
    }
    const from = open.pop();
    if (from === undefined) spans[bracket.text]?.push(alone(bracket, open.length + 1));
    else if (!isEditorial(wordsBetween(texts, from, bracket))) addPair(texts, spans, from, bracket, open.length + 1);
  }
  for (const [nth, bracket] of open.entries()) spans[bracket.text]?.push(alone(bracket, nth + 1));
  return spans.map((found) => found.toSorted((one, other) => one.start - other.start || other.end - one.end));
}

type Place = { readonly text: number; readonly at: number; readonly character: string };

function* bracketsIn(texts: readonly string[]): Generator<Place> {
  for (const [text, words] of texts.entries()) {
    for (const found of words.matchAll(/[[\]]/gu)) yield { text, at: found.index, character: found[0] };
  }
}

function alone(bracket: Place, depth: number): BracketSpan {
  return { start: bracket.at, end: bracket.at + 1, depth, opens: bracket.character === '[', closes: bracket.character === ']' };
}

function addPair(texts: readonly string[], spans: BracketSpan[][], from: Place, to: Place, depth: number): void {
  for (let text = from.text; text <= to.text; text += 1) {
    const start = text === from.text ? from.at : 0;
    const end = text === to.text ? to.at + 1 : (texts[text]?.length ?? 0);
    if (end > start) spans[text]?.push({ start, end, depth, opens: text === from.text, closes: text === to.text });
  }
}

function wordsBetween(texts: readonly string[], from: Place, to: Place): string {
  if (from.text !== to.text) return texts.slice(from.text, to.text + 1).join(' ');
  return (texts[from.text] ?? '').slice(from.at + 1, to.at);
}

const omission = /^\s*(?:…|\.{3}|sic!?|\p{Nd}{1,3})?\s*$/iu;
const sourced = /^\s*(?:from|see|taken from|based on|source|de|del|ver|véase|tomado|basado|fuente|du|voir|d['’]après|tirée?|extraite?|repris|do|da|retirado|extraído|fonte)(?=[\s:,]|$)/iu;
const place = /(?:\bpara?s?\.|\bpárr|\bpará|§|\bparagra|\barticle|\bart[ií]culo|\bartigo|\bart\.|\bpp\s?\d|\bop\s?\d)/iu;

/** A note mark between brackets (`[1]`), an omission or a line saying where the words come from. */
function isEditorial(words: string): boolean {
  return omission.test(words) || (sourced.test(words) && place.test(words));
}
