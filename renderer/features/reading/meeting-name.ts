import type { Meeting } from '../../../shared/model/meeting.ts';

/** The short name of a meeting, as the field writes it (`RTS-III`), else its title. */
export function meetingName(meeting: Meeting | undefined): string {
  if (meeting === undefined) return '…';
  const short = [meeting.series, meeting.ordinal].filter((part) => part !== '').join('-');
  return meeting.series === '' ? meeting.title : short;
}
