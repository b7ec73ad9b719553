import type { Block } from '../model/document.ts';
import type { HandMark } from '../model/markup.ts';
import { alternativesAmong, type Alternative } from './alternatives.ts';
import { spansOfPairs, type BracketSpan } from './brackets.ts';
import { handSaysOf, spansByHand } from './brackets-by-hand.ts';
import { pairBrackets, type BracketAt, type BracketPair } from './pair-brackets.ts';
import { linkNamesIn, readBracket, type BracketReason } from './read-bracket.ts';

export type { BracketReason } from './read-bracket.ts';

/** Where a bracket character stands in a block's text. */
type BracketPlace = { readonly blockIndex: number; readonly at: number };

/**
 * A pair of square brackets, or one without its pair (`from` or `to` null: a finding for whoever edits the text).
 * `reason` says why it is contested or editorial; `alternative`, which of several choices it is; `choices`, the choices within
 * it (`[shall/should]`), in its block; `delegation`, whose words they are where they say so.
 */
export type Bracket = {
  readonly from: BracketPlace | null;
  readonly to: BracketPlace | null;
  readonly depth: number;
  readonly isContested: boolean;
  readonly reason: BracketReason;
  readonly alternative: Alternative | null;
  readonly choices: readonly { readonly start: number; readonly end: number }[];
  readonly delegation: string;
};

/** Every bracket of a text in its order. A pair never reaches over a heading, a title, a note or a table cell. */
export function bracketsOf(blocks: readonly Block[], hand: readonly HandMark[] = []): readonly Bracket[] {
  let groups = 0;
  return stretchesOf(blocks).flatMap((stretch) => {
    const found = bracketsIn(stretch, hand);
    const alternatives = alternativesAmong(stretch.map(({ text }) => text), found.map(({ pair, reading }) => ({ pair, reading })), groups);
    groups = alternatives.groups;
    return found.map(({ pair, reading }, nth): Bracket => {
      const alternative = alternatives.of[nth] ?? null;
      const isAlternative = reading.reason === 'contested' && alternative !== null;
      return { from: placeIn(stretch, pair.from), to: placeIn(stretch, pair.to), depth: pair.depth, ...reading, ...(isAlternative && { reason: 'alternatives' as const }), alternative };
    });
  });
}

/** The contested words of each block, by index. A pair of brackets never reaches over a heading, a title, a note or a table cell; marks by hand come first. */
export function contestedOf(blocks: readonly Block[], hand: readonly HandMark[] = []): readonly (readonly BracketSpan[])[] {
  const spans: (readonly BracketSpan[])[] = [];
  for (const stretch of stretchesOf(blocks)) {
    const brackets = bracketsIn(stretch, hand);
    const found = spansOfPairs(stretch.map(({ text }) => text), brackets.filter(({ reading }) => reading.isContested).map(({ pair }) => pair));
    for (const [nth, block] of stretch.entries()) {
      spans[block.index] = [...(found[nth] ?? []), ...spansByHand(block, hand)].toSorted((one, other) => one.start - other.start || other.end - one.end);
    }
  }
  return spans;
}

type Found = { readonly pair: BracketPair; readonly reading: ReturnType<typeof readBracket> };

function bracketsIn(stretch: readonly Block[], hand: readonly HandMark[]): readonly Found[] {
  const texts = stretch.map(({ text }) => text);
  const links = linkNamesIn(texts);
  const pairs = pairBrackets(texts);
  const said = handSaysOf(stretch, pairs, hand);
  return pairs.map((pair, nth) => {
    const reading = readBracket(texts, pair, links);
    const isContested = said.get(nth);
    return { pair, reading: isContested === undefined ? reading : { ...reading, isContested, reason: 'by-hand' as const } };
  });
}

function placeIn(stretch: readonly Block[], place: BracketAt | null): BracketPlace | null {
  const block = place === null ? undefined : stretch[place.text];
  return place === null || block === undefined ? null : { blockIndex: block.index, at: place.at };
}

function stretchesOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const stretches: Block[][] = [];
  let isAlone = true;
  for (const block of blocks) {
    const standsAlone = block.kind === 'heading' || block.kind === 'title' || block.kind === 'status' || block.kind === 'note' || block.kind === 'cell';
    const last = stretches.at(-1);
    if (last === undefined || isAlone || standsAlone) stretches.push([block]);
    else last.push(block);
    isAlone = standsAlone;
  }
  return stretches;
}
