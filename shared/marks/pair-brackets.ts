/** Where a bracket stands: which text, and the offset of its character. */
export type BracketAt = { readonly text: number; readonly at: number };

/** A pair of square brackets; `from` or `to` is null where a bracket has no pair. `depth` is 1 for the outermost. `parent` is the place in the list of the pair around it, -1 for none. */
export type BracketPair = { readonly from: BracketAt | null; readonly to: BracketAt | null; readonly depth: number; readonly parent: number };

/**
 * Pairs the square brackets of consecutive paragraphs; a pair may open in one and close in a later one. In the order of the
 * text, an outer pair before those in it. One pass, whatever the nesting.
 */
export function pairBrackets(texts: readonly string[]): readonly BracketPair[] {
  const pairs: { from: BracketAt | null; to: BracketAt | null; depth: number; parent: number }[] = [];
  const open: number[] = [];
  for (const [text, words] of texts.entries()) {
    for (let at = 0; at < words.length; at += 1) {
      const sign = words[at];
      if (sign !== '[' && sign !== ']') continue;
      const place = { text, at };
      const parent = sign === '[' ? open.at(-1) : undefined;
      if (sign === '[') open.push(pairs.push({ from: place, to: null, depth: open.length + 1, parent: parent ?? -1 }) - 1);
      else {
        const opened = pairs[open.pop() ?? -1];
        if (opened === undefined) pairs.push({ from: null, to: place, depth: 1, parent: -1 });
        else opened.to = place;
      }
    }
  }
  return pairs;
}
