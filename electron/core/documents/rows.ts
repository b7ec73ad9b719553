import type { FileFormat, Identity, TextEncoding, Version } from '../../../shared/model/document.ts';
import type { Original } from '../core.ts';
import type { ReadDb, WriteDb } from '../store/database.ts';
import { warningsOf } from './reading-rows.ts';

export type DocumentRow = { readonly id: Version['documentId']; readonly meetingId: Version['meetingId'] };
/** A version with the order it arrived in, the reading its text is taken from, and the encoding a person named for it. */
export type StoredVersion = { readonly version: Version; readonly arrival: number; readonly readingId: number; readonly encoding: TextEncoding | null };

type VersionRow = Omit<Version, 'warnings'> & Omit<StoredVersion, 'version'>;

const versions = `
  SELECT version.id, arrival, document_id AS documentId, meeting_id AS meetingId, version.title, symbol, language, date, version.kind, file_name AS fileName, encoding,
    original.format, version.sha256, original.size, imported_at AS importedAt,
    reading.id AS readingId, reading.block_count AS blockCount, reading.word_count AS wordCount
  FROM version JOIN original ON original.sha256 = version.sha256
    JOIN reading ON reading.id = (SELECT max(id) FROM reading WHERE reading.version_id = version.id)`;

export function documentsOf(db: ReadDb, meetingId: string): DocumentRow[] {
  return db.all<DocumentRow>('SELECT id, meeting_id AS meetingId FROM document WHERE meeting_id = @meetingId ORDER BY rowid', { meetingId });
}

export function documentById(db: ReadDb, id: string): DocumentRow | undefined {
  return db.all<DocumentRow>('SELECT id, meeting_id AS meetingId FROM document WHERE id = @id', { id })[0];
}

/** As they arrived. */
export function versionsOfMeeting(db: ReadDb, meetingId: string): StoredVersion[] {
  return db.all<VersionRow>(`${versions} WHERE meeting_id = @meetingId ORDER BY arrival`, { meetingId }).map((row) => stored(db, row));
}

/** As they arrived. */
export function versionsOfDocument(db: ReadDb, documentId: string): StoredVersion[] {
  return db.all<VersionRow>(`${versions} WHERE document_id = @documentId ORDER BY arrival`, { documentId }).map((row) => stored(db, row));
}

export function versionById(db: ReadDb, id: string): StoredVersion | undefined {
  const row = db.all<VersionRow>(`${versions} WHERE version.id = @id`, { id })[0];
  return row && stored(db, row);
}

/** The version of a meeting that holds these bytes. */
export function versionByHash(db: ReadDb, meetingId: string, sha256: string): StoredVersion | undefined {
  const row = db.all<VersionRow>(`${versions} WHERE meeting_id = @meetingId AND version.sha256 = @sha256`, { meetingId, sha256 })[0];
  return row && stored(db, row);
}

/** The bytes as they came, under the name they first came with. */
export function originalOf(db: ReadDb, sha256: string): Original | null {
  const row = db.all<Original>(
    `SELECT bytes, format, (SELECT file_name FROM version WHERE version.sha256 = original.sha256 ORDER BY arrival LIMIT 1) AS fileName
     FROM original WHERE sha256 = @sha256`,
    { sha256 },
  )[0];
  return row ?? null;
}

/** Keeps the bytes once, however many meetings hold them. */
export function insertOriginal(db: WriteDb, sha256: string, format: FileFormat, bytes: Uint8Array): void {
  db.run('INSERT INTO original (sha256, size, format, bytes) VALUES (@sha256, @size, @format, @bytes) ON CONFLICT (sha256) DO NOTHING', { sha256, size: bytes.length, format, bytes });
}

export function insertDocument(db: WriteDb, id: string, meetingId: string, createdAt: string): void {
  db.run('INSERT INTO document (id, meeting_id, created_at) VALUES (@id, @meetingId, @createdAt)', { id, meetingId, createdAt });
}

export type NewVersion = { readonly id: string; readonly documentId: string; readonly meetingId: string; readonly sha256: string; readonly fileName: string; readonly importedAt: string };

export function insertVersion(db: WriteDb, version: NewVersion, { title, symbol, language, date, kind }: Identity): void {
  db.run(
    `INSERT INTO version (id, arrival, document_id, meeting_id, sha256, file_name, title, symbol, language, date, kind, imported_at)
     VALUES (@id, (SELECT coalesce(max(arrival), 0) + 1 FROM version), @documentId, @meetingId, @sha256, @fileName, @title, @symbol, @language, @date, @kind, @importedAt)`,
    { ...version, title, symbol, language, date, kind },
  );
}

export function updateIdentity(db: WriteDb, id: string, { title, symbol, language, date, kind }: Identity): void {
  db.run('UPDATE version SET title = @title, symbol = @symbol, language = @language, date = @date, kind = @kind WHERE id = @id', { id, title, symbol, language, date, kind });
}

/** Keeps the encoding a person named; null where the reader is to guess. */
export function updateEncoding(db: WriteDb, id: string, encoding: TextEncoding | null): void {
  db.run('UPDATE version SET encoding = @encoding WHERE id = @id', { id, encoding });
}

/** Moves a version to another line of its meeting; a line left empty goes, and the agenda items that pointed at it point at the other. */
export function moveVersion(db: WriteDb, id: string, from: string, to: string): void {
  db.run('UPDATE version SET document_id = @to WHERE id = @id', { id, to });
  if (db.all('SELECT 1 FROM version WHERE document_id = @from', { from }).length > 0) return;
  db.run('UPDATE OR IGNORE agenda_item_document SET document_id = @to WHERE document_id = @from', { from, to });
  db.run('DELETE FROM agenda_item_document WHERE document_id = @from', { from });
  db.run('DELETE FROM document WHERE id = @from', { from });
}

function stored(db: ReadDb, { arrival, readingId, encoding, ...row }: VersionRow): StoredVersion {
  return { arrival, readingId, encoding, version: { ...row, warnings: warningsOf(db, readingId) } };
}
