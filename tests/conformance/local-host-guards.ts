import { randomUUID } from 'node:crypto';
import { type IncomingHttpHeaders, request as httpRequest } from 'node:http';
import { networkInterfaces } from 'node:os';
import type { LocalHost } from '../../electron/local-host/index.ts';
import { contentSecurityPolicy, originalPage } from '../../shared/csp.ts';
import type { Guard } from './guard.ts';
import { answerTime, startBuiltHost } from './local-host.ts';
import { originalPageRules, rulesOf } from './original-page.ts';

/** A started local host, the cookie of its window, and the folder of bundles it was started from. */
export type StartedHost = { readonly host: LocalHost; readonly cookie: string; readonly outFolder: string };

const foreignOrigins = ['http://evil.example', 'http://127.0.0.1:1', 'null'];
const pathsOutside = ['/../../package.json', '/..%2f..%2fpackage.json', '/%2e%2e/%2e%2e/package.json', '/..%5c..%5cpackage.json', '/%00', '/%', '/assets/../../main/index.js', '/..%2fpreload/index.cjs'];
const policy = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** What the local host guards, each by name. */
export const localHostGuards = {
  'the ticket is good once, and the cookie it gives stays in this browser and on this site': {
    expected: [
      { status: 303, location: '/', cookie: ['a secret; HttpOnly; SameSite=Strict; Path=/'] },
      { status: 403, location: undefined, cookie: undefined },
    ],
    seen: async ({ outFolder }) => {
      const fresh = await startBuiltHost(outFolder);
      const path = fresh.address.slice(fresh.origin.length);
      const answers = [await ask(fresh, { path }), await ask(fresh, { path })];
      await fresh.close();
      return answers.map(({ status, headers }) => ({ status, location: headers['location'], cookie: headers['set-cookie']?.map((text) => text.replace(/^adref-\d+=[\w-]{43};/, 'a secret;')) }));
    },
  },

  'the ticket must be the right one': {
    expected: [403, 403, 403],
    seen: async ({ outFolder }) => {
      const fresh = await startBuiltHost(outFolder);
      const statuses = await statusesOf(fresh, [{ path: '/start' }, { path: '/start?ticket=' }, { path: `/start?ticket=${'A'.repeat(43)}` }]);
      await fresh.close();
      return statuses;
    },
  },

  'strangers without the cookie are refused, whatever they ask for': {
    expected: [401, 401, 401, 401, 401, 401],
    seen: ({ host, cookie }) =>
      statusesOf(host, [
        { path: '/' },
        { path: '/events' },
        { path: `/blob/${'0'.repeat(64)}` },
        posted({}),
        { method: 'POST', path: '/upload', headers: { 'content-type': 'application/octet-stream' }, body: 'x' },
        { path: '/', headers: { cookie: cookie.replace(/.$/, cookie.endsWith('A') ? 'B' : 'A') } },
      ]),
  },

  'a name that was rebound to this machine is refused': {
    expected: [421],
    seen: ({ host, cookie }) => statusesOf(host, [{ path: '/', headers: { cookie, host: 'evil.example' } }]),
  },

  'a page of another origin is refused': {
    expected: foreignOrigins.map(() => 403),
    seen: ({ host, cookie }) => statusesOf(host, foreignOrigins.map((origin) => posted({ cookie, origin }))),
  },

  'a request that another site began is refused, as the browser says': {
    expected: [403, 403],
    seen: ({ host, cookie }) => statusesOf(host, ['cross-site', 'same-site'].map((site) => ({ path: '/', headers: { cookie, 'sec-fetch-site': site } }))),
  },

  'an address that was typed opens the page and does nothing else': {
    expected: [200, 403],
    seen: ({ host, cookie }) => statusesOf(host, [{ path: '/', headers: { cookie, 'sec-fetch-site': 'none' } }, posted({ cookie, 'sec-fetch-site': 'none' })]),
  },

  'the window itself is answered': {
    expected: [200],
    seen: ({ host, cookie }) => statusesOf(host, [posted({ cookie, origin: host.origin, 'sec-fetch-site': 'same-origin' })]),
  },

  'a call is JSON and says so': {
    expected: [415, 405, 400, 400],
    seen: ({ host, cookie }) => statusesOf(host, [posted({ cookie, 'content-type': 'text/plain' }), { path: '/call', headers: { cookie } }, { ...posted({ cookie }), body: '{"id"' }, { ...posted({ cookie }), path: '/cancel', body: '{}' }]),
  },

  'an upload is bytes and says so, and nothing else is taken': {
    expected: [415, 405, 405],
    seen: ({ host, cookie }) =>
      statusesOf(host, [
        { method: 'POST', path: '/upload', headers: { cookie, 'content-type': 'multipart/form-data' }, body: 'x' },
        { path: '/upload', headers: { cookie } },
        { method: 'PUT', path: '/', headers: { cookie } },
      ]),
  },

  'a call over the limit is not read': {
    expected: [413],
    seen: ({ host, cookie }) => statusesOf(host, [{ ...posted({ cookie, 'content-length': String(9 * 1024 * 1024) }), body: '' }]),
  },

  'an upload over the limit is not read': {
    expected: [413],
    seen: ({ host, cookie }) => statusesOf(host, [{ method: 'POST', path: '/upload', headers: { cookie, 'content-type': 'application/octet-stream', 'content-length': String(600 * 1024 * 1024) } }]),
  },

  'no address leads to a file outside the pages': {
    expected: pathsOutside.map(() => 404),
    seen: ({ host, cookie }) => statusesOf(host, pathsOutside.map((path) => ({ path, headers: { cookie } }))),
  },

  'an address of another place is no path of the program': {
    expected: [400, 400, 400],
    seen: ({ host, cookie }) => statusesOf(host, ['//evil.example/', 'http://evil.example/', '//'].map((path) => ({ path, headers: { cookie } }))),
  },

  'every answer, a refusal too, carries the policy and is kept by nobody': {
    expected: [policy, policy, policy, policy, policy],
    seen: async ({ host, cookie }) => {
      const asked: readonly Asked[] = [{ path: '/' }, ...['/', '/start', '/nothing.js', '//'].map((path) => ({ path, headers: { cookie } }))];
      const answers = await Promise.all(asked.map((one) => ask(host, one)));
      return answers.map(({ headers }) => Object.fromEntries(Object.keys(policy).map((name) => [name, headers[name]])));
    },
  },

  'the page that draws originals runs its own script alone, is of no origin and asks nothing of anywhere': {
    expected: originalPageRules,
    seen: async ({ host, cookie }) => rulesOf(String((await ask(host, { path: originalPage, headers: { cookie } })).headers['content-security-policy'])),
  },

  'it listens on loopback only': {
    expected: { hostname: '127.0.0.1', reached: [] },
    seen: async ({ host }) => {
      const { hostname, port } = new URL(host.origin);
      const outside = Object.values(networkInterfaces()).flatMap((list) => list ?? []).filter(({ family, internal }) => family === 'IPv4' && !internal);
      const addresses = ['127.0.0.2', ...outside.map(({ address }) => address)];
      const reached = await Promise.all(addresses.map((address) => fetch(`http://${address}:${port}/`, { signal: AbortSignal.timeout(answerTime) }).then(() => [address], () => [])));
      return { hostname, reached: reached.flat() };
    },
  },
} satisfies Record<string, Guard<StartedHost>>;

export type LocalHostGuard = keyof typeof localHostGuards;

type Asked = { readonly method?: string; readonly path: string; readonly headers?: Readonly<Record<string, string>>; readonly body?: string };
type Answered = { readonly status: number | 'no answer'; readonly headers: IncomingHttpHeaders };

/** A call as the window makes it, with these headers more. */
function posted(headers: Readonly<Record<string, string>>): Asked {
  const body = JSON.stringify({ id: randomUUID(), op: 'library.info', input: {} });
  return { method: 'POST', path: '/call', headers: { 'content-type': 'application/json', ...headers }, body };
}

/** Asks as any program could: paths and headers go out as they are written. */
function ask({ origin }: LocalHost, { method = 'GET', path, headers = {}, body }: Asked): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(origin, { method, path, headers: { ...headers }, agent: false, timeout: answerTime }, (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode ?? 'no answer', headers: answer.headers });
    });
    request.on('timeout', () => {
      resolve({ status: 'no answer', headers: {} });
      request.destroy();
    });
    request.on('error', reject);
    request.end(body);
  });
}

async function statusesOf(host: LocalHost, asked: readonly Asked[]): Promise<readonly Answered['status'][]> {
  return Promise.all(asked.map(async (one) => (await ask(host, one)).status));
}
