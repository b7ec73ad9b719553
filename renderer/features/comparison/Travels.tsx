import type { CSSProperties, ReactElement } from 'react';
import { classes } from '../../components/classes.ts';
import type { Item } from './folds.ts';
import { lanesOf, type Travel } from './lanes.ts';
import styles from './Rows.module.css';

/** Where an item begins, in px from the top of the list. */
type Start = { readonly start: number };

/** How far under its item's top an end of the line stands, in px: beside the words that say where it moved. */
const drop = 16;

/** Lines that meet many others share the outermost lane: there is no more room for them. */
const lastLane = 2;

/** For every moved paragraph a line from where it stood to where it stands. */
export function Travels({ items, starts }: { readonly items: readonly Item[]; readonly starts: readonly Start[] }): ReactElement {
  const travels = travelsOf(items, starts);
  const lanes = lanesOf(travels);
  return (
    <>
      {travels.map(({ row, from, to }, nth) => {
        const style: CSSProperties & Record<'--lane', number> = { '--lane': Math.min(lanes[nth] ?? 0, lastLane), top: Math.min(from, to) + drop, height: Math.abs(to - from) };
        return <li key={row} aria-hidden="true" className={classes(styles.travel, to < from && styles.up)} style={style} />;
      })}
    </>
  );
}

function travelsOf(items: readonly Item[], starts: readonly Start[]): readonly (Travel & { readonly row: number })[] {
  return items.flatMap((item, place) => {
    if (item.kind !== 'ghost') return [];
    const from = starts[place]?.start;
    const to = starts[items.findIndex((other) => other.kind === 'row' && other.row === item.row)]?.start;
    return from === undefined || to === undefined ? [] : [{ row: item.row, from, to }];
  });
}
