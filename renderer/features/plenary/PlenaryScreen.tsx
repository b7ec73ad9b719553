import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingId } from '../../../shared/model/id.ts';
import { ButtonLink } from '../../components/ButtonLink.tsx';
import { Failure } from '../../components/Failure.tsx';
import { Loading } from '../../components/Loading.tsx';
import { Note } from '../../components/Note.tsx';
import { Shell } from '../../components/Shell.tsx';
import { useQueryOf } from '../../platform/queries.ts';
import { meetingRooms } from '../../platform/rooms.ts';
import { pathOf } from '../../platform/route.ts';
import { meetingName } from '../reading/meeting-name.ts';
import { PlenaryRoom } from './PlenaryRoom.tsx';

/** The session that runs now: the paragraph under negotiation, our line on it, what is heard of it. */
export function PlenaryScreen({ meetingId }: { readonly meetingId: MeetingId }): ReactElement {
  const { t } = useTranslation('plenary');
  const { t: common } = useTranslation();
  const meeting = useQueryOf('meeting.get', { meetingId });
  const sessions = useQueryOf('session.list', { meetingId });
  const items = useQueryOf('agenda.list', { meetingId });
  const documents = useQueryOf('document.list', { meetingId });
  const floor = useQueryOf('floor.get', { meetingId });
  const asked = [meeting, sessions, items, documents, floor];
  if (meeting.data !== undefined && sessions.data !== undefined && items.data !== undefined && documents.data !== undefined && floor.data !== undefined && documents.data.length > 0) {
    return <PlenaryRoom meeting={meeting.data} sessions={sessions.data} items={items.data} documents={documents.data} kept={floor.data} />;
  }
  const failed = asked.find(({ error }) => error !== null);
  return (
    <Shell title={t('title')} where={[{ label: common('meetings'), path: pathOf({ screen: 'meetings' }) }, { label: meetingName(meeting.data), path: pathOf({ screen: 'meeting', meetingId }) }]} rooms={meetingRooms('plenary', meetingId)}>
      {failed?.error != null && <Failure error={failed.error} onRetry={() => asked.forEach((one) => void one.refetch())} />}
      {failed === undefined && documents.data === undefined && <Loading />}
      {documents.data?.length === 0 && <Note action={<ButtonLink path={pathOf({ screen: 'documents', meetingId })}>{t('empty.documents')}</ButtonLink>}>{t('empty.noText')}</Note>}
    </Shell>
  );
}
