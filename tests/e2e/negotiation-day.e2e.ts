import { test } from './support/desk.ts';
import { negotiationDay } from '../support/negotiation-day.ts';

// The same day in the desktop window: tests/conformance/desktop-negotiation-day.test.ts.
test('a whole negotiation day: prepare, a new draft, reconfirm, plenary, floor record, clearance, killed three times and nothing lost', async ({ desk }) => {
  await negotiationDay(desk.page, async () => {
    await desk.restartAfterKill();
    return desk.page;
  });
});
