import type { AgendaItem, AgendaItemInput } from '../../../shared/model/meeting.ts';
import type { ReadDb, WriteDb } from '../store/database.ts';

type AgendaItemRow = Omit<AgendaItem, 'documentIds'>;

const columns = 'agenda_item.id, session_id AS sessionId, agenda_item.place, label, agenda_item.title, note';

/** The agendas of a meeting's sessions, session by session. */
export function agendaOf(db: ReadDb, meetingId: string): AgendaItem[] {
  const rows = db.all<AgendaItemRow>(
    `SELECT ${columns} FROM agenda_item JOIN session ON session.id = session_id WHERE session.meeting_id = @meetingId
     ORDER BY session.starts_at IS NULL, session.starts_at, session.rowid, agenda_item.place`,
    { meetingId },
  );
  return rows.map((row) => withDocuments(db, row));
}

export function agendaItemById(db: ReadDb, id: string): AgendaItem | undefined {
  const row = db.all<AgendaItemRow>(`SELECT ${columns} FROM agenda_item WHERE id = @id`, { id })[0];
  return row && withDocuments(db, row);
}

/** The ids of a session's items, in order. */
export function itemIdsOf(db: ReadDb, sessionId: string): string[] {
  return db.all<{ id: string }>('SELECT id FROM agenda_item WHERE session_id = @sessionId ORDER BY place', { sessionId }).map(({ id }) => id);
}

export function insertAgendaItem(db: WriteDb, id: string, sessionId: string, place: number, { label, title, note, documentIds }: AgendaItemInput): void {
  db.run('INSERT INTO agenda_item (id, session_id, place, label, title, note) VALUES (@id, @sessionId, @place, @label, @title, @note)', { id, sessionId, place, label, title, note });
  linkDocuments(db, id, documentIds);
}

export function updateAgendaItem(db: WriteDb, id: string, { label, title, note, documentIds }: AgendaItemInput): void {
  db.run('UPDATE agenda_item SET label = @label, title = @title, note = @note WHERE id = @id', { id, label, title, note });
  db.run('DELETE FROM agenda_item_document WHERE agenda_item_id = @id', { id });
  linkDocuments(db, id, documentIds);
}

export function deleteAgendaItem(db: WriteDb, id: string): void {
  db.run('DELETE FROM agenda_item WHERE id = @id', { id });
}

/** Numbers the items from 0 in the order of `ids`. */
export function placeAgendaItems(db: WriteDb, ids: readonly string[]): void {
  for (const [place, id] of ids.entries()) db.run('UPDATE agenda_item SET place = @place WHERE id = @id', { place, id });
}

/** True if every document is of the meeting the session belongs to. */
export function areDocumentsOfSession(db: ReadDb, sessionId: string, documentIds: readonly string[]): boolean {
  return documentIds.every(
    (documentId) =>
      db.all('SELECT 1 FROM document JOIN session ON session.meeting_id = document.meeting_id WHERE document.id = @documentId AND session.id = @sessionId', { documentId, sessionId }).length > 0,
  );
}

function linkDocuments(db: WriteDb, id: string, documentIds: readonly string[]): void {
  for (const [place, documentId] of [...new Set(documentIds)].entries()) {
    db.run('INSERT INTO agenda_item_document (agenda_item_id, place, document_id) VALUES (@id, @place, @documentId)', { id, place, documentId });
  }
}

function withDocuments(db: ReadDb, row: AgendaItemRow): AgendaItem {
  const documents = db.all<{ id: AgendaItem['documentIds'][number] }>('SELECT document_id AS id FROM agenda_item_document WHERE agenda_item_id = @id ORDER BY place', { id: row.id });
  return { ...row, documentIds: documents.map(({ id }) => id) };
}
