import { warning, type Block, type NoteMark, type Warning } from '../../../shared/model/document.ts';
import type { ReadFile } from '../formats/reader.ts';
import type { ReadDb, WriteDb } from '../store/database.ts';
import { insertMarkup } from './markup-rows.ts';

type BlockRow = Pick<Block, 'index' | 'kind' | 'label' | 'text' | 'section' | 'level'> & { readonly cellTable: number | null; readonly cellRow: number | null; readonly cellColumn: number | null };

/** The text of a reading, in reading order. */
export function blocksOf(db: ReadDb, readingId: number): Block[] {
  const marks = Map.groupBy(
    db.all<NoteMark & { readonly blockPlace: number }>(
      'SELECT block_place AS blockPlace, label, note_place AS "index", start AS offset FROM note_mark WHERE reading_id = @readingId ORDER BY block_place, place',
      { readingId },
    ),
    (mark) => mark.blockPlace,
  );
  const rows = db.all<BlockRow>(
    `SELECT place AS "index", kind, label, text, section, level, cell_table AS cellTable, cell_row AS cellRow, cell_column AS cellColumn
     FROM block WHERE reading_id = @readingId ORDER BY place`,
    { readingId },
  );
  return rows.map(({ cellTable, cellRow, cellColumn, ...block }) => ({
    ...block,
    notes: (marks.get(block.index) ?? []).map(({ label, index, offset }) => ({ label, index, offset })),
    cell: cellTable === null || cellRow === null || cellColumn === null ? null : { table: cellTable, row: cellRow, column: cellColumn },
  }));
}

export function warningsOf(db: ReadDb, readingId: number): Warning[] {
  const rows = db.all<{ code: Warning['code']; details: string }>('SELECT code, details FROM reading_warning WHERE reading_id = @readingId ORDER BY place', { readingId });
  return rows.map(({ code, details }) => ({ code, details: warning.shape.details.parse(JSON.parse(details)) }));
}

/** Keeps what a reader made of a version's original; returns the id of the reading. */
export function insertReading(db: WriteDb, versionId: string, readAt: string, { readerVersion, blocks, warnings, markup }: ReadFile): number {
  db.run(
    `INSERT INTO reading (version_id, reader_version, read_at, block_count, word_count) VALUES (@versionId, @readerVersion, @readAt, @blockCount, @wordCount)`,
    { versionId, readerVersion, readAt, blockCount: blocks.length, wordCount: blocks.reduce((sum, { text }) => sum + wordsIn(text), 0) },
  );
  const readingId = db.all<{ id: number }>('SELECT max(id) AS id FROM reading WHERE version_id = @versionId', { versionId })[0]?.id ?? 0;
  for (const [place, { code, details }] of warnings.entries()) {
    db.run('INSERT INTO reading_warning (reading_id, place, code, details) VALUES (@readingId, @place, @code, @details)', { readingId, place, code, details: JSON.stringify(details) });
  }
  for (const block of blocks) insertBlock(db, readingId, block);
  insertMarkup(db, readingId, markup);
  return readingId;
}

function insertBlock(db: WriteDb, readingId: number, { index, kind, label, text, section, level, cell, notes }: Block): void {
  db.run(
    `INSERT INTO block (reading_id, place, kind, label, text, section, level, cell_table, cell_row, cell_column)
     VALUES (@readingId, @index, @kind, @label, @text, @section, @level, @cellTable, @cellRow, @cellColumn)`,
    { readingId, index, kind, label, text, section, level, cellTable: cell?.table ?? null, cellRow: cell?.row ?? null, cellColumn: cell?.column ?? null },
  );
  for (const [place, mark] of notes.entries()) {
    db.run(
      'INSERT INTO note_mark (reading_id, block_place, place, label, note_place, start) VALUES (@readingId, @index, @place, @label, @notePlace, @offset)',
      { readingId, index, place, label: mark.label, notePlace: mark.index, offset: mark.offset },
    );
  }
}

/** Runs of anything but spaces that hold a letter or a figure. */
function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
