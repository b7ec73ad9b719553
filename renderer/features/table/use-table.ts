import { useMemo, useReducer, type Dispatch } from 'react';
import type { Comparison } from '../../../shared/model/comparison.ts';
import type { Block, Document, Version } from '../../../shared/model/document.ts';
import type { Milestone } from '../../../shared/model/floor.ts';
import type { ConvergenceStep } from '../../../shared/model/history.ts';
import type { SessionId } from '../../../shared/model/id.ts';
import type { Meeting, Session } from '../../../shared/model/meeting.ts';
import type { PlacedPosition } from '../../../shared/model/placement.ts';
import type { Position } from '../../../shared/model/position.ts';
import { tableRowsOf, type TableRow } from '../../../shared/positions/table.ts';
import { filterCounts, remainingOf, tableItemsOf, type Remaining, type TableFilter, type TableItem } from '../../../shared/positions/table-view.ts';
import { useHandMarks } from '../../platform/hand-marks.ts';
import { calmRows } from '../comparison/typography.ts';
import { labelsOf } from '../reading/labels.ts';
import { atStart, tableReducer, type TableAction, type TableState } from './table-state.ts';

/** All that a table is made of, as the core gives it. `since` is null where there is no earlier text to compare with. */
export type TableSources = {
  readonly meeting: Meeting;
  readonly document: Document;
  readonly version: Version;
  readonly blocks: readonly Block[];
  readonly since: { readonly version: Version; readonly blocks: readonly Block[]; readonly comparison: Comparison } | null;
  readonly positions: readonly Position[];
  readonly placed: readonly PlacedPosition[];
  readonly milestones: readonly Milestone[];
  readonly sessions: readonly Session[];
  readonly convergence: readonly ConvergenceStep[];
};

/** What the parts of the table share. */
export type Table = {
  readonly sources: TableSources;
  readonly labels: readonly (string | null)[];
  /** Every row, and what is shown of them. */
  readonly rows: readonly TableRow[];
  readonly items: readonly TableItem[];
  readonly counts: Readonly<Record<TableFilter, number>>;
  readonly remaining: Remaining;
  readonly isHead: boolean;
  readonly state: TableState;
  readonly dispatch: Dispatch<TableAction>;
};

export function useTable(sources: TableSources): Table {
  const [state, dispatch] = useReducer(tableReducer, atStart);
  const { blocks, since, placed, positions, sessions, convergence, version } = sources;
  const labels = useMemo(() => labelsOf(blocks), [blocks]);
  const hand = useHandMarks(version.id);
  const rows = useMemo(
    () =>
      tableRowsOf({
        blocks,
        labels,
        compared: since === null ? null : { versionId: since.version.id, rows: calmRows(since.comparison.rows).rows, oldLabels: labelsOf(since.blocks) },
        placed,
        positions,
        hand,
      }),
    [blocks, labels, since, placed, positions, hand],
  );
  const sessionIds = useMemo(() => latestFirst(sessions), [sessions]);
  const counted = useMemo(() => ({ counts: filterCounts(rows), remaining: remainingOf(rows) }), [rows]);
  const items = useMemo(() => {
    const step = convergence.find((one) => one.versionId === version.id);
    const narrowed = state.segment === null || step === undefined ? null : new Set(step[state.segment]);
    return tableItemsOf(rows, { ...state.view, blocks: narrowed }, since !== null, sessionIds);
  }, [rows, state.view, state.segment, since, sessionIds, convergence, version.id]);
  return { sources, labels, rows, items, ...counted, isHead: sources.meeting.myRole === 'head', state, dispatch };
}

/** The name of an item of the table. */
export function itemId(item: TableItem): string {
  return item.kind === 'row' ? item.row.id : `group ${item.key}`;
}

/** The row one stands on, if it is shown. */
export function currentRow({ items, state }: Pick<Table, 'items' | 'state'>): TableRow | null {
  const item = items.find((one) => one.kind === 'row' && one.row.id === state.current);
  return item?.kind === 'row' ? item.row : null;
}

/** The rows an action is for: those selected, else the current one. */
export function rowsActedOn(table: Pick<Table, 'items' | 'state'>): readonly TableRow[] {
  const selected = table.items.flatMap((item) => (item.kind === 'row' && table.state.selected.has(item.row.id) ? [item.row] : []));
  const current = currentRow(table);
  return selected.length > 0 || current === null ? selected : [current];
}

/** All rows shown. */
export function rowsShown({ items }: Pick<Table, 'items'>): readonly TableRow[] {
  return items.flatMap((item) => (item.kind === 'row' ? [item.row] : []));
}

function latestFirst(sessions: readonly Session[]): readonly SessionId[] {
  return sessions.toSorted((one, other) => (other.startsAt ?? '').localeCompare(one.startsAt ?? '')).map((session) => session.id);
}
