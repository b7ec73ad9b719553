import type { ReactElement } from 'react';
import { classes } from '../../components/classes.ts';
import type { Item } from './folds.ts';
import styles from './Rows.module.css';

/** Where an item begins, in px from the top of the list. */
type Start = { readonly start: number };

/** How far under its item's top an end of the line stands, in px: beside the words that say where it moved. */
const drop = 16;

/** For every moved paragraph a line from where it stood to where it stands. */
export function Travels({ items, starts }: { readonly items: readonly Item[]; readonly starts: readonly Start[] }): ReactElement {
  return (
    <>
      {items.map((item, place) => {
        if (item.kind !== 'ghost') return null;
        const from = starts[place]?.start;
        const to = starts[items.findIndex((other) => other.kind === 'row' && other.row === item.row)]?.start;
        if (from === undefined || to === undefined) return null;
        return <li key={item.row} aria-hidden="true" className={classes(styles.travel, to < from && styles.up)} style={{ top: Math.min(from, to) + drop, height: Math.abs(to - from) }} />;
      })}
    </>
  );
}
