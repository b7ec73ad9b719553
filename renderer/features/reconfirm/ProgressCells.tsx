import type { ReactElement } from 'react';
import { ProgressBar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { classes } from '../../components/classes.ts';
import type { Progress } from './queue.ts';
import styles from './Queue.module.css';

/** How many are decided, a cell each. */
export function ProgressCells({ progress: { decided, touched } }: { readonly progress: Progress }): ReactElement {
  const { t } = useTranslation('reconfirm');
  return (
    <ProgressBar className={styles.progress ?? ''} value={decided} maxValue={touched} valueLabel={t('progress', { decided, touched })} aria-label={t('progressLabel')}>
      {Array.from({ length: touched }, (_, nth) => (
        <i key={nth} className={classes(nth < decided && styles.done, nth === decided && styles.here)} />
      ))}
    </ProgressBar>
  );
}
