import type { Session, SessionInput } from '../../../shared/model/meeting.ts';
import type { ReadDb, WriteDb } from '../store/database.ts';

const columns = `id, meeting_id AS meetingId, kind, title, starts_at AS startsAt, ends_at AS endsAt, room, chair, theme, objective, method, expected_result AS expectedResult`;

/** In the order they take place; those without a time come last, as they were made. */
export function sessionsOf(db: ReadDb, meetingId: string): Session[] {
  return db.all<Session>(`SELECT ${columns} FROM session WHERE meeting_id = @meetingId ORDER BY starts_at IS NULL, starts_at, rowid`, { meetingId });
}

export function sessionById(db: ReadDb, id: string): Session | undefined {
  return db.all<Session>(`SELECT ${columns} FROM session WHERE id = @id`, { id })[0];
}

export function insertSession(db: WriteDb, id: string, meetingId: string, session: SessionInput): void {
  db.run(
    `INSERT INTO session (id, meeting_id, kind, title, starts_at, ends_at, room, chair, theme, objective, method, expected_result)
     VALUES (@id, @meetingId, @kind, @title, @startsAt, @endsAt, @room, @chair, @theme, @objective, @method, @expectedResult)`,
    { id, meetingId, ...session },
  );
}

export function updateSession(db: WriteDb, id: string, session: SessionInput): void {
  db.run(
    `UPDATE session SET kind = @kind, title = @title, starts_at = @startsAt, ends_at = @endsAt, room = @room, chair = @chair,
       theme = @theme, objective = @objective, method = @method, expected_result = @expectedResult WHERE id = @id`,
    { id, ...session },
  );
}

/** Whether the history of a position says that it was taken or heard in this session. */
export function isSessionNamed(db: ReadDb, id: string): boolean {
  return db.all('SELECT 1 FROM position_change WHERE session_id = @id LIMIT 1', { id }).length > 0;
}

/** Takes its agenda with it; documents stay. */
export function deleteSession(db: WriteDb, id: string): void {
  db.run('DELETE FROM session WHERE id = @id', { id });
}
