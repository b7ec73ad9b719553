import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { stances, type Stance } from '../../../shared/model/position.ts';
import { classes } from '../../components/classes.ts';
import { Kbd } from '../../components/Kbd.tsx';
import { StanceGlyph } from '../../components/StanceGlyph.tsx';
import styles from './Panel.module.css';

/** The stances under their digits, for the eye; a press on one is its digit. */
export function StanceDigits({ chosen, onChoose }: { readonly chosen: Stance | null; readonly onChoose: (digit: string) => void }): ReactElement {
  const { t } = useTranslation('plenary');
  return (
    <ol className={styles.digits} aria-label={t('entry.stances')}>
      {stances.map((stance, place) => (
        <li key={stance}>
          <button type="button" tabIndex={-1} className={classes(stance === chosen && styles.meant)} onClick={() => onChoose(String(place + 1))}>
            <Kbd of={String(place + 1)} />
            <StanceGlyph stance={stance}>{t(`short.${stance}`)}</StanceGlyph>
          </button>
        </li>
      ))}
    </ol>
  );
}
