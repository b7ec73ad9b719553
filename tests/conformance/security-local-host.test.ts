import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LocalHost } from '../../electron/local-host/index.ts';
import { contentSecurityPolicy } from '../../shared/csp.ts';
import { enter, startBuiltHost } from './local-host.ts';

type Asked = { readonly method?: string; readonly path: string; readonly headers?: Record<string, string>; readonly body?: string };

let host: LocalHost;
let cookie: string;
beforeAll(async () => {
  host = await startBuiltHost();
  cookie = await enter(host.address);
});
afterAll(() => host.close());

/** Asks as any program could: paths and headers go out as they are written. */
function ask({ method = 'GET', path, headers = {}, body }: Asked): Promise<{ readonly status: number; readonly headers: NodeJS.Dict<string | string[]> }> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(host.origin, { method, path, headers, agent: false, timeout: 5_000 }, (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers });
    });
    request.on('timeout', () => request.destroy(new Error('The host did not answer')));
    request.on('error', reject);
    request.end(body);
  });
}
const statusOf = async (asked: Asked) => (await ask(asked)).status;
const json = (more: Record<string, string> = {}) => ({ cookie, 'content-type': 'application/json', ...more });
const call = JSON.stringify({ id: 'x', op: 'library.info', input: {} });

describe('the ticket', () => {
  test('is good once, and the cookie it gives stays in this browser and on this site', async () => {
    const fresh = await startBuiltHost();
    const first = await fetch(fresh.address, { redirect: 'manual' });
    expect({ status: first.status, location: first.headers.get('location') }).toEqual({ status: 303, location: '/' });
    expect(first.headers.get('set-cookie')).toMatch(/^adref-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/);
    expect((await fetch(fresh.address, { redirect: 'manual' })).status).toBe(403);
    await fresh.close();
  });

  test('must be the right one', async () => {
    expect([await statusOf({ path: '/start' }), await statusOf({ path: '/start?ticket=' }), await statusOf({ path: `/start?ticket=${'A'.repeat(43)}` })]).toEqual([403, 403, 403]);
  });
});

describe('strangers are refused', () => {
  test('without the cookie, whatever they ask for', async () => {
    const asked: Asked[] = [{ path: '/' }, { path: '/events' }, { path: `/blob/${'0'.repeat(64)}` }, { method: 'POST', path: '/call', headers: { 'content-type': 'application/json' }, body: call }, { method: 'POST', path: '/upload', headers: { 'content-type': 'application/octet-stream' }, body: 'x' }];
    expect(await Promise.all(asked.map(statusOf))).toEqual([401, 401, 401, 401, 401]);
    expect(await statusOf({ path: '/', headers: { cookie: cookie.replace(/.$/, cookie.endsWith('A') ? 'B' : 'A') } })).toBe(401);
  });

  test('by a name that was rebound to this machine', async () => {
    expect(await statusOf({ path: '/', headers: { cookie, host: 'evil.example' } })).toBe(421);
  });

  test('from a page of another origin', async () => {
    expect(await statusOf({ method: 'POST', path: '/call', headers: json({ origin: 'http://evil.example' }), body: call })).toBe(403);
    expect(await statusOf({ method: 'POST', path: '/call', headers: json({ origin: 'http://127.0.0.1:1' }), body: call })).toBe(403);
  });

  test('when the browser says that another site asks', async () => {
    expect(await Promise.all(['cross-site', 'same-site'].map((site) => statusOf({ path: '/', headers: { cookie, 'sec-fetch-site': site } })))).toEqual([403, 403]);
    expect(await statusOf({ method: 'POST', path: '/call', headers: json({ 'sec-fetch-site': 'none' }), body: call })).toBe(403);
  });

  test('while the window itself is answered', async () => {
    expect(await statusOf({ path: '/', headers: { cookie, 'sec-fetch-site': 'none' } })).toBe(200);
    expect(await statusOf({ method: 'POST', path: '/call', headers: json({ origin: host.origin, 'sec-fetch-site': 'same-origin' }), body: call })).toBe(200);
  });
});

describe('what is asked is held to its form', () => {
  test('a call is JSON and says so, an upload is bytes and says so', async () => {
    expect(await statusOf({ method: 'POST', path: '/call', headers: json({ 'content-type': 'text/plain' }), body: call })).toBe(415);
    expect(await statusOf({ method: 'POST', path: '/upload', headers: json({ 'content-type': 'multipart/form-data' }), body: 'x' })).toBe(415);
    expect(await statusOf({ path: '/call', headers: json() })).toBe(405);
    expect(await statusOf({ method: 'PUT', path: '/', headers: { cookie } })).toBe(405);
    expect(await statusOf({ method: 'POST', path: '/call', headers: json(), body: '{"id"' })).toBe(400);
    expect(await statusOf({ method: 'POST', path: '/cancel', headers: json(), body: '{}' })).toBe(400);
  });

  test('a body over the limit is not read', async () => {
    expect(await statusOf({ method: 'POST', path: '/call', headers: json({ 'content-length': String(9 * 1024 * 1024) }) })).toBe(413);
    expect(await statusOf({ method: 'POST', path: '/upload', headers: { cookie, 'content-type': 'application/octet-stream', 'content-length': String(600 * 1024 * 1024) } })).toBe(413);
  });

  test.each(['/../../package.json', '/..%2f..%2fpackage.json', '/%2e%2e/%2e%2e/package.json', '/..%5c..%5cpackage.json', '/%00', '/%', '/assets/../../main/index.js', '/..%2fpreload/index.cjs'])('%s leads to no file', async (path) => {
    expect(await statusOf({ path, headers: { cookie } })).toBe(404);
  });
});

test('every answer, a refusal too, carries the policy and is kept by nobody', async () => {
  const paths = ['/', '/start', '/nothing.js', '/events'];
  const stranger = await ask({ path: '/' });
  const answers = [stranger, ...(await Promise.all(paths.slice(0, 3).map((path) => ask({ path, headers: { cookie } }))))];
  const expected = {
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
  };
  for (const answer of answers) expect(answer.headers).toMatchObject(expected);
});

test('it listens on loopback only', async () => {
  expect(new URL(host.origin).hostname).toBe('127.0.0.1');
  const { networkInterfaces } = await import('node:os');
  const outside = Object.values(networkInterfaces()).flatMap((list) => list ?? []).filter(({ family, internal }) => family === 'IPv4' && !internal);
  const addresses = ['127.0.0.2', ...outside.map(({ address }) => address)];
  const reached = await Promise.all(addresses.map((address) => fetch(`http://${address}:${new URL(host.origin).port}/`).then(() => address, () => null)));
  expect(reached.filter((address) => address !== null)).toEqual([]);
});
