import { expect, test } from 'vitest';
import { knownVersion } from '../../../electron/core/documents/handlers.ts';
import { keepReading } from '../../../electron/core/documents/keep-reading.ts';
import { insertReading } from '../../../electron/core/documents/reading-rows.ts';
import { systemClock } from '../../../electron/core/ports.ts';
import type { Block } from '../../../shared/model/document.ts';
import type { VersionId } from '../../../shared/model/id.ts';
import { noMarkup, type HandMark, type Markup } from '../../../shared/model/markup.ts';
import { addedVersion, callOk, callRefused, importTexts, meetingInput, openTestCore, required, type TestCore } from '../../support/core.ts';
import { openTestLibrary } from '../../support/core-library.ts';
import { positionContent } from '../../support/ledger.ts';
import { revisedDraft } from '../../support/revised-draft.ts';

/** A library that holds the revised draft, in a meeting of Peru and Chile. */
async function openRevised({ isPlain = false, dataFolder }: { readonly isPlain?: boolean; readonly dataFolder?: string } = {}) {
  const core = await openTestCore(dataFolder === undefined ? {} : { dataFolder });
  const { id: meetingId } = await callOk(core, 'meeting.create', meetingInput());
  await callOk(core, 'settings.set', { author: 'Ana' });
  const version = addedVersion((await importTexts(core, meetingId, [['draft.docx', await revisedDraft({ isPlain })]]))[0]);
  return { core, meetingId, versionId: version.id, ...(await textOf(core, version.id)) };
}

async function textOf(core: TestCore, versionId: VersionId) {
  const { blocks, version } = await callOk(core, 'version.get', { versionId });
  const block = (part: string): Block => required(blocks.find(({ text }) => text.includes(part)));
  const wordsIn = (words: string) => {
    const { index: blockIndex, text } = block(words);
    return { blockIndex, start: text.indexOf(words), end: text.indexOf(words) + words.length };
  };
  return { blocks, version, block, wordsIn };
}

const marksOf = (core: TestCore, versionId: VersionId) => callOk(core, 'version.marks', { versionId });
const set = (core: TestCore, versionId: VersionId, words: Pick<HandMark, 'blockIndex' | 'start' | 'end'>, kind: HandMark['kind'] | null, delegation = '') => callOk(core, 'mark.set', { versionId, ...words, kind, delegation });

test('a Word file with revisions comes to proposals with their authors, and its words read as accepted', async () => {
  const { core, versionId, block, wordsIn } = await openRevised();
  expect(block('rescue').text).toBe('To rescue without delay whoever is in danger at sea.');
  const { markup, hand, proposals } = await marksOf(core, versionId);
  expect(markup.changes).toMatchObject([
    { ...wordsIn('without delay '), kind: 'inserted', author: 'Delegación de Chile', date: '2026-03-02T10:00:00Z' },
    { blockIndex: block('share').index, kind: 'deleted', words: 'learn', author: 'Rosa Quispe' },
    { ...wordsIn('know'), kind: 'inserted', author: 'Rosa Quispe' },
  ]);
  expect(markup.comments).toMatchObject([{ ...wordsIn('routes'), author: 'Luis', words: 'Which ones?' }]);
  expect(hand).toEqual([]);
  const spanOf = (words: string) => ({ start: wordsIn(words).start, end: wordsIn(words).end });
  expect(proposals).toMatchObject([
    { number: 1, kind: 'add', source: 'revision', delegation: 'Chile', author: 'Delegación de Chile', blockIndex: block('rescue').index, added: spanOf('without delay '), removed: '' },
    { number: 2, kind: 'replace', source: 'revision', author: 'Rosa Quispe', blockIndex: block('share').index, added: spanOf('know'), removed: 'learn' },
    { number: 3, kind: 'comment', source: 'comment', author: 'Luis', blockIndex: block('share').index, about: spanOf('routes'), words: 'Which ones?' },
  ]);
});

test('a text without marks has none', async () => {
  const { core, versionId } = await openRevised({ isPlain: true });
  expect(await marksOf(core, versionId)).toMatchObject({ markup: { changes: [], comments: [], places: [] }, hand: [], proposals: [] });
});

test('words marked by hand become a proposal of the delegation named, stay when the program is closed, and are let go by null', async () => {
  const { core, versionId, wordsIn } = await openRevised({ isPlain: true });
  const words = wordsIn('whoever is in danger');
  const topics: (readonly string[])[] = [];
  core.onChanged((changed) => topics.push(changed.topics));
  await set(core, versionId, words, 'delete', 'Chile');
  expect(await marksOf(core, versionId)).toMatchObject({
    hand: [{ ...words, kind: 'delete', delegation: 'Chile', quote: 'whoever is in danger' }],
    proposals: [{ number: 1, kind: 'delete', source: 'hand', delegation: 'Chile', blockIndex: words.blockIndex, struck: { start: words.start, end: words.end } }],
  });
  await core.close();
  const again = await openTestCore({ dataFolder: core.dataFolder });
  expect((await marksOf(again, versionId)).hand).toHaveLength(1);
  await set(again, versionId, words, null);
  expect(await marksOf(again, versionId)).toMatchObject({ hand: [], proposals: [] });
  expect(topics).toEqual([['marks']]);
});

test('the last thing said of words holds, other words keep theirs, and saying the same again says nothing new', async () => {
  const { core, versionId, wordsIn } = await openRevised({ isPlain: true });
  await set(core, versionId, wordsIn('whoever'), 'add', 'Chile');
  await set(core, versionId, wordsIn('To rescue'), 'delete', 'Peru');
  await set(core, versionId, wordsIn('whoever'), 'delete', 'Chile');
  const topics: (readonly string[])[] = [];
  core.onChanged((changed) => topics.push(changed.topics));
  await set(core, versionId, wordsIn('whoever'), 'delete', 'Chile');
  await set(core, versionId, wordsIn('danger'), null);
  expect((await marksOf(core, versionId)).hand.map(({ kind, delegation, quote }) => [kind, delegation, quote])).toEqual([['delete', 'Peru', 'To rescue'], ['delete', 'Chile', 'whoever']]);
  expect(topics).toEqual([]);
});

test('nothing said of words is ever lost: each row stays, with who said it and when', async () => {
  const { core, versionId, wordsIn } = await openRevised({ isPlain: true });
  for (const kind of ['add', 'delete', null] as const) await set(core, versionId, wordsIn('whoever'), kind);
  await core.close();
  const library = openTestLibrary(core.dataFolder);
  expect(library.read.all('SELECT kind, quote, author FROM hand_mark ORDER BY id')).toEqual(['add', 'delete', 'none'].map((kind) => ({ kind, quote: 'whoever', author: 'Ana' })));
});

test('a bracket a person calls editorial no longer keeps its paragraph from being agreed', async () => {
  const { core, versionId, block, wordsIn } = await openRevised({ isPlain: true });
  const agreement = async () => required((await callOk(core, 'convergence.get', { versionId }))[0]);
  const share = block('share').index;
  expect((await agreement()).bracketed).toEqual([share]);
  await set(core, versionId, wordsIn('[all]'), 'editorial');
  const { bracketed, agreed } = await agreement();
  expect({ bracketed, isAgreed: agreed.includes(share) }).toEqual({ bracketed: [], isAgreed: true });
  await set(core, versionId, wordsIn('[all]'), null);
  expect((await agreement()).bracketed).toEqual([share]);
});

const outside = (path: string) => ({ code: 'invalid-input', details: { issues: [{ path, code: 'outside-text', message: 'outside-text' }] } });

test('marks outside the text, on half a character or on nothing are refused, and leave nothing behind', async () => {
  const core = await openTestCore();
  const { id: meetingId } = await callOk(core, 'meeting.create', meetingInput());
  const version = addedVersion((await importTexts(core, meetingId, [['draft.txt', 'DRAFT\n\n1. To 𝔸ct together.\n']]))[0]);
  const { index: blockIndex, text } = required((await callOk(core, 'version.get', { versionId: version.id })).blocks.at(-1));
  const half = text.indexOf('ct');
  const refusalOf = async (input: Partial<HandMark> & { readonly versionId?: string }) => {
    const { code, details } = await callRefused(core, 'mark.set', { versionId: version.id, blockIndex, start: 0, end: 2, kind: 'add', delegation: '', ...input });
    return { code, details };
  };
  expect([
    await refusalOf({ versionId: '11111111-1111-4111-8111-111111111111' }),
    await refusalOf({ blockIndex: 900 }),
    await refusalOf({ start: 2, end: 2 }),
    await refusalOf({ end: text.length + 1 }),
    await refusalOf({ end: half - 1 }),
    await refusalOf({ start: half - 1, end: half + 2 }),
  ]).toEqual([{ code: 'not-found', details: { what: 'version' } }, { code: 'not-found', details: { what: 'block' } }, outside('start'), outside('end'), outside('end'), outside('end')]);
  expect((await marksOf(core, version.id)).hand).toEqual([]);
});

/** Puts a reading of the blocks given in the place of the present one, as an earlier or a later reader would have. */
async function withReading({ core, versionId, version }: Awaited<ReturnType<typeof openRevised>>, blocks: readonly Block[], markup: Markup = noMarkup): Promise<TestCore> {
  await core.close();
  const library = openTestLibrary(core.dataFolder);
  library.write((db) => insertReading(db, versionId, '2026-01-01T00:00:00Z', { format: 'docx', identity: version, readerVersion: '0', blocks, markup, warnings: version.warnings }));
  library.close();
  return openTestCore({ dataFolder: core.dataFolder });
}

test('marks by hand go with their words when a text is read again', async () => {
  const held = await openRevised();
  const worse = held.blocks.map((block): Block => ({ ...block, kind: 'paragraph', label: null, text: `${block.label === null ? '' : `${block.label}. `}${block.text}` }));
  const core = await withReading(held, worse);
  const before = await textOf(core, held.versionId);
  await set(core, held.versionId, before.wordsIn('in danger'), 'add', 'Chile');
  await callOk(core, 'documents.reread', { meetingId: held.meetingId });
  const after = await textOf(core, held.versionId);
  expect(after.blocks).toEqual(held.blocks);
  expect((await marksOf(core, held.versionId)).hand).toEqual([{ ...held.wordsIn('in danger'), kind: 'add', delegation: 'Chile', quote: 'in danger' }]);
  await set(core, held.versionId, held.wordsIn('in danger'), null);
  expect((await marksOf(core, held.versionId)).hand).toEqual([]);
});

test('a mark whose words a reading does not hold is not shown on it, and is back on the next that holds them', async () => {
  const held = await openRevised();
  const withHead: readonly Block[] = [...held.blocks, { ...required(held.blocks[0]), kind: 'paragraph', index: held.blocks.length, text: 'Printed at the foot of page two' }];
  const core = await withReading(held, withHead);
  const words = { blockIndex: held.blocks.length, start: 0, end: 7 };
  await set(core, held.versionId, words, 'contested');
  await callOk(core, 'documents.reread', { meetingId: held.meetingId });
  expect((await marksOf(core, held.versionId)).hand).toEqual([]);
  await core.close();
  const library = openTestLibrary(core.dataFolder);
  const kept = library.write((db) => keepReading(systemClock, { db, changed: () => {} }, knownVersion(db, held.versionId), { format: 'docx', identity: held.version, readerVersion: '3', blocks: withHead, markup: noMarkup, warnings: [] }));
  library.close();
  const again = await openTestCore({ dataFolder: core.dataFolder });
  expect({ kept, hand: (await marksOf(again, held.versionId)).hand }).toEqual({ kept: 'kept', hand: [{ ...words, kind: 'contested', delegation: '', quote: 'Printed' }] });
});

test('a text that comes out the same but with marks is read anew: positions, forms and marks by hand stay where they are', async () => {
  const held = await openRevised();
  const core = await withReading(held, held.blocks);
  expect((await marksOf(core, held.versionId)).proposals).toEqual([]);
  const words = held.wordsIn('in danger');
  await set(core, held.versionId, words, 'contested');
  await callOk(core, 'draft.keep', { place: { versionId: held.versionId, anchor: { scope: 'words', ...words } }, content: { stance: null, wording: 'half', talkingPoint: '', priority: 'normal', confidentiality: 'delegation', note: '', fallback: '', redLine: '' } });
  expect(await callOk(core, 'documents.reread', { meetingId: held.meetingId })).toEqual({ reread: [held.versionId], unchanged: 0, cancelled: false });
  const { proposals, hand } = await marksOf(core, held.versionId);
  expect({ sources: [...new Set(proposals.map(({ source }) => source))], hand }).toEqual({ sources: ['revision', 'comment'], hand: [{ ...words, kind: 'contested', delegation: '', quote: 'in danger' }] });
  expect(await callOk(core, 'draft.list', { versionId: held.versionId })).toMatchObject([{ anchor: { scope: 'words', ...words }, wording: 'half' }]);
  expect(await callOk(core, 'documents.reread', { meetingId: held.meetingId })).toEqual({ reread: [], unchanged: 1, cancelled: false });
});

test('a position on one of two paragraphs that say the same stays on it when only marks are new', async () => {
  const core = await openTestCore();
  const { id: meetingId } = await callOk(core, 'meeting.create', meetingInput());
  const again = 'To meet again without delay.';
  const version = addedVersion((await importTexts(core, meetingId, [['draft.txt', `DRAFT DECLARATION\n\n1. ${again}\n\n2. To share what they know.\n\n3. ${again}\n`]]))[0]);
  const held = { core, meetingId, versionId: version.id, ...(await textOf(core, version.id)) };
  const blockIndex = required(held.blocks.findLast(({ text }) => text === again)).index;
  const { id } = await callOk(core, 'position.create', { versionId: version.id, anchor: { scope: 'paragraph', blockIndex }, content: positionContent() });
  const marked = await withReading(held, held.blocks, { ...noMarkup, comments: [{ blockIndex, start: 0, end: 2, author: 'Luis', date: null, words: 'Where?' }] });
  const { placed } = await callOk(marked, 'placement.list', { versionId: version.id });
  expect(placed).toMatchObject([{ positionId: id, state: 'intact', standing: 'stands', at: { anchor: { scope: 'paragraph', blockIndex } } }]);
});
