import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { desktopGuards, type StartedDesktop } from './desktop-guards.ts';
import { startBuiltDesktop } from './desktop-host.ts';
import { builtFolder } from './folders.ts';

describe('the built desktop program', () => {
  let started: StartedDesktop;
  beforeAll(async () => {
    started = { desktop: await startBuiltDesktop(), outFolder: builtFolder };
  });
  afterAll(() => started.desktop.kill());

  test.each(Object.entries(desktopGuards))('%s', async (_name, { expected, seen }) => {
    expect(await seen(started)).toEqual(expected);
  });
});
