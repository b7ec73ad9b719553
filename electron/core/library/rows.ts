import type { MeetingId } from '../../../shared/model/id.ts';
import type { ReadDb, WriteDb } from '../store/database.ts';

/** Whether the sample meeting comes in: not asked yet, no, being imported, all there. */
export type SampleState = 'undecided' | 'none' | 'due' | 'done';

export function librarySample(db: ReadDb): { readonly state: SampleState; readonly meetingId: MeetingId | null } {
  const row = db.all<{ state: SampleState; meetingId: MeetingId | null }>('SELECT sample_state AS state, sample_meeting_id AS meetingId FROM library')[0];
  return row ?? { state: 'none', meetingId: null };
}

export function setSampleState(db: WriteDb, state: SampleState): void {
  db.run('UPDATE library SET sample_state = @state', { state });
}

export function setSampleMeeting(db: WriteDb, meetingId: MeetingId): void {
  db.run('UPDATE library SET sample_meeting_id = @meetingId', { meetingId });
}
