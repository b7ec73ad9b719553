import { describe, expect, test } from 'vitest';
import { formatSymbol } from '../../../../shared/symbols/format-symbol.ts';
import { parseSymbol } from '../../../../shared/symbols/parse-symbol.ts';
import { gapsIn, supersededBy, supersedes } from '../../../../shared/symbols/succession.ts';
import type { ParsedSymbol } from '../../../../shared/symbols/symbol.ts';

function draft(suffix: string): ParsedSymbol {
  const symbol = parseSymbol(`RSM-III/doc.6/26${suffix}`);
  if (!symbol) throw new Error(`${suffix} is no suffix`);
  return symbol;
}

const missing = (...suffixes: readonly string[]) => gapsIn(suffixes.map(draft)).map((symbol) => formatSymbol(symbol).replace('RSM-III/doc.6/26', ''));

describe('what supersedes what', () => {
  test.each([
    [' rev. 1', ''],
    [' rev. 10', ' rev. 2'],
    [' rev. 2', ' rev. 1 corr. 3'],
    [' rev. 2', ' corr. 1'],
    [' add. 1 rev. 1', ' add. 1'],
    [' rev. 2 add. 1', ' rev. 1 add. 1'],
    [' rev. 2', ' rev. 1 (fr)'],
  ])('%s supersedes %s', (newer, older) => {
    expect([supersedes(draft(newer), draft(older)), supersedes(draft(older), draft(newer))]).toEqual([true, false]);
  });

  test.each([
    [' corr. 1', ''],
    [' rev. 2 corr. 1', ' rev. 2'],
    [' add. 1', ''],
    [' rev. 1', ' add. 1'],
    [' add. 2', ' add. 1'],
    [' rev. 2 (es)', ' rev. 1 (fr)'],
    ['', ''],
  ])('%s does not supersede %s', (newer, older) => {
    expect([supersedes(draft(newer), draft(older)), supersedes(draft(older), draft(newer))]).toEqual([false, false]);
  });

  test('the text in force is superseded by none, an old one by the last', () => {
    const held = ['', ' rev. 1', ' rev. 1 corr. 1', ' rev. 10', ' rev. 2'].map(draft);
    expect(held.map((symbol) => supersededBy(symbol, held)).map((symbol) => symbol && formatSymbol(symbol))).toEqual(['RSM-III/doc.6/26 rev. 10', 'RSM-III/doc.6/26 rev. 10', 'RSM-III/doc.6/26 rev. 10', null, 'RSM-III/doc.6/26 rev. 10']);
  });
});

describe('gaps', () => {
  test('are announced between the drafts held, in order', () => {
    expect([missing(' rev. 11', ' rev. 9'), missing('', ' rev. 3'), missing(' rev. 1', ' rev. 2'), missing(' rev. 4')]).toEqual([[' rev. 10'], [' rev. 1', ' rev. 2'], [], []]);
  });

  test('are told of corrections and additions too', () => {
    expect([missing(' rev. 2', ' rev. 2 corr. 2'), missing('', ' add. 1', ' add. 3')]).toEqual([[' rev. 2 corr. 1'], [' add. 2']]);
  });

  test('count a correction or a translation as the draft it is of', () => {
    expect(missing(' rev. 9 (fr)', ' rev. 10 corr. 1', ' rev. 11 (es)')).toEqual([]);
  });

  test('are told document by document', () => {
    const other = parseSymbol('RSM-III/doc.7/26 rev. 3');
    expect(gapsIn([draft(' rev. 1'), ...(other ? [other] : [])])).toEqual([]);
  });

  test('wider than anyone loses drafts are slips of reading', () => {
    expect(missing('', ' rev. 4000')).toEqual([]);
  });
});
