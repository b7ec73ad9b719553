import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Library } from '../hosting/library.ts';
import { securityHeaders } from '../hosting/security-headers.ts';
import { createGate, type Gate, startPath } from './gate.ts';
import { asRequest, send } from './fetch-over-http.ts';
import { createMessages, type Messages } from './messages.ts';

/** The program served to one browser window of this machine. */
export type LocalHost = {
  /** Where the window is opened, ticket included: good once. */
  readonly address: string;
  /** Where the program is from then on, such as `http://127.0.0.1:40213`. */
  readonly origin: string;
  /** How many windows have the program open. */
  readonly windows: () => number;
  /** Calls `listener` whenever a window opens the program or leaves it. */
  readonly onWindows: (listener: () => void) => void;
  /** Ends every connection, then closes the library. */
  readonly close: () => Promise<void>;
};

/** Listens on loopback only, on a port the system picks. */
export async function startLocalHost(library: Library): Promise<LocalHost> {
  const watchers = new Set<() => void>();
  const messages = library.core && createMessages(library.core, () => watchers.forEach((watcher) => watcher()));
  const server = createServer();
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', done);
  });
  const port = portOf(server.address());
  const origin = `http://127.0.0.1:${port}`;
  const gate = createGate(port);
  server.on('request', (request, response) => {
    handle({ request, response, origin, gate, messages, library }).catch(() => {
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });
  return {
    origin,
    address: `${origin}${startPath}?ticket=${gate.ticket}`,
    windows: () => messages?.listeners() ?? 0,
    onWindows: (listener) => void watchers.add(listener),
    async close() {
      messages?.close();
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await closed;
      await library.core?.close();
    },
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The local host listens on no port');
  return address.port;
}

type Exchange = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly origin: string;
  readonly gate: Gate;
  readonly messages: Messages | null;
  readonly library: Library;
};

async function handle({ request, response, origin, gate, messages, library }: Exchange): Promise<void> {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  const url = URL.parse(request.url ?? '/', origin);
  const method = request.method ?? 'GET';
  // `//elsewhere` is an address of its own and no path of ours.
  const refusal = url?.origin === origin ? gate.refusal({ method, pathname: url.pathname, headers: request.headers }) : 400;
  if (url === null || refusal !== null) {
    response.writeHead(refusal ?? 400, { connection: 'close' }).end();
    return;
  }
  if (url.pathname === startPath) {
    letIn(gate.exchange(method === 'GET' ? url.searchParams.get('ticket') : null), response);
    return;
  }
  if (await messages?.answer(url.pathname, request, response)) return;
  const answer = await library.pages(asRequest(request, url));
  // A body that was refused unread would be taken for the connection's next request.
  if (!request.complete) response.setHeader('connection', 'close');
  await send(answer, response);
}

/** On to the program itself, so that the address the window shows and remembers holds no ticket. */
function letIn(cookie: string | null, response: ServerResponse): void {
  if (cookie === null) response.writeHead(403).end();
  else response.writeHead(303, { location: '/', 'set-cookie': cookie }).end();
}
