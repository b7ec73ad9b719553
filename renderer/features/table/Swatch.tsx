import type { ReactElement } from 'react';
import styles from './Convergence.module.css';
import type { Segment } from './table-state.ts';

/** The fill of a segment beside its word: lines, not backgrounds, so that it prints. */
export function Swatch({ segment }: { readonly segment: Segment }): ReactElement {
  return (
    <svg viewBox="0 0 14 10" width="14" height="10" aria-hidden="true" focusable="false" className={styles.swatch}>
      <rect x="0.5" y="0.5" width="13" height="9" fill={segment === 'contested' ? 'currentColor' : 'none'} />
      {segment === 'bracketed' && <path d="M1 5 5 1M1 9l8-8M5 9l8-8M9 9l4-4" />}
    </svg>
  );
}
