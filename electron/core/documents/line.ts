import { lineTexts, type LineText } from '../../../shared/lines/line.ts';
import type { Document } from '../../../shared/model/document.ts';
import type { VersionId } from '../../../shared/model/id.ts';
import type { ReadDb } from '../store/database.ts';
import { knownVersion } from './handlers.ts';
import { documentOf } from './lines.ts';
import { versionsOfDocument, type StoredVersion } from './rows.ts';

/** A document as a line of texts, oldest first, each with the reading its words are taken from. */
export type Line = { readonly document: Document; readonly texts: readonly LineText[]; readonly readingOf: (versionId: VersionId) => number };

/** The line a version stands in, and that version in it; throws `not-found`. */
export function lineAround(db: ReadDb, versionId: VersionId): { readonly line: Line; readonly text: LineText } {
  const { version } = knownVersion(db, versionId);
  const line = lineOfTexts(version.meetingId, version.documentId, versionsOfDocument(db, version.documentId));
  const text = line.texts.find(({ id }) => id === versionId);
  if (text === undefined) throw new Error('A version does not stand in its own line');
  return { line, text };
}

function lineOfTexts(meetingId: Document['meetingId'], id: Document['id'], stored: readonly StoredVersion[]): Line {
  const document = documentOf({ id, meetingId }, stored);
  const readings = new Map(stored.map(({ version, readingId }) => [version.id, readingId]));
  return {
    document,
    texts: lineTexts(document.versions),
    readingOf: (versionId) => {
      const reading = readings.get(versionId);
      if (reading === undefined) throw new Error('A version of another line was asked for');
      return reading;
    },
  };
}
