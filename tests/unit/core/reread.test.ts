import { expect, test } from 'vitest';
import { insertReading } from '../../../electron/core/documents/reading-rows.ts';
import type { OutputOf } from '../../../shared/contract/index.ts';
import type { Block } from '../../../shared/model/document.ts';
import type { VersionId } from '../../../shared/model/id.ts';
import { noMarkup } from '../../../shared/model/markup.ts';
import type { Anchor } from '../../../shared/model/position.ts';
import { callOk, openTestCore, required, type TestCore } from '../../support/core.ts';
import { openTestLibrary } from '../../support/core-library.ts';
import { positionContent } from '../../support/ledger.ts';
import { anchorsIn, clauses, openNegotiation } from '../../support/negotiation.ts';

const { exchange, train, trainLess, register, costs, contact } = clauses;

/** A worker that fails on the file named `throw`. */
const failingWorkerFile = new URL('../../support/slow-reader.ts', import.meta.url).pathname;

/** A worker whose marks stand on no paragraph in the file named `misplaced.txt`. */
const misplacingWorkerFile = new URL('../../support/misplacing-reader.ts', import.meta.url).pathname;

/** What an early reader might have made of the same file: numbers left in the text, a page head in the middle, two paragraphs run together, a word cut by a hyphen. */
function readWorse(blocks: readonly Block[]): readonly Block[] {
  const texts = blocks.map(({ label, text }) => `${label === null ? '' : `${label}. `}${text}`);
  const joined = texts.flatMap((text, place) => {
    if (text.endsWith(train)) return [`${text} ${texts[place + 1] ?? ''}`, '- 2 -'];
    if (text.endsWith(register)) return [];
    return [text.replace('regular budget', 'regular bud- get')];
  });
  return joined.map((text, index) => ({ index, kind: 'paragraph', label: null, text, notes: [], section: '', level: 0, cell: null }));
}

/** A library whose first draft was read by the worse reader, its second by the present one. */
async function openWorseRead() {
  const negotiation = await openNegotiation();
  const first = await negotiation.bring(1, [exchange, train, register, costs]);
  const second = await negotiation.bring(2, [exchange, contact, trainLess, register, costs]);
  await negotiation.core.close();
  const library = openTestLibrary(negotiation.core.dataFolder);
  library.write((db) => insertReading(db, first.versionId, '2026-01-01T00:00:00Z', { format: 'txt', identity: first.version, readerVersion: '0', blocks: readWorse(first.blocks), markup: noMarkup, warnings: [] }));
  library.close();
  const core = await openTestCore({ dataFolder: negotiation.core.dataFolder });
  const { blocks } = await callOk(core, 'version.get', { versionId: first.versionId });
  return { core, meetingId: negotiation.meetingId, first, second, worse: { blocks, ...anchorsIn(blocks) } };
}

const reread = (core: TestCore, meetingId: string, onProgress: (value: unknown) => void = () => {}): Promise<unknown> => core.call({ id: 'reread', op: 'documents.reread', input: { meetingId } }, onProgress).then((reply) => (reply.ok ? reply.value : reply.error));

const take = (core: TestCore, versionId: VersionId, anchor: Anchor) =>
  callOk(core, 'position.create', { versionId, anchor, content: positionContent() });

const placedOn = async (core: TestCore, versionId: VersionId, positionId: string): Promise<OutputOf<'placement.list'>['placed'][number]> => required((await callOk(core, 'placement.list', { versionId })).placed.find((placed) => placed.positionId === positionId));

const joined = `2. ${train} 3. ${register}`;

test('reading again keeps what comes out better and leaves the rest alone', async () => {
  const { core, meetingId, first, second, worse } = await openWorseRead();
  expect(worse.blocks.map(({ text }) => text)).toContain(joined);
  const progress: unknown[] = [];
  const topics: (readonly string[])[] = [];
  core.onChanged((changed) => topics.push(changed.topics));
  expect(await reread(core, meetingId, (value) => progress.push(value))).toEqual({ reread: [first.versionId], unchanged: 1, cancelled: false });
  expect(progress).toEqual([
    { done: 0, total: 2, name: 'rev1.txt' },
    { done: 1, total: 2, name: 'rev2.txt' },
    { done: 2, total: 2, name: 'rev2.txt' },
  ]);
  expect(topics).toEqual([['documents', 'positions']]);
  expect((await callOk(core, 'version.get', { versionId: first.versionId })).blocks).toEqual(first.blocks);
  expect((await callOk(core, 'version.get', { versionId: second.versionId })).blocks).toEqual(second.blocks);
  expect(await reread(core, meetingId)).toEqual({ reread: [], unchanged: 2, cancelled: false });
});

test('positions stay on their words when their text is read again, and go on to the next draft from there', async () => {
  const { core, meetingId, first, second, worse } = await openWorseRead();
  const inJoined = await take(core, first.versionId, worse.words('lost beacons', joined));
  const renumbered = await take(core, first.versionId, worse.words('within ten days', `1. ${exchange}`));
  await reread(core, meetingId);
  for (const [position, words, text] of [[inJoined, 'lost beacons', register], [renumbered, 'within ten days', exchange]] as const) {
    const placed = await placedOn(core, first.versionId, position.id);
    expect(placed).toMatchObject({ state: 'intact', via: 'origin', standing: 'stands', at: { anchor: first.words(words, text), quote: words }, base: { anchor: position.anchor, quote: words } });
    expect(await placedOn(core, second.versionId, position.id)).toMatchObject({ via: 'words', standing: 'stands', at: { anchor: second.words(words, text), quote: words } });
  }
});

test('a decision made on the earlier reading still holds where its words are', async () => {
  const { core, meetingId, first, second, worse } = await openWorseRead();
  const position = await callOk(core, 'position.create', { versionId: second.versionId, anchor: second.paragraph(contact), content: positionContent() });
  await callOk(core, 'placement.decide', { positionId: position.id, versionId: first.versionId, kind: 'reattached', anchor: worse.words('lost beacons', joined) });
  await reread(core, meetingId);
  expect(await placedOn(core, first.versionId, position.id)).toMatchObject({ state: 'intact', via: 'origin', standing: 'decided', at: { anchor: first.words('lost beacons', register) }, decision: { kind: 'reattached', quote: 'lost beacons' } });
});

test('words that the better reading gives differently are to be reconfirmed, decided or not', async () => {
  const { core, meetingId, first, worse } = await openWorseRead();
  const cut = `4. ${costs.replace('regular budget', 'regular bud- get')}`;
  const position = await take(core, first.versionId, worse.words('regular bud- get', cut));
  await callOk(core, 'placement.decide', { positionId: position.id, versionId: first.versionId, kind: 'reconfirmed' });
  expect((await placedOn(core, first.versionId, position.id)).standing).toBe('decided');
  await reread(core, meetingId);
  const placed = await placedOn(core, first.versionId, position.id);
  expect(placed).toMatchObject({ base: { quote: 'regular bud- get' }, decision: { kind: 'reconfirmed' } });
  expect(['to-reconfirm', 'orphan']).toContain(placed.standing);
});

test('what the better reading does not hold is an orphan there and on the next draft, and keeps its words', async () => {
  const { core, meetingId, first, second, worse } = await openWorseRead();
  const position = await take(core, first.versionId, worse.paragraph('- 2 -'));
  await reread(core, meetingId);
  for (const { versionId } of [first, second]) {
    const detail = await callOk(core, 'placement.get', { positionId: position.id, versionId });
    expect(detail).toMatchObject({ state: 'gone', standing: 'orphan', at: null, base: { quote: '- 2 -' } });
    expect((await placedOn(core, versionId, position.id)).candidateCount).toBe(detail.candidates.length);
  }
});

test('half-typed forms and the paragraph on the floor stay on their words', async () => {
  const { core, meetingId, first, worse } = await openWorseRead();
  const forms = [['lost beacons', joined, register], ['within ten days', `1. ${exchange}`, exchange]] as const;
  for (const [words, text] of forms) await callOk(core, 'draft.keep', { place: { versionId: first.versionId, anchor: worse.words(words, text) }, content: positionContent({ wording: words }) });
  await callOk(core, 'floor.set', { meetingId, sessionId: null, versionId: first.versionId, blockIndex: worse.blocks.findIndex(({ text }) => text.endsWith(exchange)) });
  expect(await reread(core, meetingId)).toMatchObject({ reread: [first.versionId] });
  const drafts = await callOk(core, 'draft.list', { meetingId });
  expect(drafts.map(({ anchor, wording }) => ({ anchor, wording }))).toEqual(forms.toReversed().map(([words, , text]) => ({ anchor: first.words(words, text), wording: words })));
  expect(await callOk(core, 'floor.get', { meetingId })).toEqual({ meetingId, sessionId: null, versionId: first.versionId, blockIndex: first.blocks.findIndex(({ text }) => text === exchange) });
});

test('a text in which a half-typed form would lose its place keeps the reading it has until the form is closed', async () => {
  const { core, meetingId, first, worse } = await openWorseRead();
  const place = { versionId: first.versionId, anchor: worse.paragraph('- 2 -') };
  await callOk(core, 'draft.keep', { place, content: positionContent() });
  expect(await reread(core, meetingId)).toEqual({ reread: [], unchanged: 2, cancelled: false });
  expect((await callOk(core, 'version.get', { versionId: first.versionId })).blocks).toEqual(worse.blocks);
  await callOk(core, 'draft.discard', { place });
  expect(await reread(core, meetingId)).toMatchObject({ reread: [first.versionId] });
});

test('a cancel keeps what was read again and leaves the rest', async () => {
  const { core, meetingId, first } = await openWorseRead();
  const cancelAt = (nth: number) => {
    let heard = 0;
    return () => {
      if (heard === nth) queueMicrotask(() => core.cancel('reread'));
      heard += 1;
    };
  };
  expect(await reread(core, meetingId, cancelAt(0))).toEqual({ reread: [], unchanged: 0, cancelled: true });
  expect(await reread(core, meetingId, cancelAt(1))).toEqual({ reread: [first.versionId], unchanged: 0, cancelled: true });
});

test('a text the present reader fails on keeps the reading it has, and the failure is written down', async () => {
  const { core: first, meetingId, bring } = await openNegotiation();
  const draft = await bring(1, [exchange, train], 'throw');
  await first.close();
  const core = await openTestCore({ dataFolder: first.dataFolder, readerWorkerFile: failingWorkerFile });
  expect(await reread(core, meetingId)).toEqual({ reread: [], unchanged: 1, cancelled: false });
  expect(core.failures).toMatchObject([{ operation: 'documents.reread', name: 'Error' }]);
  expect((await callOk(core, 'version.get', { versionId: draft.versionId })).blocks).toEqual(draft.blocks);
});

test('a text whose new reading the library does not take keeps the reading it has, and the others are read again', async () => {
  const { core: first, meetingId, bring } = await openNegotiation();
  const draft = await bring(1, [exchange, train], 'misplaced.txt');
  const other = await bring(2, [exchange, trainLess], 'sound.txt');
  await first.close();
  const core = await openTestCore({ dataFolder: first.dataFolder, readerWorkerFile: misplacingWorkerFile });
  expect(await reread(core, meetingId)).toEqual({ reread: [other.versionId], unchanged: 1, cancelled: false });
  expect(core.failures).toMatchObject([{ operation: 'documents.reread', code: 'SQLITE_CONSTRAINT_FOREIGNKEY' }]);
  expect((await callOk(core, 'version.get', { versionId: draft.versionId })).blocks).toEqual(draft.blocks);
});
