import type { Instructions } from '../../../shared/model/position.ts';
import type { ReadDb, WriteDb } from '../store/database.ts';

/** The only file that reads or writes the confidential instructions: what is made for others is made without it. */

const columns = 'note, fallback, red_line AS redLine';

/** The present instructions of every position of a meeting, by the position's id. */
export function instructionsOfMeeting(db: ReadDb, meetingId: string): ReadonlyMap<string, Instructions> {
  const rows = db.all<Instructions & { readonly positionId: string }>(
    `SELECT position_id AS positionId, ${columns}
     FROM version JOIN position ON position.version_id = version.id
       JOIN position_instruction ON position_id = position.id AND number = (SELECT max(number) FROM position_instruction WHERE position_id = position.id)
     WHERE version.meeting_id = @meetingId`,
    { meetingId },
  );
  return new Map(rows.map(({ positionId, ...instructions }) => [positionId, instructions]));
}

/** The instructions of a position through its history, by the number of the change. */
export function instructionsOfPosition(db: ReadDb, positionId: string): ReadonlyMap<number, Instructions> {
  const rows = db.all<Instructions & { readonly number: number }>(`SELECT number, ${columns} FROM position_instruction WHERE position_id = @positionId ORDER BY number`, { positionId });
  return new Map(rows.map(({ number, ...instructions }) => [number, instructions]));
}

/** The instructions that belong to a change of a position. */
export function insertInstructions(db: WriteDb, change: { readonly positionId: string; readonly number: number }, { note, fallback, redLine }: Instructions): void {
  db.run('INSERT INTO position_instruction (position_id, number, note, fallback, red_line) VALUES (@positionId, @number, @note, @fallback, @redLine)', { ...change, note, fallback, redLine });
}
