import type { Bracket } from '../../../shared/marks/contested.ts';
import type { Block } from '../../../shared/model/document.ts';
import type { HandMark } from '../../../shared/model/markup.ts';
import { wholeWords, type SelectedWords, type Span } from './anchors.ts';
import type { Marking } from './reading-state.ts';

/**
 * What the key of marks would mark: the words selected; a bracket, where it is selected whole, the caret stands in it, or nothing
 * is selected in a paragraph that has one. Null where there is nothing to mark.
 *
 * @param brackets of the text, contested and editorial
 */
export function markingAt(block: Block, brackets: readonly Bracket[], selected: SelectedWords | null): Marking | null {
  const pairs = pairsIn(brackets, block.index);
  const span = selected === null ? null : wholeWords(block.text, selected);
  if (span !== null && span.start < span.end) return { blockIndex: block.index, ...span, isBracket: pairs.some((pair) => pair.start === span.start && pair.end === span.end) };
  const held = span === null ? undefined : pairs.find((pair) => pair.start <= span.start && span.end <= pair.end);
  const bracket = held ?? pairs.at(-1);
  return bracket === undefined ? null : { blockIndex: block.index, start: bracket.start, end: bracket.end, isBracket: true };
}

/** The pairs that open and close in a block, the last to open first. */
function pairsIn(brackets: readonly Bracket[], blockIndex: number): readonly Span[] {
  const pairs = brackets.flatMap(({ from, to }) => (from?.blockIndex === blockIndex && to?.blockIndex === blockIndex ? [{ start: from.at, end: to.at + 1 }] : []));
  return pairs.toSorted((one, other) => other.start - one.start);
}

/** The mark set by hand that words or a caret touch; of a bracket, its own. */
export function handMarkAt(hand: readonly HandMark[], { blockIndex, start, end, isBracket }: Marking): HandMark | undefined {
  const here = hand.filter((mark) => mark.blockIndex === blockIndex && isOfBracket(mark) === isBracket);
  return here.find((mark) => (isBracket ? mark.start === start && mark.end === end : touches(mark, { start, end })));
}

/** The mark set by hand on the words where the caret stands. */
export function handMarkUnder(hand: readonly HandMark[], caret: SelectedWords): HandMark | undefined {
  const [from, to] = [Math.min(caret.from, caret.to), Math.max(caret.from, caret.to)];
  return hand.find((mark) => mark.blockIndex === caret.blockIndex && !isOfBracket(mark) && mark.start <= from && to <= mark.end);
}

/** Whether a mark says of a bracket what it is, rather than of words what becomes of them. */
export function isOfBracket({ kind }: Pick<HandMark, 'kind'>): boolean {
  return kind === 'contested' || kind === 'editorial';
}

function touches(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
