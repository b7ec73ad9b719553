import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newToken } from '../../../electron/core/inbox.ts';
import type { Document } from '../../../shared/model/document.ts';
import { addedVersion, callOk, callRefused, importTexts, meetingInput, openTestCore, required, type TestCore } from '../../support/core.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const draft = (symbol: string, ...paragraphs: readonly string[]) =>
  [symbol, 'PROYECTO DE DECLARACIÓN', 'RECONOCIENDO la importancia de la cooperación entre los Estados;', 'DECLARAMOS:', ...paragraphs.map((text, place) => `${place + 1}. ${text}`)].join('\n\n');

async function openMeeting(): Promise<{ readonly core: TestCore; readonly meetingId: Awaited<ReturnType<typeof newMeeting>> }> {
  const core = await openTestCore();
  return { core, meetingId: await newMeeting(core) };
}

async function newMeeting(core: TestCore) {
  return (await callOk(core, 'meeting.create', meetingInput())).id;
}

/** A worker that reads the file named `steps` in five. */
const steppingWorkerFile = new URL('../../support/slow-reader.ts', import.meta.url).pathname;
/** A worker whose marks stand on no paragraph in the file named `misplaced.txt`. */
const misplacingWorkerFile = new URL('../../support/misplacing-reader.ts', import.meta.url).pathname;

const sampleFile = (name: string) => readFileSync(new URL(`../../../resources/sample/${name}`, import.meta.url));

const line = ({ symbol, versions }: Document) => [symbol, versions.map((version) => version.symbol)];

test('an imported file is kept byte for byte, beside what was read from it', async () => {
  const { core, meetingId } = await openMeeting();
  const text = draft('RTP-V/doc.4/26', 'Cooperar en la frontera.', 'Compartir datos.');
  const added = addedVersion((await importTexts(core, meetingId, [['draft.txt', text]]))[0]);
  const sha256 = createHash('sha256').update(text).digest('hex');
  expect(added).toMatchObject({ fileName: 'draft.txt', format: 'txt', sha256, size: Buffer.byteLength(text), symbol: 'RTP-V/doc.4/26', meetingId });
  const original = await core.readOriginal(sha256);
  expect(original && { ...original, bytes: Buffer.from(original.bytes).toString() }).toEqual({ bytes: text, format: 'txt', fileName: 'draft.txt' });
  expect(await core.readOriginal('0'.repeat(64))).toBeNull();
  const { version, blocks } = await callOk(core, 'version.get', { versionId: added.id });
  expect(version).toEqual(added);
  expect(blocks.map(({ kind, label, text: words }) => [kind, label, words]).slice(-3)).toEqual([
    ['hinge', null, 'DECLARAMOS:'],
    ['operative', '1', 'Cooperar en la frontera.'],
    ['operative', '2', 'Compartir datos.'],
  ]);
  expect(blocks).toHaveLength(version.blockCount);
});

test('documents are listed by symbol, whatever their order of arrival, those without one last', async () => {
  const { core, meetingId } = await openMeeting();
  const names = [['a.txt', draft('RTP-V/doc.12/26', 'Doce.')], ['b.txt', 'Sans cote\n\nTexte libre sans symbole.'], ['c.txt', draft('RTP-V/doc.6/26', 'Seis.')]] as const;
  await importTexts(core, meetingId, names);
  expect((await callOk(core, 'document.list', { meetingId })).map(({ symbol }) => symbol)).toEqual(['RTP-V/doc.6/26', 'RTP-V/doc.12/26', null]);
});

test('a translation joins the line of its document and does not rename it', async () => {
  const { core, meetingId } = await openMeeting();
  await importTexts(core, meetingId, ['RSM-III_doc.6_26_rev.2_es.docx', 'RSM-III_doc.6_26_rev.3_es.docx', 'RSM-III_doc.6_26_rev.3_pt.docx'].map((name) => [name, sampleFile(name)] as const));
  const [document, ...others] = await callOk(core, 'document.list', { meetingId });
  expect(others).toEqual([]);
  expect(document).toMatchObject({ symbol: 'RSM-III/doc.6/26', versions: [{ language: 'es' }, { language: 'es' }, { language: 'pt' }], title: document?.versions[1]?.title });
});

test('revisions and languages of one symbol are one document, ordered by symbol, whatever their order of arrival', async () => {
  const { core, meetingId } = await openMeeting();
  await importTexts(core, meetingId, [
    ['z.txt', draft('RTP-V/doc.4/26 rev. 10', 'Diez.')],
    ['y.txt', draft('RTP-V/doc.4/26 rev.2', 'Dos.')],
    ['x.txt', draft('RTP-V/doc.4/26', 'Original.')],
    ['w.txt', draft('RTP-V/doc.5/26', 'Otro.')],
    ['v.txt', 'Sans cote\n\nTexte libre sans symbole.'],
  ]);
  const documents = await callOk(core, 'document.list', { meetingId });
  expect(documents.map(line)).toEqual([
    ['RTP-V/doc.4/26', ['RTP-V/doc.4/26', 'RTP-V/doc.4/26 rev. 2', 'RTP-V/doc.4/26 rev. 10']],
    ['RTP-V/doc.5/26', ['RTP-V/doc.5/26']],
    [null, [null]],
  ]);
  for (const document of documents) expect(await callOk(core, 'document.get', { documentId: document.id })).toEqual(document);
});

test('a file already held is recognised by its content in this meeting, and is free to be in another', async () => {
  const { core, meetingId } = await openMeeting();
  const text = draft('RTP-V/doc.4/26', 'Uno.');
  const [first] = await importTexts(core, meetingId, [['one.txt', text]]);
  const [second] = await importTexts(core, meetingId, [['two.txt', text]]);
  expect(second).toEqual({ name: 'two.txt', outcome: 'already-held', version: addedVersion(first) });
  const [other] = await importTexts(core, await newMeeting(core), [['three.txt', text]]);
  expect(other?.outcome).toBe('added');
});

test('a file that cannot be read says why and the others go on', async () => {
  const { core, meetingId } = await openMeeting();
  const outcomes = await importTexts(core, meetingId, [
    ['empty.txt', ''],
    ['good.txt', draft('RTP-V/doc.4/26', 'Uno.')],
    ['broken.docx', 'PK\u0003\u0004 nothing more'],
    ['also-good.txt', draft('RTP-V/doc.5/26', 'Dos.')],
  ]);
  expect(outcomes.map((file) => [file.name, file.outcome, file.outcome === 'refused' ? file.error.code : null])).toEqual([
    ['empty.txt', 'refused', 'file-empty'],
    ['good.txt', 'added', null],
    ['broken.docx', 'refused', expect.stringMatching(/^file-/)],
    ['also-good.txt', 'added', null],
  ]);
  expect(await callOk(core, 'document.list', { meetingId })).toHaveLength(2);
  expect(core.failures).toEqual([]);
});

test('files that vanished, that were never uploaded, and folders are refused in their own words', async () => {
  const { core, meetingId } = await openMeeting();
  const folder = tempFolder();
  writeFileSync(join(folder, 'gone.txt'), 'soon gone');
  const gone = await core.lendFile(join(folder, 'gone.txt'));
  rmSync(join(folder, 'gone.txt'));
  mkdirSync(join(folder, 'folder.txt'));
  const files = [
    { name: 'gone.txt', token: gone },
    { name: 'never.txt', token: newToken() },
    { name: 'folder.txt', token: await core.lendFile(join(folder, 'folder.txt')) },
  ];
  const { files: outcomes } = await callOk(core, 'documents.import', { meetingId, files });
  expect(outcomes.map((file) => file.outcome === 'refused' && file.error.code)).toEqual(['file-vanished', 'file-vanished', 'file-unreadable']);
  expect(await callOk(core, 'document.list', { meetingId })).toEqual([]);
});

test('an uploaded copy is gone once imported, a lent file stays, and leftovers of a killed program are cleared', async () => {
  const { core, meetingId } = await openMeeting();
  const uploaded = newToken();
  writeFileSync(join(core.inboxFolder, uploaded), draft('RTP-V/doc.4/26', 'Uno.'));
  const lent = join(tempFolder(), 'lent.txt');
  writeFileSync(lent, draft('RTP-V/doc.5/26', 'Dos.'));
  const files = [
    { name: 'uploaded.txt', token: uploaded },
    { name: 'lent.txt', token: await core.lendFile(lent) },
  ];
  const { files: outcomes } = await callOk(core, 'documents.import', { meetingId, files });
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(['added', 'added']);
  expect({ inbox: readdirSync(core.inboxFolder), lent: existsSync(lent) }).toEqual({ inbox: [], lent: true });
  await core.close();
  mkdirSync(core.inboxFolder);
  writeFileSync(join(core.inboxFolder, newToken()), 'left over');
  const again = await openTestCore({ dataFolder: core.dataFolder });
  expect(readdirSync(again.inboxFolder)).toEqual([]);
});

test('an import reports each file before it begins and the end, all before its reply', async () => {
  const { core, meetingId } = await openMeeting();
  const folder = tempFolder();
  const names = ['a.txt', 'b.txt'];
  const files = await Promise.all(
    names.map(async (name) => {
      writeFileSync(join(folder, name), draft(`RTP-V/doc.${name.codePointAt(0)}/26`, name));
      return { name, token: await core.lendFile(join(folder, name)) };
    }),
  );
  const heard: unknown[] = [];
  const reply = await core.call({ id: 'i', op: 'documents.import', input: { meetingId, files } }, (value) => heard.push(value));
  heard.push(reply.ok);
  expect(heard).toEqual([{ done: 0, total: 2, name: 'a.txt', part: null }, { done: 1, total: 2, name: 'b.txt', part: null }, { done: 2, total: 2, name: 'b.txt', part: null }, true]);
});

test('an import reports how much of the present file is read, in the reader’s own parts', async () => {
  const core = await openTestCore({ readerWorkerFile: steppingWorkerFile });
  const file = join(tempFolder(), 'steps');
  writeFileSync(file, 'a long text');
  const files = [{ name: 'steps', token: await core.lendFile(file) }];
  const heard: unknown[] = [];
  await core.call({ id: 'i', op: 'documents.import', input: { meetingId: await newMeeting(core), files } }, (value) => heard.push(value));
  const progress = { done: 0, total: 1, name: 'steps' };
  expect(heard.slice(0, -1)).toEqual([{ ...progress, part: null }, ...[0, 1, 2, 3, 4].map((done) => ({ ...progress, part: { done, total: 5 } }))]);
});

test('a reading the library does not take costs its own file, leaves nothing of it, and is written down', async () => {
  const core = await openTestCore({ readerWorkerFile: misplacingWorkerFile });
  const meetingId = await newMeeting(core);
  const outcomes = await importTexts(core, meetingId, [['misplaced.txt', 'one'], ['sound.txt', 'two']]);
  expect(outcomes).toMatchObject([{ outcome: 'refused', error: { code: 'internal' } }, { outcome: 'added', name: 'sound.txt' }]);
  expect((await callOk(core, 'document.list', { meetingId })).map(({ title }) => title)).toEqual(['two']);
  expect(core.failures).toMatchObject([{ operation: 'documents.import', code: 'SQLITE_CONSTRAINT_FOREIGNKEY' }]);
});

test('a cancelled import keeps the files it finished and nothing of the others', async () => {
  const { core, meetingId } = await openMeeting();
  const folder = tempFolder();
  const files = await Promise.all(
    ['a.txt', 'b.txt', 'c.txt'].map(async (name) => {
      writeFileSync(join(folder, name), draft(`RTP-V/doc.${name.codePointAt(0)}/26`, name));
      return { name, token: await core.lendFile(join(folder, name)) };
    }),
  );
  const reply = await core.call({ id: 'stop-me', op: 'documents.import', input: { meetingId, files } }, (value) => {
    if (typeof value === 'object' && value !== null && 'done' in value && value.done === 1) core.cancel('stop-me');
  });
  expect(reply).toMatchObject({ ok: true, value: { cancelled: true, files: [{ name: 'a.txt', outcome: 'added' }] } });
  expect(await callOk(core, 'document.list', { meetingId })).toHaveLength(1);
  expect(core.failures).toEqual([]);
});

test('an import into a full library ends with that reason and leaves no half of a file', async () => {
  const core = await openTestCore({ pageLimit: 110 });
  const meetingId = await newMeeting(core);
  const folder = tempFolder();
  writeFileSync(join(folder, 'long.txt'), draft('RTP-V/doc.4/26', ...Array.from({ length: 400 }, (_, place) => `Párrafo ${place} `.repeat(40))));
  const token = await core.lendFile(join(folder, 'long.txt'));
  expect(await callRefused(core, 'documents.import', { meetingId, files: [{ name: 'long.txt', token }] })).toMatchObject({ code: 'storage-full' });
  expect(await callOk(core, 'document.list', { meetingId })).toEqual([]);
});

test('a correction changes what a text says of itself and can move it to another line or a new one', async () => {
  const { core, meetingId } = await openMeeting();
  await importTexts(core, meetingId, [
    ['a.txt', draft('RTP-V/doc.4/26', 'Uno.')],
    ['b.txt', draft('RTP-V/doc.4/26 rev. 1', 'Dos.')],
    ['c.txt', 'Room paper\n\nSome words of a room paper without a symbol.'],
  ]);
  const documents = await callOk(core, 'document.list', { meetingId });
  const [drafts, paper] = [required(documents[0]), required(documents[1])];
  const version = required(paper.versions[0]);
  const session = await callOk(core, 'session.create', { meetingId, session: { kind: 'plenary', title: 's', startsAt: null, endsAt: null, room: '', chair: '', theme: '', objective: '', method: '', expectedResult: '' } });
  const item = await callOk(core, 'agenda.create', { sessionId: session.id, item: { label: '', title: 'i', note: '', documentIds: [paper.id] } });

  const identity = { title: 'Corrected', symbol: 'RTP-V/doc.4/26 rev. 2', language: 'en', date: '2026-03-01', kind: 'declaration' } as const;
  expect(await callOk(core, 'version.correct', { versionId: version.id, identity, documentId: drafts.id })).toEqual({ ...version, ...identity, documentId: drafts.id });
  expect((await callOk(core, 'document.list', { meetingId })).map(line)).toEqual([['RTP-V/doc.4/26', ['RTP-V/doc.4/26', 'RTP-V/doc.4/26 rev. 1', 'RTP-V/doc.4/26 rev. 2']]]);
  expect((await callOk(core, 'agenda.list', { meetingId })).find(({ id }) => id === item.id)?.documentIds).toEqual([drafts.id]);

  const alone = await callOk(core, 'version.correct', { versionId: version.id, identity, documentId: null });
  expect(alone.documentId).not.toBe(drafts.id);
  expect((await callOk(core, 'document.list', { meetingId })).map(({ versions }) => versions.length)).toEqual([2, 1]);
  expect(await callRefused(core, 'version.correct', { versionId: version.id, identity, documentId: '00000000-0000-4000-8000-000000000000' })).toMatchObject({ code: 'not-found' });
});

test('a comparison of two versions gives back the words of both', async () => {
  const { core, meetingId } = await openMeeting();
  await importTexts(core, meetingId, [
    ['a.txt', draft('RTP-V/doc.4/26', 'Cooperar en la frontera.', 'Compartir datos.')],
    ['b.txt', draft('RTP-V/doc.4/26 rev. 1', 'Cooperar siempre en la frontera.', 'Compartir datos.')],
  ]);
  const versions = (await callOk(core, 'document.list', { meetingId }))[0]?.versions;
  const [old, next] = [required(versions?.[0]), required(versions?.[1])];
  const comparison = await callOk(core, 'comparison.get', { oldVersionId: old.id, newVersionId: next.id });
  const edited = comparison.rows.find(({ runs }) => runs.some(({ text }) => text.includes('siempre')));
  expect(edited).toMatchObject({ kind: 'edited', old: { label: '1', text: 'Cooperar en la frontera.' }, new: { label: '1', text: 'Cooperar siempre en la frontera.' } });
  expect(await callOk(core, 'comparison.get', { oldVersionId: old.id, newVersionId: next.id })).toEqual(comparison);
  expect((await callOk(core, 'comparison.get', { oldVersionId: next.id, newVersionId: old.id })).statistics.wordsRemoved).toBe(comparison.statistics.wordsAdded);
});

test('a mistake of the reader costs one file, not the import', async () => {
  // A worker script that is not there is the nearest thing to a reader that breaks.
  const core = await openTestCore({ readerWorkerFile: '/nowhere/reader-worker.js' });
  const meetingId = await newMeeting(core);
  const outcomes = await importTexts(core, meetingId, [['a.txt', draft('RTP-V/doc.4/26', 'Uno.')]]);
  expect(outcomes).toEqual([{ name: 'a.txt', outcome: 'refused', error: { code: 'internal', details: {} } }]);
  expect(core.failures.map(({ operation }) => operation)).toEqual(['documents.import']);
});
