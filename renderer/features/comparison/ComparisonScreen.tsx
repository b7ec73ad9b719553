import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../components/Failure.tsx';
import { Note } from '../../components/Note.tsx';
import { Shell } from '../../components/Shell.tsx';
import type { VersionId } from '../../../shared/model/id.ts';
import { useQueryOf } from '../../platform/queries.ts';
import { pathOf } from '../../platform/route.ts';
import { ComparisonDesk } from './ComparisonDesk.tsx';
import styles from './Head.module.css';

/** Any two versions of a meeting, compared. */
export function ComparisonScreen({ oldVersionId, newVersionId }: { readonly oldVersionId: VersionId; readonly newVersionId: VersionId }): ReactElement {
  const { t } = useTranslation('comparison');
  const { t: common } = useTranslation();
  const before = useQueryOf('version.get', { versionId: oldVersionId });
  const after = useQueryOf('version.get', { versionId: newVersionId });
  const compared = useQueryOf('comparison.get', { oldVersionId, newVersionId });
  if (before.data !== undefined && after.data !== undefined && compared.data !== undefined) {
    return <ComparisonDesk key={`${oldVersionId} ${newVersionId}`} comparison={compared.data} oldText={before.data} newText={after.data} />;
  }
  const failed = [before, after, compared].find((asked) => asked.error !== null);
  return (
    <Shell title={common('room.compare')} where={[{ label: common('meetings'), path: pathOf({ screen: 'meetings' }) }]}>
      <div className={styles.empty}>{failed?.error == null ? <Note>{t('loading')}</Note> : <Failure error={failed.error} onRetry={() => void failed.refetch()} />}</div>
    </Shell>
  );
}
