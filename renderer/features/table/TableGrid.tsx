import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useRef, type ReactElement, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../components/classes.ts';
import { useDelegationNames } from '../../platform/delegations.ts';
import { useListener } from '../reading/use-listener.ts';
import { bringItem, useVirtualList } from '../reading/use-virtual-list.ts';
import styles from './Grid.module.css';
import { GroupRow } from './GroupRow.tsx';
import { ParagraphRow } from './ParagraphRow.tsx';
import type { Paper } from './use-printing.ts';
import { itemId, type Table } from './use-table.ts';

/** Room under the last row, in px. */
const endSpace = 80;
/** A table whose rows take the focus and can be chosen. */
const asGrid = { role: 'grid', 'aria-multiselectable': true } as const;
const columns = ['number', 'text', 'ours', 'others', 'watch'] as const;

/** The rows on screen: only those near the view are drawn when there are many; on paper, all of them. */
export function TableGrid({ table, paper, name }: { readonly table: Table; readonly paper: Paper; readonly name: string }): ReactElement {
  const { t } = useTranslation('table');
  const { items, state, dispatch } = table;
  const { myDelegationId, delegations } = table.sources.meeting;
  const nameOf = useDelegationNames(delegations);
  const frame = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualList(frame, items.length, (place) => idAt(table, place));
  const standing = Math.max(0, items.findIndex((item) => itemId(item) === state.current));
  useBringing(virtualizer, frame, table, standing);
  useListener(frame, 'click', (event) => {
    const place = event.target instanceof Element && event.target.closest('a, button') === null ? event.target.closest<HTMLElement>('[data-index]')?.dataset['index'] : undefined;
    const pressed = items[Number(place ?? -1)];
    if (pressed === undefined || window.getSelection()?.isCollapsed === false) return;
    dispatch({ kind: 'stood', item: itemId(pressed), isBrought: false });
    if (pressed.kind === 'row' && (event.ctrlKey || event.metaKey)) dispatch({ kind: 'selectionToggled', row: pressed.row.id });
  });
  const drawn = paper === 'none' ? virtualizer.getVirtualItems() : items.map((_, index) => ({ index, key: idAt(table, index), start: 0 }));
  const above = paper === 'none' ? (drawn[0]?.start ?? 0) : 0;
  return (
    <div ref={frame} className={styles.frame}>
      <div style={paper === 'none' ? { height: virtualizer.getTotalSize() + endSpace } : undefined}>
        <table {...asGrid} aria-label={t('rows', { name })} aria-rowcount={items.length + 1} className={styles.grid}>
          <colgroup>
            {columns.map((column) => (
              <col key={column} className={styles[column]} />
            ))}
          </colgroup>
          <thead>
            <tr aria-rowindex={1}>
              {columns.map((column) => (
                <th key={column} scope="col" aria-sort={column === sortedColumn[state.view.sort] ? 'ascending' : undefined}>
                  {column === 'ours' ? (myDelegationId === null ? t('columns.ours') : nameOf(myDelegationId)) : t(`columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {above > 0 && <tr aria-hidden="true" style={{ height: above }} />}
            {drawn.map(({ index: place, key }) => {
              const item = items[place];
              if (item === undefined) return null;
              const isHere = place === standing;
              const isCurrent = isHere && state.current !== null;
              return (
                <tr
                  key={key}
                  ref={paper === 'none' ? virtualizer.measureElement : undefined}
                  data-index={place}
                  data-row={itemId(item)}
                  tabIndex={isHere ? 0 : -1}
                  aria-rowindex={place + 2}
                  aria-selected={item.kind === 'row' ? state.selected.has(item.row.id) : undefined}
                  aria-current={isCurrent ? 'true' : undefined}
                  className={classes(styles.row, item.kind === 'group' && styles.group, isCurrent && styles.here)}
                >
                  {item.kind === 'group' ? <GroupRow item={item} table={table} /> : <ParagraphRow row={item.row} meeting={table.sources.meeting} isOpen={isCurrent || paper !== 'none'} paper={paper} />}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </div>
  );
}

const sortedColumn = { text: 'number', stance: 'ours', status: 'ours', contested: 'others' } as const;

function idAt({ items }: Table, place: number): string {
  const item = items[place];
  return item === undefined ? '' : itemId(item);
}

/** Brings the current row into view and gives it the focus, each time it was chosen by key or from the panel. */
function useBringing(virtualizer: Virtualizer<HTMLDivElement, Element>, frame: RefObject<HTMLDivElement | null>, { state }: Table, standing: number): void {
  const bring = useEffectEvent(() => {
    if (frame.current !== null) bringItem(frame.current, virtualizer, standing, true);
  });
  useEffect(() => {
    if (state.bringCount > 0) bring();
  }, [state.bringCount]);
}
