import type { ReactElement, ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './Note.module.css';

/** An empty place or an announcement in the column of the text: one sentence, what is safe or why, one action. */
export function Note({ children, detail, action, isAlert = false }: { readonly children: ReactNode; readonly detail?: ReactNode; readonly action?: ReactNode; readonly isAlert?: boolean }): ReactElement {
  return (
    <div className={classes(styles.note, isAlert && styles.alert)} role={isAlert ? 'alert' : undefined}>
      <p className={styles.sentence}>{children}</p>
      {detail !== undefined && <p className={styles.detail}>{detail}</p>}
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  );
}
