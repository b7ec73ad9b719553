import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { ButtonLink } from './components/ButtonLink.tsx';
import { Note } from './components/Note.tsx';
import { Shell } from './components/Shell.tsx';
import { ComparisonScreen } from './features/comparison/ComparisonScreen.tsx';
import { DocumentsScreen } from './features/documents/DocumentsScreen.tsx';
import { MeetingScreen } from './features/meeting/MeetingScreen.tsx';
import { MeetingsScreen } from './features/meetings/MeetingsScreen.tsx';
import { OriginalScreen } from './features/original/OriginalScreen.tsx';
import { PlenaryScreen } from './features/plenary/PlenaryScreen.tsx';
import { MeetingPositionsScreen } from './features/positions/MeetingPositionsScreen.tsx';
import { ReadingScreen } from './features/reading/ReadingScreen.tsx';
import { ReconfirmScreen } from './features/reconfirm/ReconfirmScreen.tsx';
import { TableScreen } from './features/table/TableScreen.tsx';
import { pathOf, placeOf } from './platform/route.ts';

/** The screen of the place the address names. */
export function Screens(): ReactElement {
  const [path] = useLocation();
  const place = placeOf(path);
  switch (place?.screen) {
    case 'meetings':
      return <MeetingsScreen />;
    case 'meeting':
      return <MeetingScreen key={place.meetingId} meetingId={place.meetingId} />;
    case 'documents':
      return <DocumentsScreen key={place.meetingId} meetingId={place.meetingId} />;
    case 'positions':
      return <MeetingPositionsScreen key={place.meetingId} meetingId={place.meetingId} />;
    case 'plenary':
      return <PlenaryScreen key={place.meetingId} meetingId={place.meetingId} />;
    case 'reconfirm':
      return <ReconfirmScreen key={place.versionId} versionId={place.versionId} />;
    case 'table':
      return <TableScreen key={place.versionId} versionId={place.versionId} sinceVersionId={place.sinceVersionId} />;
    case 'read':
      return <ReadingScreen versionId={place.versionId} blockIndex={place.blockIndex} />;
    case 'original':
      return <OriginalScreen key={place.versionId} versionId={place.versionId} blockIndex={place.blockIndex} />;
    case 'compare':
      return <ComparisonScreen oldVersionId={place.oldVersionId} newVersionId={place.newVersionId} />;
    // The public text has a window of its own: `App` shows it.
    case 'projector':
    case undefined:
      break;
  }
  return <Nowhere />;
}

function Nowhere(): ReactElement {
  const { t } = useTranslation();
  const meetings = pathOf({ screen: 'meetings' });
  return (
    <Shell title={t('appName')} where={[{ label: t('meetings'), path: meetings }]}>
      <Note action={<ButtonLink path={meetings}>{t('openMeetings')}</ButtonLink>}>{t('placeUnknown')}</Note>
    </Shell>
  );
}
