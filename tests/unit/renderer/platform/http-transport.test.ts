import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { httpTransport } from '../../../../renderer/platform/http-transport.ts';
import { uploadFile } from '../../../../renderer/platform/upload.ts';

type Answer = (request: IncomingMessage, response: ServerResponse, body: string) => void;

const closing: (() => void)[] = [];

/** A real server on a loopback port; the page's relative addresses are made to lead to it. */
async function serving(answer: Answer): Promise<void> {
  const server = createServer((request, response) => void text(request).then((body) => answer(request, response, body)));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const { fetch } = globalThis;
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init));
  closing.push(() => server.close());
}

afterEach(() => {
  vi.unstubAllGlobals();
  for (const close of closing.splice(0)) close();
});

const request = { id: 'call-1', op: 'documents.import', input: { meetingId: 'm' } };
const line = (message: unknown): string => `${JSON.stringify(message)}\n`;

describe('a call to the local host', () => {
  test('hands on progress in order and then the reply, however the stream is cut into pieces', async () => {
    const reply = { id: 'call-1', ok: true, value: { names: 'é, ñ, ç' } };
    const stream = Buffer.from(line({ kind: 'progress', id: 'call-1', value: 1 }) + line({ kind: 'progress', id: 'call-1', value: 2 }) + line({ kind: 'reply', reply }));
    const asked: unknown[] = [];
    await serving((incoming, response, body) => {
      asked.push([incoming.method, incoming.url, incoming.headers['content-type'], JSON.parse(body)]);
      for (let at = 0; at < stream.length; at += 7) response.write(stream.subarray(at, at + 7));
      response.end();
    });
    const told: unknown[] = [];
    told.push(await httpTransport().call(request, (value) => told.push(value)));
    expect({ told, asked }).toEqual({ told: [1, 2, reply], asked: [['POST', '/call', 'application/json', request]] });
  });

  test('outlives the page when it is a command that browsers still send then; a job, a query and a long command do not', async () => {
    const kept: unknown[] = [];
    vi.stubGlobal('fetch', (_: string, init: RequestInit) => {
      kept.push(init.keepalive);
      return Promise.resolve(new Response(line({ kind: 'reply', reply: { id: 'call-1', ok: true, value: {} } })));
    });
    const keep = { ...request, op: 'draft.keep', input: { note: 'words' } };
    for (const asked of [keep, request, { ...request, op: 'position.list' }, { ...keep, input: { note: 'x'.repeat(15_000) } }]) await httpTransport().call(asked, () => undefined);
    expect(kept).toEqual([true, false, false, false]);
  });

  test('fails as internal when the host is lost before the reply', async () => {
    await serving((_, response) => response.end(line({ kind: 'progress', id: 'call-1', value: 1 })));
    await expect(httpTransport().call(request, () => undefined)).rejects.toMatchObject({ code: 'internal' });
  });

  test('fails as internal when the host does not let it in', async () => {
    await serving((_, response) => response.writeHead(403).end());
    await expect(httpTransport().call(request, () => undefined)).rejects.toMatchObject({ code: 'internal' });
  });

  test('is cancelled by a message of its own', async () => {
    const asked = new Promise((done) => void serving((incoming, response, body) => {
      response.end();
      done([incoming.url, JSON.parse(body)]);
    }).then(() => httpTransport().cancel('call-1')));
    expect(await asked).toEqual(['/cancel', { id: 'call-1' }]);
  });
});

describe('an upload', () => {
  test('sends the bytes as they are and answers the token with the file’s name', async () => {
    await serving((_, response, body) => response.end(JSON.stringify({ token: `token-for-${body}` })));
    expect(await uploadFile(new File(['texto'], 'doc.6 rev. 3.txt'))).toEqual({ token: 'token-for-texto', name: 'doc.6 rev. 3.txt' });
  });

  test.each([
    [413, 'file-too-large'],
    [507, 'storage-full'],
    [500, 'file-unreadable'],
  ])('answered with %d is refused as %s', async (status, code) => {
    await serving((_, response) => response.writeHead(status).end());
    await expect(uploadFile(new File(['x'], 'x.txt'))).rejects.toMatchObject({ code });
  });
});
