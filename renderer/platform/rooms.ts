import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document } from '../../shared/model/document.ts';
import type { MeetingId } from '../../shared/model/id.ts';
import type { RoomName, Rooms } from '../components/Bar.tsx';
import { useDesk } from './desk.tsx';
import { latestFor, previousOf } from './lines.ts';
import { useQueryOf } from './queries.ts';
import { pathOf, placeOf } from './route.ts';

/** The rooms of a meeting for a screen that has no text in hand. */
export function meetingRooms(open: RoomName, meetingId: MeetingId): Rooms {
  return { open, paths: { meeting: pathOf({ screen: 'meeting', meetingId }) } };
}

/**
 * The rooms with a path for all that have something to show. Where the screen names none, a room opens where it was
 * left; before that, reading opens the first document, the table the first declaration or work plan, and comparing the last two drafts of the first line that has
 * two, both in the reader's language where they are held. Remembers the meeting in hand and the open room's place.
 */
export function useRooms(rooms: Rooms | undefined): Rooms | undefined {
  const { i18n } = useTranslation();
  const { visited, visit, setMeetingId } = useDesk();
  const meetingId = meetingOf(rooms);
  const documents = useQueryOf('document.list', { meetingId: meetingId ?? '' }, { isEnabled: meetingId !== null });
  const open = rooms?.open;
  const here = open === undefined ? null : (rooms?.paths[open] ?? null);
  useEffect(() => {
    setMeetingId(meetingId);
    if (meetingId !== null && open !== undefined && here !== null) visit(meetingId, open, here);
  }, [setMeetingId, visit, meetingId, open, here]);
  if (rooms === undefined || meetingId === null) return rooms;
  return { open: rooms.open, paths: pathsOf(rooms.paths, meetingId, visited[meetingId] ?? {}, firstPaths(documents.data ?? [], i18n.language)) };
}

/** The path of every room: what the screen names, else where the room was left, else where it begins. */
function pathsOf({ meeting, read, compare, positions, plenary, table }: Rooms['paths'], meetingId: MeetingId, left: Readonly<Record<string, string>>, first: FirstPaths): Rooms['paths'] {
  return {
    meeting: meeting ?? null,
    read: read ?? left['read'] ?? first.read,
    compare: comparing(compare ?? null) ?? left['compare'] ?? first.compare,
    positions: positions ?? left['positions'] ?? pathOf({ screen: 'positions', meetingId }),
    plenary: plenary ?? pathOf({ screen: 'plenary', meetingId }),
    table: table ?? left['table'] ?? first.table,
  };
}

function meetingOf(rooms: Rooms | undefined): MeetingId | null {
  const place = rooms?.paths.meeting == null ? null : placeOf(rooms.paths.meeting);
  return place?.screen === 'meeting' ? place.meetingId : null;
}

/** The path of a comparison, or null when it is of a version with itself. */
function comparing(path: string | null): string | null {
  const place = path === null ? null : placeOf(path);
  return place?.screen === 'compare' && place.oldVersionId === place.newVersionId ? null : path;
}

type FirstPaths = { readonly read: string | null; readonly compare: string | null; readonly table: string | null };

function firstPaths(documents: readonly Document[], language: string): FirstPaths {
  const [first] = documents.flatMap((document) => latestFor(document, language) ?? []);
  const drafts = documents.filter((document) => document.kind === 'declaration' || document.kind === 'work-plan');
  const [negotiated = first] = drafts.flatMap((document) => latestFor(document, language) ?? []);
  const pairs = documents.flatMap((document) =>
    document.versions.toReversed().flatMap((newer) => {
      const older = previousOf(document, newer);
      return older === null ? [] : [{ older, newer }];
    }),
  );
  const pair = pairs.find(({ newer }) => newer.language === language) ?? pairs[0];
  return {
    read: first === undefined ? null : pathOf({ screen: 'read', versionId: first.id, blockIndex: null }),
    table: negotiated === undefined ? null : pathOf({ screen: 'table', versionId: negotiated.id, sinceVersionId: null }),
    compare: pair === undefined ? null : pathOf({ screen: 'compare', oldVersionId: pair.older.id, newVersionId: pair.newer.id }),
  };
}
