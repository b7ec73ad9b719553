import { relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { contract } from '../../shared/contract/index.ts';
import { contentSecurityPolicy, originalPage } from '../../shared/csp.ts';
import type { Entry } from '../support/double/journal.ts';
import type { Desktop } from '../support/double/start.ts';
import { startBuiltDesktop } from './desktop-host.ts';
import { freshFolder } from './folders.ts';
import type { Guard } from './guard.ts';
import './page-globals.ts';
import { originalPageRules, rulesOf } from './original-page.ts';
import { publicPage } from './public-page.ts';

/** A started desktop program, and the folder of bundles it was started from. */
export type StartedDesktop = { readonly desktop: Desktop; readonly outFolder: string };

const webPreferences = z.looseObject({ preload: z.string() });
const permissions = ['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal', 'fileSystem', 'usb', 'hid'];
const foreignAddresses = ['https://example.org/', 'http://127.0.0.1:80/', 'ws://example.org/', 'file:///etc/passwd', 'ftp://example.org/', 'app://other/', 'devtools://devtools/'];
const someMeeting = '00000000-0000-4000-8000-000000000000';
/** Addresses that are none of the public text, though some look like it. */
const elsewhere = [`#/meeting/${someMeeting}/positions`, `#/meeting/${someMeeting}/plenary`, `#/meeting/${someMeeting}/projector/x`, '#/meeting/x/projector', `https://example.org/#/meeting/${someMeeting}/projector`, `app://other/#/meeting/${someMeeting}/projector`, 'file:///etc/passwd', 'about:blank'];
/** The file is stopped by Chromium itself. */
const askedOfTheShell = elsewhere.length - 1;
const pathsOutside = ['/../../package.json', '/..%2f..%2fpackage.json', '/..%2fpreload/index.cjs', '/%2e%2e%2fmain%2findex.js', '/%00'];

/** What the desktop shell guards, each by name. */
export const desktopGuards = {
  'the window is isolated, sandboxed and without anything the program does not use': {
    expected: {
      preferences: {
        preload: 'preload/index.cjs',
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
      },
      others: [['sandbox'], ['spell-checker', false]],
    },
    seen: async ({ desktop, outFolder }) => {
      const journal = await desktop.journal();
      const [, preferences] = journal.find(([what]) => what === 'window') ?? [];
      const { preload, ...others } = webPreferences.parse(preferences);
      return { preferences: { preload: relative(outFolder, preload).replaceAll('\\', '/'), ...others }, others: journal.filter(([what]) => what === 'sandbox' || what === 'spell-checker') };
    },
  },

  'the program has a scheme of its own with no privilege it does not need, and no way to a network': {
    expected: [
      ['switch', 'host-resolver-rules', 'MAP * ~NOTFOUND'],
      ['switch', 'no-proxy-server'],
      ['switch', 'disable-background-networking'],
      ['scheme', 'app', { standard: true, secure: true, supportFetchAPI: true, codeCache: true }],
    ],
    seen: async ({ desktop }) => (await desktop.journal()).filter(([what]) => what === 'switch' || what === 'scheme'),
  },

  'the page is given four functions and nothing of Node or Electron': {
    expected: { names: ['call', 'cancel', 'onProgress', 'onChanged'], isFrozen: true, others: [] },
    seen: ({ desktop }) =>
      desktop.page.evaluate(() => ({
        names: 'adref' in globalThis ? Object.keys(adref) : [],
        isFrozen: 'adref' in globalThis && Object.isFrozen(adref),
        others: ['require', 'process', 'module', 'Buffer', 'receiveFromMain', 'sendToMain'].filter((name) => name in globalThis),
      })),
  },

  'the page can load and run only what the program brought': {
    expected: ['connect-src', 'evaluation: EvalError', 'fetch: TypeError', 'img-src', 'markup: TypeError', 'require-trusted-types-for', 'style-src-elem'],
    seen: ({ desktop }) =>
      desktop.page.evaluate(async () => {
        const refused = new Set<string>();
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.add(effectiveDirective));
        const noted = (what: string) => (error: unknown) => void refused.add(`${what}: ${error instanceof Error ? error.name : 'something'}`);
        const attempt = (what: string, run: () => unknown) => {
          try {
            run();
          } catch (error) {
            noted(what)(error);
          }
        };
        // What a debugger asks for may evaluate; what the page does in a later turn may not.
        await new Promise((done) => setTimeout(done, 0));
        attempt('evaluation', () => Reflect.construct(Function, ['return 1']));
        attempt('markup', () => (document.body.innerHTML = '<p>x</p>'));
        const style = document.createElement('style');
        style.textContent = 'body { color: red }';
        const image = document.createElement('img');
        image.src = 'https://example.org/x.png';
        document.body.append(style, image);
        await fetch('https://example.org/').catch(noted('fetch'));
        await new Promise((done) => setTimeout(done, 0));
        return [...refused].toSorted();
      }),
  },

  'the shell asks for nothing outside the program, whatever the page does': {
    expected: { foreign: foreignAddresses.map(() => false), own: true, network: [] },
    seen: async ({ desktop }) => ({
      foreign: await Promise.all(foreignAddresses.map((url) => desktop.ask({ ask: 'request', url }))),
      own: await desktop.ask({ ask: 'request', url: 'app://ui/index.html' }),
      network: (await desktop.journal()).filter(([what]) => what === 'network'),
    }),
  },

  'no permission and no device is granted': {
    expected: permissions.map((permission) => [permission, false, false, false]),
    seen: ({ desktop }) =>
      Promise.all(
        permissions.map(async (permission) => [permission, await desktop.ask({ ask: 'permission', permission }), await desktop.ask({ ask: 'permission-held', permission }), await desktop.ask({ ask: 'device', deviceType: permission })]),
      ),
  },

  'only its own originals are downloaded, and no page is embedded': {
    expected: { foreign: false, own: true, webview: false },
    seen: async ({ desktop }) => ({
      foreign: await desktop.ask({ ask: 'download', url: 'https://example.org/x.exe' }),
      own: await desktop.ask({ ask: 'download', url: `app://ui/blob/${'0'.repeat(64)}` }),
      webview: await desktop.ask({ ask: 'webview' }),
    }),
  },

  'the page cannot leave the program, and nothing is handed to another program': {
    expected: { navigation: [['navigation-prevented', 'https://example.org/']], host: 'ui.localhost' },
    seen: async ({ desktop }) => {
      await desktop.page.evaluate(() => {
        location.href = 'https://example.org/';
      });
      const navigation = await entries(desktop, (what) => what.startsWith('navigation'));
      return { navigation, host: new URL(desktop.page.url()).hostname };
    },
  },

  'the page opens no other window': {
    expected: [['window-open', 'deny']],
    seen: async ({ desktop }) => {
      await desktop.page.evaluate(() => void window.open('https://example.org/'));
      return entries(desktop, (what) => what === 'window-open');
    },
  },

  'a page has nothing opened but the public text, in one window as closed as the first and told that text alone': {
    expected: { foreign: [], own: ['app://ui/', `app://ui/#/meeting/${someMeeting}/projector`], areAlike: true, told: ['position.list: invalid-input', 'meeting.list: invalid-input', 'settings.get: answered'] },
    seen: async ({ desktop }) => {
      const windows = async () => (await desktop.journal()).filter(([what]) => what === 'window');
      const open = (addresses: readonly string[]) => desktop.page.evaluate((list) => list.forEach((address) => window.open(address)), addresses);
      const before = (await windows()).length;
      await open(elsewhere);
      await entries(desktop, (what) => what === 'window-open', askedOfTheShell);
      const foreign = (await windows()).slice(before);
      await open([`#/meeting/${someMeeting}/projector`, `#/meeting/${someMeeting}/projector`]);
      const second = await publicPage(desktop);
      const told = await second.evaluate(
        (names) =>
          Promise.all(
            names.map(async (op) => {
              const reply = await adref.call({ id: crypto.randomUUID(), op, input: {} });
              return `${op}: ${reply.ok ? 'answered' : reply.error.code}`;
            }),
          ),
        ['position.list', 'meeting.list', 'settings.get'],
      );
      const [first, ...others] = await windows();
      return { foreign, own: [...new Set((await desktop.journal()).flatMap(([what, address]) => (what === 'load' ? [address] : [])))], areAlike: others.length === 1 && JSON.stringify(first) === JSON.stringify(others[0]), told };
    },
  },

  'no address leads to a file outside the pages': {
    expected: pathsOutside.map((path) => [path, 404]),
    seen: ({ desktop }) => desktop.page.evaluate((paths) => Promise.all(paths.map(async (path) => [path, (await fetch(path)).status])), pathsOutside),
  },

  'every page and file carries the policy and is not sniffed': {
    expected: [contentSecurityPolicy, 'nosniff', 'no-store'],
    seen: ({ desktop }) =>
      desktop.page.evaluate(async () => {
        const { headers } = await fetch('/');
        return ['content-security-policy', 'x-content-type-options', 'cache-control'].map((name) => headers.get(name));
      }),
  },

  'the page that draws originals runs its own script alone, is of no origin and asks nothing of anywhere': {
    expected: originalPageRules,
    seen: async ({ desktop }) => rulesOf(await desktop.page.evaluate(async (path) => (await fetch(path)).headers.get('content-security-policy') ?? '', originalPage)),
  },

  'a message from another origin is not heard': {
    expected: [],
    seen: async ({ desktop }) => {
      // The second only begins like ours.
      for (const url of ['https://example.org/', 'app://ui.example.org/']) await createMeetingFrom(desktop, url, true);
      return titles(desktop);
    },
  },

  'a message from a frame inside the page is not heard': {
    expected: [],
    seen: async ({ desktop }) => {
      await createMeetingFrom(desktop, 'app://ui/', false);
      return titles(desktop);
    },
  },

  'what is no message at all is not heard, and harms nothing': {
    expected: [],
    seen: async ({ desktop }) => {
      const messages = [null, 7, 'call', {}, { kind: 'call' }, { kind: 'call', request: { id: '', op: 'x' } }, { kind: 'cancel' }];
      const sent = messages.map((message) => desktop.ask({ ask: 'message-from', url: 'app://ui/', isTop: true, message }));
      return Promise.all(sent).then(() => titles(desktop)).catch(String);
    },
  },

  'a second start of the program brings the first to the front and ends': {
    expected: { second: 'Error: The program ended with 0 before it showed its page', first: [['focus']] },
    seen: async ({ outFolder }) => {
      const dataFolder = freshFolder();
      const first = await startBuiltDesktop({ outFolder, dataFolder });
      try {
        const second = await startBuiltDesktop({ outFolder, dataFolder }).then(
          (desktop) => desktop.kill().then(() => 'It showed a page of its own'),
          (error: unknown) => String(error),
        );
        return { second, first: await entries(first, (what) => what === 'focus') };
      } finally {
        await first.kill();
      }
    },
  },
} satisfies Record<string, Guard<StartedDesktop>>;

export type DesktopGuard = keyof typeof desktopGuards;

/** What the shell noted of a kind: what the page began reaches it a moment later. */
async function entries(desktop: Desktop, isOfKind: (what: string) => boolean, atLeast = 1): Promise<readonly Entry[]> {
  const until = Date.now() + 2_000;
  for (;;) {
    const found = (await desktop.journal()).filter(([what]) => isOfKind(what));
    if (found.length >= atLeast || Date.now() > until) return found;
    await pause(20);
  }
}

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
