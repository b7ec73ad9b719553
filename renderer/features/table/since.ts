import type { Document, Version } from '../../../shared/model/document.ts';
import type { Milestone } from '../../../shared/model/floor.ts';
import type { Session } from '../../../shared/model/meeting.ts';
import { previousOf, revisionOf } from '../../platform/lines.ts';

/**
 * The text a table tells the changes from: the last one before this that the capital cleared, in this language or, of the
 * same revision, in another; where it cleared none, the draft before. Null for a first draft.
 */
export function sinceFor(document: Document, version: Version, milestones: readonly Milestone[]): Version | null {
  const cleared = new Set(milestones.filter((milestone) => milestone.kind === 'capital-cleared').map((milestone) => milestone.versionId));
  const clearedRevisions = new Set(document.versions.filter((one) => cleared.has(one.id)).map(revisionOf));
  const earlier = document.versions.slice(0, document.versions.findIndex((one) => one.id === version.id)).filter((one) => one.language === version.language && revisionOf(one) !== revisionOf(version));
  return earlier.findLast((one) => cleared.has(one.id)) ?? earlier.findLast((one) => clearedRevisions.has(revisionOf(one))) ?? previousOf(document, version);
}

/**
 * The session changes are asked from first: the last one of yesterday, else the last that has begun; null before any has.
 *
 * @param now the wall-clock time at the meeting's place, `YYYY-MM-DDTHH:MM`
 */
export function sessionBefore(sessions: readonly Session[], now: string): Session | null {
  const begun = sessions.filter((session) => session.startsAt !== null && session.startsAt <= now).toSorted((one, other) => (one.startsAt ?? '').localeCompare(other.startsAt ?? ''));
  const yesterday = dayBefore(now.slice(0, 10));
  return begun.findLast((session) => session.startsAt?.slice(0, 10) === yesterday) ?? begun.at(-1) ?? null;
}

function dayBefore(day: string): string {
  const before = new Date(`${day}T00:00:00Z`);
  before.setUTCDate(before.getUTCDate() - 1);
  return before.toISOString().slice(0, 10);
}
