import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../components/Failure.tsx';
import { Note } from '../../components/Note.tsx';
import { Shell } from '../../components/Shell.tsx';
import type { VersionId } from '../../../shared/model/id.ts';
import { useQueryOf } from '../../platform/queries.ts';
import { ReadingDesk } from './ReadingDesk.tsx';
import styles from './SheetHead.module.css';

/** A version's text as a good book, with our positions beside it. */
export function ReadingScreen({ versionId, blockIndex }: { readonly versionId: VersionId; readonly blockIndex: number | null }): ReactElement {
  const { t } = useTranslation('reading');
  const { t: common } = useTranslation();
  const asked = useQueryOf('version.get', { versionId });
  const document = useQueryOf('document.get', { documentId: asked.data?.version.documentId ?? '' }, { isEnabled: asked.data !== undefined });
  const meeting = useQueryOf('meeting.get', { meetingId: asked.data?.version.meetingId ?? '' }, { isEnabled: asked.data !== undefined });
  const marks = useQueryOf('version.marks', { versionId });
  // The marks change where lines break: the text waits for them, and without them is shown with the reason.
  if (asked.data !== undefined && !marks.isPending) {
    return <ReadingDesk key={versionId} version={asked.data.version} blocks={asked.data.blocks} document={document.data} meeting={meeting.data} blockIndex={blockIndex} />;
  }
  return (
    <Shell title={common('room.read')} where={[{ label: common('meetings'), path: '/' }]}>
      <div className={styles.empty}>{asked.error === null ? <Note>{t('loading')}</Note> : <Failure error={asked.error} onRetry={() => void asked.refetch()} />}</div>
    </Shell>
  );
}
