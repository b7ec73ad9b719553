import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { toggled } from './proposals.ts';
import styles from './Proposals.module.css';
import type { Marks } from './use-marks.ts';

type VoiceFilterProps = { readonly marks: Marks; readonly chosen: readonly string[]; readonly onChange: (voices: readonly string[]) => void };

/** Whose proposals are read: all, one or several, each with its colour, its line and its count. */
export function VoiceFilter({ marks, chosen, onChange }: VoiceFilterProps): ReactElement {
  const { t } = useTranslation('reading');
  return (
    <fieldset className={styles.voices} aria-label={t('proposals.whose')}>
      {marks.voices.length > 1 && (
        <button type="button" className={styles.voice} aria-pressed={chosen.length === 0} onClick={() => onChange([])}>
          {t('proposals.all')} <span>{marks.proposals.length}</span>
        </button>
      )}
      {marks.voices.map((voice) => (
        <button key={voice.key} type="button" className={styles.voice} data-voice={voice.slot ?? 'none'} aria-pressed={chosen.includes(voice.key)} onClick={() => onChange(toggled(chosen, voice.key))}>
          <b>{marks.nameOf(voice)}</b> <span>{voice.count}</span>
        </button>
      ))}
    </fieldset>
  );
}
