import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../components/classes.ts';
import type { Progress } from './queue.ts';
import styles from './Queue.module.css';

/** How many are decided, a cell each. */
export function ProgressCells({ progress: { decided, touched } }: { readonly progress: Progress }): ReactElement {
  const { t } = useTranslation('reconfirm');
  const label = t('progress', { decided, touched });
  return (
    <div className={styles.progress} role="progressbar" aria-valuemin={0} aria-valuemax={touched} aria-valuenow={decided} aria-valuetext={label} aria-label={t('progressLabel')}>
      {Array.from({ length: touched }, (_, nth) => (
        <i key={nth} className={classes(nth < decided && styles.done, nth === decided && styles.here)} />
      ))}
    </div>
  );
}
