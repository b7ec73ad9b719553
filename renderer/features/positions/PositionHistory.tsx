import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { Failure } from '../../components/Failure.tsx';
import { StanceGlyph } from '../../components/StanceGlyph.tsx';
import type { VersionId } from '../../../shared/model/id.ts';
import type { Decision } from '../../../shared/model/placement.ts';
import type { Position, PositionChange } from '../../../shared/model/position.ts';
import { useFormats } from '../../platform/formats.ts';
import { useCommand, useQueryOf } from '../../platform/queries.ts';
import { rewordable } from '../reading/anchors.ts';
import { Quoted } from '../reading/Quoted.tsx';
import { eventsOf, type HistoryEvent } from './history.ts';
import styles from './Positions.module.css';
import { PositionWords } from './PositionWords.tsx';
import { changedWords } from './proposed.ts';

type PositionHistoryProps = { readonly position: Position; readonly versionName: (versionId: VersionId) => string };

/** Every entry of a position, the newest first: who changed or decided what, when, what it said then; any earlier state can be the present one again. */
export function PositionHistory({ position, versionName }: PositionHistoryProps): ReactElement {
  const { t } = useTranslation('positions');
  const history = useQueryOf('position.history', { positionId: position.id });
  const restore = useCommand('position.restore');
  if (history.error !== null) return <Failure error={history.error} onRetry={() => void history.refetch()} />;
  const events = history.data === undefined ? [] : eventsOf(history.data, position.quote);
  const last = history.data?.changes.at(-1)?.number;
  return (
    <section className={styles.history} aria-label={t('historyOf.title')}>
      <ol className={styles.stack}>
        {events.toReversed().map((event) => (
          <li key={event.key}>
            <EventHead event={event} versionName={versionName} />
            {event.decision === null ? <ChangeWords change={event.change} base={changedWords(event.change, rewordable(position.anchor, event.quote))} /> : <DecidedWords decision={event.decision} />}
            {event.decision === null && event.change.number !== last && (
              <Button look="plain" isDisabled={restore.isPending} onPress={() => restore.mutate({ positionId: position.id, number: event.change.number })}>
                {t('historyOf.restore')}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {restore.error !== null && <Failure error={restore.error} />}
    </section>
  );
}

function EventHead({ event, versionName }: { readonly event: HistoryEvent; readonly versionName: (versionId: VersionId) => string }): ReactElement {
  const { t } = useTranslation('positions');
  const formats = useFormats();
  const { at, author } = event.decision ?? event.change;
  const when = author === '' ? formats.moment(at) : t('by', { author, when: formats.moment(at) });
  const what = event.decision === null ? t(`ledger.action.${event.change.action}`) : t('historyOf.decided', { what: t(`ledger.action.${event.decision.kind}`), version: versionName(event.decision.versionId) });
  return (
    <>
      <header>
        <span className={styles.event}>{what}</span>
        {event.decision === null && <StanceGlyph stance={event.change.stance} />}
      </header>
      <p className={styles.mute}>{when}</p>
    </>
  );
}

function ChangeWords({ change, base }: { readonly change: PositionChange; readonly base: string }): ReactElement {
  const { t } = useTranslation('positions');
  return (
    <>
      {change.remark !== '' && <p className={styles.remark}>{t('historyOf.remark', { remark: change.remark })}</p>}
      <PositionWords content={change} base={base} />
    </>
  );
}

function DecidedWords({ decision }: { readonly decision: Decision }): ReactElement | null {
  if (decision.quote === '' || decision.kind === 'later') return null;
  return (
    <p className={styles.quote}>
      {decision.label !== null && <b>{decision.label} </b>}
      <Quoted words={decision.quote} />
    </p>
  );
}
