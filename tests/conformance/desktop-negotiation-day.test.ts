import { expect, test } from 'vitest';
import { negotiationDay, wholeEvening } from '../support/negotiation-day.ts';
import { startBuiltDesktop } from './desktop-host.ts';
import { freshFolder } from './folders.ts';

// The same day in the local host's window: tests/e2e/negotiation-day.e2e.ts.
test('in the desktop window, a whole negotiation day: prepare, a new draft, reconfirm, plenary, floor record, clearance, killed three times and nothing lost', async () => {
  const dataFolder = freshFolder();
  let desktop = await startBuiltDesktop({ dataFolder });
  try {
    const evening = await negotiationDay(desktop.page, async () => {
      await desktop.kill();
      desktop = await startBuiltDesktop({ dataFolder });
      return desktop.page;
    });
    expect(evening).toEqual(wholeEvening);
  } finally {
    await desktop.kill();
  }
});
