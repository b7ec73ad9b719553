import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, type ReactElement, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../components/classes.ts';
import { useListener } from '../reading/use-listener.ts';
import { bringItem, useVirtualList } from '../reading/use-virtual-list.ts';
import { ComparedItem } from './ComparedItem.tsx';
import type { Item } from './folds.ts';
import styles from './Rows.module.css';
import { spokenRow } from './spoken.ts';
import { Travels } from './Travels.tsx';
import type { Compared } from './use-comparison.ts';

/** Room under the last row, in px. */
const endSpace = 120;

type ComparedRowsProps = {
  readonly compared: Compared;
  readonly names: { readonly old: string; readonly new: string };
  /** The element that scrolls. */
  readonly frame: RefObject<HTMLDivElement | null>;
};

/** Both texts as one list of rows; only those near the view are drawn when there are many. */
export function ComparedRows({ compared, names, frame }: ComparedRowsProps): ReactElement {
  const { items, rows, state, before, after, dispatch } = compared;
  const { t } = useTranslation('comparison');
  const virtualizer = useVirtualList(frame, items.length, (place) => keyOf(items[place]));
  const standing = placeOfRow(items, state.row);
  useBringing(virtualizer, frame, compared, standing);
  useListener(frame, 'click', ({ target }) => {
    const place = target instanceof Element ? target.closest<HTMLElement>('[data-index]')?.dataset['index'] : undefined;
    const pressed = items[Number(place ?? -1)];
    if (pressed?.kind === 'row' && window.getSelection()?.isCollapsed !== false) dispatch({ kind: 'stood', row: pressed.row, isBrought: false });
  });
  const drawn = virtualizer.getVirtualItems();
  return (
    <div ref={frame} className={styles.frame}>
      {state.view === 'side' && (
        <div className={styles.sideHead}>
          <h2>{names.old}</h2>
          <h2>{names.new}</h2>
        </div>
      )}
      <div style={{ height: virtualizer.getTotalSize() + endSpace, position: 'relative' }}>
        <ul className={classes(styles.list, styles[state.view])} aria-label={t('rows')} style={{ paddingBlockStart: drawn[0]?.start ?? 0 }}>
          {drawn.map(({ index: place, key }) => {
            const item = items[place];
            const row = item === undefined ? undefined : rows[item.row];
            if (item === undefined || row === undefined) return null;
            const isHere = place === standing;
            return (
              <li
                key={key}
                ref={virtualizer.measureElement}
                data-index={place}
                tabIndex={item.kind === 'row' ? (isHere ? 0 : -1) : undefined}
                aria-label={item.kind === 'row' ? spokenRow(row, before, after, t) : undefined}
                aria-setsize={items.length}
                aria-posinset={place + 1}
                aria-current={isHere && state.row !== null ? 'true' : undefined}
                className={classes(item.kind !== 'fold' && styles.row, isHere && state.row !== null && styles.here)}
              >
                <ComparedItem item={item} row={row} compared={compared} />
              </li>
            );
          })}
          <Travels items={items} starts={virtualizer.measurementsCache} />
        </ul>
      </div>
    </div>
  );
}

function keyOf(item: Item | undefined): string {
  return item === undefined ? '' : `${item.kind} ${item.row}`;
}

/** Where the current row stands among the items: itself, or the fold that hides it. */
function placeOfRow(items: readonly Item[], row: number | null): number {
  if (row === null) return 0;
  const place = items.findIndex((item) => (item.kind === 'row' && item.row === row) || (item.kind === 'fold' && item.rows.includes(row)));
  return Math.max(0, place);
}

/** Brings the current row into view and gives it the focus, each time it was chosen. */
function useBringing(virtualizer: Virtualizer<HTMLDivElement, Element>, frame: RefObject<HTMLDivElement | null>, { state }: Compared, standing: number): void {
  const bring = useEffectEvent(() => {
    if (frame.current !== null) bringItem(frame.current, virtualizer, standing, true);
  });
  useEffect(() => {
    if (state.bringCount > 0) bring();
  }, [state.bringCount]);
}
