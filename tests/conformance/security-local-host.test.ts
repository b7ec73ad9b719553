import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFolder } from './folders.ts';
import { enter, startBuiltHost } from './local-host.ts';
import { localHostGuards, type StartedHost } from './local-host-guards.ts';

describe('the built local host', () => {
  let started: StartedHost;
  beforeAll(async () => {
    const host = await startBuiltHost();
    started = { host, cookie: await enter(host.address), outFolder: builtFolder };
  });
  afterAll(() => started.host.close());

  test.each(Object.entries(localHostGuards))('%s', async (_name, { expected, seen }) => {
    expect(await seen(started)).toEqual(expected);
  });
});
