import { describe, expect, it } from 'vitest';
import { bracketsOf, contestedOf } from '../../../../shared/marks/contested.ts';
import type { HandMark } from '../../../../shared/model/markup.ts';
import { paragraph } from '../../../support/labelled/marks/measure-marks.ts';

const hand = (kind: HandMark['kind'], start: number, end: number): HandMark => ({ blockIndex: 0, start, end, kind, delegation: '', quote: '' });
const spansOf = (text: string, ...marks: readonly HandMark[]) => contestedOf([paragraph(0, text)], marks)[0]?.map(({ start, end }) => text.slice(start, end));

const groupsOf = (...texts: readonly string[]) => bracketsOf(texts.map((text, index) => paragraph(index, text))).map(({ alternative }) => alternative && `${alternative.group}: ${alternative.choice} of ${alternative.of}`);

describe('a bracket', () => {
  it('tells its place, depth, reason and choices', () => {
    expect(bracketsOf([paragraph(0, 'Ports [shall/should] report [sic].')])).toEqual([
      { from: { blockIndex: 0, at: 6 }, to: { blockIndex: 0, at: 19 }, depth: 1, isContested: true, reason: 'alternatives', alternative: null, choices: [{ start: 7, end: 12 }, { start: 13, end: 19 }], delegation: '' },
      { from: { blockIndex: 0, at: 28 }, to: { blockIndex: 0, at: 32 }, depth: 1, isContested: false, reason: 'sic', alternative: null, choices: [], delegation: '' },
    ]);
  });

  it('may close in a later paragraph, but not beyond a heading', () => {
    const blocks = [paragraph(0, 'a [b'), paragraph(1, 'c] d'), paragraph(2, 'e [f'), paragraph(3, 'Heading', { kind: 'heading' }), paragraph(4, 'g] h')];
    expect(bracketsOf(blocks).map(({ from, to, reason }) => [from?.blockIndex ?? null, to?.blockIndex ?? null, reason])).toEqual([[0, 1, 'contested'], [2, null, 'no-closing'], [null, 4, 'no-opening']]);
  });

  it('names the delegation whose words it holds', () => {
    expect(bracketsOf([paragraph(0, 'Ports [MEXICO and Chile: shall] report.')])[0]).toMatchObject({ reason: 'attributed', delegation: 'Mexico, Chile' });
  });
});

describe('alternatives', () => {
  it('are counted group by group', () => {
    expect(groupsOf('Ports [shall] [should] report [yearly] or [monthly] or [daily].')).toEqual(['1: 1 of 2', '1: 2 of 2', '2: 1 of 3', '2: 2 of 3', '2: 3 of 3']);
  });

  it('may stand in paragraphs of their own when they are named', () => {
    expect([groupsOf('[Alt. 1: a fund]', '[Alt. 2: no fund]'), groupsOf('[a fund]', '[no fund]')]).toEqual([['1: 1 of 2', '1: 2 of 2'], [null, null]]);
  });

  it('are not words that go on the sentence, nor a bracket within another', () => {
    expect([groupsOf('Ports [report] [, and publish].'), groupsOf('Ports [report [yearly]].')]).toEqual([[null, null], [null, null]]);
  });
});

describe('marks by hand', () => {
  it('say of a bracket that it is editorial or contested, whatever it was taken for', () => {
    expect([spansOf('a [b] c', hand('editorial', 2, 5)), spansOf('a [sic] c', hand('contested', 2, 7))]).toEqual([[], ['[sic]']]);
    expect(bracketsOf([paragraph(0, 'a [b] c')], [hand('editorial', 2, 5)])[0]).toMatchObject({ isContested: false, reason: 'by-hand' });
  });

  it('mean the innermost bracket around them, or those within them', () => {
    expect([spansOf('[a [b] c]', hand('editorial', 4, 5)), spansOf('x [a] [b] y', hand('editorial', 0, 11))]).toEqual([['[a [b] c]'], []]);
  });

  it('make words contested that have no brackets', () => {
    expect(contestedOf([paragraph(0, 'one two')], [hand('contested', 4, 7)])).toEqual([[{ start: 4, end: 7, depth: 1, opens: false, closes: false }]]);
  });
});

it('a quarter of a megabyte of brackets is read in step with its length: were the cost its square, it would take minutes', { timeout: 120_000 }, () => {
  const began = performance.now();
  for (const unit of ['[', '[]', '[a/b] ']) bracketsOf([paragraph(0, unit.repeat(2 ** 18 / unit.length))]);
  expect(performance.now() - began).toBeLessThan(60_000);
});
