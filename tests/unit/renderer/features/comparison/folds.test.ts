import { describe, expect, it } from 'vitest';
import { foldHiding, itemsOf } from '../../../../../renderer/features/comparison/folds.ts';
import { areIdentical, rowLabels, touchesOf } from '../../../../../renderer/features/comparison/rows.ts';
import { rowOf, runsOf } from './rows.ts';

const none: ReadonlySet<number> = new Set();
const by = (...labels: readonly string[]): unknown => itemsOf(labels.map((label, at) => rowOf('same', `${at}:${at + 1}`, `${at}:${label}`)), none);

describe('what a comparison shows', () => {
  const rows = [rowOf('same', '0', '0'), rowOf('same', '1', '1'), rowOf('same', '2', '2'), rowOf('edited', '3', '3', 'a', '+b'), rowOf('same', '4', '4'), rowOf('removed', '5', null, '~gone')];

  it('folds a stretch of unchanged paragraphs, and shows one or two between changes', () => {
    expect(itemsOf(rows, none)).toEqual([
      { kind: 'fold', row: 0, rows: [0, 1, 2], shift: 0 },
      { kind: 'row', row: 3 },
      { kind: 'row', row: 4 },
      { kind: 'row', row: 5 },
    ]);
  });

  it('shows all of a fold that was opened', () => {
    expect(itemsOf(rows, new Set([0])).map((item) => item.row)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('keeps unchanged rows that matter out of the fold', () => {
    expect(itemsOf(rows, none, (row) => row === 2).map((item) => [item.kind, item.row])).toEqual([
      ['row', 0],
      ['row', 1],
      ['row', 2],
      ['row', 3],
      ['row', 4],
      ['row', 5],
    ]);
  });

  it('names the fold that hides a row', () => {
    expect([foldHiding(itemsOf(rows, none), 1), foldHiding(itemsOf(rows, none), 4)]).toEqual([0, undefined]);
  });

  it('says by how much folded paragraphs were renumbered, when it is the same for all', () => {
    expect(by('2', '3', '4')).toEqual([{ kind: 'fold', row: 0, rows: [0, 1, 2], shift: 1 }]);
    expect(by('2', '3', '5')).toEqual([{ kind: 'fold', row: 0, rows: [0, 1, 2], shift: null }]);
    expect(by('1', '2', '2 bis')).toEqual([{ kind: 'fold', row: 0, rows: [0, 1, 2], shift: null }]);
  });

  it('leaves a ghost where moved words stood, before the words that followed them', () => {
    const moved = [rowOf('same', '0', '0'), rowOf('same', '2', '1'), rowOf('same', '3', '2'), rowOf('moved', '1', '3')];
    expect(itemsOf(moved, none).map((item) => [item.kind, item.row])).toEqual([
      ['row', 0],
      ['ghost', 3],
      ['row', 1],
      ['row', 2],
      ['row', 3],
    ]);
  });

  it('leaves the ghost of the last words at the end', () => {
    expect(itemsOf([rowOf('moved-edited', '1', '0', 'a', '+b'), rowOf('same', '0', '1')], none).map((item) => item.kind)).toEqual(['row', 'row', 'ghost']);
  });
});

describe('a row', () => {
  it('has the numbers of both sides, those of a split joined', () => {
    const split = { ...rowOf('split', '1', null, 'a b'), new: [{ index: 1, label: '12', text: 'a' }, { index: 2, label: '13', text: 'b' }] };
    expect([rowLabels(split, [null, '11'], [null, '12', '13']), rowLabels(rowOf('added', null, '0', '+a'), [], ['PP1'])]).toEqual([
      { old: '11', new: '12, 13' },
      { old: null, new: 'PP1' },
    ]);
  });

  it('counts a deletion and the insertion beside it as one change', () => {
    expect(touchesOf(runsOf('a', '~b', '+c', 'd', '+e'))).toBe(2);
  });

  it('is identical only when its number is', () => {
    expect([areIdentical([rowOf('same', '0', '0')]), areIdentical([rowOf('same', '0:1', '0:2')]), areIdentical([rowOf('added', null, '0', '+a')])]).toEqual([true, false, false]);
  });
});
