import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';

/** What a DevTools message carries. */
export const params = z.record(z.string(), z.unknown());
export type Params = z.output<typeof params>;
const message = z.union([
  z.object({ id: z.int(), error: z.object({ message: z.string() }).exactOptional(), result: params.exactOptional() }),
  z.object({ method: z.string(), params, sessionId: z.string().exactOptional() }),
]);

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
    const heard = message.parse(JSON.parse(data));
    if ('method' in heard) {
      listeners.forEach((listener) => listener({ ...heard, sessionId: heard.sessionId }));
      return;
    }
    const answer = waiting.get(heard.id);
    waiting.delete(heard.id);
    if (heard.error) answer?.reject(new Error(heard.error.message));
    else answer?.resolve(heard.result ?? {});
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
