import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { MeetingSummary } from '../../../shared/model/meeting.ts';
import { Button } from '../../components/Button.tsx';
import { Failure } from '../../components/Failure.tsx';
import { Loading } from '../../components/Loading.tsx';
import { Note } from '../../components/Note.tsx';
import { useRoving, type Roving } from '../../components/roving.ts';
import { Shell } from '../../components/Shell.tsx';
import { useFormats } from '../../platform/formats.ts';
import { isForward, type KeyBinding } from '../../platform/keys.ts';
import { useQueryOf } from '../../platform/queries.ts';
import { pathOf } from '../../platform/route.ts';
import { datesOf } from './dates.ts';
import { MeetingForm } from './MeetingForm.tsx';
import styles from './MeetingsScreen.module.css';

/** The meetings of the library; from here one is opened, made or edited. */
export function MeetingsScreen(): ReactElement {
  const { t } = useTranslation('meetings');
  const [, navigate] = useLocation();
  const list = useQueryOf('meeting.list', {});
  const [form, setForm] = useState<{ readonly meeting: MeetingSummary | null } | null>(null);
  const meetings = list.data ?? [];
  const roving = useRoving(meetings.map((meeting) => meeting.id));
  const current = meetings.find((meeting) => meeting.id === roving.current);
  const keys: readonly KeyBinding[] = [
    { keys: ['J', 'K'], also: ['ArrowDown', 'ArrowUp'], label: t('keys.meeting'), run: (key) => roving.move(isForward(key) ? 1 : -1), foot: 'always', isDisabled: meetings.length === 0 },
    { keys: ['Enter'], label: t('keys.open'), run: () => current && navigate(pathOf({ screen: 'meeting', meetingId: current.id })), foot: 'always', isDisabled: current === undefined },
    { keys: ['N'], label: t('keys.newMeeting'), run: () => setForm({ meeting: null }), foot: 'always' },
    { keys: ['E'], label: t('keys.edit'), run: () => current && setForm({ meeting: current }), foot: 'always', isDisabled: current === undefined },
  ];
  return (
    <Shell title={t('title')} hasOwnHeading where={[{ label: t('title') }]} keys={keys}>
      <div className={styles.column}>
        <header className={styles.head}>
          <h1>{t('title')}</h1>
          {meetings.length > 0 && (
            <Button onPress={() => setForm({ meeting: null })} shortcut="N">
              {t('newMeeting')}
            </Button>
          )}
        </header>
        {list.isPending && <Loading />}
        {list.error !== null && <Failure error={list.error} onRetry={() => void list.refetch()} />}
        {list.data?.length === 0 && (
          <Note
            action={
              <Button look="first" shortcut="N" onPress={() => setForm({ meeting: null })}>
                {t('newMeeting')}
              </Button>
            }
          >
            {t('emptyList')}
          </Note>
        )}
        <MeetingList meetings={meetings} roving={roving} />
      </div>
      {form !== null && (
        <MeetingForm
          meeting={form.meeting}
          onClose={() => setForm(null)}
          onDone={(meeting) => {
            setForm(null);
            if (form.meeting === null) navigate(pathOf({ screen: 'meeting', meetingId: meeting.id }));
          }}
        />
      )}
    </Shell>
  );
}

function MeetingList({ meetings, roving }: { readonly meetings: readonly MeetingSummary[]; readonly roving: Roving }): ReactElement {
  const { t } = useTranslation('meetings');
  const formats = useFormats();
  return (
      <ol>
        {meetings.map((meeting) => (
          <li key={meeting.id}>
            <Link
              href={pathOf({ screen: 'meeting', meetingId: meeting.id })}
              className={styles.meeting}
              data-roving={meeting.id}
              data-current={meeting.id === roving.current || undefined}
              tabIndex={meeting.id === roving.current ? 0 : -1}
              onFocus={() => roving.choose(meeting.id)}
            >
              <span className={styles.dates}>{datesOf(meeting, formats, t('noDates'))}</span>
              <span className={styles.what}>
                <span className={styles.title}>{meeting.title}</span>
                <span className={styles.facts}>{[[meeting.series, meeting.ordinal].filter(Boolean).join('-'), meeting.place].filter(Boolean).join(', ')}</span>
              </span>
              <span className={styles.counts}>
                <span>{t('sessions', { count: meeting.sessionCount })}</span>
                <span>{t('documents', { count: meeting.documentCount })}</span>
                <span>{t('positions', { count: meeting.positionCount })}</span>
              </span>
            </Link>
          </li>
        ))}
      </ol>
  );
}
