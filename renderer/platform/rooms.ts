import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document } from '../../shared/model/document.ts';
import type { MeetingId } from '../../shared/model/id.ts';
import type { RoomName, Rooms } from '../components/Bar.tsx';
import { useDesk } from './desk.tsx';
import { latestFor, previousOf } from './lines.ts';
import { useQueryOf } from './queries.ts';
import { pathOf } from './route.ts';

/**
 * The rooms of a meeting with their paths. A room opens where it was left; before that, reading opens the latest
 * version of the first document, comparing the last two drafts of the first line that has two, both in the reader's language where they are held.
 * `here` is the path of the open room, remembered for coming back.
 */
export function useRooms(open: RoomName, meetingId: MeetingId | undefined, here: string): Rooms | undefined {
  const { i18n } = useTranslation();
  const { visited, visit, setMeetingId } = useDesk();
  const documents = useQueryOf('document.list', { meetingId: meetingId ?? '' }, { isEnabled: meetingId !== undefined });
  useEffect(() => {
    if (meetingId === undefined) return;
    setMeetingId(meetingId);
    visit(meetingId, open, here);
  }, [setMeetingId, visit, meetingId, open, here]);
  if (meetingId === undefined) return undefined;
  const left = visited[meetingId] ?? {};
  const first = firstPaths(documents.data ?? [], i18n.language);
  return {
    open,
    paths: {
      meeting: pathOf({ screen: 'meeting', meetingId }),
      read: left['read'] ?? first.read,
      compare: left['compare'] ?? first.compare,
      positions: pathOf({ screen: 'positions', meetingId }),
    },
  };
}

function firstPaths(documents: readonly Document[], language: string): { readonly read: string | null; readonly compare: string | null } {
  const [first] = documents.flatMap((document) => latestFor(document, language) ?? []);
  const pairs = documents.flatMap((document) =>
    document.versions.toReversed().flatMap((newer) => {
      const older = previousOf(document, newer);
      return older === null ? [] : [{ older, newer }];
    }),
  );
  const pair = pairs.find(({ newer }) => newer.language === language) ?? pairs[0];
  return {
    read: first === undefined ? null : pathOf({ screen: 'read', versionId: first.id, blockIndex: null }),
    compare: pair === undefined ? null : pathOf({ screen: 'compare', oldVersionId: pair.older.id, newVersionId: pair.newer.id }),
  };
}
