import { describe, expect, it } from 'vitest';
import { handMarkAt, handMarkUnder, markingAt } from '../../../../../renderer/features/reading/hand-marks.ts';
import { bracketsOf } from '../../../../../shared/marks/contested.ts';
import type { HandMark } from '../../../../../shared/model/markup.ts';
import { blocksOf } from '../blocks.ts';

const blocks = blocksOf({ kind: 'operative', text: 'To meet [monthly [or weekly]] at night [sic].' }, { kind: 'operative', text: 'To rest.' });
const brackets = bracketsOf(blocks);
const [first, second] = blocks;
const at = (from: number, to: number) => ({ blockIndex: 0, from, to });

describe('what the key of marks would mark', () => {
  it.each([
    ['whole words, of what is selected', at(4, 6), { blockIndex: 0, start: 3, end: 7, isBracket: false }],
    ['a bracket that is selected whole', at(8, 29), { blockIndex: 0, start: 8, end: 29, isBracket: true }],
    ['the innermost bracket the caret stands in', at(20, 20), { blockIndex: 0, start: 17, end: 28, isBracket: true }],
    ['an editorial bracket too', at(41, 41), { blockIndex: 0, start: 39, end: 44, isBracket: true }],
    ['the first bracket of the paragraph when nothing is selected', null, { blockIndex: 0, start: 8, end: 29, isBracket: true }],
  ])('is %s', (_, selected, marking) => {
    expect(markingAt(first!, brackets, selected)).toEqual(marking);
  });

  it('is nothing where nothing is selected and there is no bracket', () => {
    expect(markingAt(second!, brackets, null)).toBeNull();
  });
});

describe('the mark the key takes off', () => {
  const added: HandMark = { blockIndex: 0, start: 3, end: 7, kind: 'add', delegation: 'México', quote: 'meet' };
  const editorial: HandMark = { blockIndex: 0, start: 8, end: 29, kind: 'editorial', delegation: '', quote: '[monthly [or weekly]]' };
  const hand = [added, editorial];

  it('is the one on words that are selected in part, or in which the caret stands', () => {
    expect([handMarkAt(hand, { blockIndex: 0, start: 0, end: 4, isBracket: false }), handMarkUnder(hand, at(5, 5)), handMarkUnder(hand, at(12, 12))]).toEqual([added, added, undefined]);
  });

  it('is the one of this very bracket', () => {
    expect([handMarkAt(hand, { blockIndex: 0, start: 8, end: 29, isBracket: true }), handMarkAt(hand, { blockIndex: 0, start: 17, end: 28, isBracket: true })]).toEqual([editorial, undefined]);
  });
});
