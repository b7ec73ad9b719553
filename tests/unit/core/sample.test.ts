import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { callOk, meetingInput, openTestCore, required, sessionInput, type TestCore } from '../../support/core.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const shipped = new URL('../../../resources/sample', import.meta.url).pathname;

const text = (symbol: string) => `${symbol}\n\nDRAFT DECLARATION\n\nDECLARE:\n\n1. To cooperate.\n\n2. To share [all] data promptly.\n`;

/** A small sample folder of two drafts, one of them named but absent, with positions. */
function smallSample(): string {
  const folder = join(tempFolder(), 'sample');
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.txt'), text('RSM-III/doc.6/26'));
  writeFileSync(join(folder, 'b.txt'), text('RSM-III/doc.6/26 rev. 1'));
  const said = { stance: 'reserve', wording: '', talkingPoint: '', priority: 'normal', confidentiality: 'delegation', note: '', fallback: '', redLine: '', delegation: null, session: null };
  writeFileSync(
    join(folder, 'meeting.json'),
    JSON.stringify({
      meeting: meetingInput({ title: 'Sample', myRole: 'head' }),
      sessions: [{ ...sessionInput({ title: 'Plenary' }), agenda: [{ label: '1', title: 'Draft', note: '', documents: ['a.txt', 'b.txt'] }] }],
      files: ['a.txt', 'b.txt', 'absent.txt'],
      positions: [
        { file: 'b.txt', label: '2', quote: 'promptly', ...said, status: 'cleared' },
        { file: 'b.txt', label: '2', quote: '[all]', ...said, status: 'lifted' },
        { file: 'b.txt', label: '1', quote: null, ...said, status: 'draft' },
        { file: 'a.txt', label: null, quote: null, ...said, status: 'stated' },
        { file: 'b.txt', label: '1', quote: null, ...said, note: 'As in 2022.', delegation: 'Chile', session: 'Plenary', status: 'withdrawn' },
      ],
    }),
  );
  return folder;
}

/** Waits for the broadcast that the last step of the sample makes. */
async function sampleFinished(core: TestCore): Promise<void> {
  const finished = Promise.withResolvers<void>();
  core.onChanged(({ topics }) => {
    if (topics.includes('positions')) finished.resolve();
  });
  await finished.promise;
}

async function contentOf(core: TestCore) {
  const meetings = await callOk(core, 'meeting.list', {});
  const meetingId = required(meetings[0]).id;
  const documents = await callOk(core, 'document.list', { meetingId });
  return {
    meetings: meetings.map(({ title }) => title),
    sessions: (await callOk(core, 'session.list', { meetingId })).map(({ title }) => title),
    agenda: (await callOk(core, 'agenda.list', { meetingId })).map(({ title, documentIds }) => [title, documentIds.length]),
    documents: documents.map(({ symbol, versions }) => [symbol, versions.length]),
    positions: (await callOk(core, 'position.list', { meetingId })).map(({ anchor, label, quote, status, note, delegationId, sessionId }) => [anchor.scope, label, quote, status, note, delegationId !== null, sessionId !== null]),
  };
}

const whole = {
  meetings: ['Sample'],
  sessions: ['Plenary'],
  agenda: [['Draft', 1]],
  documents: [['RSM-III/doc.6/26', 2]],
  positions: [
    ['document', null, '', 'stated', '', false, false],
    ['paragraph', '1', 'To cooperate.', 'draft', '', false, false],
    ['paragraph', '1', 'To cooperate.', 'withdrawn', 'As in 2022.', true, true],
    ['bracket', '2', '[all]', 'lifted', '', false, false],
    ['words', '2', 'promptly', 'cleared', '', false, false],
  ],
};

test('a new library gets the sample meeting in the background, once', async () => {
  const sampleFolder = smallSample();
  const core = await openTestCore({ sampleFolder });
  await sampleFinished(core);
  expect(await contentOf(core)).toEqual(whole);
  expect(await callOk(core, 'library.info', {})).toMatchObject({ isSample: true });
  await core.close();
  const again = await openTestCore({ dataFolder: core.dataFolder, sampleFolder });
  await again.close();
  const last = await openTestCore({ dataFolder: core.dataFolder });
  expect(await contentOf(last)).toEqual(whole);
  expect(core.failures).toEqual([]);
});

test('a sample that was interrupted is finished at the next opening, with nothing twice', async () => {
  const sampleFolder = smallSample();
  const core = await openTestCore({ sampleFolder });
  await core.close();
  const again = await openTestCore({ dataFolder: core.dataFolder, sampleFolder });
  await sampleFinished(again);
  expect(await contentOf(again)).toEqual(whole);
});

test('a library that was first opened without the sample never gets it', async () => {
  const core = await openTestCore();
  await core.close();
  const again = await openTestCore({ dataFolder: core.dataFolder, sampleFolder: smallSample() });
  await again.close();
  const last = await openTestCore({ dataFolder: core.dataFolder });
  expect({ meetings: await callOk(last, 'meeting.list', {}), ...(await callOk(last, 'library.info', {})) }).toMatchObject({ meetings: [], isSample: false });
});

test('a sample that is not one is written down, and the program opens without it', async () => {
  const core = await openTestCore({ sampleFolder: tempFolder() });
  await core.close();
  expect(core.failures.map(({ operation, code }) => [operation, code])).toEqual([['background', 'ENOENT']]);
});

test('the shipped sample meeting comes in whole: every file, every agenda item, every position where it belongs', async () => {
  const sample: { files: string[]; sessions: { agenda: unknown[] }[]; positions: { quote: string | null; label: string | null }[] } = JSON.parse(readFileSync(join(shipped, 'meeting.json'), 'utf8'));
  const core = await openTestCore({ sampleFolder: shipped });
  await sampleFinished(core);
  const content = await contentOf(core);
  expect({ versions: content.documents.reduce((sum, [, count]) => sum + Number(count), 0), agenda: content.agenda.length, sessions: content.sessions.length, positions: content.positions.length }).toEqual({
    versions: sample.files.length,
    agenda: sample.sessions.reduce((sum, { agenda }) => sum + agenda.length, 0),
    sessions: sample.sessions.length,
    positions: sample.positions.length,
  });
  const quotes = sample.positions.flatMap(({ quote }) => quote ?? []);
  expect(content.positions.map(([, , quote]) => quote)).toEqual(expect.arrayContaining(quotes));
  expect(content.positions.filter(([scope]) => scope === 'document')).toHaveLength(sample.positions.filter(({ quote, label }) => quote === null && label === null).length);
  expect(core.failures).toEqual([]);
});
