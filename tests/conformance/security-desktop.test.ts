import { afterAll, beforeAll, describe, test } from 'vitest';
import { desktopGuards, type StartedDesktop } from './desktop-guards.ts';
import { startBuiltDesktop } from './desktop-host.ts';
import { builtFolder } from './folders.ts';

describe('the built desktop program', () => {
  let started: StartedDesktop;
  beforeAll(async () => {
    started = { desktop: await startBuiltDesktop(), outFolder: builtFolder };
  });
  afterAll(() => started.desktop.kill());

  test.each(Object.entries(desktopGuards))('%s', (_name, holds) => holds(started));
});
