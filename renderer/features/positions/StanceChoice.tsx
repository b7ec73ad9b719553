import { useId, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Kbd } from '../../components/Kbd.tsx';
import { StanceGlyph } from '../../components/StanceGlyph.tsx';
import { stances, type Stance } from '../../../shared/model/position.ts';
import styles from './PositionForm.module.css';

type StanceChoiceProps = { readonly value: Stance | null; readonly error: string | undefined; readonly onChange: (stance: Stance) => void };

/** The nine stances in the order of their keys. */
export function StanceChoice({ value, error, onChange }: StanceChoiceProps): ReactElement {
  const { t } = useTranslation('positions');
  const errorId = useId();
  const name = useId();
  return (
    <fieldset className={styles.stances} data-stances="" aria-describedby={error === undefined ? undefined : errorId}>
      <legend className={styles.legend}>{t('form.stance')}</legend>
      {stances.map((stance, nth) => (
        <label key={stance} className={styles.choice}>
          <input type="radio" name={name} value={stance} checked={value === stance} onChange={() => onChange(stance)} />
          <Kbd of={String(nth + 1)} />
          <StanceGlyph stance={stance} />
        </label>
      ))}
      {error !== undefined && (
        <p id={errorId} className={styles.problem} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
