import type { HandMark } from '../../../shared/model/markup.ts';
import type { ReadDb, WriteDb } from '../store/database.ts';

/** A mark as it is in force on a reading. */
export type StoredMark = HandMark & { readonly id: number; readonly readingId: number };

const columns = `mark.block_place AS blockIndex, mark.start, mark."end", mark.kind, mark.delegation, mark.quote`;
const inForce = `mark.kind <> 'none' AND NOT EXISTS (
  SELECT 1 FROM hand_mark AS later WHERE later.reading_id = mark.reading_id AND later.block_place = mark.block_place AND later.start = mark.start AND later."end" = mark."end" AND later.id > mark.id)`;

/** The marks by hand in force on a reading, in the order of its text. */
export function handMarksOn(db: ReadDb, readingId: number): HandMark[] {
  return db.all<HandMark>(`SELECT ${columns} FROM hand_mark AS mark WHERE mark.reading_id = @readingId AND ${inForce} ORDER BY mark.block_place, mark.start, mark."end"`, { readingId });
}

/** The marks of a version that are in force where they stand and on no later reading yet: those of the present one, and those that had no sure place on it. */
export function marksToCarry(db: ReadDb, versionId: string): StoredMark[] {
  return db.all<StoredMark>(
    `SELECT mark.id, mark.reading_id AS readingId, ${columns} FROM hand_mark AS mark WHERE mark.version_id = @versionId AND ${inForce} AND NOT EXISTS (SELECT 1 FROM hand_mark AS carried WHERE carried.carried_from = mark.id) ORDER BY mark.id`,
    { versionId },
  );
}

export type NewMark = Omit<HandMark, 'kind'> & { readonly versionId: string; readonly readingId: number; readonly kind: HandMark['kind'] | 'none'; readonly at: string; readonly author: string };

/** Adds a row; the one for the same place before it holds no more. */
export function insertMark(db: WriteDb, { blockIndex, start, end, quote, versionId, readingId, kind, delegation, at, author }: NewMark): void {
  db.run(
    `INSERT INTO hand_mark (version_id, reading_id, block_place, start, "end", kind, delegation, quote, at, author)
     VALUES (@versionId, @readingId, @blockIndex, @start, @end, @kind, @delegation, @quote, @at, @author)`,
    { blockIndex, start, end, quote, versionId, readingId, kind, delegation, at, author },
  );
}

export type CarriedMark = Pick<HandMark, 'blockIndex' | 'start' | 'end' | 'quote'> & { readonly id: number };

/** Puts a mark on the words of another reading, as said then by whoever said it. */
export function carryMark(db: WriteDb, readingId: number, { id, blockIndex, start, end, quote }: CarriedMark): void {
  db.run(
    `INSERT INTO hand_mark (version_id, reading_id, block_place, start, "end", kind, delegation, quote, at, author, carried_from)
     SELECT version_id, @readingId, @blockIndex, @start, @end, kind, delegation, @quote, at, author, id FROM hand_mark WHERE id = @id`,
    { id, readingId, blockIndex, start, end, quote },
  );
}
