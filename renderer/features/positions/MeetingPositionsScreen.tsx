import { useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { Button } from '../../components/Button.tsx';
import { Failure } from '../../components/Failure.tsx';
import { Note } from '../../components/Note.tsx';
import { Shell } from '../../components/Shell.tsx';
import type { Document } from '../../../shared/model/document.ts';
import type { Draft } from '../../../shared/model/draft.ts';
import type { MeetingId } from '../../../shared/model/id.ts';
import type { KeyBinding } from '../../platform/keys.ts';
import { shortSymbolOf } from '../../platform/lines.ts';
import { pathOf } from '../../platform/route.ts';
import { blockIndexOf } from '../reading/anchors.ts';
import { meetingName } from '../reading/meeting-name.ts';
import { MeetingRail } from '../meeting/MeetingRail.tsx';
import { DraftList } from './DraftList.tsx';
import { everything } from './filters.ts';
import styles from './MeetingPositions.module.css';
import { blockOf } from './order.ts';
import { PositionFilters } from './PositionFilters.tsx';
import { PositionGroup } from './PositionGroup.tsx';
import { resumptionOf } from './resumption.ts';
import { useDrafts } from './use-drafts.ts';
import { useLedgerKeys } from './use-ledger-keys.ts';
import { useMeetingPositions, type MeetingPositions } from './use-meeting-positions.ts';

/** The ledger across a meeting, by document and in the order of each text; ours unless others are asked for. Opening one goes to its words. */
export function MeetingPositionsScreen({ meetingId }: { readonly meetingId: MeetingId }): ReactElement {
  const { t } = useTranslation('positions');
  const held = useMeetingPositions(meetingId);
  const search = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const keys = useListKeys(meetingId, held, current, setCurrent, () => search.current?.focus());
  const first = held.documents.find((document) => document.versions.length > 0)?.versions.at(-1);
  const path = pathOf({ screen: 'meeting', meetingId });
  return (
    <Shell
      title={t('meeting.title')}
      where={[{ label: meetingName(held.meeting), path }, { label: t('meeting.title') }]}
      rooms={{
        open: 'positions',
        paths: {
          meeting: path,
          read: first === undefined ? null : pathOf({ screen: 'read', versionId: first.id, blockIndex: null }),
          compare: null,
          positions: pathOf({ screen: 'positions', meetingId }),
        },
      }}
      rail={<MeetingRail meetingId={meetingId} here="positions" />}
      keys={keys}
      status={t('meeting.shown', { shown: held.shown.length, total: held.total })}
    >
      <div className={styles.screen}>
        {held.error !== null && <Failure error={held.error} onRetry={held.retry} />}
        {held.isEmpty && <Note action={<Link href={pathOf({ screen: 'documents', meetingId })}>{t('meeting.openDocuments')}</Link>}>{t('meeting.empty')}</Note>}
        {held.total > 0 && <PositionFilters filter={held.filter} documents={held.documents} searchRef={search} onChange={held.setFilter} />}
        <Begun meetingId={meetingId} documents={held.documents} />
        {held.total > 0 && held.shown.length === 0 && <Note action={<Button onPress={() => held.setFilter(everything)}>{t('meeting.clear')}</Button>}>{t('meeting.noMatch')}</Note>}
        {held.groups.map(({ document, positions }) => (
          <PositionGroup key={document.id} document={document} positions={positions} speakerOf={held.speakerOf} current={current} onStand={setCurrent} />
        ))}
      </div>
    </Shell>
  );
}

/** What is half typed anywhere in the meeting; resuming goes to its text, its form open. */
function Begun({ meetingId, documents }: { readonly meetingId: MeetingId; readonly documents: readonly Document[] }): ReactElement | null {
  const [, navigate] = useLocation();
  const drafts = useDrafts(meetingId, false);
  const symbolOf = ({ versionId }: Draft): string => {
    const document = documents.find(({ versions }) => versions.some(({ id }) => id === versionId));
    return (document === undefined ? null : shortSymbolOf(document)) ?? '¶';
  };
  const resume = ({ versionId, anchor, positionId }: Draft): void => navigate(pathOf({ screen: 'read', versionId, blockIndex: blockIndexOf(anchor) }), { state: resumptionOf({ anchor, positionId }) });
  if (drafts.length === 0) return null;
  return (
    <div className={styles.begun}>
      <DraftList drafts={drafts} labelOf={symbolOf} onResume={resume} headingLevel={2} />
    </div>
  );
}

function useListKeys(meetingId: MeetingId, { shown }: MeetingPositions, current: string | null, stand: (id: string) => void, search: () => void): readonly KeyBinding[] {
  const { t } = useTranslation('positions');
  const [, navigate] = useLocation();
  const step = (direction: 1 | -1): void => {
    const at = shown.findIndex((position) => position.id === current);
    const next = shown[Math.max(0, Math.min(at + direction, shown.length - 1))];
    if (next !== undefined) stand(next.id);
  };
  const open = (): void => {
    const position = shown.find((one) => one.id === current);
    if (position !== undefined) navigate(pathOf({ screen: 'read', versionId: position.versionId, blockIndex: blockOf(position) }));
  };
  return [
    { keys: ['J', 'K'], label: t('keys.next'), run: (key) => step(key === 'J' ? 1 : -1), foot: 'always', isDisabled: shown.length === 0 },
    { keys: ['Enter'], label: t('keys.open'), run: open, foot: 'always', isDisabled: current === null },
    { keys: ['/'], label: t('keys.search'), run: search, foot: 'always' },
    ...useLedgerKeys(meetingId),
    { keys: ['Escape'], label: t('keys.back'), run: () => navigate(pathOf({ screen: 'meeting', meetingId })), foot: 'never' },
  ];
}
