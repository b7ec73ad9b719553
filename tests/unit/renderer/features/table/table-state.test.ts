import { describe, expect, test } from 'vitest';
import { atStart, tableReducer, type TableAction, type TableState } from '../../../../../renderer/features/table/table-state.ts';

const after = (...actions: readonly TableAction[]): TableState => actions.reduce(tableReducer, atStart);
const chosen: TableAction = { kind: 'selectionToggled', row: 'p1' };

describe('the state of the table', () => {
  test('keeps what was chosen while one walks on and sorts', () => {
    expect(after(chosen, { kind: 'stood', item: 'p2', isBrought: true }, { kind: 'sorted', sort: 'status' })).toEqual({ ...atStart, current: 'p2', bringCount: 1, selected: new Set(['p1']), view: { ...atStart.view, sort: 'status' } });
    expect(after(chosen, chosen).selected).toEqual(new Set());
  });

  test('chooses nothing any more once rows may have gone out of sight', () => {
    const hiding: readonly TableAction[] = [{ kind: 'filterToggled', filter: 'ours' }, { kind: 'filterChosen', filter: 'ours' }, { kind: 'segmentChosen', segment: 'agreed' }, { kind: 'filtersCleared' }, { kind: 'grouped', grouping: 'none' }, { kind: 'foldToggled', groups: ['a'] }, { kind: 'selectionCleared' }];
    expect(hiding.map((action) => [action.kind, after(chosen, action).selected.size])).toEqual(hiding.map((action) => [action.kind, 0]));
  });

  test('joins filters, or takes one alone; a part of the convergence takes their place and they its', () => {
    const both = after({ kind: 'filterToggled', filter: 'ours' }, { kind: 'filterToggled', filter: 'changed' });
    expect(both.view.filters).toEqual(new Set(['ours', 'changed']));
    expect(tableReducer(both, { kind: 'filterToggled', filter: 'ours' }).view.filters).toEqual(new Set(['changed']));
    expect(tableReducer(both, { kind: 'filterChosen', filter: 'to-clear' }).view.filters).toEqual(new Set(['to-clear']));
    const narrowed = tableReducer(both, { kind: 'segmentChosen', segment: 'contested' });
    expect([narrowed.segment, narrowed.view.filters.size]).toEqual(['contested', 0]);
    expect(tableReducer(narrowed, { kind: 'segmentChosen', segment: 'contested' }).segment).toBeNull();
    expect(tableReducer(narrowed, { kind: 'filterToggled', filter: 'ours' }).segment).toBeNull();
  });

  test('unfolds groups until all of them are, then folds them', () => {
    const one = after({ kind: 'foldToggled', groups: ['a'] });
    const all = tableReducer(one, { kind: 'foldToggled', groups: ['a', 'b'] });
    expect([one, all, tableReducer(all, { kind: 'foldToggled', groups: ['a', 'b'] })].map((state) => [...state.view.unfolded])).toEqual([['a'], ['a', 'b'], []]);
  });

  test('leaves a position that was open when one goes to another row, and stays on it otherwise', () => {
    const open = after({ kind: 'stood', item: 'p1', isBrought: false }, { kind: 'asideShown', aside: 'position' });
    expect([tableReducer(open, { kind: 'stood', item: 'p1', isBrought: false }).aside, tableReducer(open, { kind: 'stood', item: 'p2', isBrought: true }).aside]).toEqual(['position', 'convergence']);
  });

  test('asks one thing at a time and shows the history of one paragraph', () => {
    expect(after({ kind: 'asked', asks: 'remark' }, { kind: 'asked', asks: 'print' }, { kind: 'historyShown', block: 7 })).toEqual({ ...atStart, asks: 'print', historyOf: 7 });
  });
});
