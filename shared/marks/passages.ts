import { pairBrackets } from './pair-brackets.ts';

/** Words in brackets or parentheses within one text; `start` to `end` covers their signs, `words` does not. */
export type Passage = { readonly start: number; readonly end: number; readonly words: string; readonly shape: 'brackets' | 'parentheses' };

/** Nothing that a delegation says in passing is longer; what is longer is text. */
const longestPassage = 4_000;

/** The pairs of brackets at any depth, and the outermost of parentheses, in the order of the text. */
export function passagesIn(text: string): readonly Passage[] {
  const parentheses = outermostParentheses(text);
  const brackets = pairBrackets([text]).flatMap(({ from, to }) => (from === null || to === null ? [] : [{ start: from.at, end: to.at + 1 }]));
  const passages = [...parentheses.map((span) => ({ ...span, shape: 'parentheses' as const })), ...brackets.map((span) => ({ ...span, shape: 'brackets' as const }))];
  return passages
    .filter(({ start, end }) => end - start <= longestPassage)
    .map((passage) => ({ ...passage, words: text.slice(passage.start + 1, passage.end - 1) }))
    .toSorted((one, other) => one.start - other.start);
}

/** An opening sign that is never closed does not hide the pairs after it. */
function outermostParentheses(text: string): readonly { readonly start: number; readonly end: number }[] {
  const open: number[] = [];
  const outermost: { start: number; end: number }[] = [];
  for (const found of text.matchAll(/[()]/gu)) {
    if (found[0] === '(') {
      open.push(found.index);
      continue;
    }
    const start = open.pop();
    if (start === undefined) continue;
    while ((outermost.at(-1)?.start ?? -1) > start) outermost.pop();
    outermost.push({ start, end: found.index + 1 });
  }
  return outermost;
}
