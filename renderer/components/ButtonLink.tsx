import type { ReactElement, ReactNode } from 'react';
import { Link } from 'wouter';
import styles from './Button.module.css';
import { classes } from './classes.ts';

/** A place to go that looks like a button: the one action of an empty or lost screen. */
export function ButtonLink({ path, children }: { readonly path: string; readonly children: ReactNode }): ReactElement {
  return (
    <Link href={path} className={classes(styles.button, styles.first)}>
      {children}
    </Link>
  );
}
