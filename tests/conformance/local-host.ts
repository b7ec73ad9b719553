import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as LocalHostBundle from '../../electron/local-host/index.ts';
import type { Topic } from '../../shared/contract/operation.ts';
import type { CallMessage, Changed, UploadReply } from '../../shared/contract/wire.ts';
import { freshFolder, noSample, outFolder } from './folders.ts';
import type { Host } from './host.ts';

/** The built local host, listening. */
export async function startBuiltHost(dataFolder = freshFolder()): Promise<LocalHostBundle.LocalHost> {
  const bundle = (await import(/* @vite-ignore */ pathToFileURL(join(outFolder, 'main', 'local-host.js')).href)) as typeof LocalHostBundle;
  const library = await bundle.openLibrary(bundle.placesFrom(join(outFolder, 'main'), noSample()), dataFolder, 'en');
  return bundle.startLocalHost(library);
}

/** The window's way in: the ticket for the cookie. */
export async function enter(address: string): Promise<string> {
  const answer = await fetch(address, { redirect: 'manual' });
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
    if (line.startsWith('data: ')) changes.push((JSON.parse(line.slice('data: '.length)) as Changed).topics);
  });
  return {
    async exchange(request, { cancelsAtProgress } = {}) {
      const messages: CallMessage[] = [];
      await collect(await post('/call', request), (line) => {
        messages.push(JSON.parse(line) as CallMessage);
        if (cancelsAtProgress && messages.length === 1) void post('/cancel', { id: request.id });
      });
      return messages;
    },
    async upload(bytes) {
      const answer = await fetch(`${server.origin}/upload`, { method: 'POST', headers: { cookie, 'content-type': 'application/octet-stream' }, body: new Uint8Array(bytes) });
      return ((await answer.json()) as UploadReply).token;
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
  const decoder = new TextDecoder();
  for await (const chunk of (answer.body ?? []) as AsyncIterable<Uint8Array>) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    lines.filter((line) => line !== '').forEach(onLine);
  }
}
