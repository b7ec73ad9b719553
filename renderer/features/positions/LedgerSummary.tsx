import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Kbd } from '../../components/Kbd.tsx';
import type { VersionId } from '../../../shared/model/id.ts';
import { useFormats } from '../../platform/formats.ts';
import { pathOf } from '../../platform/route.ts';
import type { LedgerCounts } from './ledger.ts';
import styles from './Positions.module.css';

type LedgerSummaryProps = {
  readonly counts: LedgerCounts;
  readonly versionId: VersionId;
  /** The short name of the text in hand, `rev. 3`. */
  readonly version: string;
  /** The key that leads to the passage on this screen, if there is one. */
  readonly shortcut?: string;
};

/** What a text did to our positions, in one sentence, and the way to go through those that need somebody. */
export function LedgerSummary({ counts, versionId, version, shortcut }: LedgerSummaryProps): ReactElement {
  const { t } = useTranslation('positions');
  const countWords = useCountWords();
  const isOpen = counts.toReconfirm + counts.orphans > 0;
  return (
    <section className={styles.summary} aria-label={t('summary.title')}>
      <p>{t('summary.line', { version, counts: countWords(counts) })}</p>
      {isOpen && (
        <Link className={styles.summaryLink} href={pathOf({ screen: 'reconfirm', versionId })}>
          {shortcut !== undefined && <Kbd of={shortcut} />}
          {t('summary.open')}
        </Link>
      )}
    </section>
  );
}

/** The counts in words: "19 stand, 4 moved, 5 to reconfirm and 2 without a place"; those of nothing are left out. */
function useCountWords(): (counts: LedgerCounts) => string {
  const { t } = useTranslation('positions');
  const formats = useFormats();
  return (counts) => {
    const told = (['stand', 'moved', 'toReconfirm', 'orphans'] as const).filter((name) => counts[name] > 0);
    return told.length === 0 ? t('summary.none') : formats.list(told.map((name) => t(`summary.${name}`, { count: counts[name] })));
  };
}
