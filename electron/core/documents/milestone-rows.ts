import type { DocumentId, MeetingId, VersionId } from '../../../shared/model/id.ts';
import type { Milestone } from '../../../shared/model/floor.ts';
import type { ReadDb, WriteDb } from '../store/database.ts';

const milestones = `
  SELECT milestone.version_id AS versionId, milestone.kind, milestone.at, milestone.author
  FROM milestone JOIN version ON version.id = milestone.version_id
  WHERE is_set = 1 AND milestone.id = (SELECT max(id) FROM milestone AS other WHERE other.version_id = milestone.version_id AND other.kind = milestone.kind)`;

/** Those that hold now, oldest first. */
export function milestonesOf(db: ReadDb, meetingId: MeetingId): Milestone[] {
  return db.all<Milestone>(`${milestones} AND version.meeting_id = @meetingId ORDER BY milestone.id`, { meetingId });
}

/** Those of one line that hold now, oldest first. */
export function milestonesOfLine(db: ReadDb, documentId: DocumentId): Milestone[] {
  return db.all<Milestone>(`${milestones} AND version.document_id = @documentId ORDER BY milestone.id`, { documentId });
}

/** Adds a row; the one for the same version and kind before it holds no more. */
export function insertMilestone(db: WriteDb, { versionId, kind, at, author }: Milestone, isSet: boolean): void {
  db.run('INSERT INTO milestone (version_id, kind, is_set, at, author) VALUES (@versionId, @kind, @isSet, @at, @author)', { versionId, kind, isSet: Number(isSet), at, author });
}

/** The versions a milestone holds for. */
export function versionsWith(milestonesHeld: readonly Milestone[], kind: Milestone['kind']): ReadonlySet<VersionId> {
  return new Set(milestonesHeld.filter((milestone) => milestone.kind === kind).map(({ versionId }) => versionId));
}
