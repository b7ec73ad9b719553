import type { Meeting } from '../../../shared/model/meeting.ts';
import type { Formats } from '../../platform/formats.ts';

/** The days of a meeting as one phrase. */
export function datesOf(meeting: Pick<Meeting, 'startsOn' | 'endsOn'>, formats: Formats, none: string): string {
  const { startsOn, endsOn } = meeting;
  if (startsOn === null) return endsOn === null ? none : formats.longDay(endsOn);
  return endsOn === null ? formats.longDay(startsOn) : formats.dayRange(startsOn, endsOn);
}
