import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { TableRow } from '../../../shared/positions/table.ts';
import { isForward, type KeyBinding } from '../../platform/keys.ts';
import { pathOf } from '../../platform/route.ts';
import { useLedgerKeys } from '../positions/use-ledger-keys.ts';
import type { Review } from './use-review.ts';
import { currentRow, itemId, rowsActedOn, rowsShown, type Table } from './use-table.ts';

/** The keys of the table. */
export function useTableKeys(table: Table, review: Review, focusFilters: () => void): readonly KeyBinding[] {
  const { t } = useTranslation('table');
  const [, navigate] = useLocation();
  const ledgerKeys = useLedgerKeys(table.sources.meeting.id);
  const { state, dispatch, items, isHead, sources } = table;
  const row = currentRow(table);
  const acted = rowsActedOn(table);
  const group = items.find((item) => item.kind === 'group' && itemId(item) === state.current);
  const foldable = items.flatMap((item) => (item.kind === 'group' && item.plain > 0 ? [item.key] : []));
  const enter = (): void => {
    if (group?.kind === 'group') dispatch({ kind: 'foldToggled', groups: [group.key] });
    else if (row !== null) navigate(pathOfRow(row, table));
  };
  const sendBack = (): void => (isHead && acted.some((one) => one.ours.length > 0) ? dispatch({ kind: 'asked', asks: 'remark' }) : review.act('send-back', acted));
  const back = (): void => {
    if (state.selected.size > 0) dispatch({ kind: 'selectionCleared' });
    else if (state.view.filters.size > 0 || state.segment !== null) dispatch({ kind: 'filtersCleared' });
    else navigate(pathOf({ screen: 'read', versionId: sources.version.id, blockIndex: row?.block ?? null }));
  };
  return [
    { keys: ['J', 'K'], also: ['ArrowDown', 'ArrowUp'], label: t('keys.row'), run: (key) => step(table, isForward(key) ? 1 : -1), foot: 'always', isDisabled: items.length === 0 },
    { keys: ['X'], label: t('keys.select'), run: () => row !== null && dispatch({ kind: 'selectionToggled', row: row.id }), foot: 'always', isDisabled: row === null },
    { keys: ['V'], label: t('keys.clear'), run: () => review.act('clear', acted), foot: 'always', isDisabled: acted.length === 0 },
    { keys: ['Shift+V'], label: t('keys.clearAll'), run: () => review.act('clear', rowsShown(table)), foot: 'never' },
    { keys: ['R'], label: t('keys.sendBack'), run: sendBack, foot: 'always', isDisabled: acted.length === 0 },
    { keys: ['O'], label: t('keys.takeOver'), run: () => review.act('take-over', acted), foot: 'wide', isDisabled: acted.length === 0 },
    { keys: ['Enter'], label: group === undefined ? t('keys.open') : t('keys.unfoldOne'), run: enter, foot: 'wide', isDisabled: row === null && group === undefined },
    { keys: ['P'], label: t('keys.position'), run: () => dispatch({ kind: 'asideShown', aside: 'position' }), foot: 'wide', isDisabled: row === null || (row.block === null && row.ours.length === 0) },
    { keys: ['H'], label: t('keys.history'), run: () => dispatch({ kind: 'historyShown', block: row?.block ?? null }), foot: 'wide', isDisabled: row?.block == null },
    { keys: ['F'], label: t('keys.filter'), run: focusFilters, foot: 'wide' },
    { keys: ['A'], label: t('keys.unfold'), run: () => dispatch({ kind: 'foldToggled', groups: foldable }), foot: 'never', isDisabled: foldable.length === 0 },
    { keys: ['C'], label: t('keys.changes'), run: () => dispatch({ kind: 'asideShown', aside: state.aside === 'changes' ? 'convergence' : 'changes' }), foot: 'never' },
    ...ledgerKeys,
    { keys: ['Escape'], label: t('keys.back'), run: back, foot: 'never' },
  ];
}

/** To the next row or folded group, or the one before; from nowhere to the first. */
function step({ items, state, dispatch }: Table, direction: 1 | -1): void {
  const stops = items.filter((item) => item.kind === 'row' || item.plain > 0);
  const at = stops.findIndex((item) => itemId(item) === state.current);
  const next = at < 0 ? stops[0] : stops[Math.max(0, Math.min(at + direction, stops.length - 1))];
  if (next !== undefined) dispatch({ kind: 'stood', item: itemId(next), isBrought: true });
}

/** The text of a row: where it stands now; else where its words stood, or were when a position was taken on them. */
function pathOfRow(row: TableRow, { sources: { version, since } }: Table): string {
  if (row.kind === 'removed' && since !== null) return pathOf({ screen: 'read', versionId: since.version.id, blockIndex: Number(row.id.slice(1)) });
  const [held] = [...row.ours, ...row.others];
  if (row.kind === 'unplaced' && held !== undefined) {
    const { base } = held.placed;
    return pathOf({ screen: 'read', versionId: base.versionId, blockIndex: base.anchor.scope === 'document' ? null : base.anchor.blockIndex });
  }
  return pathOf({ screen: 'read', versionId: version.id, blockIndex: row.block });
}
