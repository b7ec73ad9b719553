import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { Failure } from '../../components/Failure.tsx';
import { Loading } from '../../components/Loading.tsx';
import { Note } from '../../components/Note.tsx';
import { Shell } from '../../components/Shell.tsx';
import { useQueryOf } from '../../platform/queries.ts';
import { meetingRooms } from '../../platform/rooms.ts';
import { pathOf } from '../../platform/route.ts';
import { meetingName } from '../reading/meeting-name.ts';
import { PlenaryDesk } from './PlenaryDesk.tsx';
import { useSession, type Held } from './use-session.ts';

/** The view of a meeting that holds texts, once the one on the floor has come. */
export function PlenaryRoom({ meeting, ...held }: Held & { readonly meeting: Meeting }): ReactElement {
  const { t } = useTranslation('plenary');
  const inSession = useSession(held);
  /** The number of the paragraph in hand: another text is entered there. */
  const [label, setLabel] = useState<string | null>(null);
  const { version } = inSession;
  // The placeholder id is never sent: the query waits for the version.
  const asked = useQueryOf('version.get', { versionId: version?.id ?? '' }, { isEnabled: version !== undefined });
  if (version !== undefined && asked.data !== undefined && asked.data.blocks.length > 0) {
    return <PlenaryDesk key={version.id} meeting={meeting} sessions={held.sessions} documents={held.documents} inSession={inSession} version={asked.data.version} blocks={asked.data.blocks} comingFrom={label} onLabel={setLabel} />;
  }
  return (
    <Shell title={t('title')} where={[{ label: meetingName(meeting), path: pathOf({ screen: 'meeting', meetingId: meeting.id }) }, { label: t('title') }]} rooms={meetingRooms('plenary', meeting.id)}>
      {asked.error !== null && <Failure error={asked.error} onRetry={() => void asked.refetch()} />}
      {asked.error === null && asked.data === undefined && <Loading />}
      {asked.data?.blocks.length === 0 && <Note>{t('empty.blank')}</Note>}
    </Shell>
  );
}
