import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Document } from '../../../shared/model/document.ts';
import type { MeetingId } from '../../../shared/model/id.ts';
import type { AgendaItem, Meeting, Session } from '../../../shared/model/meeting.ts';
import { Failure } from '../../components/Failure.tsx';
import { Loading } from '../../components/Loading.tsx';
import { useRoving } from '../../components/roving.ts';
import { Shell } from '../../components/Shell.tsx';
import { useFormats } from '../../platform/formats.ts';
import { isForward, type KeyBinding } from '../../platform/keys.ts';
import { useQueryOf } from '../../platform/queries.ts';
import { meetingRooms } from '../../platform/rooms.ts';
import { pathOf } from '../../platform/route.ts';
import { MeetingForm } from '../meetings/MeetingForm.tsx';
import { AgendaItemForm } from './AgendaItemForm.tsx';
import { daysOf } from './days.ts';
import { MeetingRail } from './MeetingRail.tsx';
import { ProgrammeRail } from './ProgrammeRail.tsx';
import { Programme } from './Programme.tsx';
import { RemoveSession } from './RemoveSession.tsx';
import { SessionForm } from './SessionForm.tsx';
import { SessionPanel } from './SessionPanel.tsx';

/** What floats over the programme: a form, or the question before a session goes. */
export type OpenForm =
  | { readonly of: 'meeting' }
  | { readonly of: 'session'; readonly session: Session | null; readonly day: string | null }
  | { readonly of: 'item'; readonly session: Session; readonly item: AgendaItem | null }
  | { readonly of: 'remove'; readonly session: Session };

/** A meeting by day: its sessions, their agendas, the documents they point at. */
export function MeetingScreen({ meetingId }: { readonly meetingId: MeetingId }): ReactElement {
  const { t } = useTranslation(['meetings', 'common']);
  const meeting = useQueryOf('meeting.get', { meetingId });
  const sessions = useQueryOf('session.list', { meetingId });
  const agenda = useQueryOf('agenda.list', { meetingId });
  const documents = useQueryOf('document.list', { meetingId });
  const failure = meeting.error ?? sessions.error ?? agenda.error ?? documents.error;
  if (meeting.data !== undefined && sessions.data !== undefined && agenda.data !== undefined && documents.data !== undefined) {
    return <ProgrammeScreen meeting={meeting.data} sessions={sessions.data} agenda={agenda.data} documents={documents.data} />;
  }
  return (
    <Shell title={meeting.data?.title ?? t('programme')} where={[{ label: t('title'), path: pathOf({ screen: 'meetings' }) }]} {...(failure === null && { rooms: meetingRooms('meeting', meetingId) })}>
      {failure === null ? <Loading /> : <Failure error={failure} onRetry={() => void Promise.all([meeting, sessions, agenda, documents].map((query) => query.refetch()))} />}
    </Shell>
  );
}

type ProgrammeScreenProps = { readonly meeting: Meeting; readonly sessions: readonly Session[]; readonly agenda: readonly AgendaItem[]; readonly documents: readonly Document[] };

function ProgrammeScreen({ meeting, sessions, agenda, documents }: ProgrammeScreenProps): ReactElement {
  const { t } = useTranslation(['meetings', 'common']);
  const formats = useFormats();
  const [, navigate] = useLocation();
  const [form, setForm] = useState<OpenForm | null>(null);
  const days = daysOf(sessions);
  const roving = useRoving(days.flatMap((day) => day.sessions.map((session) => session.id)));
  const current = sessions.find((session) => session.id === roving.current) ?? null;
  const keys: readonly KeyBinding[] = [
    { keys: ['J', 'K'], also: ['ArrowDown', 'ArrowUp'], label: t('keys.move'), run: (key) => roving.move(isForward(key) ? 1 : -1), foot: 'always', isDisabled: current === null },
    { keys: ['N'], label: t('keys.newSession'), run: () => setForm({ of: 'session', session: null, day: current?.startsAt?.slice(0, 10) ?? null }), foot: 'always' },
    { keys: ['A'], label: t('keys.newItem'), run: () => current && setForm({ of: 'item', session: current, item: null }), foot: 'always', isDisabled: current === null },
    { keys: ['E'], label: t('keys.edit'), run: () => current && setForm({ of: 'session', session: current, day: null }), foot: 'always', isDisabled: current === null },
    { keys: ['D'], label: t('keys.documents'), run: () => navigate(pathOf({ screen: 'documents', meetingId: meeting.id })), foot: 'wide' },
    { keys: ['M'], label: t('editMeeting'), run: () => setForm({ of: 'meeting' }), foot: 'never' },
    { keys: ['Escape'], label: t('common:keys.back'), run: () => navigate(pathOf({ screen: 'meetings' })), foot: 'never' },
  ];
  const name = [meeting.series, meeting.ordinal].filter(Boolean).join('-');
  return (
    <Shell
      title={meeting.title}
      hasOwnHeading
      where={[{ label: t('title'), path: pathOf({ screen: 'meetings' }) }, { label: name === '' ? meeting.title : name }]}
      rooms={meetingRooms('meeting', meeting.id)}
      keys={keys}
      rail={
        <MeetingRail meetingId={meeting.id} here="meeting">
          <ProgrammeRail days={days} formats={formats} current={current} onChoose={roving.choose} />
        </MeetingRail>
      }
      {...(current !== null && { panel: <SessionPanel session={current} onOpen={setForm} />, panelLabel: t('session') })}
    >
      <Programme meeting={meeting} days={days} agenda={agenda} documents={documents} roving={roving} onOpen={setForm} />
      {form !== null && <Floating form={form} meeting={meeting} documents={documents} onChoose={roving.choose} onClose={() => setForm(null)} />}
    </Shell>
  );
}

type FloatingProps = { readonly form: OpenForm; readonly meeting: Meeting; readonly documents: readonly Document[]; readonly onChoose: (id: string) => void; readonly onClose: () => void };

function Floating({ form, meeting, documents, onChoose, onClose }: FloatingProps): ReactElement {
  switch (form.of) {
    case 'meeting':
      return <MeetingForm meeting={meeting} onDone={onClose} onClose={onClose} />;
    case 'session':
      return (
        <SessionForm
          meeting={meeting}
          session={form.session}
          day={form.day}
          onClose={onClose}
          onDone={(session) => {
            onChoose(session.id);
            onClose();
          }}
        />
      );
    case 'item':
      return <AgendaItemForm sessionId={form.session.id} item={form.item} documents={documents} onDone={onClose} onClose={onClose} />;
    case 'remove':
      break;
  }
  return <RemoveSession session={form.session} onClose={onClose} />;
}
