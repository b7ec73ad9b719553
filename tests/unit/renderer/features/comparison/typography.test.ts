import { describe, expect, it } from 'vitest';
import { comparisonReducer, atStart } from '../../../../../renderer/features/comparison/comparison-state.ts';
import { lookOf } from '../../../../../renderer/features/comparison/look.ts';
import { calmRows, withTypography } from '../../../../../renderer/features/comparison/typography.ts';
import { blocksOf } from '../blocks.ts';
import { rowOf, runsOf } from './rows.ts';

describe('a change of typography', () => {
  it.each([
    ['quotes', '"word"', '« word »'],
    ['apostrophes', 'l\'eau', 'l’eau'],
    ['dashes', '2027-2030', '2027–2030'],
    ['a non-breaking space', 'exploitations qui', 'exploitations\u00a0qui'],
    ['a space before a French colon', 'indiquant:', 'indiquant\u202f:'],
    ['a ligature', 'définir', 'déﬁnir'],
    ['Unicode form', 'é', 'e\u0301'],
    ['a soft hyphen', 'coopération', 'coopé\u00adration'],
  ])('is told from a change of words: %s', (_, old, now) => {
    expect(withTypography(runsOf('x ', `~${old}`, `+${now}`))).toEqual([
      { op: 'equal', text: 'x ' },
      { op: 'typographic', text: now, old },
    ]);
  });

  it('is the case of the word a clause opens with, and of no other', () => {
    expect(withTypography(runsOf('~RECALLING', '+Recalling', ' the report')).map((run) => run.op)).toEqual(['typographic', 'equal']);
    expect(withTypography(runsOf('the ', '~State', '+state')).map((run) => run.op)).toEqual(['equal', 'delete', 'insert']);
  });

  it.each([
    ['~shall', '+should'],
    ['~to day', '+today'],
    ['~2027', '+2028'],
  ])('is not a change of words: %s %s', (old, now) => {
    expect(withTypography(runsOf('x ', old, now)).map((run) => run.op)).toEqual(['equal', 'delete', 'insert']);
  });

  it('makes no change of a row that has nothing else', () => {
    const rows = [rowOf('edited', '0', '0', 'a ', '~"b"', '+«b»'), rowOf('moved-edited', '1', '1', 'c', '~ ', '+\u00a0', 'd'), rowOf('edited', '2', '2', 'e ', '~f', '+g')];
    const calm = calmRows(rows);
    expect(calm).toEqual({ rows: [{ ...rows[0], kind: 'same' }, { ...rows[1], kind: 'moved' }, rows[2]], typographic: new Set([0, 1]) });
  });
});

describe('the look of a row', () => {
  const before = { blocks: blocksOf({ kind: 'heading', text: 'A' }, { kind: 'note', text: 'n' }), contested: [] };
  const after = { blocks: blocksOf({ kind: 'operative', text: 'A' }), contested: [] };

  it('has the rule of what happened, and the look of the text it stands in', () => {
    expect([rowOf('removed', '1', null, '~n'), rowOf('merged', '0', '0'), rowOf('removed', '0', null, '~A')].map((row) => lookOf(row, before, after))).toEqual([
      { rule: 'removed', text: 'note' },
      { rule: 'edited', text: 'body' },
      { rule: 'removed', text: 'heading' },
    ]);
  });
});

describe('the comparison screen', () => {
  it('brings a chosen change into view, and leaves a pressed row where it is', () => {
    const chosen = comparisonReducer(atStart, { kind: 'stood', row: 4 });
    expect(comparisonReducer(chosen, { kind: 'stood', row: 5, isBrought: false })).toEqual({ ...atStart, row: 5, bringCount: 1 });
  });

  it('keeps the current row when the layout changes, and brings it into view again', () => {
    expect(comparisonReducer({ ...atStart, row: 4 }, { kind: 'viewed', view: 'side' })).toEqual({ ...atStart, row: 4, view: 'side', bringCount: 1 });
  });

  it('opens folds one after the other and closes them all', () => {
    const opened = comparisonReducer(comparisonReducer(atStart, { kind: 'unfolded', rows: [1] }), { kind: 'unfolded', rows: [7, 9] });
    expect([opened.unfolded, comparisonReducer(opened, { kind: 'folded' }).unfolded]).toEqual([new Set([1, 7, 9]), new Set()]);
  });
});
