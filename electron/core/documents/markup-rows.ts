import type { Comment, Look, Markup, Place, TextChange } from '../../../shared/model/markup.ts';
import type { ReadDb, WriteDb } from '../store/database.ts';

type ChangeRow = Omit<TextChange, 'endsParagraph' | 'wasInserted'> & { readonly endsParagraph: number; readonly wasInserted: number };
type LookRow = Pick<Look, 'blockIndex' | 'start' | 'end' | 'colour' | 'highlight'> & { readonly isBold: number; readonly isItalic: number; readonly isUnderlined: number; readonly isStruck: number };

/** What the file of a reading says of its text besides the words, in the order the reader gave it. */
export function markupOf(db: ReadDb, readingId: number): Markup {
  return { changes: changesOf(db, readingId), looks: looksOf(db, readingId), comments: commentsOf(db, readingId), places: placesOf(db, readingId) };
}

/** Keeps what a reader found besides the words; the blocks it lies on are there already. */
export function insertMarkup(db: WriteDb, readingId: number, { changes, looks, comments, places }: Markup): void {
  for (const [number, change] of changes.entries()) insertChange(db, { readingId, number }, change);
  for (const [number, look] of looks.entries()) insertLook(db, { readingId, number }, look);
  for (const [number, comment] of comments.entries()) insertComment(db, { readingId, number }, comment);
  for (const [number, place] of places.entries()) insertPlace(db, { readingId, number }, place);
}

function changesOf(db: ReadDb, readingId: number): TextChange[] {
  const rows = db.all<ChangeRow>(
    `SELECT block_place AS blockIndex, start, "end", kind, words, ends_paragraph AS endsParagraph, was_inserted AS wasInserted, author, date, move
     FROM text_change WHERE reading_id = @readingId ORDER BY number`,
    { readingId },
  );
  return rows.map((row) => ({ ...row, endsParagraph: row.endsParagraph === 1, wasInserted: row.wasInserted === 1 }));
}

function looksOf(db: ReadDb, readingId: number): Look[] {
  const rows = db.all<LookRow>(
    `SELECT block_place AS blockIndex, start, "end", is_bold AS isBold, is_italic AS isItalic, is_underlined AS isUnderlined, is_struck AS isStruck, colour, highlight
     FROM look WHERE reading_id = @readingId ORDER BY number`,
    { readingId },
  );
  return rows.map((row) => ({ ...row, isBold: row.isBold === 1, isItalic: row.isItalic === 1, isUnderlined: row.isUnderlined === 1, isStruck: row.isStruck === 1 }));
}

function commentsOf(db: ReadDb, readingId: number): Comment[] {
  return db.all<Comment>('SELECT block_place AS blockIndex, start, "end", author, date, words FROM comment WHERE reading_id = @readingId ORDER BY number', { readingId });
}

function placesOf(db: ReadDb, readingId: number): Place[] {
  return db.all<Place>('SELECT block_place AS blockIndex, page, "left", top, width, height FROM place WHERE reading_id = @readingId ORDER BY number', { readingId });
}

type Key = { readonly readingId: number; readonly number: number };

function insertChange(db: WriteDb, key: Key, { blockIndex, start, end, kind, words, endsParagraph, wasInserted, author, date, move }: TextChange): void {
  db.run(
    `INSERT INTO text_change (reading_id, number, block_place, start, "end", kind, words, ends_paragraph, was_inserted, author, date, move)
     VALUES (@readingId, @number, @blockIndex, @start, @end, @kind, @words, @endsParagraph, @wasInserted, @author, @date, @move)`,
    { ...key, blockIndex, start, end, kind, words, endsParagraph: Number(endsParagraph), wasInserted: Number(wasInserted), author, date, move },
  );
}

function insertLook(db: WriteDb, key: Key, { blockIndex, start, end, isBold, isItalic, isUnderlined, isStruck, colour, highlight }: Look): void {
  db.run(
    `INSERT INTO look (reading_id, number, block_place, start, "end", is_bold, is_italic, is_underlined, is_struck, colour, highlight)
     VALUES (@readingId, @number, @blockIndex, @start, @end, @isBold, @isItalic, @isUnderlined, @isStruck, @colour, @highlight)`,
    { ...key, blockIndex, start, end, isBold: Number(isBold), isItalic: Number(isItalic), isUnderlined: Number(isUnderlined), isStruck: Number(isStruck), colour, highlight },
  );
}

function insertComment(db: WriteDb, key: Key, { blockIndex, start, end, author, date, words }: Comment): void {
  db.run(
    `INSERT INTO comment (reading_id, number, block_place, start, "end", author, date, words) VALUES (@readingId, @number, @blockIndex, @start, @end, @author, @date, @words)`,
    { ...key, blockIndex, start, end, author, date, words },
  );
}

function insertPlace(db: WriteDb, key: Key, { blockIndex, page, left, top, width, height }: Place): void {
  db.run(
    `INSERT INTO place (reading_id, number, block_place, page, "left", top, width, height) VALUES (@readingId, @number, @blockIndex, @page, @left, @top, @width, @height)`,
    { ...key, blockIndex, page, left, top, width, height },
  );
}
