import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '../core/core.ts';
import { readId, readRequest } from '../hosting/requests.ts';
import type { CallMessage } from '../../shared/contract/wire.ts';

/** A call's input; bytes travel by upload. In bytes. */
const bodyLimit = 8 * 1024 * 1024;

/** `POST /call`, `POST /cancel` and `GET /events`: the contract over HTTP. */
export type Messages = {
  /** True when the path was one of these and is answered. */
  readonly answer: (pathname: string, request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
  /** How many windows listen for changes. */
  readonly listeners: () => number;
  readonly close: () => void;
};

/** @param onListeners told whenever a window begins or ends to listen. */
export function createMessages(core: Core, onListeners: () => void): Messages {
  const streams = new Set<ServerResponse>();
  const stopListening = core.onChanged((changed) => {
    for (const stream of streams) stream.write(`data: ${JSON.stringify(changed)}\n\n`);
  });
  return {
    async answer(pathname, request, response) {
      if (pathname === '/events' && request.method === 'GET') {
        listen(response, streams, onListeners);
        return true;
      }
      if (pathname !== '/call' && pathname !== '/cancel') return false;
      const refusal = refusalOf(request);
      const body = refusal === null ? await readJson(request) : undefined;
      if (refusal !== null || body === undefined) response.writeHead(refusal ?? 413, { connection: 'close' }).end();
      else if (pathname === '/call') await call(core, body, response);
      else cancel(core, body, response);
      return true;
    },
    listeners: () => streams.size,
    close() {
      stopListening();
      for (const stream of streams) stream.end();
    },
  };
}

/** Progress lines, then the reply: one body, so that neither can overtake the other. */
async function call(core: Core, body: unknown, response: ServerResponse): Promise<void> {
  const request = readRequest(body);
  if (request === null) {
    response.writeHead(400).end();
    return;
  }
  const send = (message: CallMessage) => response.write(`${JSON.stringify(message)}\n`);
  // A window that was closed or reloaded waits for nothing any more.
  response.on('close', () => {
    if (!response.writableEnded) core.cancel(request.id);
  });
  response.writeHead(200, { 'content-type': 'application/x-ndjson' });
  const reply = await core.call(request, (value) => send({ kind: 'progress', id: request.id, value }));
  send({ kind: 'reply', reply });
  response.end();
}

function cancel(core: Core, body: unknown, response: ServerResponse): void {
  const id = readId(body);
  if (id !== null) core.cancel(id);
  response.writeHead(id === null ? 400 : 204).end();
}

function listen(response: ServerResponse, streams: Set<ServerResponse>, onListeners: () => void): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write(':listening\n\n');
  streams.add(response);
  onListeners();
  response.on('close', () => {
    streams.delete(response);
    onListeners();
  });
}

/** Only JSON said to be JSON: a form of another site cannot send it without asking first. */
function refusalOf(request: IncomingMessage): number | null {
  if (request.method !== 'POST') return 405;
  if (request.headers['content-type'] !== 'application/json') return 415;
  return Number(request.headers['content-length'] ?? 0) > bodyLimit ? 413 : null;
}

/** The body's value, null when it is not JSON, undefined when it is too long. */
async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > bodyLimit) return undefined;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
}
