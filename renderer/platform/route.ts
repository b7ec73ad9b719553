import { meetingId, versionId, type MeetingId, type VersionId } from '../../shared/model/id.ts';

/** Every place of the program, as the hash of the address tells it. */
export type Place =
  | { readonly screen: 'meetings' }
  | { readonly screen: 'meeting'; readonly meetingId: MeetingId }
  | { readonly screen: 'documents'; readonly meetingId: MeetingId }
  | { readonly screen: 'positions'; readonly meetingId: MeetingId }
  | { readonly screen: 'read'; readonly versionId: VersionId; readonly blockIndex: number | null }
  | { readonly screen: 'compare'; readonly oldVersionId: VersionId; readonly newVersionId: VersionId };

/** The path of a place (without `#`): what `navigate` and `<Link>` take. */
export function pathOf(place: Place): string {
  if (place.screen === 'meetings') return '/';
  if (place.screen === 'read') return `/read/${place.versionId}${place.blockIndex === null ? '' : `/${place.blockIndex}`}`;
  if (place.screen === 'compare') return `/compare/${place.oldVersionId}/${place.newVersionId}`;
  return place.screen === 'meeting' ? `/meeting/${place.meetingId}` : `/meeting/${place.meetingId}/${place.screen}`;
}

/** The place of a path, or null when it is none of ours. */
export function placeOf(path: string): Place | null {
  const [screen = '', first = '', second = '', ...rest] = path.split('/').slice(1);
  if (rest.length > 0) return null;
  if (screen === '') return { screen: 'meetings' };
  if (screen === 'meeting') return placeInMeeting(first, second);
  const version = versionId.safeParse(first);
  if (!version.success) return null;
  if (screen === 'read' && /^\d*$/.test(second)) return { screen, versionId: version.data, blockIndex: second === '' ? null : Number(second) };
  const other = versionId.safeParse(second);
  if (screen === 'compare' && other.success) return { screen, oldVersionId: version.data, newVersionId: other.data };
  return null;
}

function placeInMeeting(id: string, room: string): Place | null {
  const parsed = meetingId.safeParse(id);
  if (!parsed.success) return null;
  if (room === '') return { screen: 'meeting', meetingId: parsed.data };
  return room === 'documents' || room === 'positions' ? { screen: room, meetingId: parsed.data } : null;
}
