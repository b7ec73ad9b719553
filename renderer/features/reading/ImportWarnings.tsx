import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Version, Warning } from '../../../shared/model/document.ts';
import { Button } from '../../components/Button.tsx';
import { EncodingChoice } from './EncodingChoice.tsx';
import styles from './SheetHead.module.css';
import { useWarningSentence } from './use-warning-sentence.ts';

const shownAtFirst = 2;

/** What the reader of the file wants known, one line each, above the text, with what can be done about it. */
export function ImportWarnings({ version }: { readonly version: Version }): ReactElement | null {
  const { t } = useTranslation('reading');
  const sentenceOf = useWarningSentence();
  const [isWhole, setWhole] = useState(false);
  const { warnings, format } = version;
  if (warnings.length === 0) return null;
  // What was read as a person said is not guessed any more, and can be read otherwise again.
  const isOfChosenLetters = (format === 'txt' || format === 'html') && !warnings.some(({ code }) => code === 'encoding-guessed');
  const shown = isWhole ? warnings : warnings.slice(0, shownAtFirst);
  const hidden = warnings.length - shownAtFirst;
  return (
    <section className={styles.warnings} aria-label={t('warnings.title')}>
      <ul>
        {shown.map((warning) => (
          <li key={warning.code}>
            {sentenceOf(warning)} <Remedy warning={warning} version={version} />
          </li>
        ))}
        {isOfChosenLetters && (
          <li>
            <EncodingChoice version={version} />
          </li>
        )}
      </ul>
      {hidden > 0 && (
        <Button look="plain" onPress={() => setWhole(!isWhole)}>
          {isWhole ? t('warnings.fewer') : t('warnings.more', { count: hidden })}
        </Button>
      )}
    </section>
  );
}

/** What can be done about a warning, where anything can. */
function Remedy({ warning, version }: { readonly warning: Warning; readonly version: Version }): ReactElement | null {
  const { t } = useTranslation('reading');
  if (warning.code === 'marks-of-emphasis-lost' || warning.code === 'accepted-text-only') return <>{t('warnings.markByHand')}</>;
  if (warning.code === 'encoding-guessed') return <EncodingChoice version={version} />;
  return null;
}
