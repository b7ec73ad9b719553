import { describe, expect, test } from 'vitest';
import { sessionId } from '../../../../shared/model/id.ts';
import { filterCounts, remainingOf, statusOf, tableItemsOf, type TableItem, type TableView } from '../../../../shared/positions/table-view.ts';
import { blocksOf } from '../../renderer/features/blocks.ts';
import { entryOf, positionOf, rowsOf, statementOf } from './table-fixtures.ts';

const onBlock = (blockIndex: number) => ({ scope: 'paragraph', blockIndex }) as const;
const operative = (label: string, text: string) => ({ kind: 'operative', label, text }) as const;
const clearance = (isChanged: boolean) => ({ at: '2026-11-22T10:30:00.000Z', author: 'Head', isChanged });
const asGiven: TableView = { filters: new Set(), blocks: null, sort: 'text', grouping: 'section', unfolded: new Set() };

const earlier = blocksOf(
  { kind: 'preamble', text: 'Recalling the charter of the organisation,' },
  { kind: 'heading', label: 'I', text: 'Work' },
  operative('1', 'To meet in the hall by the river.'),
  operative('2', 'To publish a report every year and to send it to all members.'),
  { kind: 'heading', label: 'II', text: 'Lodging' },
  operative('3', 'To house all workers near the field.'),
  operative('4', 'To heat [every] house in the cold season.'),
);
const now = blocksOf(...earlier.map((block) => (block.index === 3 ? { ...block, text: 'To publish a report every month and to send it to all members.' } : block)));
const sessionIdOf = (nth: number) => sessionId.parse(`00000000-0000-4000-8000-00000000050${nth}`);
const [morning, evening] = [sessionIdOf(1), sessionIdOf(2)];
const entries = [
  entryOf(positionOf(1, { stance: 'oppose', status: 'cleared', clearance: clearance(false) }), onBlock(3), 'changed'),
  entryOf(positionOf(2, { stance: 'support', sessionId: morning }), onBlock(5)),
  entryOf(positionOf(3, { stance: 'awaiting', clearance: clearance(true) }), onBlock(6)),
  entryOf(statementOf(4, 1, { stance: 'delete', sessionId: evening }), onBlock(5)),
];
const rows = rowsOf(now, entries, earlier);

function told(items: readonly TableItem[]): readonly (string | number)[][] {
  return items.map((item) => (item.kind === 'row' ? [item.row.id] : [item.key, item.total, item.plain, item.isFolded ? 'folded' : 'open']));
}

const shown = (view: Partial<TableView>, isCompared = true) => told(tableItemsOf(rows, { ...asGiven, ...view }, isCompared, [evening, morning]));
const statusOn = (given: Parameters<typeof positionOf>[1], state: 'intact' | 'changed' | 'gone') => statusOf(entryOf(positionOf(1, given), state === 'gone' ? null : onBlock(1), state));
const rowIds = (view: Partial<TableView>) => shown(view).filter(([id]) => /^[pru]/u.test(String(id))).map(([id]) => id);

describe('the table', () => {
  test('is grouped by section, with the rows that have nothing to tell folded', () => {
    expect(shown({})).toEqual([
      ['section preamble', 1, 1, 'folded'],
      ['section 1', 2, 1, 'folded'],
      ['p3'],
      ['section 4', 2, 0, 'open'],
      ['p5'],
      ['p6'],
    ]);
  });

  test('shows the rows of a group that was unfolded in their place', () => {
    expect(shown({ unfolded: new Set(['section 1']) }).slice(1, 4)).toEqual([['section 1', 2, 1, 'open'], ['p2'], ['p3']]);
  });

  test('folds nothing where nothing was compared or while rows are filtered', () => {
    expect(shown({}, false).map(([id]) => id)).toEqual(['section preamble', 'p0', 'section 1', 'p2', 'p3', 'section 4', 'p5', 'p6']);
    expect(shown({ blocks: new Set([2, 6]) })).toEqual([['section 1', 1, 0, 'open'], ['p2'], ['section 4', 1, 0, 'open'], ['p6']]);
  });

  test('is grouped by the session in which something was last said, the latest first and what was never spoken of last', () => {
    expect(shown({ grouping: 'session' })).toEqual([[`session ${evening}`, 1, 0, 'open'], ['p5'], ['session none', 4, 2, 'folded'], ['p3'], ['p6']]);
  });

  test('is one list where it is not grouped', () => {
    expect(shown({ grouping: 'none' })).toEqual([['all', 5, 2, 'folded'], ['p3'], ['p5'], ['p6']]);
  });

  test('is sorted by our stance, by what waits, by how contested it is; rows without a position of ours come last', () => {
    const flat = { grouping: 'none', unfolded: new Set(['all']) } as const;
    expect(rowIds({ ...flat, sort: 'stance' })).toEqual(['p5', 'p3', 'p6', 'p0', 'p2']);
    expect(rowIds({ ...flat, sort: 'status' })).toEqual(['p3', 'p6', 'p5', 'p0', 'p2']);
    expect(rowIds({ ...flat, sort: 'contested' })).toEqual(['p3', 'p5', 'p6', 'p0', 'p2']);
  });

  test('keeps the rows that pass every filter', () => {
    expect(rowIds({ filters: new Set(['changed']) })).toEqual(['p3']);
    expect(rowIds({ filters: new Set(['ours', 'to-clear']) })).toEqual(['p5', 'p6']);
    expect(rowIds({ filters: new Set(['to-clear', 'contested']) })).toEqual(['p5']);
    expect(rowIds({ filters: new Set(['to-reconfirm']) })).toEqual(['p3']);
    expect(rowIds({ filters: new Set(['brackets', 'awaiting']) })).toEqual(['p6']);
    expect(rowIds({ filters: new Set(['red-lines']) })).toEqual([]);
  });

  test('counts what passes each filter', () => {
    expect(filterCounts(rows)).toEqual({ changed: 1, ours: 3, 'to-clear': 2, 'to-reconfirm': 1, brackets: 1, 'red-lines': 0, contested: 2, awaiting: 1 });
  });
});

describe('what remains to be done', () => {
  test('is counted by position', () => {
    const orphan = entryOf(positionOf(5, { status: 'stated', redLine: 'Never.' }), null, 'gone');
    expect(remainingOf(rowsOf(now, [...entries, orphan], earlier))).toEqual({ toClear: 2, uncleared: 1, toReconfirm: 1, orphans: 1, redLines: 1, awaiting: 1 });
  });

  test('is said of a position by its most urgent word', () => {
    expect([
      statusOn({ status: 'cleared' }, 'gone'),
      statusOn({ clearance: clearance(true) }, 'changed'),
      statusOn({ clearance: clearance(true) }, 'intact'),
      statusOn({}, 'intact'),
      statusOn({ status: 'cleared', clearance: clearance(false) }, 'intact'),
      statusOn({ status: 'stated' }, 'intact'),
      statusOn({ status: 'stated', clearance: clearance(true) }, 'intact'),
    ]).toEqual(['orphan', 'to-reconfirm', 'uncleared', 'draft', 'cleared', 'stated', 'uncleared']);
  });
});
