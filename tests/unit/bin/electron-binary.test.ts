import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isUnusable, rememberFailure, tryElectron } from '../../../bin/electron-binary.mjs';

let folder = '';
let mirror: Server;
let asked: Socket[] = [];

/** Electron's installer asks a mirror on this machine, for another system than this so that it always asks. */
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'adref-electron-'));
  asked = [];
  mirror = createServer((socket) => void asked.push(socket));
  await new Promise<void>((done) => mirror.listen(0, '127.0.0.1', done));
  const address = mirror.address();
  if (address === null || typeof address === 'string') throw new Error('The mirror has no port');
  vi.stubEnv('ELECTRON_SKIP_BINARY_DOWNLOAD', '');
  vi.stubEnv('ELECTRON_MIRROR', `http://127.0.0.1:${address.port}/`);
  vi.stubEnv('ELECTRON_INSTALL_PLATFORM', process.platform === 'win32' ? 'linux' : 'win32');
  vi.stubEnv('electron_config_cache', join(folder, 'cache'));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  asked.forEach((socket) => socket.destroy());
  await new Promise((done) => mirror.close(done));
  rmSync(folder, { recursive: true, force: true });
});

test('Electron is asked for once: a later start does not wait for it again', async () => {
  mirror.on('connection', (socket) => socket.destroy());
  await tryElectron(folder);
  const first = asked.length;
  await tryElectron(folder);
  expect(first).toBeGreaterThan(0);
  expect(asked).toHaveLength(first);
});

test('a download that does not come holds a start up no longer than its limit', async () => {
  const isAsked = new Promise((done) => mirror.once('connection', done));
  const began = performance.now();
  const trying = tryElectron(folder, 3_000);
  await isAsked;
  await trying;
  expect(performance.now() - began).toBeLessThan(4_500);
});

test('an Electron that does not run here is not tried again', () => {
  expect(isUnusable(folder)).toBe(false);
  rememberFailure(folder);
  expect(isUnusable(folder)).toBe(true);
});
