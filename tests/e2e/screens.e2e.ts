import { join } from 'node:path';
import { expect } from '@playwright/test';
import { goTo, sampleMeeting, spanishDrafts, test } from './support/desk.ts';

/** `npm run screens` puts the pictures of the README in `docs/screens`; any other run leaves them with its results. */
const folder = process.env['ADREF_SCREENS'] ?? join(import.meta.dirname, '../../test-results/screens');

const looks = [
  { name: '', scheme: 'light', viewport: { width: 1280, height: 800 } },
  { name: '-dark', scheme: 'dark', viewport: { width: 1280, height: 800 } },
  { name: '-small', scheme: 'light', viewport: { width: 1024, height: 700 } },
] as const;

for (const { name, scheme, viewport } of looks) {
  test.describe(`${scheme}, ${viewport.width} by ${viewport.height}`, () => {
    test.use({ colorScheme: scheme, viewport });
    test('every room is whole: nothing runs out of the window', async ({ desk }) => {
      const { page } = desk;
      const { meeting, documents } = await sampleMeeting(page);
      const drafts = spanishDrafts(documents);
      const newer = drafts.at(-1)?.id;
      const rooms = [
        { room: 'meeting', route: `/meeting/${meeting.id}`, sign: 'Sesión de apertura' },
        { room: 'documents', route: `/meeting/${meeting.id}/documents`, sign: '13 versions' },
        { room: 'reading', route: `/read/${newer}`, sign: 'RECONOCIENDO que el auxilio' },
        { room: 'comparison', route: `/compare/${drafts.at(-2)?.id}/${newer}`, sign: 'Moved from PP12, with 1 edit' },
        { room: 'positions', route: `/meeting/${meeting.id}/positions`, sign: '[treinta/sesenta] minutos' },
      ];
      for (const { room, route, sign } of rooms) {
        await goTo(page, route);
        await expect(page.getByText(sign).filter({ visible: true }).first()).toBeVisible();
        await page.evaluate(() => document.fonts.ready);
        await page.screenshot({ path: join(folder, `${room}${name}.png`), animations: 'disabled' });
        const over = await page.evaluate(() => ({ width: document.documentElement.scrollWidth - innerWidth, height: document.documentElement.scrollHeight - innerHeight }));
        expect.soft(over, room).toEqual({ width: 0, height: 0 });
      }
    });
  });
}
