import { request as httpRequest } from 'node:http';
import { networkInterfaces } from 'node:os';
import { expect } from 'vitest';
import type { LocalHost } from '../../electron/local-host/index.ts';
import { contentSecurityPolicy } from '../../shared/csp.ts';
import { answerTime, startBuiltHost } from './local-host.ts';

/** A started local host, the cookie of its window, and the folder of bundles it was started from. */
export type StartedHost = { readonly host: LocalHost; readonly cookie: string; readonly outFolder: string };

/** What the local host guards, each by name: the suite holds the program to it, and weakened programs must fail at it. */
export const localHostGuards = {
  async 'the ticket is good once, and the cookie it gives stays in this browser and on this site'({ outFolder }) {
    const fresh = await startBuiltHost(outFolder);
    const path = fresh.address.slice(fresh.origin.length);
    const [first, second] = [await ask(fresh, { path }), await ask(fresh, { path })];
    await fresh.close();
    expect({ status: first.status, location: first.headers['location'] }).toEqual({ status: 303, location: '/' });
    expect(first.headers['set-cookie']).toEqual([expect.stringMatching(/^adref-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/)]);
    expect(second).toMatchObject({ status: 403 });
    expect(second.headers['set-cookie']).toBeUndefined();
  },

  async 'the ticket must be the right one'({ outFolder }) {
    const fresh = await startBuiltHost(outFolder);
    const statuses = await statusesOf(fresh, [{ path: '/start' }, { path: '/start?ticket=' }, { path: `/start?ticket=${'A'.repeat(43)}` }]);
    await fresh.close();
    expect(statuses).toEqual([403, 403, 403]);
  },

  async 'strangers without the cookie are refused, whatever they ask for'({ host, cookie }) {
    const asked: readonly Asked[] = [
      { path: '/' },
      { path: '/events' },
      { path: `/blob/${'0'.repeat(64)}` },
      { method: 'POST', path: '/call', headers: { 'content-type': 'application/json' }, body: call },
      { method: 'POST', path: '/upload', headers: { 'content-type': 'application/octet-stream' }, body: 'x' },
      { path: '/', headers: { cookie: cookie.replace(/.$/, cookie.endsWith('A') ? 'B' : 'A') } },
    ];
    expect(await statusesOf(host, asked)).toEqual(asked.map(() => 401));
  },

  async 'a name that was rebound to this machine is refused'({ host, cookie }) {
    expect(await statusesOf(host, [{ path: '/', headers: { cookie, host: 'evil.example' } }])).toEqual([421]);
  },

  async 'a page of another origin is refused'({ host, cookie }) {
    const origins = ['http://evil.example', 'http://127.0.0.1:1', 'null'];
    expect(await statusesOf(host, origins.map((origin) => posted({ cookie, origin })))).toEqual(origins.map(() => 403));
  },

  async 'a request that another site began is refused, as the browser says'({ host, cookie }) {
    const opened: readonly Asked[] = ['cross-site', 'same-site'].map((site) => ({ path: '/', headers: { cookie, 'sec-fetch-site': site } }));
    expect(await statusesOf(host, opened)).toEqual([403, 403]);
  },

  async 'an address that was typed opens the page and does nothing else'({ host, cookie }) {
    expect(await statusesOf(host, [{ path: '/', headers: { cookie, 'sec-fetch-site': 'none' } }, posted({ cookie, 'sec-fetch-site': 'none' })])).toEqual([200, 403]);
  },

  async 'the window itself is answered'({ host, cookie }) {
    expect(await statusesOf(host, [posted({ cookie, origin: host.origin, 'sec-fetch-site': 'same-origin' })])).toEqual([200]);
  },

  async 'a call is JSON and says so'({ host, cookie }) {
    const asked: readonly Asked[] = [posted({ cookie, 'content-type': 'text/plain' }), { path: '/call', headers: { cookie } }, { ...posted({ cookie }), body: '{"id"' }, { ...posted({ cookie }), path: '/cancel', body: '{}' }];
    expect(await statusesOf(host, asked)).toEqual([415, 405, 400, 400]);
  },

  async 'an upload is bytes and says so, and nothing else is taken'({ host, cookie }) {
    const form = { method: 'POST', path: '/upload', headers: { cookie, 'content-type': 'multipart/form-data' }, body: 'x' };
    expect(await statusesOf(host, [form, { path: '/upload', headers: { cookie } }, { method: 'PUT', path: '/', headers: { cookie } }])).toEqual([415, 405, 405]);
  },

  async 'a call over the limit is not read'({ host, cookie }) {
    expect(await statusesOf(host, [{ ...posted({ cookie, 'content-length': String(9 * 1024 * 1024) }), body: '' }])).toEqual([413]);
  },

  async 'an upload over the limit is not read'({ host, cookie }) {
    const headers = { cookie, 'content-type': 'application/octet-stream', 'content-length': String(600 * 1024 * 1024) };
    expect(await statusesOf(host, [{ method: 'POST', path: '/upload', headers }])).toEqual([413]);
  },

  async 'no address leads to a file outside the pages'({ host, cookie }) {
    const paths = ['/../../package.json', '/..%2f..%2fpackage.json', '/%2e%2e/%2e%2e/package.json', '/..%5c..%5cpackage.json', '/%00', '/%', '/assets/../../main/index.js', '/..%2fpreload/index.cjs'];
    expect(await statusesOf(host, paths.map((path) => ({ path, headers: { cookie } })))).toEqual(paths.map(() => 404));
  },

  async 'an address of another place is no path of the program'({ host, cookie }) {
    const paths = ['//evil.example/', 'http://evil.example/', '//'];
    expect(await statusesOf(host, paths.map((path) => ({ path, headers: { cookie } })))).toEqual(paths.map(() => 400));
  },

  async 'every answer, a refusal too, carries the policy and is kept by nobody'({ host, cookie }) {
    const asked: readonly Asked[] = [{ path: '/' }, ...['/', '/start', '/nothing.js', '//'].map((path) => ({ path, headers: { cookie } }))];
    const expected = {
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    };
    for (const answer of await Promise.all(asked.map((one) => ask(host, one)))) expect(answer.headers).toMatchObject(expected);
  },

  async 'it listens on loopback only'({ host }) {
    const { hostname, port } = new URL(host.origin);
    expect(hostname).toBe('127.0.0.1');
    const outside = Object.values(networkInterfaces()).flatMap((list) => list ?? []).filter(({ family, internal }) => family === 'IPv4' && !internal);
    const addresses = ['127.0.0.2', ...outside.map(({ address }) => address)];
    const reached = await Promise.all(addresses.map((address) => fetch(`http://${address}:${port}/`, { signal: AbortSignal.timeout(answerTime) }).then(() => [address], () => [])));
    expect(reached.flat()).toEqual([]);
  },
} satisfies Record<string, (started: StartedHost) => Promise<void>>;

export type LocalHostGuard = keyof typeof localHostGuards;

type Asked = { readonly method?: string; readonly path: string; readonly headers?: Readonly<Record<string, string>>; readonly body?: string };
type Answered = { readonly status: number | 'no answer'; readonly headers: NodeJS.Dict<string | string[]> };

const call = JSON.stringify({ id: 'x', op: 'library.info', input: {} });

function posted(headers: Readonly<Record<string, string>>): Asked {
  return { method: 'POST', path: '/call', headers: { 'content-type': 'application/json', ...headers }, body: call };
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
