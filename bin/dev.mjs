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
for (const folder of ['electron', 'shared']) {
  watch(join(root, folder), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(restart, 200);
  });
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void stop());

/** The page comes from Vite; towards the host its requests are those of the window that holds the cookie. */
function passToHost(request, response, next) {
  if (!ofTheHost.test(request.url?.split('?')[0] ?? '')) {
    next();
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
  await end(host.process);
  host = await startHost();
  server.ws.send({ type: 'full-reload' });
}

/** Starts the host in a process of its own and exchanges its ticket for the cookie. */
async function startHost() {
  const child = spawn(process.execPath, [join(root, 'electron', 'local-host', 'dev.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ADREF_DATA: process.env.ADREF_DATA ?? join(root, 'out', 'dev-data') },
  });
  const [address] = await once(createInterface(child.stdout), 'line');
  const answer = await fetch(address, { redirect: 'manual' });
  return { process: child, origin: new URL(address).origin, cookie: answer.headers.get('set-cookie').split(';')[0] };
}

async function end(child) {
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  await exited;
}

async function stop() {
  await server.close();
  await end(host.process);
  process.exit(0);
}
