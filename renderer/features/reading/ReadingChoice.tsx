import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadAs } from '../../../shared/marks/view.ts';
import { readings } from './proposals.ts';
import styles from './Proposals.module.css';

/** How the proposals are read: as marked, as if accepted, as if rejected. Buttons, so that letters typed here still act on the text. */
export function ReadingChoice({ value, onChange }: { readonly value: ReadAs; readonly onChange: (value: ReadAs) => void }): ReactElement {
  const { t } = useTranslation('reading');
  return (
    <fieldset className={styles.readings} aria-label={t('proposals.reading')}>
      {readings.map((reading) => (
        <button key={reading} type="button" aria-pressed={reading === value} aria-label={t(`proposals.${reading}`)} onClick={() => onChange(reading)}>
          {t(`proposals.short.${reading}`)}
        </button>
      ))}
    </fieldset>
  );
}
