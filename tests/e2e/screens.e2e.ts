import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { goTo, openFloor, reconfirmAt, sampleMeeting, spanishDrafts, test } from './support/desk.ts';

/** `npm run screens` puts the pictures of the README in `docs/screens`; any other run leaves them with its results. */
const folder = process.env['ADREF_SCREENS'] ?? join(import.meta.dirname, '../../test-results/screens');

const looks = [
  { name: '', scheme: 'light', viewport: { width: 1280, height: 800 } },
  { name: '-dark', scheme: 'dark', viewport: { width: 1280, height: 800 } },
  { name: '-small', scheme: 'light', viewport: { width: 1024, height: 700 } },
  { name: '-small-dark', scheme: 'dark', viewport: { width: 1024, height: 700 } },
] as const;

/** A place of the program: how one gets there, the words that say it has come, and what is done there before it is looked at. */
type Room = { readonly room: string; readonly route: string; readonly sign: string; readonly ready?: () => Promise<void> };

for (const { name, scheme, viewport } of looks) {
  test.describe(`${scheme}, ${viewport.width} by ${viewport.height}`, () => {
    test.use({ colorScheme: scheme, viewport });
    test('every room is whole: nothing runs out of the window', async ({ desk }) => {
      const { page } = desk;
      const { meeting, documents } = await sampleMeeting(page);
      const drafts = spanishDrafts(documents);
      const newer = drafts.at(-1)?.id;
      if (newer === undefined) throw new Error('the sample has no Spanish draft');
      const versions = documents.flatMap((document) => document.versions);
      const workPlan = versions.find(({ kind }) => kind === 'work-plan');
      const pdf = versions.find(({ format }) => format === 'pdf');
      await openFloor(page, meeting.id, newer);
      const rooms: readonly Room[] = [
        { room: 'meeting', route: `/meeting/${meeting.id}`, sign: 'Sesión de apertura' },
        { room: 'documents', route: `/meeting/${meeting.id}/documents`, sign: '13 versions' },
        { room: 'reading', route: `/read/${newer}`, sign: 'RECONOCIENDO que el auxilio' },
        { room: 'proposals', route: `/read/${workPlan?.id}`, sign: 'PROYECTO DE PLAN DE TRABAJO', ready: () => stepToProposal(page) },
        { room: 'original', route: `/original/${pdf?.id}/20`, sign: 'Page 2 of 5' },
        { room: 'comparison', route: `/compare/${drafts.at(-2)?.id}/${newer}`, sign: 'Moved from PP12, with 1 edit' },
        { room: 'positions', route: `/meeting/${meeting.id}/positions`, sign: '[treinta/sesenta] minutos' },
        { room: 'reconfirm', route: `/reconfirm/${newer}`, sign: 'Why', ready: () => reconfirmAt(page, 'Paragraph 18') },
        { room: 'plenary', route: `/meeting/${meeting.id}/plenary`, sign: 'Convenir en que cada Estado' },
        { room: 'table', route: `/table/${newer}`, sign: 'Convergence' },
        { room: 'projector', route: `/meeting/${meeting.id}/projector`, sign: 'Convenir en que cada Estado' },
        { room: 'help', route: '/', sign: 'Meetings', ready: () => openHelp(page) },
      ];
      for (const { room, route, sign, ready } of rooms) {
        await goTo(page, route);
        await expect(page.getByText(sign).filter({ visible: true }).first(), room).toBeVisible();
        await ready?.();
        await page.evaluate(() => document.fonts.ready);
        await page.screenshot({ path: join(folder, `${room}${name}.png`), animations: 'disabled' });
        const over = await page.evaluate(() => ({ width: document.documentElement.scrollWidth - innerWidth, height: document.documentElement.scrollHeight - innerHeight }));
        expect.soft(over, room).toEqual({ width: 0, height: 0 });
      }
    });
  });
}

async function stepToProposal(page: Page): Promise<void> {
  for (let nth = 0; nth < 3; nth += 1) await page.keyboard.press('n');
  await expect(page.getByText('proposes to', { exact: false }).first()).toBeVisible();
}

async function openHelp(page: Page): Promise<void> {
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible();
}
