import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { goTo, openFloor, reconfirmAt, sampleMeeting, spanishDrafts, test } from './support/desk.ts';

type Place = { readonly name: string; readonly open: (page: Page, ids: Ids) => Promise<void> };
type Ids = { readonly meetingId: string; readonly older: string; readonly newer: string };

const places: readonly Place[] = [
  { name: 'meetings', open: (page) => goTo(page, '/').then(() => expect(page.getByRole('heading', { name: 'Meetings' })).toBeVisible()) },
  { name: 'a new meeting', open: (page) => goTo(page, '/').then(() => page.keyboard.press('n')).then(() => expect(page.getByRole('dialog')).toBeVisible()) },
  { name: 'a meeting', open: (page, { meetingId }) => goTo(page, `/meeting/${meetingId}`).then(() => expect(page.getByText('Sesión de apertura').first()).toBeVisible()) },
  { name: 'documents', open: (page, { meetingId }) => goTo(page, `/meeting/${meetingId}/documents`).then(() => expect(page.getByText('13 versions')).toBeVisible()) },
  { name: 'reading', open: (page, { newer }) => goTo(page, `/read/${newer}`).then(() => expect(page.getByText('RECONOCIENDO que el auxilio').first()).toBeVisible()) },
  { name: 'a paragraph through all drafts, from reading', open: (page) => page.keyboard.press('j').then(() => historyOpens(page, 'Shift+H')) },
  { name: 'taking a position', open: (page, { newer }) => takePosition(page, newer) },
  { name: 'comparison inline', open: (page, { older, newer }) => goTo(page, `/compare/${older}/${newer}`).then(() => expect(page.locator('ins').first()).toBeVisible()) },
  { name: 'comparison side by side', open: (page, { older, newer }) => goTo(page, `/compare/${older}/${newer}`).then(() => expect(page.locator('ins').first()).toBeVisible()).then(() => page.getByRole('radio', { name: 'Side by side' }).check({ force: true })) },
  { name: 'a paragraph through all drafts, from the comparison', open: (page) => page.keyboard.press('n').then(() => page.keyboard.press('n')).then(() => historyOpens(page, 'Shift+H')) },
  { name: 'positions of the meeting', open: (page, { meetingId }) => goTo(page, `/meeting/${meetingId}/positions`).then(() => expect(page.getByText('[treinta/sesenta] minutos').first()).toBeVisible()) },
  { name: 'reconfirming', open: (page, { newer }) => goTo(page, `/reconfirm/${newer}`).then(() => expect(page.getByText('To reconfirm, was:').or(page.getByText('Why')).first()).toBeVisible()) },
  { name: 'reconfirming changed words', open: (page) => reconfirmAt(page, 'Paragraph 18') },
  { name: 'plenary', open: (page, { meetingId }) => goTo(page, `/meeting/${meetingId}/plenary`).then(() => expect(page.getByText('Convenir en que cada Estado').first()).toBeVisible()) },
  { name: 'projector', open: (page, { meetingId }) => goTo(page, `/meeting/${meetingId}/projector`).then(() => expect(page.getByRole('region', { name: 'Paragraph 29' })).toBeVisible()) },
  { name: 'table', open: (page, { newer }) => goTo(page, `/table/${newer}`).then(() => expect(page.getByRole('grid')).toBeVisible()) },
  { name: 'a paragraph through all drafts, from the table', open: (page) => page.getByRole('row').filter({ hasText: 'Moved from PP12' }).click().then(() => historyOpens(page, 'h')) },
  { name: 'help', open: (page) => goTo(page, '/').then(() => page.keyboard.press('F1')).then(() => expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible()) },
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
      const [older, newer] = drafts.slice(-2);
      if (older === undefined || newer === undefined) throw new Error('the sample has no two Spanish drafts');
      const ids = { meetingId: meeting.id, older: older.id, newer: newer.id };
      await openFloor(page, meeting.id, newer.id);
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

/** Shows the paragraph one stands on in every draft of its line, by its key. */
async function historyOpens(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
}
