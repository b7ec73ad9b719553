import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { migration0001 } from '../../electron/core/store/migrations/0001-first-schema.ts';
import { migration0002 } from '../../electron/core/store/migrations/0002-ledger.ts';
import { migration0003 } from '../../electron/core/store/migrations/0003-reading.ts';
import { fileFormats, textEncodings } from '../../shared/model/document.ts';
import { changeKinds, handMarkKinds } from '../../shared/model/markup.ts';
import { openTestLibrary } from '../support/core-library.ts';
import { tempFolder } from '../support/temp-folder.ts';

const frozen = '1835d527b517f03e7913622ec5799e780d9efda3a1f10ef49404c4d5e7838c8e';
const originals = ['first draft', 'second draft'].map((words) => ({ sha256: createHash('sha256').update(words).digest('hex'), bytes: Buffer.from(words) }));
const [first, second] = originals.map(({ sha256 }) => sha256);

/** Two meetings that hold the same file, a second text that was read twice, and a row in every table of the ledger. */
const secondSchema = `
  UPDATE library SET sample_state = 'none';
  INSERT INTO setting (name, value) VALUES ('author', '"Ana"');
  INSERT INTO meeting (id, series, ordinal, title, place, my_role, created_at, updated_at) VALUES ('m', 'RTP', 'V', 'Fifth Meeting', 'Lima', 'head', '2026-03-01T08:00:00.000Z', '2026-03-01T08:00:00.000Z'), ('n', '', '', 'Preparation', '', 'delegate', '2026-02-01T08:00:00.000Z', '2026-02-01T08:00:00.000Z');
  INSERT INTO meeting_language (meeting_id, place, language) VALUES ('m', 0, 'es');
  INSERT INTO delegation (id, meeting_id, place, name) VALUES ('peru', 'm', 0, 'Peru'), ('chile', 'm', 1, 'Chile');
  INSERT INTO session (id, meeting_id, kind, title, room, chair, theme, objective, method, expected_result) VALUES ('s', 'm', 'plenary', 'Opening', '', '', '', '', '', '');
  INSERT INTO document (id, meeting_id, created_at) VALUES ('d', 'm', '2026-03-01T08:00:00.000Z'), ('e', 'n', '2026-02-01T08:00:00.000Z');
  INSERT INTO agenda_item (id, session_id, place, label, title, note) VALUES ('a', 's', 0, '1', 'Declaration', '');
  INSERT INTO agenda_item_document (agenda_item_id, place, document_id) VALUES ('a', 0, 'd');
  INSERT INTO version (id, arrival, document_id, meeting_id, sha256, file_name, title, kind, imported_at) VALUES
    ('v', 1, 'd', 'm', '${first}', 'draft.docx', 'Draft', 'declaration', '2026-03-01T08:00:00.000Z'), ('w', 2, 'd', 'm', '${second}', 'draft rev. 1.docx', 'Draft', 'declaration', '2026-03-02T08:00:00.000Z'), ('x', 3, 'e', 'n', '${first}', 'draft.docx', 'Draft', 'declaration', '2026-02-01T08:00:00.000Z');
  INSERT INTO reading (id, version_id, reader_version, read_at, block_count, word_count) VALUES (7, 'v', '1', '2026-03-01T08:00:00.000Z', 2, 6), (8, 'w', '0', '2026-03-02T08:00:00.000Z', 1, 2), (9, 'w', '1', '2026-03-03T08:00:00.000Z', 1, 2), (10, 'x', '1', '2026-02-01T08:00:00.000Z', 0, 0);
  INSERT INTO reading_warning (reading_id, place, code, details) VALUES (7, 0, 'comments-not-shown', '{"count":2}');
  INSERT INTO block (reading_id, place, kind, label, text, section, level) VALUES (7, 0, 'heading', 'I', 'COOPERATION', 'I', 0), (7, 1, 'operative', '1', 'To cooperate without delay.', 'I', 0), (8, 0, 'operative', '1', 'To coop- erate.', '', 0), (9, 0, 'operative', '1', 'To cooperate.', '', 0);
  INSERT INTO note_mark (reading_id, block_place, place, label, note_place, start) VALUES (7, 1, 0, '1', 0, 12);
  INSERT INTO position (id, arrival, version_id, reading_id, scope, block_place, start, "end", label, section, quote, words_before, words_after) VALUES ('p', 1, 'v', 7, 'words', 1, 3, 12, '1', 'I', 'cooperate', 'To ', ' without delay.');
  INSERT INTO ledger_act (id, meeting_id, at, author, action) VALUES (1, 'm', '2026-03-02T10:00:00.000Z', 'Ana', 'taken'), (2, 'm', '2026-03-02T11:00:00.000Z', 'Ana', 'reconfirmed');
  INSERT INTO position_change (position_id, number, act_id, at, author, action, remark, stance, wording, talking_point, priority, confidentiality, status, responsible) VALUES ('p', 1, 1, '2026-03-02T10:00:00.000Z', 'Ana', 'taken', '', 'amend', 'act', '', 'normal', 'delegation', 'draft', '');
  INSERT INTO position_instruction (position_id, number, note, fallback, red_line) VALUES ('p', 1, 'Instruction of 3 March', '', '');
  INSERT INTO position_decision (position_id, act_id, version_id, reading_id, kind, scope, block_place, start, "end", label, section, quote, words_before, words_after, at, author) VALUES ('p', 2, 'w', 9, 'reconfirmed', 'words', 0, 3, 12, '1', '', 'cooperate', 'To ', '.', '2026-03-02T11:00:00.000Z', 'Ana');
  INSERT INTO position_draft (id, version_id, reading_id, scope, block_place, wording, talking_point, priority, confidentiality, note, fallback, red_line, kept_at) VALUES (3, 'w', 9, 'paragraph', 0, 'half', '', 'normal', 'delegation', '', '', '', '2026-03-02T15:00:00.000Z');
  INSERT INTO floor (meeting_id, session_id, version_id, block_place) VALUES ('m', 's', 'w', 0);
  INSERT INTO milestone (version_id, kind, is_set, at, author) VALUES ('v', 'looked', 1, '2026-03-02T08:30:00.000Z', 'Ana');`;

const statements = secondSchema.split(/;\s*(?=INSERT|UPDATE|$)/u).filter((sql) => sql.trim() !== '');

/** A library of the second schema, closed. */
function writtenBySecondSchema(): string {
  const folder = tempFolder();
  const library = openTestLibrary(folder, { migrations: [migration0001, migration0002] });
  library.write((db) => {
    for (const { sha256, bytes } of originals) db.run('INSERT INTO original (sha256, size, format, bytes) VALUES (@sha256, @size, @format, @bytes)', { sha256, bytes, size: bytes.length, format: 'docx' });
    for (const sql of statements) db.run(sql);
  });
  library.close();
  return folder;
}

const upToThird = (folder: string) => openTestLibrary(folder, { migrations: [migration0001, migration0002, migration0003] });
type TestLibrary = ReturnType<typeof upToThird>;

const tablesOf = (library: TestLibrary): readonly string[] => library.read.all<{ name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name`).map(({ name }) => name);
const rowsOf = (library: TestLibrary, names: readonly string[]): unknown => Object.fromEntries(names.map((name) => [name, library.read.all(`SELECT * FROM ${name}`)]));

test('the third schema is frozen: a library somewhere has it already', () => {
  expect(createHash('sha256').update(migration0003.sql).digest('hex')).toBe(frozen);
});

test('from the second schema to the third: every row of every table is as it was, and no version has an encoding named for it', () => {
  const folder = writtenBySecondSchema();
  const before = openTestLibrary(folder, { migrations: [migration0001, migration0002] });
  const names = tablesOf(before);
  const kept = rowsOf(before, names.filter((name) => name !== 'version'));
  const versions = before.read.all<Record<string, unknown>>('SELECT * FROM version');
  before.close();
  const library = upToThird(folder);
  expect(rowsOf(library, names.filter((name) => name !== 'version'))).toEqual(kept);
  expect(library.read.all('SELECT * FROM version')).toEqual(versions.map((row) => ({ ...row, encoding: null })));
  expect({ schema: library.schemaVersion, damage: library.check() }).toEqual({ schema: 3, damage: [] });
});

test('the new tables stand beside those there were, and none of the earlier rows is lost', () => {
  const library = upToThird(writtenBySecondSchema());
  const counts = tablesOf(library).map((name) => [name, library.read.all(`SELECT 1 FROM ${name}`).length]);
  expect(Object.fromEntries(counts)).toEqual({
    agenda_item: 1,
    agenda_item_document: 1,
    block: 4,
    comment: 0,
    delegation: 2,
    document: 2,
    floor: 1,
    hand_mark: 0,
    ledger_act: 2,
    library: 1,
    look: 0,
    meeting: 2,
    meeting_language: 1,
    milestone: 1,
    note_mark: 1,
    original: 2,
    place: 0,
    position: 1,
    position_change: 1,
    position_decision: 1,
    position_draft: 1,
    position_instruction: 1,
    reading: 4,
    reading_warning: 1,
    session: 1,
    setting: 1,
    text_change: 0,
    version: 3,
  });
});

test('before the third schema a copy of the second is kept, which still opens', () => {
  const folder = writtenBySecondSchema();
  upToThird(folder).close();
  expect(readdirSync(join(folder, 'backups'))).toEqual([expect.stringMatching(/^schema-2-.*\.sqlite$/)]);
});

test('a library that holds nothing comes to the third schema too', () => {
  const library = upToThird(tempFolder());
  expect({ schema: library.schemaVersion, damage: library.check() }).toEqual({ schema: 3, damage: [] });
});

type Row = Readonly<Record<string, string | number | null>>;
const insert = (table: string, row: Row): string => `INSERT INTO ${table} (${Object.keys(row).map((name) => `"${name}"`).join(', ')}) VALUES (${Object.values(row).map((value) => (typeof value === 'string' ? `'${value}'` : String(value ?? 'NULL'))).join(', ')})`;
const change = (row: Row) => insert('text_change', { reading_id: 9, number: 0, block_place: 0, start: 3, end: 12, kind: 'inserted', words: '', ends_paragraph: 0, was_inserted: 0, author: 'Ana', date: null, move: null, ...row });
const look = (row: Row) => insert('look', { reading_id: 9, number: 0, block_place: 0, start: 3, end: 12, is_bold: 1, is_italic: 0, is_underlined: 0, is_struck: 0, colour: null, highlight: '#ffff00', ...row });
const comment = (row: Row) => insert('comment', { reading_id: 9, number: 0, block_place: 0, start: 3, end: 12, author: 'Ana', date: null, words: 'Why?', ...row });
const place = (row: Row) => insert('place', { reading_id: 9, number: 0, block_place: 0, page: 1, left: 72, top: 96.5, width: 451.2, height: 28, ...row });
const mark = (row: Row) => insert('hand_mark', { version_id: 'w', reading_id: 9, block_place: 0, start: 3, end: 12, kind: 'add', delegation: 'Chile', quote: 'cooperate', at: '2026-03-04T08:00:00.000Z', author: 'Ana', carried_from: null, ...row });
const original = (format: string) => insert('original', { sha256: 'a'.repeat(64), size: 0, format, bytes: null }).replace('NULL', "x''");

/** The third schema with a row in each of its new tables. */
function filled(): TestLibrary {
  const library = upToThird(writtenBySecondSchema());
  library.write((db) => [change({}), look({}), comment({}), place({}), mark({ id: 5 })].forEach((sql) => db.run(sql)));
  return library;
}

test('what a file says besides its words and what a person marks is kept as given', () => {
  const library = filled();
  expect(rowsOf(library, ['text_change', 'look', 'comment', 'place', 'hand_mark'])).toEqual({
    text_change: [{ reading_id: 9, number: 0, block_place: 0, start: 3, end: 12, kind: 'inserted', words: '', ends_paragraph: 0, was_inserted: 0, author: 'Ana', date: null, move: null }],
    look: [{ reading_id: 9, number: 0, block_place: 0, start: 3, end: 12, is_bold: 1, is_italic: 0, is_underlined: 0, is_struck: 0, colour: null, highlight: '#ffff00' }],
    comment: [{ reading_id: 9, number: 0, block_place: 0, start: 3, end: 12, author: 'Ana', date: null, words: 'Why?' }],
    place: [{ reading_id: 9, number: 0, block_place: 0, page: 1, left: 72, top: 96.5, width: 451.2, height: 28 }],
    hand_mark: [{ id: 5, version_id: 'w', reading_id: 9, block_place: 0, start: 3, end: 12, kind: 'add', delegation: 'Chile', quote: 'cooperate', at: '2026-03-04T08:00:00.000Z', author: 'Ana', carried_from: null }],
  });
});

test.each(fileFormats)('an original can be %s', (format) => {
  const library = upToThird(tempFolder());
  expect(library.write((db) => db.run(original(format)))).toBe(1);
});

test.each(textEncodings)('the encoding %s can be named for a version', (encoding) => {
  const library = upToThird(writtenBySecondSchema());
  expect(library.write((db) => db.run(`UPDATE version SET encoding = '${encoding}' WHERE id = 'v'`))).toBe(1);
});

test.each(changeKinds)('a tracked change can be %s, and a mark by hand any of its kinds', (kind) => {
  const library = filled();
  expect(library.write((db) => db.run(change({ number: 1, kind })) + handMarkKinds.reduce((sum, hand) => sum + db.run(mark({ kind: hand })), 0))).toBe(1 + handMarkKinds.length);
});

test.each([
  ['an original of a format nobody reads', original('xls')],
  ['a file in an encoding nobody can choose', `UPDATE version SET encoding = 'ebcdic' WHERE id = 'v'`],
  ['an original that a version was read from to go', `DELETE FROM original WHERE sha256 = '${first}'`],
  ['an original to change', `UPDATE original SET format = 'odt' WHERE sha256 = '${first}'`],
  ['a version of no original', `UPDATE version SET sha256 = '${'b'.repeat(64)}' WHERE id = 'v'`],
  ['a change of a block there is not', change({ number: 1, block_place: 4 })],
  ['a change that ends before it begins', change({ number: 1, end: 2 })],
  ['a change that begins before its block', change({ number: 1, start: -1 })],
  ['a change of a kind nobody knows', change({ number: 1, kind: 'improved' })],
  ['two changes under one number', change({})],
  ['a change to change', `UPDATE text_change SET author = 'Luis'`],
  ['a look that is neither bold nor not', look({ number: 1, is_bold: 2 })],
  ['a look to change', `UPDATE look SET is_bold = 0`],
  ['a comment on no block', comment({ number: 1, reading_id: 10 })],
  ['a comment to change', `UPDATE comment SET words = ''`],
  ['a place before the first page', place({ number: 1, page: 0 })],
  ['a place to change', `UPDATE place SET page = 2`],
  ['a mark on no words', mark({ end: 3 })],
  ['a mark of a kind nobody knows', mark({ kind: 'praise' })],
  ['a mark on a block there is not', mark({ block_place: 4 })],
  ['a mark on no version', mark({ version_id: 'none' })],
  ['a mark carried over from one there is not', mark({ carried_from: 3 })],
  ['a mark carried over from one to come', mark({ id: 6, carried_from: 7 })],
  ['a mark carried over as none', mark({ kind: 'none', carried_from: 5 })],
  ['a mark to change', `UPDATE hand_mark SET kind = 'delete'`],
  ['a mark to go', 'DELETE FROM hand_mark'],
])('the schema refuses %s', (_, sql) => {
  const library = filled();
  expect(() => library.write((db) => db.run(sql))).toThrow(expect.objectContaining({ code: expect.stringMatching(/^SQLITE_CONSTRAINT/) }));
});

test('a mark is carried over to another reading once', () => {
  const library = filled();
  library.write((db) => db.run(mark({ id: 6, carried_from: 5 })));
  expect(() => library.write((db) => db.run(mark({ id: 7, carried_from: 5 })))).toThrow(expect.objectContaining({ code: 'SQLITE_CONSTRAINT_UNIQUE' }));
});
