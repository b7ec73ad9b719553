import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import type { TextEncoding } from '../../../shared/model/document.ts';
import type { VersionId } from '../../../shared/model/id.ts';
import { addedVersion, callOk, callRefused, importTexts, meetingInput, openTestCore, required, type TestCore } from '../../support/core.ts';
import { openTestLibrary } from '../../support/core-library.ts';
import { positionContent } from '../../support/ledger.ts';
import { revisedDraft } from '../../support/revised-draft.ts';

const words = 'Проект декларации\n\nПРИЗНАВАЯ важность сотрудничества;\n\n1. Сотрудничать на границе без промедления.\n\n2. Обмениваться сведениями о судах.\n';
const rescue = 'Сотрудничать на границе без промедления.';

async function openWith(name: string, bytes: Uint8Array) {
  const core = await openTestCore();
  const { id: meetingId } = await callOk(core, 'meeting.create', meetingInput());
  const version = addedVersion((await importTexts(core, meetingId, [[name, bytes]]))[0]);
  return { core, meetingId, version, versionId: version.id };
}

/** The same text, in an encoding that is named for it first so that it is read wrongly whatever the guess. */
async function openMisread(as: TextEncoding = 'windows-1252') {
  const opened = await openWith('draft.txt', iconv.encode(words, 'koi8-r'));
  await callOk(opened.core, 'version.readAs', { versionId: opened.versionId, encoding: as });
  return opened;
}

const textsOf = async (core: TestCore, versionId: VersionId) => (await callOk(core, 'version.get', { versionId })).blocks.map(({ text }) => text);

test('a plain text is read in the encoding a person names, and its title with it', async () => {
  const { core, versionId } = await openMisread();
  expect(await textsOf(core, versionId)).not.toContain(rescue);
  const version = await callOk(core, 'version.readAs', { versionId, encoding: 'koi8-r' });
  expect({ title: version.title, warnings: version.warnings.map(({ code }) => code).filter((code) => code === 'encoding-guessed') }).toEqual({ title: 'Проект декларации', warnings: [] });
  expect(await textsOf(core, versionId)).toContain(rescue);
});

test('what a person corrected of its identity stays as it was corrected', async () => {
  const { core, version, versionId } = await openMisread();
  const { title: _, symbol, language, date, kind } = version;
  await callOk(core, 'version.correct', { versionId, identity: { title: 'Draft of the Secretariat', symbol, language, date, kind } });
  expect((await callOk(core, 'version.readAs', { versionId, encoding: 'koi8-r' })).title).toBe('Draft of the Secretariat');
});

test('the encoding named is kept: reading again comes to the same text, until the guess is left to the reader', async () => {
  const { core, meetingId, versionId } = await openMisread();
  const misread = await textsOf(core, versionId);
  expect(await callOk(core, 'documents.reread', { meetingId })).toMatchObject({ reread: [], unchanged: 1 });
  await core.close();
  const again = await openTestCore({ dataFolder: core.dataFolder });
  expect(await callOk(again, 'documents.reread', { meetingId })).toMatchObject({ reread: [], unchanged: 1 });
  expect(await textsOf(again, versionId)).toEqual(misread);
  await callOk(again, 'version.readAs', { versionId, encoding: null });
  expect(await textsOf(again, versionId)).not.toEqual(misread);
});

test('earlier readings stay, positions are placed anew, and every window hears of it', async () => {
  const { core, versionId } = await openMisread('windows-1251');
  const position = await callOk(core, 'position.create', { versionId, anchor: { scope: 'paragraph', blockIndex: 2 }, content: positionContent() });
  const topics: (readonly string[])[] = [];
  core.onChanged((changed) => topics.push(changed.topics));
  await callOk(core, 'version.readAs', { versionId, encoding: 'koi8-r' });
  expect(topics).toEqual([['documents', 'positions']]);
  const placed = required((await callOk(core, 'placement.list', { versionId })).placed.find(({ positionId }) => positionId === position.id));
  expect({ quote: placed.base.quote, standing: placed.standing }).toEqual({ quote: position.quote, standing: expect.toBeOneOf(['to-reconfirm', 'orphan']) });
  await core.close();
  const library = openTestLibrary(core.dataFolder);
  expect(library.read.all('SELECT id FROM reading')).toHaveLength(3);
});

test('a web page can be read in another encoding too', async () => {
  const { core, versionId } = await openWith('draft.html', iconv.encode(`<html><body><h1>Проект декларации</h1><p>1. ${rescue}</p></body></html>`, 'windows-1251'));
  await callOk(core, 'version.readAs', { versionId, encoding: 'cp850' });
  expect(await textsOf(core, versionId)).not.toContain(rescue);
  await callOk(core, 'version.readAs', { versionId, encoding: 'windows-1251' });
  expect(await textsOf(core, versionId)).toContain(rescue);
});

test('a file that says itself how it is written is refused, and so is an encoding nobody knows', async () => {
  const { core, versionId } = await openWith('draft.docx', await revisedDraft());
  const { code, details } = await callRefused(core, 'version.readAs', { versionId, encoding: 'koi8-r' });
  expect({ code, details }).toEqual({ code: 'invalid-input', details: { issues: [{ path: 'versionId', code: 'no-encoding', message: 'no-encoding' }] } });
  expect((await callRefused(core, 'version.readAs', { versionId, encoding: 'ebcdic' })).code).toBe('invalid-input');
  expect((await callRefused(core, 'version.readAs', { versionId: '11111111-1111-4111-8111-111111111111', encoding: null })).code).toBe('not-found');
});

test('where a half-typed form would lose its place nothing is changed until it is saved or discarded', async () => {
  const { core, meetingId, versionId } = await openMisread();
  const misread = await textsOf(core, versionId);
  const place = { versionId, anchor: { scope: 'paragraph' as const, blockIndex: 2 } };
  await callOk(core, 'draft.keep', { place, content: positionContent() });
  expect((await callRefused(core, 'version.readAs', { versionId, encoding: 'koi8-r' })).code).toBe('unsaved-position');
  expect(await textsOf(core, versionId)).toEqual(misread);
  expect(await callOk(core, 'documents.reread', { meetingId })).toMatchObject({ unchanged: 1 });
  await callOk(core, 'draft.discard', { place });
  await callOk(core, 'version.readAs', { versionId, encoding: 'koi8-r' });
  expect(await textsOf(core, versionId)).toContain(rescue);
});
