import { type KeyboardEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PositionId } from '../../../shared/model/id.ts';
import type { Position } from '../../../shared/model/position.ts';
import { classes } from '../../components/classes.ts';
import { Failure } from '../../components/Failure.tsx';
import { reachable } from '../../components/reachable.ts';
import { StanceGlyph } from '../../components/StanceGlyph.tsx';
import { useDelegationNames } from '../../platform/delegations.ts';
import { useFormats } from '../../platform/formats.ts';
import { useCommand } from '../../platform/queries.ts';
import { localDay } from '../meeting/days.ts';
import styles from './Panel.module.css';
import { isClosed, type Heard } from './statements.ts';
import type { Plenary } from './use-plenary.ts';

type FloorRecordProps = { readonly plenary: Plenary; readonly correcting: PositionId | null; readonly onCorrect: (position: Position) => void };

/** What was heard, oldest first, the newest in sight. A statement is pressed to correct it; Delete takes it off the record. */
export function FloorRecord({ plenary, correcting, onCorrect }: FloorRecordProps): ReactElement {
  const { t } = useTranslation('plenary');
  const { heard, isWholeSession, setWholeSession } = plenary;
  const setStatus = useCommand('position.setStatus');
  const newest = heard.at(-1)?.position.id;
  const takeOff = ({ id, status }: Position): void => {
    if (!setStatus.isPending && !isClosed({ status })) setStatus.mutate({ positionId: id, status: 'withdrawn' });
  };
  return (
    <section className={styles.record} aria-label={t('record.title')}>
      <ul className={styles.scope} aria-label={t('record.scope')}>
        {[false, true].map((whole) => (
          <li key={String(whole)}>
            <button type="button" aria-pressed={isWholeSession === whole} onClick={() => setWholeSession(whole)}>
              {t(whole ? 'record.session' : 'record.paragraph')}
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.entries} role="log" aria-label={t('record.title')} {...reachable}>
        {heard.length === 0 && <p className={styles.none}>{t('record.none')}</p>}
        <ol>
          {heard.map((one) => (
            <Entry key={one.position.id} heard={one} plenary={plenary} isFresh={one.position.id === newest} isCorrecting={one.position.id === correcting} onCorrect={onCorrect} onTakeOff={takeOff} />
          ))}
        </ol>
      </div>
      {setStatus.error !== null && <Failure error={setStatus.error} />}
    </section>
  );
}

function bringIntoView(newest: HTMLElement | null): void {
  newest?.scrollIntoView({ block: 'nearest' });
}

type EntryProps = { readonly heard: Heard; readonly plenary: Plenary; readonly isFresh: boolean; readonly isCorrecting: boolean; readonly onCorrect: (position: Position) => void; readonly onTakeOff: (position: Position) => void };

function Entry({ heard: { position, label }, plenary, isFresh, isCorrecting, onCorrect, onTakeOff }: EntryProps): ReactElement {
  const { t } = useTranslation('plenary');
  const formats = useFormats();
  const nameOf = useDelegationNames(plenary.meeting.delegations);
  const name = position.delegationId === null ? '' : nameOf(position.delegationId);
  const said = position.saidAt === null ? null : new Date(position.saidAt);
  const time = said === null ? '' : formats.time(said);
  const isOfToday = said !== null && localDay(said) === localDay(plenary.inSession.now);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Delete') return;
    event.preventDefault();
    onTakeOff(position);
  };
  return (
    <li ref={isFresh ? bringIntoView : undefined} className={classes(isFresh && styles.fresh, isCorrecting && styles.correcting, isClosed(position) && styles.off)}>
      <time dateTime={position.saidAt ?? undefined}>
        {said !== null && !isOfToday && <span className={styles.day}>{formats.shortDay(localDay(said))}</span>}
        {time}
      </time>
      <button type="button" className={styles.statement} title={t('record.correct')} onClick={() => onCorrect(position)} onKeyDown={onKeyDown}>
        <span className={styles.name}>
          {name}
          {plenary.isWholeSession && label !== null && <small> ¶ {label}</small>}
        </span>
        <StanceGlyph stance={position.stance} />
      </button>
      {position.wording !== '' && <p className={styles.quote}>{position.wording}</p>}
      {isClosed(position) && <p className={styles.by}>{t('record.withdrawn')}</p>}
    </li>
  );
}
