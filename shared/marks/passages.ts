import { pairBrackets } from './pair-brackets.ts';

/**
 * Words in brackets or parentheses within one text; `start` to `end` covers their signs, `words` does not. `isFirst` and
 * `isLast`: nothing but spaces and stops stands before or after it; `behind`: the pair of brackets that ends right before it.
 */
export type Passage = {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly shape: 'brackets' | 'parentheses';
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly behind: { readonly start: number; readonly end: number } | null;
};

/** Nothing that a delegation says in passing is longer; what is longer is text. */
const longestPassage = 4_000;
const shortestPassage = 6;

/** The pairs of brackets at any depth, and the outermost of parentheses, in the order of the text. */
export function passagesIn(text: string): readonly Passage[] {
  const parentheses = outermostParentheses(text);
  const brackets = pairBrackets([text]).flatMap(({ from, to }) => (from === null || to === null ? [] : [{ start: from.at, end: to.at + 1 }]));
  const bracketsByEnd = new Map(brackets.map((span) => [span.end, span]));
  const spans = [...parentheses.map((span) => ({ ...span, shape: 'parentheses' as const })), ...brackets.map((span) => ({ ...span, shape: 'brackets' as const }))];
  const first = text.length - text.trimStart().length;
  const last = /[\s.;,:]*$/u.exec(text.slice(-longestTail))?.index ?? 0;
  const lastWord = Math.max(0, text.length - longestTail) + last;
  return spans
    .filter(({ start, end }) => end - start <= longestPassage && end - start >= shortestPassage)
    .map((span) => ({
      ...span, words: text.slice(span.start + 1, span.end - 1), isFirst: span.start <= first, isLast: span.end >= lastWord,
      behind: bracketsByEnd.get(span.start) ?? bracketsByEnd.get(span.start - 1) ?? null,
    }))
    .toSorted((one, other) => one.start - other.start);
}

const longestTail = 20;

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
