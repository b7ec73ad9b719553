import { useMemo, type ReactElement, type RefObject } from 'react';
import { classes } from '../../components/classes.ts';
import styles from './Minimap.module.css';
import { mapOf, placesOf } from './minimap.ts';
import type { Compared } from './use-comparison.ts';
import { useSeen } from './use-seen.ts';

/**
 * Where the changes stand along the text: right half came in, left half went out, box moved, dot renumbered; a frame
 * around what is in view. The list says the same in words.
 */
export function Minimap({ compared, list }: { readonly compared: Compared; readonly list: RefObject<HTMLElement | null> }): ReactElement {
  const { rows, items, state } = compared;
  const places = useMemo(() => placesOf(rows), [rows]);
  const signs = useMemo(() => mapOf(rows, places), [rows, places]);
  const seen = useSeen(list, items, places);
  return (
    <div className={styles.map} aria-hidden="true">
      {seen !== null && <b className={styles.seen} style={{ top: share(seen.from), height: share(seen.to - seen.from) }} />}
      {signs.map((sign) => (
        <i key={sign.row} className={classes(styles[sign.kind], sign.row === state.row && styles.here)} style={{ top: share(sign.at) }} />
      ))}
    </div>
  );
}

/** A fraction of the text as a share of the map, which keeps room for the last sign. */
function share(fraction: number): string {
  return `${fraction * 98}%`;
}
