import { useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { MeetingId } from '../../../shared/model/id.ts';
import type { Document, Version } from '../../../shared/model/document.ts';
import { Button } from '../../components/Button.tsx';
import { Failure } from '../../components/Failure.tsx';
import { Loading } from '../../components/Loading.tsx';
import { Note } from '../../components/Note.tsx';
import { RailGroup } from '../../components/RailGroup.tsx';
import { RailLine } from '../../components/RailLine.tsx';
import { goTo, useRoving, type Roving } from '../../components/roving.ts';
import { Shell } from '../../components/Shell.tsx';
import { Title } from '../../components/Title.tsx';
import { isForward, type KeyBinding } from '../../platform/keys.ts';
import { useQueryOf } from '../../platform/queries.ts';
import { meetingRooms } from '../../platform/rooms.ts';
import { pathOf } from '../../platform/route.ts';
import { blobAddress } from '../../platform/upload.ts';
import { MeetingRail } from '../meeting/MeetingRail.tsx';
import { CorrectionForm } from './CorrectionForm.tsx';
import { DocumentsHead } from './DocumentsHead.tsx';
import styles from './DocumentsScreen.module.css';
import { FilePicker } from './FilePicker.tsx';
import { ImportReportView } from './ImportReportView.tsx';
import { useImports } from './imports.tsx';
import { Library } from './Library.tsx';
import { heldIn, latestFor, shortSymbolOf, titleFor, type Held } from '../../platform/lines.ts';
import { RereadNotice } from './RereadNotice.tsx';
import { useReread } from './use-reread.ts';
import { VersionPanel } from './VersionPanel.tsx';

const none: readonly Document[] = [];

/** The documents of a meeting as lines of versions; files are added here, and identities corrected. */
export function DocumentsScreen({ meetingId }: { readonly meetingId: MeetingId }): ReactElement {
  const { t, i18n } = useTranslation(['documents', 'meetings', 'common']);
  const [, navigate] = useLocation();
  const meeting = useQueryOf('meeting.get', { meetingId });
  const list = useQueryOf('document.list', { meetingId });
  const imports = useImports();
  const picker = useRef<HTMLInputElement>(null);
  const [corrected, setCorrected] = useState<Held | null>(null);
  const documents = list.data ?? none;
  const held = heldIn(documents);
  const roving = useRoving(held.map(({ version }) => version.id));
  const current = held.find(({ version }) => version.id === roving.current) ?? null;
  const show = (latest: Version | null): void => {
    if (latest === null) return;
    roving.choose(latest.id);
    goTo(latest.id);
  };
  const addFiles = (): void => picker.current?.click();
  const actions = actionsOn(navigate, setCorrected);
  const reread = useReread(meetingId);
  const keys = useDocumentKeys({ meetingId, current, roving, actions, addFiles, reread: held.length === 0 ? null : reread.start });
  const name = [meeting.data?.series, meeting.data?.ordinal].filter(Boolean).join('-');
  const where = [
    { label: t('meetings:title'), path: pathOf({ screen: 'meetings' }), isSecondary: true },
    { label: name === '' ? (meeting.data?.title ?? '') : name, path: pathOf({ screen: 'meeting', meetingId }) },
    { label: t('title') },
  ];
  return (
    <Shell
      title={t('title')}
      where={where}
      rooms={meetingRooms('meeting', meetingId)}
      keys={keys}
      rail={
        <MeetingRail meetingId={meetingId} here="documents">
          {documents.length > 0 && (
            <RailGroup title={t('lines')}>
              {documents.map((document) => (
                <RailLine key={document.id} start={shortSymbolOf(document)} isHere={document.id === current?.document.id} onPress={() => show(latestFor(document, i18n.language))}>
                  <Title lines={2}>{titleFor(document, i18n.language)}</Title>
                </RailLine>
              ))}
            </RailGroup>
          )}
        </MeetingRail>
      }
      {...(current !== null && { panel: <VersionPanel held={current} actions={actions} />, panelLabel: t('selected') })}
    >
      <DocumentsHead documentCount={documents.length} versionCount={held.length} reread={reread} onAdd={addFiles} />
      <FilePicker inputRef={picker} onPick={(files) => imports.add(meetingId, files)} />
      {imports.state.status === 'reported' && imports.meetingId === meetingId && <ImportReportView report={imports.state.report} onClose={imports.clear} />}
      <RereadNotice reread={reread} />
      {list.isPending && <Loading />}
      {list.error !== null && <Failure error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.length === 0 && (
        <div className={styles.empty}>
          <Note
            detail={t('dropFormats')}
            action={
              <Button look="first" shortcut="A" onPress={addFiles}>
                {t('addFiles')}
              </Button>
            }
          >
            {t('empty')}
          </Note>
        </div>
      )}
      {held.length > 0 && <Library documents={documents} held={held} roving={roving} actions={actions} />}
      {corrected !== null && <CorrectionForm held={corrected} documents={documents} onDone={() => setCorrected(null)} onClose={() => setCorrected(null)} />}
    </Shell>
  );
}

type DocumentKeys = { readonly meetingId: MeetingId; readonly current: Held | null; readonly roving: Roving; readonly actions: VersionActions; readonly addFiles: () => void; readonly reread: (() => void) | null };

function useDocumentKeys({ meetingId, current, roving, actions, addFiles, reread }: DocumentKeys): readonly KeyBinding[] {
  const { t } = useTranslation(['documents', 'common']);
  const [, navigate] = useLocation();
  const isNothing = current === null;
  return [
    { keys: ['J', 'K'], also: ['ArrowDown', 'ArrowUp'], label: t('keys.move'), run: (key) => roving.move(isForward(key) ? 1 : -1), foot: 'always', isDisabled: isNothing },
    { keys: ['Enter'], label: t('keys.read'), run: () => current && actions.read(current), foot: 'always', isDisabled: isNothing },
    { keys: ['A'], label: t('keys.add'), run: addFiles, foot: 'always' },
    { keys: ['C'], label: t('keys.compare'), run: () => current && actions.compare(current), foot: 'wide', isDisabled: current?.previous == null },
    { keys: ['E'], label: t('keys.correct'), run: () => current && actions.correct(current), foot: 'wide', isDisabled: isNothing },
    { keys: ['O'], label: t('keys.original'), run: () => current && saveOriginal(current), foot: 'never', isDisabled: isNothing },
    { keys: ['Shift+R'], label: t('keys.reread'), run: () => reread?.(), foot: 'never', isDisabled: reread === null },
    { keys: ['Escape'], label: t('common:keys.back'), run: () => navigate(pathOf({ screen: 'meeting', meetingId })), foot: 'never' },
  ];
}

/** What can be done with a version of the library. */
export type VersionActions = { readonly read: (held: Held) => void; readonly compare: (held: Held) => void; readonly correct: (held: Held) => void };

function actionsOn(navigate: (path: string) => void, correct: (held: Held) => void): VersionActions {
  return {
    read: ({ version }) => navigate(pathOf({ screen: 'read', versionId: version.id, blockIndex: null })),
    compare: ({ version, previous }) => previous !== null && navigate(pathOf({ screen: 'compare', oldVersionId: previous.id, newVersionId: version.id })),
    correct,
  };
}

/** Asks the window to save the original under its own name. */
function saveOriginal({ version }: Held): void {
  const link = document.createElement('a');
  link.href = blobAddress(version.sha256);
  link.download = version.fileName;
  link.click();
}
