import { meetingId, versionId, type MeetingId, type VersionId } from '../../shared/model/id.ts';

/** Every place of the program, as the hash of the address tells it. */
export type Place =
  | { readonly screen: 'meetings' }
  | { readonly screen: 'meeting'; readonly meetingId: MeetingId }
  | { readonly screen: 'documents'; readonly meetingId: MeetingId }
  | { readonly screen: 'positions'; readonly meetingId: MeetingId }
  | { readonly screen: 'plenary'; readonly meetingId: MeetingId }
  | { readonly screen: 'projector'; readonly meetingId: MeetingId }
  | { readonly screen: 'read'; readonly versionId: VersionId; readonly blockIndex: number | null }
  | { readonly screen: 'original'; readonly versionId: VersionId; readonly blockIndex: number | null }
  | { readonly screen: 'reconfirm'; readonly versionId: VersionId }
  | { readonly screen: 'table'; readonly versionId: VersionId; readonly sinceVersionId: VersionId | null }
  | { readonly screen: 'compare'; readonly oldVersionId: VersionId; readonly newVersionId: VersionId };

/** The path of a place (without `#`): what `navigate` and `<Link>` take. */
export function pathOf(place: Place): string {
  if (place.screen === 'meetings') return '/';
  if (place.screen === 'read' || place.screen === 'original') return `/${place.screen}/${place.versionId}${place.blockIndex === null ? '' : `/${place.blockIndex}`}`;
  if (place.screen === 'reconfirm') return `/reconfirm/${place.versionId}`;
  if (place.screen === 'table') return `/table/${place.versionId}${place.sinceVersionId === null ? '' : `/${place.sinceVersionId}`}`;
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
  if ((screen === 'read' || screen === 'original') && /^\d*$/.test(second)) return { screen, versionId: version.data, blockIndex: second === '' ? null : Number(second) };
  if (screen === 'reconfirm' && second === '') return { screen, versionId: version.data };
  const other = versionId.safeParse(second);
  if (screen === 'table' && (second === '' || other.success)) return { screen, versionId: version.data, sinceVersionId: other.data ?? null };
  if (screen === 'compare' && other.success) return { screen, oldVersionId: version.data, newVersionId: other.data };
  return null;
}

const roomsInMeeting = ['documents', 'positions', 'plenary', 'projector'] as const;

function placeInMeeting(id: string, room: string): Place | null {
  const parsed = meetingId.safeParse(id);
  if (!parsed.success) return null;
  if (room === '') return { screen: 'meeting', meetingId: parsed.data };
  const inMeeting = roomsInMeeting.find((one) => one === room);
  return inMeeting === undefined ? null : { screen: inMeeting, meetingId: parsed.data };
}
