import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../components/classes.ts';
import type { TableRow } from '../../../shared/positions/table.ts';
import styles from './Grid.module.css';
import type { Paper } from './use-printing.ts';
import { Veil } from './Veil.tsx';

/** What to look at on a paragraph: red lines touched, open brackets, reservations, notes, or that all who spoke agree. On paper, red lines are there only when confidential words are. */
export function WatchCell({ row, paper, isOpen }: { readonly row: TableRow; readonly paper: Paper; readonly isOpen: boolean }): ReactElement {
  const { t } = useTranslation('table');
  const { brackets, redLines, reservations, notes, isAgreed } = row.watch;
  const touched = paper === 'plain' ? [] : row.ours.filter(({ position }) => redLines.includes(position.id));
  return (
    <ul className={classes(styles.list, styles.toWatch)}>
      {touched.length > 0 && (
        <li>
          <Veil>
            <span className={styles.redLine}>
              <RedLineSign /> {t('watch.redLine')}
            </span>
            {isOpen && touched.map(({ position }) => <p key={position.id} className={styles.redWords}>{position.redLine}</p>)}
          </Veil>
        </li>
      )}
      {brackets > 0 && <li className={styles.brackets}>{t('watch.brackets', { number: brackets })}</li>}
      {reservations > 0 && <li>{t('watch.reservations', { count: reservations })}</li>}
      {notes.length > 0 && <li>{t('watch.notes', { count: notes.length, labels: notes.join(', ') })}</li>}
      {isAgreed && <li className={styles.mute}>{t('watch.agreed')}</li>}
    </ul>
  );
}

/** A line that stops short before a post. */
function RedLineSign(): ReactElement {
  return (
    <svg viewBox="0 0 16 16" width="11" height="11" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true" focusable="false">
      <path d="M1.5 8h9M13 2v12" />
    </svg>
  );
}
