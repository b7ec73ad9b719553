import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** What a DevTools message carries. */
export type Params = Record<string, unknown>;
export type CdpEvent = { readonly method: string; readonly params: Params; readonly sessionId: string | undefined };

/** A connection with a browser over its DevTools protocol. */
export type Cdp = {
  readonly send: (method: string, params?: Params, sessionId?: string) => Promise<Params>;
  readonly on: (listener: (event: CdpEvent) => void) => void;
  readonly close: () => void;
};

export type Browser = { readonly endpoint: string; readonly process: ChildProcess };

/** A headless Chromium with a fresh profile, which resolves no name but localhost. */
export async function launchChromium(): Promise<Browser> {
  const child = spawn(
    process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    [
      '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
      '--disable-dev-shm-usage', '--block-new-web-contents', '--remote-debugging-port=0', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE *.localhost, EXCLUDE 127.0.0.1',
      `--user-data-dir=${mkdtempSync(join(tmpdir(), 'adref-double-'))}`, '--window-size=1280,860', 'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  for await (const line of createInterface(child.stderr)) {
    const endpoint = /^DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (endpoint === undefined) continue;
    child.stderr.resume();
    return { endpoint, process: child };
  }
  throw new Error('Chromium ended before it could be driven');
}

export async function connect(endpoint: string): Promise<Cdp> {
  const socket = new WebSocket(endpoint);
  const listeners = new Set<(event: CdpEvent) => void>();
  const waiting = new Map<number, PromiseWithResolvers<Params>>();
  let sent = 0;
  socket.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const message = JSON.parse(data) as { id?: number; method: string; params: Params; sessionId?: string; result?: Params; error?: { message: string } };
    if (message.id === undefined) return listeners.forEach((listener) => listener({ method: message.method, params: message.params, sessionId: message.sessionId }));
    const answer = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error) answer?.reject(new Error(message.error.message));
    else answer?.resolve(message.result ?? {});
  });
  await new Promise((open, failed) => {
    socket.addEventListener('open', open);
    socket.addEventListener('error', failed);
  });
  return {
    send(method, params = {}, sessionId) {
      const answer = Promise.withResolvers<Params>();
      sent += 1;
      waiting.set(sent, answer);
      socket.send(JSON.stringify({ id: sent, method, params, ...(sessionId !== undefined && { sessionId }) }));
      return answer.promise;
    },
    on: (listener) => void listeners.add(listener),
    close: () => socket.close(),
  };
}
