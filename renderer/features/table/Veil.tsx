import type { ReactElement, ReactNode } from 'react';
import { usePrivacy } from '../../platform/desk.tsx';
import styles from './Veil.module.css';

/** What the privacy key blanks: its place stays as large as it was, nothing of it is on the page for eyes or screen readers. */
export function Veil({ children }: { readonly children: ReactNode }): ReactElement {
  const isHidden = usePrivacy();
  return (
    <div className={styles.veil} data-hidden={isHidden || undefined}>
      <div className={styles.words} aria-hidden={isHidden || undefined} inert={isHidden}>
        {children}
      </div>
    </div>
  );
}
