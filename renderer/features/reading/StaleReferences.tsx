import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Proposals.module.css';
import type { Reading } from './use-reading.ts';

/** The references that did not follow when numbers changed since the draft before, each with the way to it. */
export function StaleReferences({ reading: { stale, facts, stand } }: { readonly reading: Reading }): ReactElement | null {
  const { t } = useTranslation('reading');
  if (stale.length === 0) return null;
  return (
    <section className={styles.section} aria-label={t('links.title')}>
      <header className={styles.head}>
        <h2>
          {t('links.title')} <span>{stale.length}</span>
        </h2>
      </header>
      <ul className={styles.notes}>
        {stale.map(({ blockIndex, start, label, was }) => {
          const at = facts.labels[blockIndex] ?? '¶';
          return (
            <li key={`${blockIndex}:${start}`} className={styles.alarm}>
              <button type="button" className={styles.way} onClick={() => stand(blockIndex)}>
                {was === null ? t('links.gone', { at, label }) : t('links.stale', { at, label, was })}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
