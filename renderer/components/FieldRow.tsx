import type { ReactElement, ReactNode } from 'react';
import styles from './FieldRow.module.css';

/** Fields side by side that belong together, such as a first and a last day. */
export function FieldRow({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className={styles.row}>{children}</div>;
}
