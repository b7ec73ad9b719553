import { useEffect } from 'react';
import type { Document } from '../../shared/model/document.ts';
import type { MeetingId } from '../../shared/model/id.ts';
import type { RoomName, Rooms } from '../components/Bar.tsx';
import { useDesk } from './desk.tsx';
import { useQueryOf } from './queries.ts';
import { pathOf } from './route.ts';

/**
 * The rooms of a meeting with their paths. A room opens where it was left; before that, reading opens the latest
 * version of the first document, comparing the last two versions of the first line that has two.
 * `here` is the path of the open room, remembered for coming back.
 */
export function useRooms(open: RoomName, meetingId: MeetingId | undefined, here: string): Rooms | undefined {
  const { visited, visit, setMeetingId } = useDesk();
  const documents = useQueryOf('document.list', { meetingId: meetingId ?? '' }, { isEnabled: meetingId !== undefined });
  useEffect(() => {
    if (meetingId === undefined) return;
    setMeetingId(meetingId);
    visit(meetingId, open, here);
  }, [setMeetingId, visit, meetingId, open, here]);
  if (meetingId === undefined) return undefined;
  const left = visited[meetingId] ?? {};
  const first = firstPaths(documents.data ?? []);
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

function firstPaths(documents: readonly Document[]): { readonly read: string | null; readonly compare: string | null } {
  const latest = documents.find((document) => document.versions.length > 0)?.versions.at(-1);
  const [older, newer] = documents.find((document) => document.versions.length > 1)?.versions.slice(-2) ?? [];
  return {
    read: latest === undefined ? null : pathOf({ screen: 'read', versionId: latest.id, blockIndex: null }),
    compare: older === undefined || newer === undefined ? null : pathOf({ screen: 'compare', oldVersionId: older.id, newVersionId: newer.id }),
  };
}
