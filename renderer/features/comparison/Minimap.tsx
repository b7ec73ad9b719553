import { useMemo, type ReactElement } from 'react';
import { classes } from '../../components/classes.ts';
import styles from './Minimap.module.css';
import { mapOf } from './minimap.ts';
import type { Compared } from './use-comparison.ts';

/** Where the changes stand along the text: right half came in, left half went out, box moved, dot renumbered. The list says the same in words. */
export function Minimap({ compared }: { readonly compared: Compared }): ReactElement {
  const signs = useMemo(() => mapOf(compared.rows), [compared.rows]);
  return (
    <div className={styles.map} aria-hidden="true">
      {signs.map((sign) => (
        <i key={sign.row} className={classes(styles[sign.kind], sign.row === compared.state.row && styles.here)} style={{ top: `${sign.at * 98}%` }} />
      ))}
    </div>
  );
}
