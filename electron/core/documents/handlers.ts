import { AppError } from '../../../shared/errors.ts';
import type { Document } from '../../../shared/model/document.ts';
import type { Handlers } from '../dispatch.ts';
import { knownMeeting } from '../meetings/handlers.ts';
import { instantOf } from '../ports.ts';
import type { ReadDb, WriteDb } from '../store/database.ts';
import { importDocuments, type ImportPorts } from './import.ts';
import { documentOf, documentsInOrder } from './lines.ts';
import { blocksOf } from './reading-rows.ts';
import { documentById, documentsOf, insertDocument, moveVersion, updateIdentity, versionById, versionsOfDocument, versionsOfMeeting, type StoredVersion } from './rows.ts';

type DocumentHandlers = Pick<Handlers, 'document.list' | 'document.get' | 'documents.import' | 'version.get' | 'version.correct'>;

/** Operations on documents, their versions and their texts. */
export function createDocumentHandlers(ports: ImportPorts): DocumentHandlers {
  return {
    'document.list': ({ db }, { meetingId }) => listDocuments(db, knownMeeting(db, meetingId).id),
    'document.get': ({ db }, { documentId }) => {
      const row = documentById(db, documentId);
      if (!row) throw unknownDocument();
      return documentOf(row, versionsOfDocument(db, documentId));
    },
    'documents.import': (context, input) => importDocuments(ports, context, input),
    'version.get': ({ db }, { versionId }) => {
      const { version, readingId } = knownVersion(db, versionId);
      return { version, blocks: blocksOf(db, readingId) };
    },
    'version.correct': ({ db, changed }, { versionId, identity, documentId }) => {
      const { version } = knownVersion(db, versionId);
      updateIdentity(db, versionId, identity);
      if (documentId !== undefined && documentId !== version.documentId) moveVersion(db, versionId, version.documentId, documentId === null ? newLine(db, version.meetingId, ports) : lineInMeeting(db, documentId, version.meetingId));
      changed('documents');
      return knownVersion(db, versionId).version;
    },
  };
}

/** The version with this id; throws `not-found`. */
export function knownVersion(db: ReadDb, id: string): StoredVersion {
  const stored = versionById(db, id);
  if (!stored) throw new AppError('not-found', 'No such version', { details: { what: 'version' } });
  return stored;
}

/** The documents of a meeting, by symbol. */
export function listDocuments(db: ReadDb, meetingId: string): Document[] {
  const lines = Map.groupBy(versionsOfMeeting(db, meetingId), ({ version }) => version.documentId);
  return documentsInOrder(documentsOf(db, meetingId).map((row) => documentOf(row, lines.get(row.id) ?? [])));
}

function newLine(db: WriteDb, meetingId: string, { ids, clock }: ImportPorts): string {
  const id = ids.create();
  insertDocument(db, id, meetingId, instantOf(clock));
  return id;
}

function lineInMeeting(db: ReadDb, documentId: string, meetingId: string): string {
  if (documentById(db, documentId)?.meetingId !== meetingId) throw unknownDocument();
  return documentId;
}

function unknownDocument(): AppError {
  return new AppError('not-found', 'No such document', { details: { what: 'document' } });
}
