import { useId, type ReactElement, type ReactNode } from 'react';
import styles from './Rail.module.css';

/** A group of lines in the rail or the panel, with a fact at the end of its head. */
export function RailGroup({ title, fact, children }: { readonly title: string; readonly fact?: ReactNode; readonly children: ReactNode }): ReactElement {
  const id = useId();
  return (
    <div className={styles.group}>
      <h2 id={id} className={styles.head}>
        {title} {fact !== undefined && <span className={styles.fact}>{fact}</span>}
      </h2>
      <ul aria-labelledby={id}>{children}</ul>
    </div>
  );
}
