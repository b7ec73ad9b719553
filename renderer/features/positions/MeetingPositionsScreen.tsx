import { useMemo, useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { Button } from '../../components/Button.tsx';
import { Failure } from '../../components/Failure.tsx';
import { Note } from '../../components/Note.tsx';
import { Shell } from '../../components/Shell.tsx';
import type { MeetingId } from '../../../shared/model/id.ts';
import { usePrivacy } from '../../platform/desk.tsx';
import type { KeyBinding } from '../../platform/keys.ts';
import { useQueryOf } from '../../platform/queries.ts';
import { pathOf } from '../../platform/route.ts';
import { meetingName } from '../reading/meeting-name.ts';
import { MeetingRail } from '../meeting/MeetingRail.tsx';
import { byDocument, filterPositions, noFilter, type PositionFilter } from './filters.ts';
import styles from './MeetingPositions.module.css';
import { blockOf } from './order.ts';
import { PositionFilters } from './PositionFilters.tsx';
import { PositionGroup } from './PositionGroup.tsx';

/** Our positions across a meeting, by document and in the order of each text; opening one goes to its words. */
export function MeetingPositionsScreen({ meetingId }: { readonly meetingId: MeetingId }): ReactElement {
  const { t } = useTranslation('positions');
  const [, navigate] = useLocation();
  const isPrivate = usePrivacy();
  const meeting = useQueryOf('meeting.get', { meetingId });
  const documents = useQueryOf('document.list', { meetingId });
  const asked = useQueryOf('position.list', { meetingId });
  const [filter, setFilter] = useState<PositionFilter>(noFilter);
  const search = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const groups = useMemo(
    () => byDocument(filterPositions(asked.data ?? [], filter, isPrivate), (documents.data ?? []).map((document) => document.id)),
    [asked.data, documents.data, filter, isPrivate],
  );
  const shown = groups.flatMap((group) => group.positions);
  const total = asked.data?.length ?? 0;
  const step = (direction: 1 | -1): void => {
    const at = shown.findIndex((position) => position.id === current);
    const next = shown[Math.max(0, Math.min(at + direction, shown.length - 1))];
    if (next !== undefined) setCurrent(next.id);
  };
  const open = (): void => {
    const position = shown.find((one) => one.id === current);
    if (position !== undefined) navigate(pathOf({ screen: 'read', versionId: position.versionId, blockIndex: blockOf(position) }));
  };
  const keys: readonly KeyBinding[] = [
    { keys: ['J', 'K'], label: t('keys.next'), run: (key) => step(key === 'J' ? 1 : -1), foot: 'always', isDisabled: shown.length === 0 },
    { keys: ['Enter'], label: t('keys.open'), run: open, foot: 'always', isDisabled: current === null },
    { keys: ['/'], label: t('keys.search'), run: () => search.current?.focus(), foot: 'always' },
    { keys: ['Escape'], label: t('keys.back'), run: () => navigate(pathOf({ screen: 'meeting', meetingId })), foot: 'never' },
  ];
  const first = documents.data?.find((document) => document.versions.length > 0)?.versions.at(-1);
  return (
    <Shell
      title={t('meeting.title')}
      where={[{ label: meetingName(meeting.data), path: pathOf({ screen: 'meeting', meetingId }) }, { label: t('meeting.title') }]}
      rooms={{
        open: 'positions',
        paths: {
          meeting: pathOf({ screen: 'meeting', meetingId }),
          read: first === undefined ? null : pathOf({ screen: 'read', versionId: first.id, blockIndex: null }),
          compare: null,
          positions: pathOf({ screen: 'positions', meetingId }),
        },
      }}
      rail={<MeetingRail meetingId={meetingId} here="positions" />}
      keys={keys}
      status={t('meeting.shown', { shown: shown.length, total })}
    >
      <div className={styles.screen}>
        {asked.error !== null && <Failure error={asked.error} onRetry={() => void asked.refetch()} />}
        {asked.data !== undefined && total === 0 && (
          <Note action={<Link href={pathOf({ screen: 'documents', meetingId })}>{t('meeting.openDocuments')}</Link>}>{t('meeting.empty')}</Note>
        )}
        {total > 0 && <PositionFilters filter={filter} documents={documents.data ?? []} searchRef={search} onChange={setFilter} />}
        {total > 0 && shown.length === 0 && <Note action={<Button onPress={() => setFilter({ ...noFilter, status: null })}>{t('meeting.clear')}</Button>}>{t('meeting.noMatch')}</Note>}
        {groups.map((group) => {
          const document = documents.data?.find((one) => one.id === group.documentId);
          return document === undefined ? null : <PositionGroup key={group.documentId} document={document} positions={group.positions} current={current} onStand={setCurrent} />;
        })}
      </div>
    </Shell>
  );
}
