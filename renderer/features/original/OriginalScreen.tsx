import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { VersionId } from '../../../shared/model/id.ts';
import { Failure } from '../../components/Failure.tsx';
import { Note } from '../../components/Note.tsx';
import { Shell } from '../../components/Shell.tsx';
import { useQueryOf } from '../../platform/queries.ts';
import { OriginalDesk } from './OriginalDesk.tsx';
import styles from './Original.module.css';

/** A version's text with its original beside it, as the file draws it. */
export function OriginalScreen({ versionId, blockIndex }: { readonly versionId: VersionId; readonly blockIndex: number | null }): ReactElement {
  const { t } = useTranslation('original');
  const { t: common } = useTranslation();
  const asked = useQueryOf('version.get', { versionId });
  const marks = useQueryOf('version.marks', { versionId });
  const document = useQueryOf('document.get', { documentId: asked.data?.version.documentId ?? '' }, { isEnabled: asked.data !== undefined });
  const meeting = useQueryOf('meeting.get', { meetingId: asked.data?.version.meetingId ?? '' }, { isEnabled: asked.data !== undefined });
  if (asked.data !== undefined && marks.data !== undefined) {
    return <OriginalDesk version={asked.data.version} blocks={asked.data.blocks} places={marks.data.markup.places} document={document.data} meeting={meeting.data} blockIndex={blockIndex} />;
  }
  const error = asked.error ?? marks.error;
  return (
    <Shell title={t('title')} where={[{ label: common('meetings'), path: '/' }]}>
      <div className={styles.none}>
        {error === null ? (
          <Note>{common('loading')}</Note>
        ) : (
          <Failure
            error={error}
            onRetry={() => {
              void asked.refetch();
              void marks.refetch();
            }}
          />
        )}
      </div>
    </Shell>
  );
}
