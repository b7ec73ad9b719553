import { expect } from '@playwright/test';
import { test } from './support/desk.ts';
import { negotiationDay, wholeEvening } from '../support/negotiation-day.ts';

// The same day in the desktop window: tests/conformance/desktop-negotiation-day.test.ts.
test('a whole negotiation day: prepare, a new draft, reconfirm, plenary, floor record, clearance, killed three times and nothing lost', async ({ desk }) => {
  const evening = await negotiationDay(desk.page, async () => {
    await desk.restartAfterKill();
    return desk.page;
  });
  expect(evening).toEqual(wholeEvening);
});
