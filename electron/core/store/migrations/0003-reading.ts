import type { Migration } from './migration.ts';

const stretch = `  block_place INTEGER NOT NULL,
  start INTEGER NOT NULL CHECK (start >= 0),
  "end" INTEGER NOT NULL CHECK ("end" >= start),`;

/** What lies beside the text of a reading: in the order the reader gave it, each on a block. */
const besideText = (table: string): string => `  PRIMARY KEY (reading_id, number),
  FOREIGN KEY (reading_id, block_place) REFERENCES block (reading_id, place)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER ${table}_is_kept BEFORE UPDATE ON ${table} BEGIN SELECT RAISE(ABORT, 'what a text carries never changes'); END;`;

/**
 * Reading what delegations send: further formats, what a file says besides its words, the encoding a person named,
 * marks put by hand.
 */
export const migration0003: Migration = {
  version: 3,
  sql: `
-- The list of formats only grows: it is rewritten where it stands (https://sqlite.org/lang_altertable.html, section 7), for to
-- rebuild the table would copy every original, and a library of 1 GB would take 5 GB for it.
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql, '(''docx'', ''pdf'', ''txt'', ''html'')', '(''docx'', ''pdf'', ''txt'', ''html'', ''odt'', ''rtf'', ''doc'')') WHERE type = 'table' AND name = 'original';
PRAGMA writable_schema = RESET;

-- The encoding a person named for a plain text or web page; null where the reader guesses.
ALTER TABLE version ADD COLUMN encoding TEXT CHECK (encoding IN ('utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'windows-1250', 'windows-1251', 'windows-1256', 'iso-8859-15', 'mac-roman', 'cp850', 'koi8-r', 'gb18030', 'big5', 'shift_jis'));

-- A tracked change, on the text as it reads with every change accepted.
CREATE TABLE text_change (
  reading_id INTEGER NOT NULL,
  number INTEGER NOT NULL CHECK (number >= 0),
${stretch}
  kind TEXT NOT NULL CHECK (kind IN ('inserted', 'deleted', 'moved-here', 'moved-away', 'formatted')),
  words TEXT NOT NULL,
  ends_paragraph INTEGER NOT NULL CHECK (ends_paragraph IN (0, 1)),
  was_inserted INTEGER NOT NULL CHECK (was_inserted IN (0, 1)),
  author TEXT NOT NULL,
  date TEXT,
  move TEXT,
${besideText('text_change')}

CREATE TABLE look (
  reading_id INTEGER NOT NULL,
  number INTEGER NOT NULL CHECK (number >= 0),
${stretch}
  is_bold INTEGER NOT NULL CHECK (is_bold IN (0, 1)),
  is_italic INTEGER NOT NULL CHECK (is_italic IN (0, 1)),
  is_underlined INTEGER NOT NULL CHECK (is_underlined IN (0, 1)),
  is_struck INTEGER NOT NULL CHECK (is_struck IN (0, 1)),
  colour TEXT,
  highlight TEXT,
${besideText('look')}

CREATE TABLE comment (
  reading_id INTEGER NOT NULL,
  number INTEGER NOT NULL CHECK (number >= 0),
${stretch}
  author TEXT NOT NULL,
  date TEXT,
  words TEXT NOT NULL,
${besideText('comment')}

-- A box on a page of the original, in points from the page's upper left corner.
CREATE TABLE place (
  reading_id INTEGER NOT NULL,
  number INTEGER NOT NULL CHECK (number >= 0),
  block_place INTEGER NOT NULL,
  page INTEGER NOT NULL CHECK (page >= 1),
  "left" REAL NOT NULL,
  top REAL NOT NULL,
  width REAL NOT NULL,
  height REAL NOT NULL,
${besideText('place')}

-- What a person said of words; the last row for a place is the one in force. 'none' takes a mark off.
-- carried_from: the mark this one is, on the words of another reading.
CREATE TABLE hand_mark (
  id INTEGER PRIMARY KEY,
  version_id TEXT NOT NULL REFERENCES version (id),
  reading_id INTEGER NOT NULL REFERENCES reading (id),
  block_place INTEGER NOT NULL,
  start INTEGER NOT NULL CHECK (start >= 0),
  "end" INTEGER NOT NULL CHECK ("end" > start),
  kind TEXT NOT NULL CHECK (kind IN ('add', 'delete', 'contested', 'editorial', 'none')),
  delegation TEXT NOT NULL,
  quote TEXT NOT NULL,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  carried_from INTEGER UNIQUE REFERENCES hand_mark (id),
  CHECK (carried_from < id),
  CHECK (carried_from IS NULL OR kind <> 'none'),
  FOREIGN KEY (reading_id, block_place) REFERENCES block (reading_id, place)
) STRICT;
CREATE INDEX hand_mark_of_place ON hand_mark (reading_id, block_place, start, "end", id);
CREATE INDEX hand_mark_of_version ON hand_mark (version_id);
CREATE TRIGGER hand_mark_is_kept BEFORE DELETE ON hand_mark BEGIN SELECT RAISE(ABORT, 'a mark by hand is never deleted'); END;
CREATE TRIGGER hand_mark_stays BEFORE UPDATE ON hand_mark BEGIN SELECT RAISE(ABORT, 'a mark by hand never changes'); END;
`,
};
