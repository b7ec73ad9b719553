#!/usr/bin/env node
// npm run dev: the local host from source, the renderer hot from Vite's server. Its library is a folder of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ensure } from './ensure.mjs';
import { root } from './installed.mjs';

await ensure({ needsBuild: false });

const ofTheHost = /^\/(?:call|cancel|events|upload|blob\/.*)$/;
const { createServer } = await import('vite');
const { default: react } = await import('@vitejs/plugin-react');
let host = await startHost();
const server = await createServer({
  root: join(root, 'renderer'),
  configFile: false,
  plugins: [react(), { name: 'local-host', configureServer: ({ middlewares }) => void middlewares.use(passToHost) }],
  server: { host: '127.0.0.1' },
});
await server.listen();
server.printUrls();

let timer;
let restarted = Promise.resolve();
for (const folder of ['electron', 'shared']) {
  watch(join(root, folder), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => (restarted = restarted.then(restart)), 200);
  });
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void stop());

/** The page comes from Vite; towards the host its requests are those of the window that holds the cookie. */
function passToHost(request, response, next) {
  if (!ofTheHost.test(request.url?.split('?')[0] ?? '')) {
    next();
    return;
  }
  if (host.origin === null) {
    response.writeHead(503).end();
    return;
  }
  const { host: name } = new URL(host.origin);
  const headers = { ...request.headers, host: name, cookie: host.cookie, ...(request.headers.origin && { origin: host.origin }) };
  const passed = httpRequest(host.origin + request.url, { method: request.method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  passed.on('error', () => response.destroy());
  response.on('close', () => passed.destroy());
  request.pipe(passed);
}

async function restart() {
  await end(host);
  host = await startHost();
  server.ws.send({ type: 'full-reload' });
}

/**
 * Starts the host in a process of its own and exchanges its ticket for the cookie. One that ends before
 * it gave its address has said why on stderr and has no origin; the next change of a source starts it again.
 */
async function startHost() {
  const child = spawn(process.execPath, [join(root, 'electron', 'local-host', 'dev.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ADREF_DATA: process.env.ADREF_DATA ?? join(root, 'out', 'dev-data') },
  });
  const ended = once(child, 'exit');
  const printed = await Promise.race([once(createInterface(child.stdout), 'line'), ended.then(() => null)]);
  if (printed === null) return { ended, child, origin: null, cookie: null };
  const answer = await fetch(printed[0], { redirect: 'manual' });
  return { ended, child, origin: new URL(printed[0]).origin, cookie: answer.headers.get('set-cookie').split(';')[0] };
}

/** Ends a host, or returns at once when it has ended by itself. */
async function end({ child, ended }) {
  child.kill('SIGTERM');
  await ended;
}

async function stop() {
  await server.close();
  await end(host);
  process.exit(0);
}
