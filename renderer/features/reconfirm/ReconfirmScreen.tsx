import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../components/Failure.tsx';
import { Loading } from '../../components/Loading.tsx';
import { Shell } from '../../components/Shell.tsx';
import type { VersionId } from '../../../shared/model/id.ts';
import { useQueryOf } from '../../platform/queries.ts';
import { pathOf } from '../../platform/route.ts';
import { usePlaced } from '../positions/use-placed.ts';
import { carriedOnto } from './queue.ts';
import { ReconfirmDesk } from './ReconfirmDesk.tsx';

/** The passage through the positions after a new draft: the text that came, and all that its line carries onto it. */
export function ReconfirmScreen({ versionId }: { readonly versionId: VersionId }): ReactElement {
  const { t } = useTranslation(['reconfirm', 'common']);
  const text = useQueryOf('version.get', { versionId });
  const meetingId = text.data?.version.meetingId;
  const documentId = text.data?.version.documentId;
  // The placeholder ids are never sent: the queries wait for the version.
  const documents = useQueryOf('document.list', { meetingId: meetingId ?? '' }, { isEnabled: meetingId !== undefined });
  const positions = useQueryOf('position.list', { meetingId: meetingId ?? '', documentId: documentId ?? '' }, { isEnabled: meetingId !== undefined });
  const { placed, error, retry } = usePlaced(versionId);
  const carried = useMemo(() => (positions.data === undefined || placed === undefined ? undefined : carriedOnto(positions.data, placed)), [positions.data, placed]);
  const document = documents.data?.find((one) => one.id === documentId);
  if (text.data !== undefined && document !== undefined && carried !== undefined) return <ReconfirmDesk text={text.data} document={document} carried={carried} />;
  const failed = [text, documents, positions].find((asked) => asked.error !== null);
  const [failure, again] = failed?.error == null ? [error, retry] : [failed.error, () => void failed.refetch()];
  return (
    <Shell title={t('title')} where={[{ label: t('common:meetings'), path: pathOf({ screen: 'meetings' }) }, { label: t('title') }]}>
      {failure === null ? <Loading /> : <Failure error={failure} onRetry={again} />}
    </Shell>
  );
}
