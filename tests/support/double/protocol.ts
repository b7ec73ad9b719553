import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { note } from './journal.ts';
import { strict } from './strict.ts';

type Handler = (request: Request) => Promise<Response>;

const schemes = new Map<string, { readonly standard?: boolean; readonly secure?: boolean }>();
const handlers = new Map<string, Handler>();
const server = createServer((request, response) => void serve(request, response).catch(() => response.destroy()));
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const bound = server.address();
if (bound === null || typeof bound === 'string') throw new Error('The double of Electron has no port to serve pages on');
const { port } = bound;

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged(list: readonly { readonly scheme: string; readonly privileges: object }[]) {
    for (const { scheme, privileges } of list) {
      schemes.set(scheme, privileges);
      note('scheme', scheme, privileges);
    }
  },
  handle(scheme: string, handler: Handler) {
    if (handlers.has(scheme)) throw new Error(`The scheme ${scheme} is handled already`);
    handlers.set(scheme, handler);
  },
});

/** `app://ui/x` as Chromium is given it; any other address as it is. */
export function toChromium(address: string): string {
  const url = new URL(address);
  if (!schemes.has(url.protocol.slice(0, -1))) return address;
  return `http://${url.host}.localhost:${port}${url.pathname || '/'}${url.search}${url.hash}`;
}

/** The address as the program knows it. */
export function toProgram(address: string): string {
  const url = URL.parse(address);
  const host = /^(.+)\.localhost$/.exec(url?.hostname ?? '')?.[1];
  const [scheme] = schemes.keys();
  if (url === null || host === undefined || scheme === undefined || url.port !== String(port)) return address;
  return `${scheme}://${host}${url.pathname}${url.search}${url.hash}`;
}

/** Whether an address is one the program itself answers. There is no other network here. */
export function isAnswered(address: string): boolean {
  return handlers.has(new URL(address).protocol.slice(0, -1));
}

async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const address = toProgram(`http://${incoming.headers.host}${incoming.url}`);
  const handler = handlers.get(new URL(address).protocol.slice(0, -1));
  if (handler === undefined) {
    response.writeHead(502).end();
    return;
  }
  const headers = Object.entries(incoming.headers).flatMap(([name, value]): [string, string][] => (typeof value === 'string' ? [[name, value]] : []));
  const method = incoming.method ?? 'GET';
  const body = method === 'POST' ? { body: new Uint8Array(await buffer(incoming)) } : {};
  const answer = await handler(new Request(address, { method, headers, ...body }));
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(Buffer.from(await answer.arrayBuffer()));
}

export function closeProtocol(): void {
  server.close();
  server.closeAllConnections();
}
