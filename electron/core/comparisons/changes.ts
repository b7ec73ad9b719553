import type { OutputOf, ParsedInputOf } from '../../../shared/contract/index.ts';
import { latestFor, lineTexts } from '../../../shared/lines/line.ts';
import { knownBefore } from '../../../shared/lines/since.ts';
import type { Document } from '../../../shared/model/document.ts';
import type { DocumentChange, Since } from '../../../shared/model/history.ts';
import type { MeetingId, VersionId } from '../../../shared/model/id.ts';
import { knownVersion, listDocuments } from '../documents/handlers.ts';
import { milestonesOf, versionsWith } from '../documents/milestone-rows.ts';
import { knownMeeting } from '../meetings/handlers.ts';
import { knownSession, sessionInMeeting } from '../meetings/session-handlers.ts';
import { refusal } from '../positions/refusal.ts';
import type { ReadDb } from '../store/database.ts';
import type { ReadyComparisons } from './ready.ts';

/**
 * The newest text of each document (of its last revision, in the language asked for where that revision is held in it)
 * against what was known of it: the furthest text looked at, the furthest the capital cleared, or the last one imported by
 * the time a session began. A session's time is a wall clock at the meeting's place; this machine's clock is taken to show
 * that place's time. Throws `not-found`, and `invalid-input` for a session that has no time.
 */
export function changesSince(comparisons: ReadyComparisons, db: ReadDb, { meetingId, documentIds, language, since }: ParsedInputOf<'changes.since'>): OutputOf<'changes.since'> {
  const documents = listDocuments(db, knownMeeting(db, meetingId).id);
  const known = versionsKnown(db, meetingId, documents, since);
  return documents.filter(({ id }) => documentIds === null || documentIds.includes(id)).flatMap((document) => changeOf(comparisons, db, document, language, known) ?? []);
}

function changeOf(comparisons: ReadyComparisons, db: ReadDb, document: Document, language: string, known: ReadonlySet<VersionId>): DocumentChange | null {
  const texts = lineTexts(document.versions);
  const latest = latestFor(document, language);
  const newest = texts.find(({ id }) => id === latest?.id);
  if (newest === undefined) return null;
  const old = knownBefore(texts, newest, known);
  const isToCompare = old !== null && old.isComparable && old.versionId !== newest.id;
  const statistics = isToCompare ? comparisons.between(db, knownVersion(db, old.versionId).readingId, knownVersion(db, newest.id).readingId).statistics : null;
  return { documentId: document.id, oldVersionId: old?.versionId ?? null, newVersionId: newest.id, statistics };
}

function versionsKnown(db: ReadDb, meetingId: MeetingId, documents: readonly Document[], since: Since): ReadonlySet<VersionId> {
  if (since.kind !== 'session') return versionsWith(milestonesOf(db, meetingId), since.kind);
  const { startsAt } = knownSession(db, sessionInMeeting(db, since.sessionId, meetingId));
  if (startsAt === null) throw refusal('since.sessionId', 'session-without-time');
  const began = new Date(startsAt).getTime();
  return new Set(documents.flatMap(({ versions }) => versions.flatMap(({ id, importedAt }) => (Date.parse(importedAt) <= began ? [id] : []))));
}
