import type { Delegation, Meeting, MeetingSummary } from '../../../shared/model/meeting.ts';
import type { ReadDb, WriteDb } from '../store/database.ts';

type MeetingRow = Omit<Meeting, 'workingLanguages' | 'delegations'>;
type Counts = Pick<MeetingSummary, 'sessionCount' | 'documentCount' | 'positionCount'>;

const columns = `
  meeting.id, series, ordinal, meeting.title, place, starts_on AS startsOn, ends_on AS endsOn,
  my_delegation_id AS myDelegationId, my_role AS myRole, created_at AS createdAt, updated_at AS updatedAt`;

/** Every meeting, the latest to start first; the positions counted are our own. */
export function meetingSummaries(db: ReadDb): MeetingSummary[] {
  const rows = db.all<MeetingRow & Counts>(`
    SELECT ${columns},
      (SELECT count(*) FROM session WHERE session.meeting_id = meeting.id) AS sessionCount,
      (SELECT count(*) FROM document WHERE document.meeting_id = meeting.id) AS documentCount,
      (SELECT count(*) FROM position JOIN version ON version.id = position.version_id
         JOIN position_change AS last ON last.position_id = position.id AND last.number = (SELECT max(number) FROM position_change WHERE position_id = position.id)
       WHERE version.meeting_id = meeting.id AND last.delegation_id IS NULL AND last.status <> 'void') AS positionCount
    FROM meeting ORDER BY coalesce(starts_on, created_at) DESC, meeting.rowid DESC`);
  return rows.map((row) => ({ ...row, ...partsOf(db, row.id) }));
}

export function meetingById(db: ReadDb, id: string): Meeting | undefined {
  const row = db.all<MeetingRow>(`SELECT ${columns} FROM meeting WHERE id = @id`, { id })[0];
  return row && { ...row, ...partsOf(db, row.id) };
}

export function delegationsOf(db: ReadDb, meetingId: string): Delegation[] {
  return db.all<Delegation>('SELECT id, name FROM delegation WHERE meeting_id = @meetingId ORDER BY place', { meetingId });
}

export type MeetingFields = {
  readonly id: string;
  readonly series: string;
  readonly ordinal: string;
  readonly title: string;
  readonly place: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly myRole: string;
  readonly now: string;
};

export function insertMeeting(db: WriteDb, fields: MeetingFields): void {
  db.run(
    `INSERT INTO meeting (id, series, ordinal, title, place, starts_on, ends_on, my_role, created_at, updated_at)
     VALUES (@id, @series, @ordinal, @title, @place, @startsOn, @endsOn, @myRole, @now, @now)`,
    fields,
  );
}

/** The number of meetings changed: 0 when there is none with this id. */
export function updateMeeting(db: WriteDb, fields: MeetingFields): number {
  return db.run(
    `UPDATE meeting SET series = @series, ordinal = @ordinal, title = @title, place = @place, starts_on = @startsOn,
       ends_on = @endsOn, my_role = @myRole, my_delegation_id = NULL, updated_at = @now WHERE id = @id`,
    fields,
  );
}

export function replaceLanguages(db: WriteDb, meetingId: string, languages: readonly string[]): void {
  db.run('DELETE FROM meeting_language WHERE meeting_id = @meetingId', { meetingId });
  for (const [place, language] of languages.entries()) {
    db.run('INSERT INTO meeting_language (meeting_id, place, language) VALUES (@meetingId, @place, @language)', { meetingId, place, language });
  }
}

/** Makes `delegations` those of the meeting, in this order; one that was there keeps its `id`, by its name of now. None that is left out may be named by a position. */
export function replaceDelegations(db: WriteDb, meetingId: string, delegations: readonly Delegation[]): void {
  for (const { id } of delegationsOf(db, meetingId)) {
    // Names are unique and two may be exchanged: each steps aside before it is written.
    if (delegations.some((delegation) => delegation.id === id)) db.run('UPDATE delegation SET name = @id WHERE id = @id', { id });
    else db.run('DELETE FROM delegation WHERE id = @id', { id });
  }
  for (const [place, { id, name }] of delegations.entries()) {
    db.run(
      'INSERT INTO delegation (id, meeting_id, place, name) VALUES (@id, @meetingId, @place, @name) ON CONFLICT (id) DO UPDATE SET place = @place, name = @name',
      { id, meetingId, place, name },
    );
  }
}

/** Whether the history of a position says that this delegation spoke. */
export function isDelegationNamed(db: ReadDb, id: string): boolean {
  return db.all('SELECT 1 FROM position_change WHERE delegation_id = @id LIMIT 1', { id }).length > 0;
}

/** A further delegation, after those there are. */
export function insertDelegation(db: WriteDb, meetingId: string, { id, name }: Delegation): void {
  db.run('INSERT INTO delegation (id, meeting_id, place, name) VALUES (@id, @meetingId, (SELECT coalesce(max(place), -1) + 1 FROM delegation WHERE meeting_id = @meetingId), @name)', { id, meetingId, name });
}

export function setMyDelegation(db: WriteDb, id: string, delegationId: string | null): void {
  db.run('UPDATE meeting SET my_delegation_id = @delegationId WHERE id = @id', { id, delegationId });
}

function partsOf(db: ReadDb, meetingId: string): Pick<Meeting, 'workingLanguages' | 'delegations'> {
  const languages = db.all<{ language: Meeting['workingLanguages'][number] }>('SELECT language FROM meeting_language WHERE meeting_id = @meetingId ORDER BY place', { meetingId });
  return { workingLanguages: languages.map(({ language }) => language), delegations: delegationsOf(db, meetingId) };
}
