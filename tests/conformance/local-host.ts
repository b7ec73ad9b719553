import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as LocalHostBundle from '../../electron/local-host/index.ts';
import type { Topic } from '../../shared/contract/operation.ts';
import type { CallMessage } from '../../shared/contract/wire.ts';
import { builtFolder, freshFolder, noSample } from './folders.ts';
import { callMessage, changed, type Host, uploadReply } from './host.ts';

/** Nothing on this machine takes longer to answer. In milliseconds. */
export const answerTime = 5_000;

/** A built local host, listening. */
export async function startBuiltHost(outFolder = builtFolder): Promise<LocalHostBundle.LocalHost> {
  const bundle: typeof LocalHostBundle = await import(/* @vite-ignore */ pathToFileURL(join(outFolder, 'main', 'local-host.js')).href);
  const library = await bundle.openLibrary(bundle.placesFrom(join(outFolder, 'main'), noSample()), freshFolder(), 'en');
  return bundle.startLocalHost(library);
}

/** The window's way in: the ticket for the cookie. */
export async function enter(address: string): Promise<string> {
  const answer = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(answerTime) });
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}

/** The built local host over real HTTP, as a window speaks with it. */
export async function openLocalHost(): Promise<Host> {
  const server = await startBuiltHost();
  const cookie = await enter(server.address);
  const post = (path: string, body: unknown) => fetch(server.origin + path, { method: 'POST', headers: { cookie, origin: server.origin, 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const changes: (readonly Topic[])[] = [];
  const events = await fetch(`${server.origin}/events`, { headers: { cookie } });
  void collect(events, (line) => {
    if (line.startsWith('data: ')) changes.push(changed.parse(JSON.parse(line.slice('data: '.length))).topics);
  });
  return {
    async exchange(request, { cancelsAtProgress } = {}) {
      const messages: CallMessage[] = [];
      await collect(await post('/call', request), (line) => {
        messages.push(callMessage.parse(JSON.parse(line)));
        if (cancelsAtProgress && messages.length === 1) void post('/cancel', { id: request.id });
      });
      return messages;
    },
    async upload(bytes) {
      const answer = await fetch(`${server.origin}/upload`, { method: 'POST', headers: { cookie, 'content-type': 'application/octet-stream' }, body: new Uint8Array(bytes) });
      return uploadReply.parse(await answer.json()).token;
    },
    async blob(sha256) {
      const answer = await fetch(`${server.origin}/blob/${sha256}`, { headers: { cookie } });
      return { status: answer.status, disposition: answer.headers.get('content-disposition'), bytes: await answer.bytes() };
    },
    changes: () => Promise.resolve(changes),
    close: () => server.close(),
  };
}

/** Hands over each line as it comes; the stream ends with the call, or with the host. */
async function collect(answer: Response, onLine: (line: string) => void): Promise<void> {
  let rest = '';
  await answer.body?.pipeThrough(new TextDecoderStream()).pipeTo(
    new WritableStream({
      write(chunk: string) {
        const lines = (rest + chunk).split('\n');
        rest = lines.pop() ?? '';
        lines.filter((line) => line !== '').forEach(onLine);
      },
    }),
  );
}
