import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { createReader } from '../../../../electron/core/formats/reader.ts';
import type { Reader } from '../../../../electron/core/formats/reader.ts';
import { AppError } from '../../../../shared/errors.ts';
import { docxFixture, paragraph } from '../../../support/docx-fixture.ts';

const workerFile = join(import.meta.dirname, '../../../../electron/core/formats/reader-worker.ts');
const slowWorkerFile = join(import.meta.dirname, '../../../support/slow-reader.ts');
const folder = mkdtempSync(join(tmpdir(), 'ad-referendum-reader-'));
const bytes = docxFixture({ body: paragraph('Words.') });
const sha256 = createHash('sha256').update(bytes).digest('hex');

let reader: Reader | undefined;
const open = (options: Partial<Parameters<typeof createReader>[0]> = {}): Reader => (reader = createReader({ workerFile, ...options }));
const codeOf = (reading: Promise<unknown>): Promise<unknown> => reading.then(
  () => 'read',
  (error: unknown) => (error instanceof AppError ? error.code : error),
);

afterEach(() => reader?.close());
afterAll(() => rmSync(folder, { recursive: true }));

describe('a reader', () => {
  test('reads bytes, which stay the caller’s, and paths, with the hash and size of what it read', async () => {
    const path = join(folder, 'a.docx');
    writeFileSync(path, bytes);
    const [fromBytes, fromPath] = await Promise.all([open().read(bytes, 'a.docx'), reader?.read(path, 'a.docx')]);
    expect(fromBytes).toMatchObject({ format: 'docx', blocks: [{ text: 'Words.' }], sha256, size: bytes.length });
    expect(fromPath).toEqual(fromBytes);
    expect(bytes.length).toBeGreaterThan(0);
  });

  test('reads a text in the encoding a person chose', async () => {
    const { blocks } = await open().read(new Uint8Array([0xcc, 0xc9, 0xd2]), 'a.txt', { encoding: 'koi8-r' });
    expect(blocks.map(({ text }) => text)).toEqual(['лир']);
  });

  test('refuses a bad file with its reason and reads the next', async () => {
    open();
    expect([await codeOf(reader!.read(new Uint8Array(), 'a.docx')), await codeOf(reader!.read(bytes, 'a.docx'))]).toEqual(['file-empty', 'read']);
  });

  test('tells a file that vanished from one that may not be read', async () => {
    const locked = join(folder, 'locked.txt');
    writeFileSync(locked, 'words');
    chmodSync(locked, 0o000);
    open();
    expect([await codeOf(reader!.read(join(folder, 'gone.docx'), 'gone.docx')), await codeOf(reader!.read(join(locked, 'under.docx'), 'under.docx')), await codeOf(reader!.read(folder, 'folder.docx'))]).toEqual(['file-vanished', 'file-vanished', 'file-unreadable']);
    // The administrator may read everything.
    expect(await codeOf(reader!.read(locked, 'locked.txt'))).toBe(process.getuid?.() === 0 ? 'read' : 'file-unreadable');
  });

  test('gives up a file without progress, and is ready for the next', async () => {
    open({ workerFile: slowWorkerFile, timeLimit: 1_500 });
    const started = performance.now();
    expect([await codeOf(reader!.read(bytes, 'hang')), await codeOf(reader!.read(bytes, 'next'))]).toEqual(['file-took-too-long', 'read']);
    expect(performance.now() - started).toBeLessThan(8_000);
  });

  test('does not count the time its worker takes to start against a file', async () => {
    const late = join(folder, 'late.mjs');
    writeFileSync(late, `Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_500); await import(${JSON.stringify(pathToFileURL(slowWorkerFile).href)});`);
    open({ workerFile: late, timeLimit: 1_000 });
    expect(await codeOf(reader!.read(bytes, 'a'))).toBe('read');
  });

  test('waits as long as there is progress, and passes it on', async () => {
    const heard: number[] = [];
    open({ workerFile: slowWorkerFile, timeLimit: 400 });
    await reader!.read(bytes, 'steps', { onProgress: (done) => heard.push(done) });
    expect(heard).toEqual([0, 1, 2, 3, 4]);
  });

  test('gives up a file that fills its memory, and is ready for the next', async () => {
    open({ workerFile: slowWorkerFile, timeLimit: 20_000, memoryLimitMb: 32 });
    expect([await codeOf(reader!.read(bytes, 'fill')), await codeOf(reader!.read(bytes, 'next'))]).toEqual(['file-took-too-much-memory', 'read']);
  });

  test('stops when cancelled, before, during and by closing', async () => {
    open({ workerFile: slowWorkerFile, timeLimit: 20_000 });
    const stopped = AbortSignal.abort();
    const stopping = new AbortController();
    const during = codeOf(reader!.read(bytes, 'hang', { signal: stopping.signal }));
    const before = codeOf(reader!.read(bytes, 'a', { signal: stopped }));
    await codeOf(Promise.resolve());
    stopping.abort();
    expect([await during, await before, await codeOf(reader!.read(bytes, 'next'))]).toEqual(['cancelled', 'cancelled', 'read']);
    const open_ = codeOf(reader!.read(bytes, 'hang'));
    await reader!.close();
    expect([await open_, await codeOf(reader!.read(bytes, 'after'))]).toEqual(['cancelled', 'cancelled']);
  });

  test('reports a bug as a bug, survives its worker’s end, and never mixes up answers', async () => {
    open({ workerFile: slowWorkerFile });
    const [bug, ended, one, two] = await Promise.allSettled(['throw', 'exit', 'one', 'two'].map((name) => reader!.read(bytes, name)));
    expect([bug, ended, one, two]).toEqual([
      { status: 'rejected', reason: new Error('a bug') },
      { status: 'rejected', reason: new Error('The reader ended in the middle of a file') },
      { status: 'fulfilled', value: { title: 'one' } },
      { status: 'fulfilled', value: { title: 'two' } },
    ]);
  });
});
