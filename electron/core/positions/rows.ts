import type { Instructions, Place, Position, PositionChange } from '../../../shared/model/position.ts';
import type { ReadDb, WriteDb } from '../store/database.ts';
import { anchorColumns, anchorFrom, type AnchorColumns } from './anchor-columns.ts';
import { insertInstructions, instructionsOfMeeting, instructionsOfPosition } from './instruction-rows.ts';
import type { PositionState } from './state.ts';

/** A row of the history with the step of work it belongs to and the whole state it made. */
export type StoredChange = Pick<PositionChange, 'number' | 'at' | 'author' | 'action' | 'remark'> & { readonly positionId: string; readonly actId: number; readonly state: PositionState };

type ClearanceColumns = { readonly clearedAt: string | null; readonly clearedBy: string | null; readonly isChanged: number | null };
type PositionRow = Omit<Position, 'anchor' | 'clearance' | keyof Instructions> & AnchorColumns & ClearanceColumns;
type ChangeRow = Omit<StoredChange, 'state'> & Omit<PositionState, 'clearance' | keyof Instructions> & ClearanceColumns;

const state = (row: string) => `
  ${row}.stance, ${row}.wording, ${row}.talking_point AS talkingPoint, ${row}.priority, ${row}.confidentiality, ${row}.delegation_id AS delegationId, ${row}.session_id AS sessionId,
  ${row}.said_at AS saidAt, ${row}.status, ${row}.responsible, ${row}.cleared_at AS clearedAt, ${row}.cleared_by AS clearedBy, ${row}.is_changed AS isChanged`;

/** The present state of a position is its last change; its first one says when it was taken and by whom. */
const positions = `
  SELECT position.id, version.meeting_id AS meetingId, version.document_id AS documentId, version_id AS versionId,
    scope, block_place AS blockPlace, start, "end", label, section, quote, words_before AS before, words_after AS after,
    ${state('last')}, first.author, first.at AS createdAt, last.at AS updatedAt, last.number AS changeCount
  FROM position JOIN version ON version.id = version_id
    JOIN position_change AS first ON first.position_id = position.id AND first.number = 1
    JOIN position_change AS last ON last.position_id = position.id AND last.number = (SELECT max(number) FROM position_change WHERE position_id = position.id)`;

const changes = `SELECT position_id AS positionId, number, act_id AS actId, at, author, action, remark, ${state('position_change')} FROM position_change`;

export type PositionFilter = { readonly meetingId: string; readonly versionId?: string | undefined; readonly documentId?: string | undefined };

/** Ours and others', in reading order within a version; those on a whole document come first. Those whose taking was undone are left out. */
export function positionsOf(db: ReadDb, filter: PositionFilter): Position[] {
  const instructions = instructionsOfMeeting(db, filter.meetingId);
  return db
    .all<PositionRow>(
      `${positions} WHERE version.meeting_id = @meetingId AND (@versionId IS NULL OR version_id = @versionId) AND (@documentId IS NULL OR version.document_id = @documentId) AND last.status <> 'void'
       ORDER BY version.arrival, coalesce(block_place, -1), coalesce(start, -1), position.arrival`,
      { meetingId: filter.meetingId, versionId: filter.versionId ?? null, documentId: filter.documentId ?? null },
    )
    .map((row) => positionFrom(row, instructions.get(row.id)));
}

/** Also one whose taking was undone. */
export function positionById(db: ReadDb, id: string): Position | undefined {
  const row = db.all<PositionRow>(`${positions} WHERE position.id = @id`, { id })[0];
  return row && positionFrom(row, instructionsOfPosition(db, id).get(row.changeCount));
}

/** Oldest first. */
export function changesOf(db: ReadDb, positionId: string): StoredChange[] {
  const instructions = instructionsOfPosition(db, positionId);
  return db.all<ChangeRow>(`${changes} WHERE position_id = @positionId ORDER BY number`, { positionId }).map((row) => changeFrom(row, instructions.get(row.number)));
}

/** The positions a step of work changed, each with the number of the first row it wrote. */
export function changedByAct(db: ReadDb, actId: number): readonly { readonly positionId: string; readonly number: number }[] {
  return db.all('SELECT position_id AS positionId, min(number) AS number FROM position_change WHERE act_id = @actId GROUP BY position_id ORDER BY position_id', { actId });
}

export type NewPosition = Omit<Place, 'versionId'> & { readonly id: string; readonly versionId: string; readonly readingId: number };

/** Keeps the words a position is taken on; its first change says the rest. */
export function insertPosition(db: WriteDb, { anchor, ...position }: NewPosition): void {
  db.run(
    `INSERT INTO position (id, arrival, version_id, reading_id, scope, block_place, start, "end", label, section, quote, words_before, words_after)
     VALUES (@id, (SELECT coalesce(max(arrival), 0) + 1 FROM position), @versionId, @readingId, @scope, @blockPlace, @start, @end, @label, @section, @quote, @before, @after)`,
    { ...position, ...anchorColumns(anchor) },
  );
}

/** Adds a row to the history, with its instructions where those belong. */
export function insertChange(db: WriteDb, change: Omit<StoredChange, 'number'>): void {
  const { positionId, actId, at, author, action, remark, state: { clearance, note, fallback, redLine, ...said } } = change;
  const number = db.all<{ number: number }>('SELECT coalesce(max(number), 0) + 1 AS number FROM position_change WHERE position_id = @positionId', { positionId })[0]?.number ?? 1;
  db.run(
    `INSERT INTO position_change (position_id, number, act_id, at, author, action, remark, stance, wording, talking_point, priority, confidentiality,
       delegation_id, session_id, said_at, status, responsible, cleared_at, cleared_by, is_changed)
     VALUES (@positionId, @number, @actId, @at, @author, @action, @remark, @stance, @wording, @talkingPoint, @priority, @confidentiality,
       @delegationId, @sessionId, @saidAt, @status, @responsible, @clearedAt, @clearedBy, @isChanged)`,
    { positionId, number, actId, at, author, action, remark, ...said, clearedAt: clearance?.at ?? null, clearedBy: clearance?.author ?? null, isChanged: clearance && Number(clearance.isChanged) },
  );
  insertInstructions(db, { positionId, number }, { note, fallback, redLine });
}

const noInstructions: Instructions = { note: '', fallback: '', redLine: '' };

function positionFrom({ scope, blockPlace, start, end, clearedAt, clearedBy, isChanged, ...row }: PositionRow, instructions = noInstructions): Position {
  return { ...row, ...instructions, anchor: anchorFrom({ scope, blockPlace, start, end }), clearance: clearanceFrom({ clearedAt, clearedBy, isChanged }) };
}

function changeFrom({ positionId, number, actId, at, author, action, remark, clearedAt, clearedBy, isChanged, ...said }: ChangeRow, instructions = noInstructions): StoredChange {
  return { positionId, number, actId, at, author, action, remark, state: { ...said, ...instructions, clearance: clearanceFrom({ clearedAt, clearedBy, isChanged }) } };
}

function clearanceFrom({ clearedAt, clearedBy, isChanged }: ClearanceColumns): Position['clearance'] {
  return clearedAt === null || clearedBy === null ? null : { at: clearedAt, author: clearedBy, isChanged: isChanged === 1 };
}
