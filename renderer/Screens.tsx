import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { Note } from './components/Note.tsx';
import { Shell } from './components/Shell.tsx';
import { DocumentsScreen } from './features/documents/DocumentsScreen.tsx';
import { MeetingScreen } from './features/meeting/MeetingScreen.tsx';
import { MeetingsScreen } from './features/meetings/MeetingsScreen.tsx';
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
    default:
      return <Nowhere />;
  }
}

function Nowhere(): ReactElement {
  const { t } = useTranslation();
  const meetings = pathOf({ screen: 'meetings' });
  return (
    <Shell title={t('appName')} where={[{ label: t('meetings'), path: meetings }]}>
      <Note action={<Link href={meetings}>{t('openMeetings')}</Link>}>{t('placeUnknown')}</Note>
    </Shell>
  );
}
