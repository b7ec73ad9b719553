import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { StanceGlyph } from '../../components/StanceGlyph.tsx';
import { tallyOf } from '../../../shared/positions/tally.ts';
import type { DelegationId } from '../../../shared/model/id.ts';
import { useFormats } from '../../platform/formats.ts';
import { isUnsure, type LedgerEntry } from './ledger.ts';
import styles from './Positions.module.css';

type HeardProps = {
  /** What other delegations said on the paragraph. */
  readonly entries: readonly LedgerEntry[];
  readonly speakerName: (delegationId: DelegationId) => string;
};

/** What was heard from others on the paragraph of one of our positions: by stance, the delegations in the order they spoke. */
export function Heard({ entries, speakerName }: HeardProps): ReactElement | null {
  const { t } = useTranslation('positions');
  const formats = useFormats();
  const { byStance } = tallyOf(entries.map((entry) => ({ ...entry.position, isOnEarlierWords: isUnsure(entry) })));
  if (byStance.length === 0) return null;
  return (
    <section className={styles.heard} aria-label={t('heard.title')}>
      <p className={styles.mute}>{t('heard.title')}</p>
      <ul>
        {byStance.map(({ stance, delegationIds, onEarlierWords }) => (
          <li key={stance}>
            <StanceGlyph stance={stance} />
            <span>{formats.list(delegationIds.map((id) => (onEarlierWords.includes(id) ? t('heard.earlier', { name: speakerName(id) }) : speakerName(id))))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
