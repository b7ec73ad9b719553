import { expect, test } from 'vitest';
import type { Anchor, PositionContent } from '../../../shared/model/position.ts';
import { callOk, callRefused, importTexts, meetingInput, openTestCore, required } from '../../support/core.ts';
import { openTestLibrary } from '../../support/core-library.ts';

const content = (changes: Partial<PositionContent> = {}): PositionContent => ({ stance: 'amend', wording: 'shall', note: 'Instruction of 3 March', confidentiality: 'confidential', ...changes });
const long = 'The Parties, recalling the many instruments to which they have acceded over the years, shall 𝔸ct together without delay whenever a person is found to be in danger at the border.';

async function openText() {
  let now = Date.parse('2026-03-02T10:00:00Z');
  const core = await openTestCore({ clock: { now: () => new Date((now += 1_000)) } });
  const { id: meetingId } = await callOk(core, 'meeting.create', meetingInput());
  await callOk(core, 'settings.set', { author: 'Ana' });
  await importTexts(core, meetingId, [['draft.txt', `RTP-V/doc.4/26\n\nDRAFT DECLARATION\n\nRECOGNIZING the need to act;\n\nDECLARE:\n\n1. To cooperate.\n\n2. ${long}\n`]]);
  const document = required((await callOk(core, 'document.list', { meetingId }))[0]);
  const versionId = required(document.versions[0]).id;
  const { blocks } = await callOk(core, 'version.get', { versionId });
  const block = required(blocks.find(({ label, text }) => label === '2' && text === long));
  return { core, meetingId, documentId: document.id, versionId, blockIndex: block.index, section: block.section };
}

test('a position on words keeps the words, what stands around them, its paragraph and its author', async () => {
  const { core, meetingId, documentId, versionId, blockIndex, section } = await openText();
  const start = long.indexOf('shall');
  const anchor: Anchor = { scope: 'words', blockIndex, start, end: start + 5 };
  const position = await callOk(core, 'position.create', { versionId, anchor, content: content() });
  expect(position).toEqual({
    id: expect.any(String),
    meetingId,
    documentId,
    versionId,
    anchor,
    label: '2',
    section,
    quote: 'shall',
    before: long.slice(start - 64, start),
    after: long.slice(start + 5, start + 5 + 64),
    ...content(),
    status: 'standing',
    author: 'Ana',
    createdAt: position.createdAt,
    updatedAt: position.createdAt,
    changeCount: 1,
  });
  expect(await callOk(core, 'position.list', { meetingId })).toEqual([position]);
});

test('positions on a paragraph and on the whole document stand in reading order with those on words', async () => {
  const { core, meetingId, documentId, versionId, blockIndex } = await openText();
  const take = (anchor: Anchor) => callOk(core, 'position.create', { versionId, anchor, content: content() });
  const words = await take({ scope: 'words', blockIndex, start: 4, end: 11 });
  const paragraph = await take({ scope: 'paragraph', blockIndex });
  const whole = await take({ scope: 'document' });
  expect(paragraph).toMatchObject({ quote: long, label: '2', before: 'To cooperate.', after: '' });
  expect(whole).toMatchObject({ quote: '', label: null, section: '', before: '', after: '' });
  expect(await callOk(core, 'position.list', { meetingId, documentId })).toEqual([whole, paragraph, words]);
  expect(await callOk(core, 'position.list', { meetingId, versionId: '00000000-0000-4000-8000-000000000000' })).toEqual([]);
});

test.each([
  ['a paragraph that is not there', { blockIndex: 999 }],
  ['words past the end', { start: 0, end: long.length + 1 }],
  ['no words at all', { start: 9, end: 9 }],
  ['words that end before they begin', { start: 12, end: 9 }],
  ['half of a character', { start: long.indexOf('𝔸') + 1, end: long.indexOf('𝔸') + 4 }],
])('a position on %s is refused and leaves nothing', async (_, changes) => {
  const { core, meetingId, versionId, blockIndex } = await openText();
  const anchor = { scope: 'words', blockIndex, start: 0, end: 3, ...changes };
  expect(await callRefused(core, 'position.create', { versionId, anchor, content: content() })).toMatchObject({ code: 'invalid-input' });
  expect(await callOk(core, 'position.list', { meetingId })).toEqual([]);
});

test('surroundings never hold half of a character', async () => {
  const { core, versionId, blockIndex } = await openText();
  const at = long.indexOf('𝔸');
  for (let start = at + 2; start < at + 80; start += 1) {
    const { before } = await callOk(core, 'position.create', { versionId, anchor: { scope: 'words', blockIndex, start, end: start + 1 }, content: content() });
    expect(before.isWellFormed()).toBe(true);
  }
});

test('every change is a row of the history, and the present state is the last of them', async () => {
  const { core, versionId, blockIndex } = await openText();
  const position = await callOk(core, 'position.create', { versionId, anchor: { scope: 'paragraph', blockIndex }, content: content() });
  await callOk(core, 'settings.set', { author: 'Head of delegation' });
  const updated = await callOk(core, 'position.update', { positionId: position.id, content: content({ stance: 'accept', wording: '' }) });
  const unchanged = await callOk(core, 'position.update', { positionId: position.id, content: content({ stance: 'accept', wording: '' }) });
  expect(unchanged).toEqual(updated);
  const withdrawn = await callOk(core, 'position.setStatus', { positionId: position.id, status: 'withdrawn' });
  expect(withdrawn).toEqual({ ...position, ...content({ stance: 'accept', wording: '' }), status: 'withdrawn', updatedAt: withdrawn.updatedAt, changeCount: 3 });
  expect(await callOk(core, 'position.history', { positionId: position.id })).toEqual([
    { at: position.createdAt, author: 'Ana', ...content(), status: 'standing' },
    { at: updated.updatedAt, author: 'Head of delegation', ...content({ stance: 'accept', wording: '' }), status: 'standing' },
    { at: withdrawn.updatedAt, author: 'Head of delegation', ...content({ stance: 'accept', wording: '' }), status: 'withdrawn' },
  ]);
});

test('the library itself refuses to delete or rewrite a position, its history, a text or an original', async () => {
  const { core, versionId, blockIndex } = await openText();
  await callOk(core, 'position.create', { versionId, anchor: { scope: 'paragraph', blockIndex }, content: content() });
  await core.close();
  const library = openTestLibrary(core.dataFolder);
  const attempts = ['DELETE FROM position', 'DELETE FROM position_change', `UPDATE position_change SET note = ''`, `UPDATE position SET quote = ''`, `UPDATE block SET text = ''`, `UPDATE original SET format = 'pdf'`];
  for (const sql of attempts) expect(() => library.write((db) => db.run(sql))).toThrow(/never|keeps/);
});
