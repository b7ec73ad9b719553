import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { goTo, sampleMeeting, spanishDrafts, test } from './support/desk.ts';

type Place = { readonly name: string; readonly open: (page: Page, ids: Ids) => Promise<void> };
type Ids = { readonly meetingId: string; readonly older: string; readonly newer: string };

const places: readonly Place[] = [
  { name: 'meetings', open: (page) => goTo(page, '/').then(() => expect(page.getByRole('heading', { name: 'Meetings' })).toBeVisible()) },
  { name: 'a new meeting', open: (page) => goTo(page, '/').then(() => page.keyboard.press('n')).then(() => expect(page.getByRole('dialog')).toBeVisible()) },
  { name: 'a meeting', open: (page, { meetingId }) => goTo(page, `/meeting/${meetingId}`).then(() => expect(page.getByText('Sesión de apertura').first()).toBeVisible()) },
  { name: 'documents', open: (page, { meetingId }) => goTo(page, `/meeting/${meetingId}/documents`).then(() => expect(page.getByText('13 versions')).toBeVisible()) },
  { name: 'reading', open: (page, { newer }) => goTo(page, `/read/${newer}`).then(() => expect(page.getByText('RECONOCIENDO que el auxilio').first()).toBeVisible()) },
  { name: 'taking a position', open: (page, { newer }) => takePosition(page, newer) },
  { name: 'comparison inline', open: (page, { older, newer }) => goTo(page, `/compare/${older}/${newer}`).then(() => expect(page.locator('ins').first()).toBeVisible()) },
  { name: 'comparison side by side', open: (page, { older, newer }) => goTo(page, `/compare/${older}/${newer}`).then(() => expect(page.locator('ins').first()).toBeVisible()).then(() => page.getByRole('radio', { name: 'Side by side' }).check({ force: true })) },
  { name: 'positions of the meeting', open: (page, { meetingId }) => goTo(page, `/meeting/${meetingId}/positions`).then(() => expect(page.getByText('[treinta/sesenta] minutos').first()).toBeVisible()) },
  { name: 'keys', open: (page) => goTo(page, '/').then(() => page.keyboard.press('?')).then(() => expect(page.getByRole('dialog')).toBeVisible()) },
];

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`in ${scheme}`, () => {
    test.use({ colorScheme: scheme });
    test('every screen passes axe (WCAG 2.2 AA) and has one main and one h1', async ({ desk }) => {
      test.slow();
      const { page } = desk;
      const { meeting, documents } = await sampleMeeting(page);
      const drafts = spanishDrafts(documents);
      const ids = { meetingId: meeting.id, older: drafts.at(-2)?.id ?? '', newer: drafts.at(-1)?.id ?? '' };
      for (const place of places) {
        await place.open(page, ids);
        const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
        expect.soft(violations.map(({ id, nodes }) => ({ id, where: nodes.slice(0, 3).map((node) => node.html.slice(0, 160)) })), `${place.name}, ${scheme}`).toEqual([]);
        if ((await page.getByRole('dialog').count()) > 0) await page.keyboard.press('Escape');
        else expect.soft([await page.locator('main').count(), await page.locator('h1').count()], `${place.name}: main, h1`).toEqual([1, 1]);
      }
    });
  });
}

async function takePosition(page: Page, versionId: string): Promise<void> {
  await goTo(page, `/read/${versionId}`);
  await expect(page.getByText('RECONOCIENDO que el auxilio').first()).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('p');
  await expect(page.getByRole('form', { name: 'New position' })).toBeVisible();
}
