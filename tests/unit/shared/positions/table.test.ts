import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../renderer/features/blocks.ts';
import type { TableRow } from '../../../../shared/positions/table.ts';
import { delegationIdOf, entryOf, positionOf, rowsOf, statementOf, versionIdOf } from './table-fixtures.ts';

const onBlock = (blockIndex: number) => ({ scope: 'paragraph', blockIndex }) as const;
const operative = (label: string, text: string) => ({ kind: 'operative', label, text }) as const;
const words = (row: TableRow | undefined): string => (row?.runs ?? []).map(({ op, text }) => (op === 'equal' ? text : op === 'insert' ? `{+${text}+}` : `{-${text}-}`)).join('');
const told = (rows: readonly TableRow[]) => rows.map((row) => [row.id, row.label, row.oldLabel, row.change, words(row)]);

describe('the rows of the table', () => {
  test('are the paragraphs of the text in reading order, all alike where nothing was compared', () => {
    const blocks = blocksOf({ kind: 'title', text: 'Declaration' }, { kind: 'preamble', text: 'Recalling its charter,' }, { kind: 'heading', label: 'I', text: 'Work' }, operative('1', 'To meet.'));
    expect(rowsOf(blocks)).toEqual([
      { id: 'p1', kind: 'paragraph', block: 1, label: null, oldLabel: null, change: 'same', runs: [{ op: 'equal', text: 'Recalling its charter,' }], section: 'preamble', ours: [], others: [], tally: { byStance: [], proposals: [] }, watch: { brackets: 0, redLines: [], reservations: 0, notes: [], isAgreed: false } },
      { id: 'p3', kind: 'paragraph', block: 3, label: '1', oldLabel: null, change: 'same', runs: [{ op: 'equal', text: 'To meet.' }], section: 2, ours: [], others: [], tally: { byStance: [], proposals: [] }, watch: { brackets: 0, redLines: [], reservations: 0, notes: [], isAgreed: false } },
    ]);
  });

  test('say what changed since an earlier text: words, new and removed paragraphs, new numbers', () => {
    const earlier = blocksOf(operative('1', 'To publish a report every year and to send it to all members.'), operative('2', 'To close the old office in the port.'), operative('3', 'To thank the host country for its welcome.'));
    const now = blocksOf(operative('1', 'To publish a report every month and to send it to all members.'), operative('2', 'To thank the host country for its welcome.'), operative('3', 'To let a worker change employer.'));
    expect(told(rowsOf(now, [], earlier))).toEqual([
      ['p0', '1', null, 'edited', 'To publish a report every {-year-}{+month+} and to send it to all members.'],
      ['r1', '2', null, 'removed', '{-To close the old office in the port.-}'],
      ['p1', '2', '3', 'same', 'To thank the host country for its welcome.'],
      ['p2', '3', null, 'added', '{+To let a worker change employer.+}'],
    ]);
  });

  test('are one for each part of a paragraph that was split, each with its own words', () => {
    const [first, second] = ['To publish every month the list of the agencies that hold a licence in force;', 'and to keep in each port an office where seasonal workers may lodge a complaint.'];
    const rows = rowsOf(blocksOf(operative('1', first), operative('2', second)), [], blocksOf(operative('1', `${first} ${second}`)));
    expect(rows.map((row) => [row.id, row.change, words(row).replaceAll(/\{-\s*-\}/gu, '')])).toEqual([
      ['p0', 'split', first],
      ['p1', 'split', second],
    ]);
  });

  test('of headings and titles are there only where something happened to them or somebody holds something on them', () => {
    const blocks = blocksOf({ kind: 'title', text: 'Declaration' }, { kind: 'heading', label: 'I', text: 'Work' }, operative('1', 'To meet.'), { kind: 'heading', label: 'II', text: 'Lodging' });
    const onHeading = entryOf(positionOf(1), { scope: 'section', blockIndex: 3 });
    expect(rowsOf(blocks, [onHeading]).map((row) => [row.id, row.kind, row.section])).toEqual([
      ['p2', 'paragraph', 1],
      ['p3', 'heading', 3],
    ]);
  });

  test('stand under the heading last passed, or in the part of the text they are of', () => {
    const texts = [{ kind: 'paragraph', text: 'DOC. 6' }, { kind: 'title', text: 'Declaration' }, { kind: 'preamble', text: 'Recalling,' }, { kind: 'hinge', text: 'Decide:' }, operative('1', 'To meet.'), { kind: 'heading', text: 'Work' }, operative('2', 'To part.')] as const;
    expect(rowsOf(blocksOf(...texts)).map((row) => [row.id, row.section])).toEqual([['p0', 'front'], ['p2', 'preamble'], ['p3', 'preamble'], ['p4', 'body'], ['p6', 5]]);
    expect(rowsOf(blocksOf({ kind: 'paragraph', text: 'A report without a title.' })).map((row) => row.section)).toEqual(['body']);
  });

  test('hold our open positions and the statements of others, told apart', () => {
    const blocks = blocksOf(operative('1', 'To meet.'), operative('2', 'To part.'));
    const [ours, closed, other, undone] = [positionOf(1), positionOf(2, { status: 'withdrawn' }), statementOf(3, 1), positionOf(4, { status: 'void' })];
    const entries = [entryOf(ours, onBlock(1)), entryOf(closed, onBlock(1)), entryOf(other, onBlock(1)), entryOf(undone, onBlock(1))];
    expect(rowsOf(blocks, entries).map((row) => [row.id, row.ours.map((entry) => entry.position.id), row.others.map((entry) => entry.position.id), row.tally.byStance])).toEqual([
      ['p0', [], [], []],
      ['p1', [ours.id], [other.id], [{ stance: 'support', delegationIds: [delegationIdOf(1)], onEarlierWords: [] }]],
    ]);
  });

  test('begin with the whole document where a position is on it', () => {
    const rows = rowsOf(blocksOf(operative('1', 'To meet.')), [entryOf(positionOf(1), { scope: 'document' })]);
    expect(rows.map((row) => [row.id, row.kind, row.ours.length])).toEqual([
      ['text', 'document', 1],
      ['p0', 'paragraph', 0],
    ]);
  });

  test('show a position without a place on the removed paragraph it was taken on, else last, by its words', () => {
    const earlier = blocksOf(operative('1', 'To meet in the old hall by the river.'), operative('2', 'To close the port office before the season ends.'));
    const now = blocksOf(operative('1', 'To meet in the old hall by the river.'));
    const onRemoved = positionOf(1, { versionId: versionIdOf(1), anchor: onBlock(1), label: '2', quote: 'To close the port office before the season ends.' });
    const twin = positionOf(2, { versionId: versionIdOf(3), anchor: onBlock(8), label: '9', quote: 'To fly.' });
    const said = statementOf(3, 1, { versionId: versionIdOf(3), anchor: onBlock(8), label: '9', quote: 'To fly.' });
    const rows = rowsOf(now, [entryOf(onRemoved, null, 'gone'), entryOf(twin, null, 'gone'), entryOf(said, null, 'gone')], earlier);
    expect(rows.map((row) => [row.id, row.kind, row.section, row.label, words(row), row.ours.map((entry) => entry.position.id), row.others.length])).toEqual([
      ['p0', 'paragraph', 'body', '1', 'To meet in the old hall by the river.', [], 0],
      ['r1', 'removed', 'body', '2', '{-To close the port office before the season ends.-}', [onRemoved.id], 0],
      [`u${twin.id}`, 'unplaced', 'unplaced', '9', 'To fly.', [twin.id], 1],
    ]);
  });
});

describe('what to watch on a paragraph', () => {
  const blocks = blocksOf(operative('1', 'To meet [every year] in the hall [or in the port].'), { ...operative('2', 'To part.'), notes: [{ label: '1', index: 0, offset: 2 }] });
  const watchOf = (...entries: Parameters<typeof rowsOf>[1] & object): TableRow['watch'] | undefined => rowsOf(blocks, entries)[1]?.watch;
  const redLined = positionOf(1, { redLine: 'Never without a date.' });

  test('are its open brackets and its notes', () => {
    expect(rowsOf(blocks).map((row) => row.watch)).toEqual([
      { brackets: 2, redLines: [], reservations: 0, notes: [], isAgreed: false },
      { brackets: 0, redLines: [], reservations: 0, notes: ['1'], isAgreed: false },
    ]);
  });

  test('are the reservations held on it, ours included, and whether all who spoke can live with it', () => {
    expect(watchOf(entryOf(positionOf(1, { stance: 'ad-referendum' }), onBlock(1)), entryOf(statementOf(2, 1, { stance: 'reserve' }), onBlock(1)), entryOf(statementOf(3, 2), onBlock(1)))).toEqual({ brackets: 0, redLines: [], reservations: 2, notes: ['1'], isAgreed: false });
    expect(watchOf(entryOf(positionOf(1), onBlock(1)), entryOf(statementOf(2, 1, { stance: 'accept' }), onBlock(1)))?.isAgreed).toBe(true);
    expect(watchOf(entryOf(positionOf(1), onBlock(1)))?.isAgreed).toBe(false);
  });

  test('is a red line when its words changed under us', () => {
    expect(watchOf(entryOf(redLined, onBlock(1), 'changed'))?.redLines).toEqual([redLined.id]);
    expect(watchOf(entryOf(redLined, onBlock(1)))?.redLines).toEqual([]);
    expect(watchOf(entryOf(redLined, onBlock(1), 'changed', { standing: 'decided' }))?.redLines).toEqual([]);
  });

  test('is a red line when another delegation wants to alter, delete or refuse the paragraph', () => {
    const held = (stance: 'amend' | 'delete' | 'oppose' | 'reserve' | 'support') => watchOf(entryOf(redLined, onBlock(1)), entryOf(statementOf(2, 1, { stance }), onBlock(1)))?.redLines;
    expect([held('amend'), held('delete'), held('oppose'), held('reserve'), held('support')]).toEqual([[redLined.id], [redLined.id], [redLined.id], [], []]);
  });

  test('is no red line where none was drawn', () => {
    expect(watchOf(entryOf(positionOf(1, { redLine: ' ' }), onBlock(1), 'changed'))?.redLines).toEqual([]);
  });
});
