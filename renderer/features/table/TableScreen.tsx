import { useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../components/Failure.tsx';
import { Loading } from '../../components/Loading.tsx';
import { Shell } from '../../components/Shell.tsx';
import type { VersionId } from '../../../shared/model/id.ts';
import { useQueryOf } from '../../platform/queries.ts';
import { pathOf } from '../../platform/route.ts';
import { usePlaced } from '../positions/use-placed.ts';
import { sinceFor } from './since.ts';
import styles from './Table.module.css';
import { TableDesk } from './TableDesk.tsx';
import type { TableSources } from './use-table.ts';

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
  if (shown !== null) return <TableDesk sources={shown} />;
  return (
    <Shell title={t('title')} where={[{ label: common('meetings'), path: pathOf({ screen: 'meetings' }) }]}>
      <div className={styles.waiting}>{failed === null ? <Loading /> : <Failure error={failed.error} onRetry={failed.retry} />}</div>
    </Shell>
  );
}

type Failed = { readonly error: Parameters<typeof Failure>[0]['error']; readonly retry: () => void };

/** Everything the table is made of, once all of it has come; the text it is compared with as asked, else as the table proposes. */
function useSources(versionId: VersionId, sinceVersionId: VersionId | null): { readonly sources: TableSources | null; readonly failed: Failed | null } {
  const text = useQueryOf('version.get', { versionId });
  const meetingId = text.data?.version.meetingId;
  const isKnown = { isEnabled: meetingId !== undefined };
  // The placeholder ids are never sent: the queries wait for the meeting.
  const meeting = useQueryOf('meeting.get', { meetingId: meetingId ?? '' }, isKnown);
  const documents = useQueryOf('document.list', { meetingId: meetingId ?? '' }, isKnown);
  const sessions = useQueryOf('session.list', { meetingId: meetingId ?? '' }, isKnown);
  const milestones = useQueryOf('milestone.list', { meetingId: meetingId ?? '' }, isKnown);
  const positions = useQueryOf('position.list', { meetingId: meetingId ?? '', documentId: text.data?.version.documentId ?? '' }, isKnown);
  const convergence = useQueryOf('convergence.get', { versionId });
  const placement = usePlaced(versionId);
  const document = documents.data?.find((one) => one.id === text.data?.version.documentId);
  const proposed = text.data === undefined || document === undefined || milestones.data === undefined ? null : sinceFor(document, text.data.version, milestones.data);
  const oldVersionId = sinceVersionId ?? proposed?.id ?? null;
  const hasOld = { isEnabled: oldVersionId !== null && milestones.data !== undefined };
  const old = useQueryOf('version.get', { versionId: oldVersionId ?? '' }, hasOld);
  const comparison = useQueryOf('comparison.get', { oldVersionId: oldVersionId ?? '', newVersionId: versionId }, hasOld);
  const { placed } = placement;
  const since = useMemo(() => (oldVersionId === null ? null : old.data === undefined || comparison.data === undefined ? undefined : { ...old.data, comparison: comparison.data }), [oldVersionId, old.data, comparison.data]);
  const asked = [text, meeting, documents, sessions, milestones, positions, convergence, old, comparison].find((one) => one.error !== null);
  const failed = asked?.error != null ? { error: asked.error, retry: () => void asked.refetch() } : placement.error === null ? null : { error: placement.error, retry: placement.retry };
  const sources = useMemo((): TableSources | null => {
    if (text.data === undefined || meeting.data === undefined || document === undefined || sessions.data === undefined || milestones.data === undefined || positions.data === undefined || convergence.data === undefined || since === undefined || placed === undefined) return null;
    return { meeting: meeting.data, document, ...text.data, since, milestones: milestones.data, positions: positions.data, placed, sessions: sessions.data, convergence: convergence.data };
  }, [text.data, meeting.data, document, sessions.data, milestones.data, positions.data, convergence.data, since, placed]);
  return { sources, failed };
}
