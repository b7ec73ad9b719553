import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../components/Failure.tsx';
import { Secret } from '../../components/Secret.tsx';
import { StanceGlyph } from '../../components/StanceGlyph.tsx';
import type { Position, PositionChange } from '../../../shared/model/position.ts';
import { useFormats } from '../../platform/formats.ts';
import { useQueryOf } from '../../platform/queries.ts';
import styles from './Positions.module.css';
import { PositionWords } from './PositionWords.tsx';

/** Every entry of a position, the newest first: who changed it, when, and what it said then. */
export function PositionHistory({ position }: { readonly position: Position }): ReactElement {
  const { t } = useTranslation('positions');
  const history = useQueryOf('position.history', { positionId: position.id });
  if (history.error !== null) return <Failure error={history.error} onRetry={() => void history.refetch()} />;
  const changes = history.data ?? [];
  return (
    <section className={styles.history} aria-label={t('historyOf.title')}>
      <ol className={styles.stack}>
        {changes.map((change, nth) => <Entry key={`${nth} ${change.at}`} change={change} before={changes[nth - 1]} base={position.quote} />).toReversed()}
      </ol>
    </section>
  );
}

function Entry({ change, before, base }: { readonly change: PositionChange; readonly before: PositionChange | undefined; readonly base: string }): ReactElement {
  const { t } = useTranslation('positions');
  const formats = useFormats();
  const words = <PositionWords content={change} base={base} />;
  return (
    <li>
      <header>
        <StanceGlyph stance={change.stance} />
        <span className={styles.mute}>{t(`historyOf.${eventOf(change, before)}`)}</span>
      </header>
      <p className={styles.mute}>{change.author === '' ? formats.moment(change.at) : t('by', { author: change.author, when: formats.moment(change.at) })}</p>
      {hasWords(change) && (change.confidentiality === 'confidential' ? <Secret>{words}</Secret> : words)}
    </li>
  );
}

function hasWords(change: PositionChange): boolean {
  return change.wording !== '' || change.note !== '';
}

function eventOf(change: PositionChange, before: PositionChange | undefined): 'taken' | 'changed' | 'withdrawn' | 'restored' {
  if (before === undefined) return 'taken';
  if (change.status === before.status) return 'changed';
  return change.status === 'withdrawn' ? 'withdrawn' : 'restored';
}
