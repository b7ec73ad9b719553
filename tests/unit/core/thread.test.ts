import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Core } from '../../../electron/core/core.ts';
import { startCoreThread } from '../../../electron/core/thread.ts';
import type { CoreThreadOptions } from '../../../electron/core/thread.ts';
import { callOk, callRefused, coreWorkerFile, importTexts, meetingInput, readerWorkerFile } from '../../support/core.ts';
import { openTestLibrary } from '../../support/core-library.ts';
import { tempFolder } from '../../support/temp-folder.ts';

async function startTestThread(options: Partial<CoreThreadOptions> = {}): Promise<Core & { readonly dataFolder: string }> {
  const dataFolder = options.dataFolder ?? tempFolder();
  const core = await startCoreThread({ workerFile: coreWorkerFile, readerWorkerFile, checksOutput: true, ...options, dataFolder });
  let closing: Promise<void> | undefined;
  const close = () => (closing ??= core.close());
  onTestFinished(close);
  return { ...core, close, dataFolder };
}

test('the core answers from its thread as it does at home: calls, progress, broadcasts, originals', async () => {
  const core = await startTestThread();
  const topics: unknown[] = [];
  core.onChanged((changed) => topics.push(changed.topics));
  const { id: meetingId } = await callOk(core, 'meeting.create', meetingInput());
  const text = 'RTP-V/doc.4/26\n\nDRAFT DECLARATION\n\n1. To cooperate.\n';
  const [added] = await importTexts(core, meetingId, [['draft.txt', text]]);
  const [held] = await importTexts(core, meetingId, [['again.txt', text]]);
  expect([added?.outcome, held?.outcome]).toEqual(['added', 'already-held']);
  expect(topics).toEqual([['meetings'], ['documents']]);
  const sha256 = added?.outcome === 'added' ? added.version.sha256 : '';
  const original = await core.readOriginal(sha256);
  expect(original && [Buffer.from(original.bytes).toString(), original.format, original.fileName]).toEqual([text, 'txt', 'draft.txt']);
  expect(await core.readOriginal('0'.repeat(64))).toBeNull();
  expect(await callRefused(core, 'no.such', {})).toMatchObject({ code: 'invalid-input' });
});

test('progress comes before the reply and a cancel reaches the job', async () => {
  const core = await startTestThread();
  const { id: meetingId } = await callOk(core, 'meeting.create', meetingInput());
  const folder = tempFolder();
  const files = await Promise.all(
    Array.from({ length: 40 }, async (_, place) => {
      const name = `${place}.txt`;
      writeFileSync(join(folder, name), `Paper ${place}\n\nWords of paper ${place}, to be read.\n`);
      return { name, token: await core.lendFile(join(folder, name)) };
    }),
  );
  let heard = 0;
  const reply = await core.call({ id: 'job', op: 'documents.import', input: { meetingId, files } }, () => {
    heard += 1;
    if (heard === 2) core.cancel('job');
  });
  const after = heard;
  expect(reply).toMatchObject({ ok: true, value: { cancelled: true } });
  await callOk(core, 'meeting.list', {});
  expect(heard).toBe(after);
  expect((await callOk(core, 'document.list', { meetingId })).length).toBeLessThan(40);
});

test('a second call under the id of one that is under way is refused, and the first is answered', async () => {
  const core = await startTestThread();
  const call = () => core.call({ id: 'twice', op: 'meeting.list', input: {} }, () => {});
  expect(await Promise.all([call(), call()])).toEqual([
    { id: 'twice', ok: true, value: [] },
    { id: 'twice', ok: false, error: { code: 'invalid-input', message: 'A call with this id is under way' } },
  ]);
});

test('a library that cannot be opened is refused with its reason', async () => {
  const folder = tempFolder();
  openTestLibrary(folder);
  await expect(startTestThread({ dataFolder: folder })).rejects.toMatchObject({ name: 'AppError', code: 'library-in-use' });
});

test('closing frees the library, and calls after it are answered', async () => {
  const core = await startTestThread();
  await callOk(core, 'meeting.create', meetingInput());
  await core.close();
  expect(await callRefused(core, 'meeting.list', {})).toMatchObject({ code: 'internal' });
  await expect(core.readOriginal('0'.repeat(64))).rejects.toMatchObject({ code: 'internal' });
  expect(openTestLibrary(core.dataFolder).check()).toEqual([]);
});

test('a thread that cannot even start says so instead of waiting', async () => {
  await expect(startTestThread({ workerFile: '/nowhere/core-worker.js' })).rejects.toMatchObject({ code: 'MODULE_NOT_FOUND' });
});
