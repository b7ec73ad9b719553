import { fill } from '../../shared/locales/index.ts';
import type { MeetingSummary } from '../../shared/model/meeting.ts';
import { WrongUse } from './arguments.ts';
import type { Setting } from './main.ts';

/** The meeting a person names by id, title, or series and ordinal, in any case. Throws `WrongUse` where there is none. */
export function meetingNamed(meetings: readonly MeetingSummary[], wanted: string, { words }: Pick<Setting, 'words'>): MeetingSummary {
  const found = meetings.find((meeting) => isNamed(meeting, wanted));
  if (!found) throw new WrongUse(fill(words.noSuchMeeting, { meeting: wanted }));
  return found;
}

function isNamed({ id, title, series, ordinal }: MeetingSummary, wanted: string): boolean {
  return [id, title, `${series}-${ordinal}`].some((name) => name.localeCompare(wanted, 'en', { sensitivity: 'base' }) === 0);
}
