import { stances, type PositionStatus } from '../model/position.ts';
import type { SessionId } from '../model/id.ts';
import { isPlain, type TableEntry, type TableRow, type TableSection } from './table.ts';
import { contestCount } from './watch.ts';

export const tableFilters = ['changed', 'ours', 'to-clear', 'to-reconfirm', 'brackets', 'red-lines', 'contested', 'awaiting'] as const;
/** Rows where something changed, where we hold something, where one of our positions waits for the head, for a decision or for instructions, and so on. */
export type TableFilter = (typeof tableFilters)[number];

export const tableSorts = ['text', 'stance', 'status', 'contested'] as const;
export type TableSort = (typeof tableSorts)[number];

export const tableGroupings = ['section', 'session', 'none'] as const;
export type TableGrouping = (typeof tableGroupings)[number];

/**
 * How a table is looked at. A row is shown when it passes all `filters` and, where `blocks` is given, stands on one of them.
 * `unfolded`: the groups (by `key`) whose plain rows are shown.
 */
export type TableView = {
  readonly filters: ReadonlySet<TableFilter>;
  readonly blocks: ReadonlySet<number> | null;
  readonly sort: TableSort;
  readonly grouping: TableGrouping;
  readonly unfolded: ReadonlySet<string>;
};

/** What a group holds together; `session` null: nothing was said on its rows in a session. */
export type TableGroup = { readonly by: 'section'; readonly section: TableSection } | { readonly by: 'session'; readonly sessionId: SessionId | null } | { readonly by: 'none' };

/** What a table shows, in order. `plain`: how many rows of the group are plain; they are hidden while `isFolded`. */
export type TableItem =
  | { readonly kind: 'group'; readonly key: string; readonly group: TableGroup; readonly total: number; readonly plain: number; readonly isFolded: boolean }
  | { readonly kind: 'row'; readonly row: TableRow };

/**
 * The rows that pass, grouped, sorted within their groups, plain ones folded. Nothing is folded where nothing was compared
 * or while rows are filtered: what was asked for is shown.
 *
 * @param sessionIds the sessions of the meeting, latest first: the order of their groups
 */
export function tableItemsOf(rows: readonly TableRow[], view: TableView, isCompared: boolean, sessionIds: readonly SessionId[]): readonly TableItem[] {
  const isFiltered = view.filters.size > 0 || view.blocks !== null;
  const shown = rows.filter((row) => passes(row, view));
  const groups = [...Map.groupBy(shown, (row) => keyOf(groupOf(row, view.grouping)))];
  return inGroupOrder(groups, view.grouping, sessionIds).flatMap(([key, held]): readonly TableItem[] => {
    const [first] = held;
    if (first === undefined) return [];
    const plain = isCompared && !isFiltered ? held.filter(isPlain).length : 0;
    const isFolded = plain > 0 && !view.unfolded.has(key);
    const kept = sorted(isFolded ? held.filter((row) => !isPlain(row)) : held, view.sort);
    return [{ kind: 'group', key, group: groupOf(first, view.grouping), total: held.length, plain, isFolded }, ...kept.map((row): TableItem => ({ kind: 'row', row }))];
  });
}

/** How many rows pass each filter by itself. */
export function filterCounts(rows: readonly TableRow[]): Readonly<Record<TableFilter, number>> {
  const count = (filter: TableFilter): number => rows.filter((row) => tests[filter](row)).length;
  return { changed: count('changed'), ours: count('ours'), 'to-clear': count('to-clear'), 'to-reconfirm': count('to-reconfirm'), brackets: count('brackets'), 'red-lines': count('red-lines'), contested: count('contested'), awaiting: count('awaiting') };
}

/** What one of our positions waits for, or how far it has come. `uncleared`: it was cleared, and no longer stands as it was. */
export type TableStatus = 'orphan' | 'to-reconfirm' | 'uncleared' | PositionStatus;

/** The most urgent thing to say of one of our positions: a lost place before words that changed, before a clearance that no longer holds. */
export function statusOf({ position, placed }: TableEntry): TableStatus {
  if (placed.standing === 'orphan' || placed.standing === 'to-reconfirm') return placed.standing;
  return position.clearance?.isChanged === true ? 'uncleared' : position.status;
}

/** How many of our positions still want something done. `toClear` counts those `uncleared` too. */
export type Remaining = { readonly toClear: number; readonly uncleared: number; readonly toReconfirm: number; readonly orphans: number; readonly redLines: number; readonly awaiting: number };

export function remainingOf(rows: readonly TableRow[]): Remaining {
  const ours = rows.flatMap((row) => row.ours);
  const count = (test: (entry: TableEntry) => boolean): number => ours.filter(test).length;
  return {
    toClear: count(isToClear),
    uncleared: count(({ position }) => position.clearance?.isChanged === true),
    toReconfirm: count(({ placed }) => placed.standing === 'to-reconfirm'),
    orphans: count(({ placed }) => placed.standing === 'orphan'),
    redLines: rows.reduce((sum, row) => sum + row.watch.redLines.length, 0),
    awaiting: count(({ position }) => position.stance === 'awaiting'),
  };
}

/** Whether a position waits for the head of delegation: never cleared, or changed since, even where it was stated. */
export function isToClear({ position }: TableEntry): boolean {
  return position.status === 'draft' || position.clearance?.isChanged === true;
}

const tests: Readonly<Record<TableFilter, (row: TableRow) => boolean>> = {
  changed: (row) => row.change !== 'same',
  ours: (row) => row.ours.length > 0,
  'to-clear': (row) => row.ours.some(isToClear),
  'to-reconfirm': (row) => row.ours.some(({ placed }) => placed.standing === 'to-reconfirm' || placed.standing === 'orphan'),
  brackets: (row) => row.watch.brackets > 0,
  'red-lines': (row) => row.watch.redLines.length > 0,
  contested: (row) => contestCount(row) > 0,
  awaiting: (row) => row.ours.some(({ position }) => position.stance === 'awaiting'),
};

function passes(row: TableRow, { filters, blocks }: TableView): boolean {
  if (blocks !== null && (row.block === null || !blocks.has(row.block))) return false;
  return [...filters].every((filter) => tests[filter](row));
}

function groupOf(row: TableRow, grouping: TableGrouping): TableGroup {
  if (grouping === 'none') return { by: 'none' };
  return grouping === 'section' ? { by: 'section', section: row.section } : { by: 'session', sessionId: lastSession(row) };
}

/** The session in which something was last said or held on a row. */
function lastSession({ ours, others }: TableRow): SessionId | null {
  const inSession = [...ours, ...others].map(({ position }) => position).filter((position) => position.sessionId !== null);
  return inSession.toSorted((one, other) => (one.saidAt ?? one.createdAt).localeCompare(other.saidAt ?? other.createdAt)).at(-1)?.sessionId ?? null;
}

function keyOf(group: TableGroup): string {
  if (group.by === 'none') return 'all';
  return group.by === 'section' ? `section ${group.section}` : `session ${group.sessionId ?? 'none'}`;
}

type Groups = readonly (readonly [string, readonly TableRow[]])[];

/** Sections in the order of the text; sessions as given, the rows nothing was said on last. */
function inGroupOrder(groups: Groups, grouping: TableGrouping, sessionIds: readonly SessionId[]): Groups {
  if (grouping !== 'session') return groups;
  const place = new Map([...sessionIds.map((id) => keyOf({ by: 'session', sessionId: id })), keyOf({ by: 'session', sessionId: null })].map((key, nth) => [key, nth]));
  return groups.toSorted(([one], [other]) => (place.get(one) ?? place.size) - (place.get(other) ?? place.size));
}

const statusOrder: readonly TableStatus[] = ['orphan', 'to-reconfirm', 'uncleared', 'draft', 'cleared', 'stated'];

/** Rows without a position of ours come last when it is ours that sorts them; otherwise equal rows keep the order of the text. */
function sorted(rows: readonly TableRow[], sort: TableSort): readonly TableRow[] {
  if (sort === 'text') return rows;
  if (sort === 'contested') return rows.toSorted((one, other) => contestCount(other) - contestCount(one) || other.watch.brackets - one.watch.brackets);
  const rank = sort === 'stance' ? ({ position }: TableEntry): number => stances.indexOf(position.stance) : (entry: TableEntry): number => statusOrder.indexOf(statusOf(entry));
  const rankOf = (row: TableRow): number => Math.min(Infinity, ...row.ours.map(rank));
  return rows.map((row) => ({ row, rank: rankOf(row) })).toSorted((one, other) => (one.rank === other.rank ? 0 : one.rank - other.rank)).map(({ row }) => row);
}
