import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import styles from './SheetHead.module.css';

const shownAtFirst = 2;

/** What the reader of the file wants known, one line each, above the text. */
export function ImportWarnings({ sentences }: { readonly sentences: readonly string[] }): ReactElement | null {
  const { t } = useTranslation('reading');
  const [isWhole, setWhole] = useState(false);
  if (sentences.length === 0) return null;
  const shown = isWhole ? sentences : sentences.slice(0, shownAtFirst);
  const hidden = sentences.length - shownAtFirst;
  return (
    <section className={styles.warnings} aria-label={t('warnings.title')}>
      <ul>
        {shown.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button look="plain" onPress={() => setWhole(!isWhole)}>
          {isWhole ? t('warnings.fewer') : t('warnings.more', { count: hidden })}
        </Button>
      )}
    </section>
  );
}
