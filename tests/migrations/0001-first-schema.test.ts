import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { migration0001 } from '../../electron/core/store/migrations/0001-first-schema.ts';
import { migrations } from '../../electron/core/store/migrations/index.ts';
import { openTestLibrary } from '../support/core-library.ts';
import { tempFolder } from '../support/temp-folder.ts';

const frozen = '6be49e6224a349edd9617d6de7b945233b79a3038fcbdef91faf87beb1a36a93';

test('the first schema is frozen: a library somewhere has it already', () => {
  expect(createHash('sha256').update(migration0001.sql).digest('hex')).toBe(frozen);
});

test('from nothing to the first schema: its tables, all empty but for the row of the library itself', () => {
  const library = openTestLibrary(tempFolder(), { migrations: [migration0001] });
  const tables = library.read.all<{ name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name`).map(({ name }) => name);
  const counts = tables.map((name) => [name, library.read.all<{ rows: number }>(`SELECT count(*) AS rows FROM ${name}`)[0]?.rows]);
  expect(Object.fromEntries(counts)).toEqual({
    agenda_item: 0,
    agenda_item_document: 0,
    block: 0,
    delegation: 0,
    document: 0,
    library: 1,
    meeting: 0,
    meeting_language: 0,
    note_mark: 0,
    original: 0,
    position: 0,
    position_change: 0,
    position_draft: 0,
    reading: 0,
    reading_warning: 0,
    session: 0,
    setting: 0,
    version: 0,
  });
  expect(library.schemaVersion).toBe(1);
  expect(library.check()).toEqual([]);
});

test('every migration goes up by one', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, place) => place + 1));
});

test.each([
  ['a role nobody has', `INSERT INTO meeting (id, series, ordinal, title, place, my_role, created_at, updated_at) VALUES ('m', '', '', 't', '', 'king', '', '')`],
  ['a meeting without a title', `INSERT INTO meeting (id, series, ordinal, title, place, my_role, created_at, updated_at) VALUES ('m', '', '', '', '', 'head', '', '')`],
  ['a session of no meeting', `INSERT INTO session (id, meeting_id, kind, title, room, chair, theme, objective, method, expected_result) VALUES ('s', 'none', 'plenary', '', '', '', '', '', '', '')`],
  ['a number where text belongs', `INSERT INTO setting (name, value) VALUES ('author', x'00')`],
  ['a setting nobody knows', `INSERT INTO setting (name, value) VALUES ('colour', 'red')`],
  ['a draft of no version', `INSERT INTO position_draft (version_id, reading_id, scope, wording, note, confidentiality, kept_at) VALUES ('none', 1, 'document', '', '', 'delegation', '')`],
  ['a draft of a stance nobody has', `INSERT INTO position_draft (version_id, reading_id, scope, stance, wording, note, confidentiality, kept_at) VALUES ('v', 1, 'document', 'perhaps', '', '', 'delegation', '')`],
  ['an original of another size', `INSERT INTO original (sha256, size, format, bytes) VALUES ('${'a'.repeat(64)}', 3, 'txt', x'00')`],
])('the schema refuses %s', (_, sql) => {
  const library = openTestLibrary(tempFolder(), { migrations: [migration0001] });
  expect(() => library.write((db) => db.run(sql))).toThrow(expect.objectContaining({ code: expect.stringMatching(/^SQLITE_CONSTRAINT/) }));
});
