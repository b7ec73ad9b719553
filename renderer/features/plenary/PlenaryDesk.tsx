import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../components/Failure.tsx';
import { Shell } from '../../components/Shell.tsx';
import { lineSymbolOf } from '../../platform/lines.ts';
import { useCommand } from '../../platform/queries.ts';
import { pathOf } from '../../platform/route.ts';
import { meetingName } from '../reading/meeting-name.ts';
import { useVersionName } from '../reading/use-version-name.ts';
import { AgendaSheet } from './AgendaSheet.tsx';
import { FloorHead } from './FloorHead.tsx';
import { FloorJump } from './FloorJump.tsx';
import { FloorText } from './FloorText.tsx';
import { nextLanguageOf } from './languages.ts';
import { OurLine } from './OurLine.tsx';
import styles from './Plenary.module.css';
import { PlenaryPanel } from './PlenaryPanel.tsx';
import { isClosed } from './statements.ts';
import { openSecondWindow, usePlenaryKeys } from './use-plenary-keys.ts';
import { usePlenary, type PlenaryProps } from './use-plenary.ts';
import { useSessionName } from './use-session-name.ts';

/** The view of the session in hand once its text has come. */
export function PlenaryDesk(props: PlenaryProps): ReactElement {
  const { t } = useTranslation('plenary');
  const plenary = usePlenary(props);
  const { meeting, version, current, label, own } = plenary;
  const { session, document, chooseText } = plenary.inSession;
  const [isAgendaOpen, setAgendaOpen] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const sessionName = useSessionName();
  const versionName = useVersionName();
  const setStatus = useCommand('position.setStatus');
  const unsaid = own.find(({ position }) => !isClosed(position) && position.status !== 'stated');
  const translation = document === undefined ? null : nextLanguageOf(document, version);
  const openSecond = (): void => setRefused(!openSecondWindow(meeting.id));
  const keys = usePlenaryKeys(plenary, {
    markStated: unsaid === undefined || setStatus.isPending ? undefined : () => setStatus.mutate({ positionId: unsaid.position.id, status: 'stated' }),
    openAgenda: () => setAgendaOpen(true),
    openSecond,
    nextLanguage: translation === null ? undefined : () => chooseText(translation.id),
  });
  const name = sessionName(session);
  const meetingPath = pathOf({ screen: 'meeting', meetingId: meeting.id });
  return (
    <Shell
      title={label === null ? t('titleUnnumbered', { session: name }) : t('titleAt', { session: name, label })}
      where={[
        { label: meetingName(meeting), path: meetingPath },
        { label: name, path: meetingPath, isSecondary: true },
        { label: [document === undefined ? null : lineSymbolOf(document), versionName(version, document?.versions ?? [version])].filter((part) => part !== null).join(' ') },
      ]}
      rooms={{ open: 'plenary', paths: { meeting: meetingPath, plenary: pathOf({ screen: 'plenary', meetingId: meeting.id }), read: pathOf({ screen: 'read', versionId: version.id, blockIndex: current }) } }}
      jump={<FloorJump plenary={plenary} />}
      panelLabel={name}
      panel={<PlenaryPanel plenary={plenary} />}
      keys={keys}
      status={t('second.alone')}
    >
      <div className={styles.sheet}>
        <FloorHead plenary={plenary} isRefused={isRefused} onAgenda={() => setAgendaOpen(true)} onSecond={openSecond} />
        <FloorText plenary={plenary} />
        {plenary.error === null ? <OurLine plenary={plenary} error={setStatus.error} /> : <Failure error={plenary.error} onRetry={plenary.retry} />}
      </div>
      <AgendaSheet plenary={plenary} isOpen={isAgendaOpen} onClose={() => setAgendaOpen(false)} />
    </Shell>
  );
}
