import type { Block } from '../model/document.ts';
import type { HandMark } from '../model/markup.ts';
import type { BracketSpan } from './brackets.ts';
import type { BracketPair } from './pair-brackets.ts';

type Span = { readonly start: number; readonly end: number };

/**
 * What a person said of brackets, by their place in the list: contested or not. A mark means the bracket it covers exactly,
 * else the innermost around it, else all those within it.
 */
export function handSaysOf(stretch: readonly Block[], pairs: readonly BracketPair[], hand: readonly HandMark[]): ReadonlyMap<number, boolean> {
  const said = new Map<number, boolean>();
  for (const mark of hand.filter(({ kind }) => kind === 'contested' || kind === 'editorial')) {
    const text = stretch.findIndex(({ index }) => index === mark.blockIndex);
    const length = stretch[text]?.text.length ?? 0;
    const spans = pairs.flatMap((pair, nth) => (text === -1 ? [] : spanIn(pair, text, length).map((span) => ({ ...span, nth }))));
    for (const { nth } of meantBy(mark, spans)) said.set(nth, mark.kind === 'contested');
  }
  return said;
}

/** Words without brackets that a person marked as contested. */
export function spansByHand(block: Block, hand: readonly HandMark[]): readonly BracketSpan[] {
  return hand
    .filter(({ kind, blockIndex, start, end }) => kind === 'contested' && blockIndex === block.index && !/[[\]]/u.test(block.text.slice(start, end)) && !isBracketed(block.text, start))
    .map(({ start, end }) => ({ start, end, depth: 1, opens: false, closes: false }));
}

function isBracketed(text: string, at: number): boolean {
  return text.lastIndexOf('[', at) > text.lastIndexOf(']', at);
}

function meantBy<S extends Span>(mark: Span, spans: readonly S[]): readonly S[] {
  const exact = spans.filter(({ start, end }) => start === mark.start && end === mark.end);
  if (exact.length > 0) return exact;
  const around = spans.filter(({ start, end }) => start <= mark.start && end >= mark.end).toSorted((a, b) => a.end - a.start - (b.end - b.start));
  return around.length > 0 ? around.slice(0, 1) : spans.filter(({ start, end }) => start >= mark.start && end <= mark.end);
}

function spanIn({ from, to }: BracketPair, text: number, length: number): readonly Span[] {
  const one = from ?? to;
  if (from === null || to === null) return one?.text === text ? [{ start: one.at, end: one.at + 1 }] : [];
  if (text < from.text || text > to.text) return [];
  return [{ start: from.text === text ? from.at : 0, end: to.text === text ? to.at + 1 : length }];
}
