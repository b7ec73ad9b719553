import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { migration0001 } from '../../electron/core/store/migrations/0001-first-schema.ts';
import { migration0002 } from '../../electron/core/store/migrations/0002-ledger.ts';
import { openTestLibrary } from '../support/core-library.ts';
import { tempFolder } from '../support/temp-folder.ts';

const frozen = 'e5621474eec66d3cea0c2a093e1e181b5ae820db9bdbf8a352a0ca2f2f76ad52';
const bytes = `x'${Buffer.from('draft').toString('hex')}'`;
const sha256 = createHash('sha256').update('draft').digest('hex');

/** A meeting of Peru, Chile and a session, with one text of two blocks. */
const meeting = `
  INSERT INTO meeting (id, series, ordinal, title, place, my_role, created_at, updated_at) VALUES ('m', 'RTP', 'V', 'Fifth Meeting', 'Lima', 'head', '2026-03-01T08:00:00.000Z', '2026-03-01T08:00:00.000Z');
  INSERT INTO delegation (id, meeting_id, place, name) VALUES ('peru', 'm', 0, 'Peru'), ('chile', 'm', 1, 'Chile');
  INSERT INTO session (id, meeting_id, kind, title, room, chair, theme, objective, method, expected_result) VALUES ('s', 'm', 'plenary', 'Opening', '', '', '', '', '', '');
  INSERT INTO document (id, meeting_id, created_at) VALUES ('d', 'm', '2026-03-01T08:00:00.000Z');
  INSERT INTO original (sha256, size, format, bytes) VALUES ('${sha256}', 5, 'txt', ${bytes});
  INSERT INTO version (id, arrival, document_id, meeting_id, sha256, file_name, title, kind, imported_at) VALUES ('v', 1, 'd', 'm', '${sha256}', 'draft.txt', 'Draft', 'declaration', '2026-03-01T08:00:00.000Z');
  INSERT INTO reading (id, version_id, reader_version, read_at, block_count, word_count) VALUES (7, 'v', '1', '2026-03-01T08:00:00.000Z', 2, 6);
  INSERT INTO block (reading_id, place, kind, label, text, section, level) VALUES (7, 0, 'heading', 'I', 'COOPERATION', 'I', 0), (7, 1, 'operative', '1', 'To cooperate without delay.', 'I', 0);`;

/** Two positions; the clock of the desk was set back between two changes of the first. */
const positions = `
  INSERT INTO position (id, arrival, version_id, reading_id, scope, block_place, start, "end", label, section, quote, words_before, words_after)
    VALUES ('p', 1, 'v', 7, 'words', 1, 3, 12, '1', 'I', 'cooperate', 'To ', ' without delay.'), ('q', 2, 'v', 7, 'document', NULL, NULL, NULL, NULL, '', '', '', '');
  INSERT INTO position_change (position_id, number, at, author, stance, wording, note, confidentiality, status) VALUES
    ('p', 1, '2026-03-02T10:00:00.000Z', 'Ana', 'amend', 'act together', 'Instruction of 3 March', 'confidential', 'standing'),
    ('p', 2, '2026-03-02T09:00:00.000Z', 'Luis', 'amend', 'act together', 'Instruction of 3 March', 'confidential', 'withdrawn'),
    ('p', 3, '2026-03-02T12:00:00.000Z', 'Ana', 'amend', 'act together', 'Instruction of 3 March', 'confidential', 'standing'),
    ('p', 4, '2026-03-02T13:00:00.000Z', 'Ana', 'accept', '', '', 'delegation', 'standing'),
    ('q', 1, '2026-03-02T11:00:00.000Z', 'Ana', 'support', '', 'Whole', 'delegation', 'standing'),
    ('q', 2, '2026-03-02T14:00:00.000Z', 'Ana', 'support', '', 'Whole', 'delegation', 'withdrawn');
  INSERT INTO position_draft (id, version_id, reading_id, position_id, scope, block_place, start, "end", stance, wording, note, confidentiality, kept_at) VALUES
    (3, 'v', 7, 'p', 'words', 1, 3, 12, 'amend', 'act', 'Half a sent', 'confidential', '2026-03-02T15:00:00.000Z'),
    (5, 'v', 7, NULL, 'paragraph', 1, NULL, NULL, NULL, '', 'An idea', 'delegation', '2026-03-02T15:01:00.000Z');`;

const statements = (script: string): readonly string[] => script.split(/;\s*(?=INSERT|$)/u).filter((sql) => sql.trim() !== '');

/** A library of the first schema, closed. */
function writtenByFirstSchema(): string {
  const folder = tempFolder();
  const library = openTestLibrary(folder, { migrations: [migration0001] });
  library.write((db) => statements(meeting + positions).forEach((sql) => db.run(sql)));
  library.close();
  return folder;
}

const upToSecond = (folder: string) => openTestLibrary(folder, { migrations: [migration0001, migration0002] });

test('the second schema is frozen: a library somewhere has it already', () => {
  expect(createHash('sha256').update(migration0002.sql).digest('hex')).toBe(frozen);
});

test('from the first schema to the second: every position, change and draft is there, each change a step of work of its own, instructions apart', () => {
  const library = upToSecond(writtenByFirstSchema());
  const rows = (sql: string) => library.read.all(sql);
  const change = { remark: '', talking_point: '', priority: 'normal', delegation_id: null, session_id: null, said_at: null, responsible: '', cleared_at: null, cleared_by: null, is_changed: null };
  const amending = { ...change, stance: 'amend', wording: 'act together', confidentiality: 'confidential' };
  const supporting = { ...change, stance: 'support', wording: '', confidentiality: 'delegation' };
  expect(rows('SELECT * FROM position ORDER BY arrival')).toEqual([
    { id: 'p', arrival: 1, version_id: 'v', reading_id: 7, scope: 'words', block_place: 1, start: 3, end: 12, label: '1', section: 'I', quote: 'cooperate', words_before: 'To ', words_after: ' without delay.' },
    { id: 'q', arrival: 2, version_id: 'v', reading_id: 7, scope: 'document', block_place: null, start: null, end: null, label: null, section: '', quote: '', words_before: '', words_after: '' },
  ]);
  expect(rows('SELECT * FROM ledger_act ORDER BY id')).toEqual([
    { id: 1, meeting_id: 'm', at: '2026-03-02T10:00:00.000Z', author: 'Ana', action: 'taken', undoes_id: null },
    { id: 2, meeting_id: 'm', at: '2026-03-02T09:00:00.000Z', author: 'Luis', action: 'withdrawn', undoes_id: null },
    { id: 3, meeting_id: 'm', at: '2026-03-02T11:00:00.000Z', author: 'Ana', action: 'taken', undoes_id: null },
    { id: 4, meeting_id: 'm', at: '2026-03-02T12:00:00.000Z', author: 'Ana', action: 'reopened', undoes_id: null },
    { id: 5, meeting_id: 'm', at: '2026-03-02T13:00:00.000Z', author: 'Ana', action: 'changed', undoes_id: null },
    { id: 6, meeting_id: 'm', at: '2026-03-02T14:00:00.000Z', author: 'Ana', action: 'withdrawn', undoes_id: null },
  ]);
  expect(rows('SELECT * FROM position_change ORDER BY position_id, number')).toEqual([
    { position_id: 'p', number: 1, act_id: 1, at: '2026-03-02T10:00:00.000Z', author: 'Ana', action: 'taken', ...amending, status: 'draft' },
    { position_id: 'p', number: 2, act_id: 2, at: '2026-03-02T09:00:00.000Z', author: 'Luis', action: 'withdrawn', ...amending, status: 'withdrawn' },
    { position_id: 'p', number: 3, act_id: 4, at: '2026-03-02T12:00:00.000Z', author: 'Ana', action: 'reopened', ...amending, status: 'draft' },
    { position_id: 'p', number: 4, act_id: 5, at: '2026-03-02T13:00:00.000Z', author: 'Ana', action: 'changed', ...change, stance: 'accept', wording: '', confidentiality: 'delegation', status: 'draft' },
    { position_id: 'q', number: 1, act_id: 3, at: '2026-03-02T11:00:00.000Z', author: 'Ana', action: 'taken', ...supporting, status: 'draft' },
    { position_id: 'q', number: 2, act_id: 6, at: '2026-03-02T14:00:00.000Z', author: 'Ana', action: 'withdrawn', ...supporting, status: 'withdrawn' },
  ]);
  expect(rows('SELECT position_id, number, note, fallback, red_line FROM position_instruction ORDER BY position_id, number')).toEqual(
    [['p', 1, 'Instruction of 3 March'], ['p', 2, 'Instruction of 3 March'], ['p', 3, 'Instruction of 3 March'], ['p', 4, ''], ['q', 1, 'Whole'], ['q', 2, 'Whole']].map(([position_id, number, note]) => ({ position_id, number, note, fallback: '', red_line: '' })),
  );
  const draft = { version_id: 'v', reading_id: 7, block_place: 1, talking_point: '', priority: 'normal', fallback: '', red_line: '' };
  expect(rows('SELECT * FROM position_draft ORDER BY id')).toEqual([
    { ...draft, id: 3, position_id: 'p', scope: 'words', start: 3, end: 12, stance: 'amend', wording: 'act', confidentiality: 'confidential', note: 'Half a sent', kept_at: '2026-03-02T15:00:00.000Z' },
    { ...draft, id: 5, position_id: null, scope: 'paragraph', start: null, end: null, stance: null, wording: '', confidentiality: 'delegation', note: 'An idea', kept_at: '2026-03-02T15:01:00.000Z' },
  ]);
});

test('nothing of the first schema is left over, and every reference holds', () => {
  const library = upToSecond(writtenByFirstSchema());
  const tables = library.read.all<{ name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name`).map(({ name }) => name);
  expect(tables).toEqual([
    'agenda_item',
    'agenda_item_document',
    'block',
    'delegation',
    'document',
    'floor',
    'ledger_act',
    'library',
    'meeting',
    'meeting_language',
    'milestone',
    'note_mark',
    'original',
    'position',
    'position_change',
    'position_decision',
    'position_draft',
    'position_instruction',
    'reading',
    'reading_warning',
    'session',
    'setting',
    'version',
  ]);
  expect(library.read.all(`SELECT name FROM sqlite_schema WHERE sql LIKE '%old_%'`)).toEqual([]);
  expect({ schema: library.schemaVersion, damage: library.check() }).toEqual({ schema: 2, damage: [] });
});

test('a library that holds nothing comes to the second schema too', () => {
  const library = upToSecond(tempFolder());
  expect({ schema: library.schemaVersion, damage: library.check(), acts: library.read.all('SELECT * FROM ledger_act') }).toEqual({ schema: 2, damage: [], acts: [] });
});

/** The second schema with one position of ours (`p`), one of Chile (`c`), and a row in every table. */
function filled() {
  const library = upToSecond(writtenByFirstSchema());
  library.write((db) => {
    for (const sql of [
      act({ id: 20, action: 'heard' }),
      `INSERT INTO position (id, arrival, version_id, reading_id, scope, section, quote, words_before, words_after) VALUES ('c', 3, 'v', 7, 'document', '', '', '', '')`,
      change({ position_id: 'c', number: 1, action: 'heard', delegation_id: 'chile', said_at: 'then', status: 'stated' }),
      act({ id: 21, action: 'undone', undoes_id: 20 }),
      act({ id: 22, action: 'later' }),
      decision({}),
      `INSERT INTO milestone (version_id, kind, is_set, at, author) VALUES ('v', 'looked', 1, '', '')`,
      `INSERT INTO floor (meeting_id, session_id, version_id, block_place) VALUES ('m', 's', 'v', 1)`,
    ]) {
      db.run(sql);
    }
  });
  return library;
}

type Row = Readonly<Record<string, string | number | null>>;
const insert = (table: string, row: Row): string => `INSERT INTO ${table} (${Object.keys(row).map((name) => `"${name}"`).join(', ')}) VALUES (${Object.values(row).map((value) => (typeof value === 'string' ? `'${value}'` : String(value ?? 'NULL'))).join(', ')})`;
const act = (row: Row) => insert('ledger_act', { meeting_id: 'm', at: '', author: '', action: 'taken', ...row });
const change = (row: Row) => insert('position_change', { position_id: 'p', number: 5, act_id: 20, at: '', author: '', action: 'changed', remark: '', stance: 'support', wording: '', talking_point: '', priority: 'normal', confidentiality: 'delegation', status: 'draft', responsible: '', ...row });
const decision = (row: Row) => insert('position_decision', { position_id: 'p', act_id: 22, version_id: 'v', reading_id: 7, kind: 'later', label: null, section: '', quote: '', words_before: '', words_after: '', at: '', author: '', ...row });
const position = (row: Row) => insert('position', { id: 'z', arrival: 9, version_id: 'v', reading_id: 7, scope: 'document', section: '', quote: '', words_before: '', words_after: '', ...row });
const draft = (row: Row) => insert('position_draft', { version_id: 'v', reading_id: 7, scope: 'document', wording: '', talking_point: '', priority: 'normal', confidentiality: 'delegation', note: '', fallback: '', red_line: '', kept_at: '', ...row });

test.each([act({}), change({}), decision({}), decision({ kind: 'reattached', scope: 'words', block_place: 1, start: 3, end: 4 }), position({}), position({ scope: 'bracket', block_place: 1, start: 0, end: 2 }), draft({}), change({ position_id: 'c', number: 2, delegation_id: 'peru', said_at: 'then', status: 'withdrawn', session_id: 's' })])('the schema takes what is sound: %s', (sql) => {
  const library = filled();
  expect(library.write((db) => db.run(sql))).toBe(1);
});

test.each([
  ['a position on a scope nobody knows', position({ scope: 'sentence', block_place: 1 })],
  ['a position on a section without its block', position({ scope: 'section' })],
  ['a position on a whole document with a block', position({ block_place: 1 })],
  ['a position on a bracket without its ends', position({ scope: 'bracket', block_place: 1 })],
  ['a position on words without an end', position({ scope: 'words', block_place: 1, start: 3 })],
  ['a position on words before the text', position({ scope: 'words', block_place: 1, start: -1, end: 3 })],
  ['a position on words that end before they begin', position({ scope: 'words', block_place: 1, start: 3, end: 3 })],
  ['a position on a paragraph with ends', position({ scope: 'paragraph', block_place: 1, start: 3, end: 4 })],
  ['a position on a block that is not there', position({ scope: 'paragraph', block_place: 2 })],
  ['a step nobody knows', act({ action: 'guessed' })],
  ['a step of no meeting', act({ meeting_id: 'none' })],
  ['an undo of nothing', act({ action: 'undone' })],
  ['a taking that undoes', act({ undoes_id: 1 })],
  ['an undo of a step that is undone already', act({ action: 'undone', undoes_id: 20 })],
  ['an undo of itself', act({ id: 30, action: 'undone', undoes_id: 30 })],
  ['a change of no position', change({ position_id: 'none' })],
  ['a change in no step', change({ act_id: 99 })],
  ['a second change of the same number', change({ number: 4 })],
  ['a change before the first', change({ number: 0 })],
  ['a change by an action nobody knows', change({ action: 'later' })],
  ['a stance nobody has', change({ stance: 'perhaps' })],
  ['a priority nobody has', change({ priority: 'urgent' })],
  ['a confidentiality nobody has', change({ confidentiality: 'secret' })],
  ['a status nobody has', change({ status: 'standing' })],
  ['a void that no undo made', change({ status: 'void' })],
  ['a cleared one without a clearance', change({ status: 'cleared' })],
  ['a cleared one that changed since', change({ status: 'cleared', cleared_at: 'then', cleared_by: 'Head', is_changed: 1 })],
  ['a clearance by nobody', change({ cleared_at: 'then', is_changed: 0 })],
  ['a clearance that says nothing of changes', change({ cleared_at: 'then', cleared_by: 'Head' })],
  ['ours that another delegation said', change({ delegation_id: 'chile', said_at: 'then', status: 'stated' })],
  ['ours with a moment it was heard', change({ said_at: 'then' })],
  ['another delegation’s that becomes ours', change({ position_id: 'c', number: 2, status: 'stated' })],
  ['another delegation’s that says not when', change({ position_id: 'c', number: 2, delegation_id: 'chile', status: 'stated' })],
  ['another delegation’s that is a draft', change({ position_id: 'c', number: 2, delegation_id: 'chile', said_at: 'then' })],
  ['another delegation’s that is cleared by us', change({ position_id: 'c', number: 2, delegation_id: 'chile', said_at: 'then', status: 'stated', cleared_at: 'then', cleared_by: 'Head', is_changed: 0 })],
  ['a delegation nobody knows', change({ position_id: 'c', number: 2, delegation_id: 'none', said_at: 'then', status: 'stated' })],
  ['a session nobody knows', change({ session_id: 'none' })],
  ['a delegation that spoke, to be removed', `DELETE FROM delegation WHERE id = 'chile'`],
  ['instructions of no change', insert('position_instruction', { position_id: 'p', number: 9, note: '', fallback: '', red_line: '' })],
  ['a decision nobody knows', decision({ kind: 'guessed' })],
  ['a decision that puts nowhere what it reconfirms', decision({ kind: 'reconfirmed' })],
  ['a decision that puts somewhere what it leaves for later', decision({ scope: 'document' })],
  ['no decision any more, somewhere', decision({ kind: 'none', scope: 'document' })],
  ['a decision on a block without a scope', decision({ block_place: 1 })],
  ['a decision on words without their ends', decision({ kind: 'reattached', scope: 'words', block_place: 1 })],
  ['a decision on a block that is not there', decision({ kind: 'reattached', scope: 'paragraph', block_place: 2 })],
  ['a decision on no version', decision({ version_id: 'none' })],
  ['a draft of a scope nobody knows', draft({ scope: 'sentence', block_place: 1 })],
  ['a draft of a priority nobody has', draft({ priority: 'urgent' })],
  ['a draft on a bracket without its ends', draft({ scope: 'bracket', block_place: 1 })],
  ['a second draft on a place', draft({ scope: 'paragraph', block_place: 1 })],
  ['a floor on a paragraph of no text', `UPDATE floor SET version_id = NULL`],
  ['a floor before the first paragraph', `UPDATE floor SET block_place = -1`],
  ['a second floor of a meeting', insert('floor', { meeting_id: 'm' })],
  ['a milestone nobody knows', insert('milestone', { version_id: 'v', kind: 'printed', is_set: 1, at: '', author: '' })],
  ['a milestone that is half set', insert('milestone', { version_id: 'v', kind: 'looked', is_set: 2, at: '', author: '' })],
  ['a milestone of no version', insert('milestone', { version_id: 'none', kind: 'looked', is_set: 1, at: '', author: '' })],
])('the schema refuses %s', (_, sql) => {
  const library = filled();
  expect(() => library.write((db) => db.run(sql))).toThrow(expect.objectContaining({ code: expect.stringMatching(/^SQLITE_CONSTRAINT/) }));
});

test.each(['position', 'ledger_act', 'position_change', 'position_instruction', 'position_decision', 'milestone'])('what %s holds is neither changed nor deleted', (table) => {
  const library = filled();
  const [column] = library.read.all<{ name: string }>(`SELECT name FROM pragma_table_info('${table}')`);
  expect(library.read.all(`SELECT 1 FROM ${table}`)).not.toEqual([]);
  expect(() => library.write((db) => db.run(`DELETE FROM ${table}`))).toThrow(/is never deleted/);
  expect(() => library.write((db) => db.run(`UPDATE ${table} SET ${column?.name} = ${column?.name}`))).toThrow(/never changes/);
});

test('a session that is removed leaves the floor, and what was said in it keeps it', () => {
  const library = filled();
  library.write((db) => db.run(`DELETE FROM session WHERE id = 's'`));
  expect(library.read.all('SELECT * FROM floor')).toEqual([{ meeting_id: 'm', session_id: null, version_id: 'v', block_place: 1 }]);
  library.write((db) => db.run(insert('session', { id: 't', meeting_id: 'm', kind: 'plenary', title: '', room: '', chair: '', theme: '', objective: '', method: '', expected_result: '' })));
  library.write((db) => db.run(change({ session_id: 't' })));
  expect(() => library.write((db) => db.run(`DELETE FROM session WHERE id = 't'`))).toThrow(expect.objectContaining({ code: 'SQLITE_CONSTRAINT_FOREIGNKEY' }));
});
