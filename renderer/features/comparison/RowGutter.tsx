import type { ReactElement } from 'react';
import { GutterLabel } from '../reading/GutterLabel.tsx';
import styles from './Rows.module.css';
import type { RowLabels } from './rows.ts';

/** The number of a row; `12 → 14` when only the number's history tells it apart. */
export function RowGutter({ labels, isRenumbered }: { readonly labels: RowLabels; readonly isRenumbered: boolean }): ReactElement | null {
  const label = labels.new ?? labels.old;
  if (label === null) return null;
  if (!isRenumbered || labels.old === null || labels.new === null) return <GutterLabel label={label} />;
  return (
    <span className={styles.renumbered}>
      <span className={styles.was}>{labels.old} → </span>
      <GutterLabel label={labels.new} />
    </span>
  );
}
