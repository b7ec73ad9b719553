import type { Anchor, Position, PositionChange } from '../../../shared/model/position.ts';
import type { ReadDb, WriteDb } from '../store/database.ts';
import { anchorColumns, anchorFrom, type AnchorColumns } from './anchor-columns.ts';

type PositionRow = Omit<Position, 'anchor'> & AnchorColumns;

/** The present state of a position is its last change; its first one says when it was taken and by whom. */
const positions = `
  SELECT position.id, version.meeting_id AS meetingId, version.document_id AS documentId, version_id AS versionId,
    scope, block_place AS blockPlace, start, "end", label, section, quote, words_before AS before, words_after AS after,
    last.stance, last.wording, last.note, last.confidentiality, last.status, first.author, first.at AS createdAt, last.at AS updatedAt, last.number AS changeCount
  FROM position JOIN version ON version.id = version_id
    JOIN position_change AS first ON first.position_id = position.id AND first.number = 1
    JOIN position_change AS last ON last.position_id = position.id AND last.number = (SELECT max(number) FROM position_change WHERE position_id = position.id)`;

export type PositionFilter = { readonly meetingId: string; readonly versionId: string | null; readonly documentId: string | null };

/** In reading order within a version; those on a whole document come first. */
export function positionsOf(db: ReadDb, filter: PositionFilter): Position[] {
  return db
    .all<PositionRow>(
      `${positions} WHERE version.meeting_id = @meetingId AND (@versionId IS NULL OR version_id = @versionId) AND (@documentId IS NULL OR version.document_id = @documentId)
       ORDER BY version.arrival, coalesce(block_place, -1), coalesce(start, -1), position.arrival`,
      filter,
    )
    .map(positionFrom);
}

export function positionById(db: ReadDb, id: string): Position | undefined {
  const row = db.all<PositionRow>(`${positions} WHERE position.id = @id`, { id })[0];
  return row && positionFrom(row);
}

/** Oldest first. */
export function changesOf(db: ReadDb, positionId: string): PositionChange[] {
  return db.all<PositionChange>('SELECT at, author, stance, wording, note, confidentiality, status FROM position_change WHERE position_id = @positionId ORDER BY number', { positionId });
}

export type NewPosition = { readonly id: string; readonly versionId: string; readonly readingId: number; readonly anchor: Anchor } & Pick<Position, 'label' | 'section' | 'quote' | 'before' | 'after'>;

export function insertPosition(db: WriteDb, { anchor, ...position }: NewPosition): void {
  db.run(
    `INSERT INTO position (id, arrival, version_id, reading_id, scope, block_place, start, "end", label, section, quote, words_before, words_after)
     VALUES (@id, (SELECT coalesce(max(arrival), 0) + 1 FROM position), @versionId, @readingId, @scope, @blockPlace, @start, @end, @label, @section, @quote, @before, @after)`,
    { ...position, ...anchorColumns(anchor) },
  );
}

/** Adds a row to the history. */
export function insertChange(db: WriteDb, positionId: string, { at, author, stance, wording, note, confidentiality, status }: PositionChange): void {
  db.run(
    `INSERT INTO position_change (position_id, number, at, author, stance, wording, note, confidentiality, status)
     VALUES (@positionId, (SELECT coalesce(max(number), 0) + 1 FROM position_change WHERE position_id = @positionId), @at, @author, @stance, @wording, @note, @confidentiality, @status)`,
    { positionId, at, author, stance, wording, note, confidentiality, status },
  );
}

function positionFrom({ scope, blockPlace, start, end, ...row }: PositionRow): Position {
  return { ...row, anchor: anchorFrom({ scope, blockPlace, start, end }) };
}
