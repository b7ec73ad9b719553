import { expect } from 'vitest';
import { contract } from '../../shared/contract/index.ts';
import { contentSecurityPolicy } from '../../shared/csp.ts';
import type { Desktop } from '../support/double/start.ts';
import { startBuiltDesktop } from './desktop-host.ts';
import { freshFolder } from './folders.ts';
import './page-globals.ts';

/** A started desktop program, and the folder of bundles it was started from. */
export type StartedDesktop = { readonly desktop: Desktop; readonly outFolder: string };

/** What the desktop shell guards, each by name: the suite holds the program to it, and weakened programs must fail at it. */
export const desktopGuards = {
  async 'the window is isolated, sandboxed and without anything the program does not use'({ desktop }) {
    const journal = await desktop.journal();
    const [, preferences] = journal.find(([what]) => what === 'window') ?? [];
    expect(preferences).toEqual({
      preload: expect.stringMatching(/preload[/\\]index\.cjs$/),
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
  },

  async 'the program has a scheme of its own with no privilege it does not need, and no way to a network'({ desktop }) {
    const journal = await desktop.journal();
    expect(journal.filter(([what]) => what === 'scheme')).toEqual([['scheme', 'app', { standard: true, secure: true, supportFetchAPI: true, codeCache: true }]]);
    expect(journal.filter(([what]) => what === 'switch')).toEqual([
      ['switch', 'host-resolver-rules', 'MAP * ~NOTFOUND'],
      ['switch', 'no-proxy-server'],
      ['switch', 'disable-background-networking'],
    ]);
  },

  async 'the page is given four functions and nothing of Node or Electron'({ desktop }) {
    const seen = await desktop.page.evaluate(() => ({
      names: 'adref' in globalThis ? Object.keys(adref) : [],
      isFrozen: 'adref' in globalThis && Object.isFrozen(adref),
      others: ['require', 'process', 'module', 'Buffer', 'receiveFromMain', 'sendToMain'].filter((name) => name in globalThis),
    }));
    expect(seen).toEqual({ names: ['call', 'cancel', 'onProgress', 'onChanged'], isFrozen: true, others: [] });
  },

  async 'the page can load and run only what the program brought'({ desktop }) {
    const violations = await desktop.page.evaluate(async () => {
      const seen = new Set<string>();
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => seen.add(effectiveDirective));
      const attempt = (run: () => void) => {
        try {
          run();
        } catch (error) {
          seen.add(`threw ${error instanceof Error ? error.name : 'something'}`);
        }
      };
      attempt(() => void Reflect.construct(Function, ['return 1']));
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
  },

  async 'the shell asks for nothing outside the program, whatever the page does'({ desktop }) {
    const addresses = ['https://example.org/', 'http://127.0.0.1:80/', 'ws://example.org/', 'file:///etc/passwd', 'ftp://example.org/', 'app://other/', 'devtools://devtools/'];
    expect(await Promise.all(addresses.map((url) => desktop.ask({ ask: 'request', url })))).toEqual(addresses.map(() => false));
    expect(await desktop.ask({ ask: 'request', url: 'app://ui/index.html' })).toBe(true);
    expect((await desktop.journal()).filter(([what]) => what === 'network')).toEqual([]);
  },

  async 'no permission and no device is granted'({ desktop }) {
    const permissions = ['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal', 'fileSystem', 'usb', 'hid'];
    const granted = await Promise.all(permissions.flatMap((permission) => [desktop.ask({ ask: 'permission', permission }), desktop.ask({ ask: 'permission-held', permission }), desktop.ask({ ask: 'device', deviceType: permission })]));
    expect(granted).toEqual(granted.map(() => false));
  },

  async 'only its own originals are downloaded, and no page is embedded'({ desktop }) {
    expect(await desktop.ask({ ask: 'download', url: 'https://example.org/x.exe' })).toBe(false);
    expect(await desktop.ask({ ask: 'download', url: `app://ui/blob/${'0'.repeat(64)}` })).toBe(true);
    expect(await desktop.ask({ ask: 'webview' })).toBe(false);
  },

  async 'the page cannot leave the program, and nothing is handed to another program'({ desktop }) {
    const before = desktop.page.url();
    await desktop.page.evaluate(() => {
      location.href = 'https://example.org/';
    });
    await expect.poll(async () => (await desktop.journal()).filter(([what]) => what.startsWith('navigation'))).toEqual([['navigation-prevented', 'https://example.org/']]);
    expect(desktop.page.url()).toBe(before);
  },

  async 'the page opens no other window'({ desktop }) {
    await desktop.page.evaluate(() => void window.open('https://example.org/'));
    await expect.poll(async () => (await desktop.journal()).filter(([what]) => what === 'window-open')).toEqual([['window-open', 'deny']]);
  },

  async 'no address leads to a file outside the pages'({ desktop }) {
    const paths = ['/../../package.json', '/..%2f..%2fpackage.json', '/..%2fpreload/index.cjs', '/%2e%2e%2fmain%2findex.js', '/%00'];
    const statuses = await desktop.page.evaluate((addresses) => Promise.all(addresses.map((address) => fetch(address).then(({ status }) => status))), paths);
    expect(statuses).toEqual(paths.map(() => 404));
  },

  async 'every page and file carries the policy and is not sniffed'({ desktop }) {
    const headers = await desktop.page.evaluate(async () => {
      const answer = await fetch('/');
      return ['content-security-policy', 'x-content-type-options', 'cache-control'].map((name) => answer.headers.get(name));
    });
    expect(headers).toEqual([contentSecurityPolicy, 'nosniff', 'no-store']);
  },

  async 'a message from another origin is not heard'({ desktop }) {
    // The second only begins like ours.
    const strangers = ['https://example.org/', 'app://ui.example.org/'];
    for (const url of strangers) await createMeetingFrom(desktop, url, true);
    expect(await titles(desktop)).toEqual([]);
  },

  async 'a message from a frame inside the page is not heard'({ desktop }) {
    await createMeetingFrom(desktop, 'app://ui/', false);
    expect(await titles(desktop)).toEqual([]);
  },

  async 'what is no message at all is not heard, and harms nothing'({ desktop }) {
    for (const message of [null, 7, 'call', {}, { kind: 'call' }, { kind: 'call', request: { id: '', op: 'x' } }, { kind: 'cancel' }]) {
      await desktop.ask({ ask: 'message-from', url: 'app://ui/', isTop: true, message });
    }
    expect(await titles(desktop).catch((error: unknown) => error)).toEqual([]);
  },

  async 'a second start of the program brings the first to the front and ends'({ outFolder }) {
    const dataFolder = freshFolder();
    const first = await startBuiltDesktop({ outFolder, dataFolder });
    try {
      const second = await startBuiltDesktop({ outFolder, dataFolder }).then(
        (desktop) => desktop.kill().then(() => 'It showed a page of its own'),
        (error: unknown) => String(error),
      );
      expect(second).toBe('Error: The program ended with 0 before it showed its page');
      await expect.poll(async () => (await first.journal()).filter(([what]) => what === 'focus')).toEqual([['focus']]);
    } finally {
      await first.kill();
    }
  },
} satisfies Record<string, (started: StartedDesktop) => Promise<void>>;

export type DesktopGuard = keyof typeof desktopGuards;

/** A call as from a page or frame at `url`: had it been heard, there would be a meeting. */
async function createMeetingFrom(desktop: Desktop, url: string, isTop: boolean): Promise<void> {
  const input = { series: '', ordinal: '', title: `Written from ${url}`, place: '', startsOn: null, endsOn: null, workingLanguages: [], delegations: [], myDelegation: null, myRole: 'delegate' };
  await desktop.ask({ ask: 'message-from', url, isTop, message: { kind: 'call', request: { id: 'stranger', op: 'meeting.create', input } } });
}

/** The meetings there are, as the page is told: a call made after others is answered after them. */
async function titles(desktop: Desktop): Promise<readonly string[]> {
  const reply = await desktop.page.evaluate(() => adref.call({ id: crypto.randomUUID(), op: 'meeting.list', input: {} }));
  if (!reply.ok) throw new Error(`The call failed: ${reply.error.code}`);
  return contract['meeting.list'].output.parse(reply.value).map(({ title }) => title);
}
