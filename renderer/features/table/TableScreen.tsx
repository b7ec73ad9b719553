import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../components/Failure.tsx';
import { Loading } from '../../components/Loading.tsx';
import { Shell } from '../../components/Shell.tsx';
import type { VersionId } from '../../../shared/model/id.ts';
import { pathOf } from '../../platform/route.ts';
import styles from './Table.module.css';
import { TableDesk } from './TableDesk.tsx';
import { useSources } from './use-sources.ts';

type TableScreenProps = { readonly versionId: VersionId; readonly sinceVersionId: VersionId | null };

/** The table of the head of delegation: a text by row, with what changed, who holds what and what to watch. */
export function TableScreen({ versionId, sinceVersionId }: TableScreenProps): ReactElement {
  const { t } = useTranslation('table');
  const { t: common } = useTranslation();
  const { sources, failed } = useSources(versionId, sinceVersionId);
  const [last, setLast] = useState(sources);
  if (sources !== null && sources !== last) setLast(sources);
  // The table stays as it was while another text to compare it with is fetched.
  const shown = failed === null ? (sources ?? last) : sources;
  if (shown !== null) return <TableDesk sources={shown} sinceVersionId={sinceVersionId} />;
  return (
    <Shell title={t('title')} where={[{ label: common('meetings'), path: pathOf({ screen: 'meetings' }) }]}>
      <div className={styles.waiting}>{failed === null ? <Loading /> : <Failure error={failed.error} onRetry={failed.retry} />}</div>
    </Shell>
  );
}
