import type { Draft, DraftContent, DraftPlace } from '../../../shared/model/draft.ts';
import type { Anchor } from '../../../shared/model/position.ts';
import type { ReadDb, SqlValues, WriteDb } from '../store/database.ts';
import { anchorColumns, anchorFrom, type AnchorColumns } from './anchor-columns.ts';

type DraftRow = Omit<Draft, 'anchor'> & AnchorColumns;

const drafts = `
  SELECT version.meeting_id AS meetingId, version_id AS versionId, position_id AS positionId, scope, block_place AS blockPlace, start, "end", stance, wording, talking_point AS talkingPoint,
    priority, confidentiality, note, fallback, red_line AS redLine, kept_at AS keptAt
  FROM position_draft JOIN version ON version.id = version_id`;

const ofPosition = 'position_id = @positionId';
const ofPlace = 'position_id IS NULL AND version_id = @versionId AND scope = @scope AND block_place IS @blockPlace AND start IS @start AND "end" IS @end';

/** In reading order within a version; those on a whole document come first. */
export function draftsOf(db: ReadDb, filter: { readonly meetingId: string | null; readonly versionId: string | null }): Draft[] {
  return db
    .all<DraftRow>(
      `${drafts} WHERE (@meetingId IS NULL OR version.meeting_id = @meetingId) AND (@versionId IS NULL OR version_id = @versionId)
       ORDER BY version.arrival, coalesce(block_place, -1), coalesce(start, -1), position_draft.id`,
      filter,
    )
    .map(draftFrom);
}

/** True if a draft was there to take the new content. */
export function updateDraft(db: WriteDb, place: DraftPlace, content: DraftContent, keptAt: string): boolean {
  const { where, values } = at(place);
  return db.run(`UPDATE position_draft SET stance = @stance, wording = @wording, talking_point = @talkingPoint, priority = @priority, confidentiality = @confidentiality,
         note = @note, fallback = @fallback, red_line = @redLine, kept_at = @keptAt WHERE ${where}`, { ...values, ...content, keptAt }) > 0;
}

export type NewDraft = { readonly versionId: string; readonly readingId: number; readonly anchor: Anchor; readonly keptAt: string };

/** The draft of a new position on a place. */
export function insertDraft(db: WriteDb, { anchor, ...draft }: NewDraft, content: DraftContent): void {
  db.run(
    `INSERT INTO position_draft (version_id, reading_id, scope, block_place, start, "end", stance, wording, talking_point, priority, confidentiality, note, fallback, red_line, kept_at)
     VALUES (@versionId, @readingId, @scope, @blockPlace, @start, @end, @stance, @wording, @talkingPoint, @priority, @confidentiality, @note, @fallback, @redLine, @keptAt)`,
    { ...draft, ...anchorColumns(anchor), ...content },
  );
}

/** The draft of a change: it stands where its position was taken. */
export function insertDraftOfPosition(db: WriteDb, positionId: string, content: DraftContent, keptAt: string): void {
  db.run(
    `INSERT INTO position_draft (version_id, reading_id, position_id, scope, block_place, start, "end", stance, wording, talking_point, priority, confidentiality, note, fallback, red_line, kept_at)
     SELECT version_id, reading_id, id, scope, block_place, start, "end", @stance, @wording, @talkingPoint, @priority, @confidentiality, @note, @fallback, @redLine, @keptAt FROM position WHERE id = @positionId`,
    { positionId, ...content, keptAt },
  );
}

/** The drafts of new positions whose place is counted in a reading. */
export function draftsOnReading(db: ReadDb, readingId: number): readonly { readonly id: number; readonly anchor: Anchor }[] {
  return db
    .all<AnchorColumns & { readonly id: number }>('SELECT id, scope, block_place AS blockPlace, start, "end" FROM position_draft WHERE position_id IS NULL AND reading_id = @readingId ORDER BY id', { readingId })
    .map(({ id, ...columns }) => ({ id, anchor: anchorFrom(columns) }));
}

/** Counts the place of a draft in another reading of its version. */
export function putDraft(db: WriteDb, id: number, readingId: number, anchor: Anchor): void {
  db.run('UPDATE position_draft SET reading_id = @readingId, scope = @scope, block_place = @blockPlace, start = @start, "end" = @end WHERE id = @id', { id, readingId, ...anchorColumns(anchor) });
}

/** True if there was one. */
export function deleteDraft(db: WriteDb, place: DraftPlace): boolean {
  const { where, values } = at(place);
  return db.run(`DELETE FROM position_draft WHERE ${where}`, values) > 0;
}

function at(place: DraftPlace): { readonly where: string; readonly values: SqlValues } {
  if ('positionId' in place) return { where: ofPosition, values: { positionId: place.positionId } };
  return { where: ofPlace, values: { versionId: place.versionId, ...anchorColumns(place.anchor) } };
}

function draftFrom({ scope, blockPlace, start, end, ...row }: DraftRow): Draft {
  return { ...row, anchor: anchorFrom({ scope, blockPlace, start, end }) };
}
