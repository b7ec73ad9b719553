import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Bridge } from '../../shared/contract/wire.ts';
import { startMain, type Desktop } from '../support/double/start.ts';
import { startBuiltDesktop } from './desktop-host.ts';
import { freshFolder, outFolder } from './folders.ts';

type PageGlobals = { readonly adref: Bridge };

let desktop: Desktop;
beforeAll(async () => {
  desktop = await startBuiltDesktop();
});
afterAll(() => desktop.kill());

test('the window is isolated, sandboxed and without anything the program does not use', async () => {
  const journal = await desktop.journal();
  const [, preferences] = journal.find(([what]) => what === 'window') ?? [];
  expect(preferences).toEqual({
    preload: expect.stringMatching(/preload[/\\]index\.cjs$/) as string,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: false,
  });
  expect(journal).toContainEqual(['sandbox']);
  expect(journal).toContainEqual(['spell-checker', false]);
  expect(journal).toContainEqual(['switch', 'host-resolver-rules', 'MAP * ~NOTFOUND']);
});

test('the page is given four functions and nothing of Node or Electron', async () => {
  const seen = await desktop.page.evaluate(() => {
    const { adref } = globalThis as typeof globalThis & PageGlobals;
    return { names: Object.keys(adref), isFrozen: Object.isFrozen(adref), others: ['require', 'process', 'module', 'Buffer', 'receiveFromMain', 'sendToMain'].filter((name) => name in globalThis) };
  });
  expect(seen).toEqual({ names: ['call', 'cancel', 'onProgress', 'onChanged'], isFrozen: true, others: [] });
});

test('the page can load and run only what the program brought', async () => {
  const violations = await desktop.page.evaluate(async () => {
    const seen = new Set<string>();
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => seen.add(effectiveDirective));
    const attempt = (run: () => void) => {
      try {
        run();
      } catch (error) {
        seen.add(`threw ${(error as Error).name}`);
      }
    };
    attempt(() => void new Function('return 1'));
    attempt(() => (document.body.innerHTML = '<p>x</p>'));
    const style = document.createElement('style');
    style.textContent = 'body { color: red }';
    const image = document.createElement('img');
    image.src = 'https://example.org/x.png';
    document.body.append(style, image);
    await fetch('https://example.org/').catch(() => seen.add('fetch refused'));
    await new Promise((done) => setTimeout(done, 0));
    return [...seen].toSorted();
  });
  expect(violations).toEqual(expect.arrayContaining(['connect-src', 'fetch refused', 'img-src', 'require-trusted-types-for', 'style-src-elem', 'threw TypeError']));
});

test('the shell asks for nothing outside the program, whatever the page does', async () => {
  const addresses = ['https://example.org/', 'http://127.0.0.1:80/', 'ws://example.org/', 'file:///etc/passwd', 'ftp://example.org/', 'app://other/', 'devtools://devtools/'];
  expect(await Promise.all(addresses.map((url) => desktop.ask({ ask: 'request', url })))).toEqual(addresses.map(() => false));
  expect(await desktop.ask({ ask: 'request', url: 'app://ui/index.html' })).toBe(true);
  expect((await desktop.journal()).filter(([what]) => what === 'network')).toEqual([]);
});

test('no permission and no device is granted', async () => {
  const permissions = ['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal', 'fileSystem', 'usb', 'hid'];
  const granted = await Promise.all(permissions.flatMap((permission) => [desktop.ask({ ask: 'permission', permission }), desktop.ask({ ask: 'permission-held', permission }), desktop.ask({ ask: 'device', deviceType: permission })]));
  expect(granted).toEqual(granted.map(() => false));
});

test('only its own originals are downloaded, and no page is embedded', async () => {
  expect(await desktop.ask({ ask: 'download', url: 'https://example.org/x.exe' })).toBe(false);
  expect(await desktop.ask({ ask: 'download', url: `app://ui/blob/${'0'.repeat(64)}` })).toBe(true);
  expect(await desktop.ask({ ask: 'webview' })).toBe(false);
});

test('the page cannot leave the program, and nothing is handed to another program', async () => {
  const before = desktop.page.url();
  await desktop.page.evaluate(() => {
    location.href = 'https://example.org/';
  });
  await expect.poll(async () => (await desktop.journal()).filter(([what]) => what.startsWith('navigation'))).toEqual([['navigation-prevented', 'https://example.org/']]);
  expect(desktop.page.url()).toBe(before);
});

test('the page opens no other window', async () => {
  await desktop.page.evaluate(() => void window.open('https://example.org/'));
  await expect.poll(async () => (await desktop.journal()).filter(([what]) => what === 'window-open')).toEqual([['window-open', 'deny']]);
});

test.each(['/../../package.json', '/..%2f..%2fpackage.json', '/..%2fpreload/index.cjs', '/%2e%2e%2fmain%2findex.js', '/%00'])('%s leads to no file', async (path) => {
  expect(await desktop.page.evaluate((address) => fetch(address).then(({ status }) => status), path)).toBe(404);
});

test('every page and file carries the policy and is not sniffed', async () => {
  const headers = await desktop.page.evaluate(async () => {
    const answer = await fetch('/');
    return ['content-security-policy', 'x-content-type-options', 'cache-control'].map((name) => answer.headers.get(name));
  });
  expect(headers).toEqual([expect.stringContaining("default-src 'none'; script-src 'self'"), 'nosniff', 'no-store']);
});

test.each([
  { who: 'a page of another origin', url: 'https://example.org/', isTop: true },
  { who: 'a page whose address only begins like ours', url: 'app://ui.example.org/', isTop: true },
  { who: 'a frame inside our page', url: 'app://ui/', isTop: false },
])('a message from $who is not heard', async ({ url, isTop }) => {
  const title = `Written from ${url}`;
  const input = { series: '', ordinal: '', title, place: '', startsOn: null, endsOn: null, workingLanguages: [], delegations: [], myDelegation: null, myRole: 'delegate' };
  await desktop.ask({ ask: 'message-from', url, isTop, message: { kind: 'call', request: { id: 'stranger', op: 'meeting.create', input } } });
  expect(await titles()).not.toContain(title);
});

test('what is no message at all is not heard, and harms nothing', async () => {
  for (const message of [null, 7, 'call', {}, { kind: 'call' }, { kind: 'call', request: { id: '', op: 'x' } }, { kind: 'cancel' }]) {
    await desktop.ask({ ask: 'message-from', url: 'app://ui/', isTop: true, message });
  }
  expect(await titles()).toEqual(expect.any(Array));
});

test('a second start of the program brings the first to the front and ends', async () => {
  const dataFolder = freshFolder();
  const first = await startBuiltDesktop({ ADREF_DATA: dataFolder });
  const second = startMain({ outFolder, dataFolder });
  onTestFinished(() => void second.kill('SIGKILL'));
  await expect.poll(() => second.exitCode, { timeout: 15_000 }).toBe(0);
  await expect.poll(async () => (await first.journal()).filter(([what]) => what === 'focus')).toEqual([['focus']]);
  await first.close();
});

async function titles(): Promise<unknown> {
  return desktop.page.evaluate(async () => {
    const reply = await (globalThis as typeof globalThis & PageGlobals).adref.call({ id: crypto.randomUUID(), op: 'meeting.list', input: {} });
    return reply.ok ? (reply.value as { title: string }[]).map(({ title }) => title) : reply;
  });
}
