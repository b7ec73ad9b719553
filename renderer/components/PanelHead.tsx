import type { ReactElement, ReactNode } from 'react';
import styles from './PanelHead.module.css';

/** The head of the panel: its subject, and a fact or a tool at the end. */
export function PanelHead({ title, end }: { readonly title: ReactNode; readonly end?: ReactNode }): ReactElement {
  return (
    <header className={styles.head}>
      <h2 className={styles.title}>{title}</h2>
      {end}
    </header>
  );
}
