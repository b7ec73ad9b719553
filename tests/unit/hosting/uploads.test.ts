import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { receiveUpload } from '../../../electron/hosting/uploads.ts';
import { uploadReply } from '../../conformance/host.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const limit = 10;

function upload(body: BodyInit, headers: Record<string, string> = {}): Request {
  // The browser's own type knows no `duplex`, without which Node sends no stream.
  const init: RequestInit & { readonly duplex: 'half' } = { method: 'POST', headers: { 'content-type': 'application/octet-stream', ...headers }, body, duplex: 'half' };
  return new Request('http://localhost/upload', init);
}

/** A body that comes in these pieces and then fails with `error`, or ends. */
function pieces(texts: readonly string[], error: Error | null = null): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const text of texts) controller.enqueue(new TextEncoder().encode(text));
      if (error) controller.error(error);
      else controller.close();
    },
  });
}

/** What an upload is answered, and what it leaves in the inbox. */
async function outcome(request: Request): Promise<{ readonly status: number; readonly answer: unknown; readonly left: readonly string[] }> {
  const inbox = tempFolder();
  const response = await receiveUpload(request, inbox, limit);
  const text = await response.text();
  return { status: response.status, answer: text === '' ? null : JSON.parse(text), left: readdirSync(inbox) };
}

test('an upload is kept byte for byte under the token it is answered', async () => {
  const inbox = tempFolder();
  const response = await receiveUpload(upload(pieces(['déc', 'ide'])), inbox, limit);
  const { token } = uploadReply.parse(await response.json());
  expect(token).toMatch(/^[\w-]{32}$/);
  expect(readdirSync(inbox)).toEqual([token]);
  expect(readFileSync(join(inbox, token), 'utf8')).toBe('décide');
});

test('a body that says it is longer than the limit is not read, and one that does not say is stopped there', async () => {
  const refused = { status: 413, answer: { code: 'file-too-large', message: 'The upload is longer than the limit', details: { limit } }, left: [] };
  expect(await outcome(upload('x', { 'content-length': '11' }))).toEqual(refused);
  expect(await outcome(upload(pieces(['12345', '67890', '1'])))).toEqual(refused);
});

test('a body that breaks off leaves nothing behind', async () => {
  expect(await outcome(upload(pieces([], new Error('gone'))))).toEqual({ status: 400, answer: { code: 'file-vanished', message: 'The upload broke off' }, left: [] });
});

test('a disk without room is said to be full', async () => {
  const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  expect(await outcome(upload(pieces([], full)))).toEqual({ status: 507, answer: { code: 'storage-full', message: 'No room for the upload' }, left: [] });
});

test('a form is not taken for bytes', async () => {
  expect(await outcome(upload('x', { 'content-type': 'multipart/form-data' }))).toEqual({ status: 415, answer: null, left: [] });
});
