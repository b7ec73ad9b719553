import type { ReactElement } from 'react';
import { classes } from './classes.ts';
import styles from './Title.module.css';

/** A document's title as printed; one set in capitals is shown in small ones, so that a list does not shout. `lines`: how many before it is cut. */
export function Title({ children, lines }: { readonly children: string; readonly lines?: 1 | 2 }): ReactElement {
  const isInCapitals = children === children.toUpperCase() && children !== children.toLowerCase();
  return (
    <span className={classes(isInCapitals && styles.capitals, lines === 1 && styles.one, lines === 2 && styles.two)} title={lines === undefined ? undefined : children}>
      {children}
    </span>
  );
}
