import { z } from 'zod';
import { contract } from '../../shared/contract/index.ts';
import { topics } from '../../shared/contract/operation.ts';
import type { Changed, Reply, Request, Transport } from '../../shared/contract/wire.ts';
import { AppError, errorCodes } from '../../shared/errors.ts';
import { tellConnection } from './connection.ts';

const reply = z.discriminatedUnion('ok', [
  z.object({ id: z.string(), ok: z.literal(true), value: z.unknown() }),
  z.object({ id: z.string(), ok: z.literal(false), error: z.object({ code: z.enum(errorCodes), message: z.string(), details: z.record(z.string(), z.unknown()).exactOptional() }) }),
]);
const callMessage = z.discriminatedUnion('kind', [z.object({ kind: z.literal('progress'), id: z.string(), value: z.unknown() }), z.object({ kind: z.literal('reply'), reply })]);
const changed = z.object({ topics: z.array(z.enum(topics)) });

/**
 * Calls to the local host this page came from: `POST /call` answers a stream of JSON lines, progress first and
 * the reply last; `POST /cancel` stops a job; `GET /events` broadcasts what changed.
 */
export function httpTransport(): Transport {
  return { call, cancel, onChanged };
}

async function call(request: Request, onProgress: (value: unknown) => void): Promise<Reply> {
  const response = await post('/call', request, outlivesPage(request));
  for await (const line of linesOf(response.body)) {
    const message = callMessage.parse(JSON.parse(line));
    if (message.kind === 'reply') return message.reply;
    onProgress(message.value);
  }
  throw new AppError('internal', 'the stream of a call ended without a reply');
}

function cancel(id: string): void {
  // The outcome is told by the call itself: a cancel that does not arrive leaves the job running, and visible.
  void post('/cancel', { id }).catch(() => undefined);
}

/** Listens for broadcasts. After a broken connection everything may be stale, so every topic is told. */
function onChanged(listener: (changed: Changed) => void): () => void {
  const events = new EventSource('/events');
  let wasBroken = false;
  events.addEventListener('message', (event: MessageEvent<string>) => listener(changed.parse(JSON.parse(event.data))));
  events.addEventListener('error', () => {
    wasBroken = true;
    tellConnection(false);
  });
  events.addEventListener('open', () => {
    tellConnection(true);
    if (wasBroken) listener({ topics });
    wasBroken = false;
  });
  return () => events.close();
}

/** Browsers refuse to send more than 64 KiB for pages that have gone; this is at most 45, in UTF-16 units of JSON. */
const longestFarewell = 15_000;

/** A command asked for as its window closes still arrives: the last words that were typed. A job ends with its window. */
function outlivesPage({ op, input }: Request): boolean {
  const operation = Object.entries(contract).find(([name]) => name === op)?.[1];
  return operation?.kind === 'command' && JSON.stringify(input).length < longestFarewell;
}

async function post(path: string, body: unknown, keepalive = false): Promise<Response> {
  const response = await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), keepalive });
  if (!response.ok) throw new AppError('internal', `the local host answered ${response.status}`);
  return response;
}

async function* linesOf(body: Response['body']): AsyncGenerator<string> {
  if (body === null) return;
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    yield* lines.filter((line) => line !== '');
  }
  if (rest !== '') yield rest;
}
