import { expect } from '@playwright/test';
import { goTo, sampleMeeting, selectWords, spanishDrafts, test } from './support/desk.ts';

test('a delegate opens the meeting, finds the session, reads, compares, takes a position, and finds it after the program was killed', async ({ desk }) => {
  const { page } = desk;
  const { documents } = await sampleMeeting(page);

  await page.getByText('Tercera Reunión de Autoridades Nacionales').first().click();
  await expect(page.getByRole('heading', { name: /Tercera Reunión/ })).toBeVisible();
  await page.getByRole('navigation').or(page.getByRole('main')).getByText('Sesión de apertura').first().click();
  await expect(page.getByText('Elegir las autoridades y aprobar el temario.')).toBeVisible();

  const drafts = spanishDrafts(documents);
  expect(drafts.map((draft) => draft.symbol)).toEqual(['RSM-III/doc.6/26', 'RSM-III/doc.6/26 rev. 1', 'RSM-III/doc.6/26 rev. 2', 'RSM-III/doc.6/26 rev. 3']);
  const third = drafts.at(3);
  await goTo(page, `/read/${third?.id}`);
  await expect(page.getByText('RECONOCIENDO que el auxilio', { exact: false }).first()).toBeVisible();

  await page.keyboard.press('c');
  await expect(page).toHaveURL(new RegExp(`#/compare/[^/]+/${third?.id}`));
  await expect(page.getByText('Moved from PP12, with 1 edit')).toBeVisible();
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await expect(page.getByRole('contentinfo').getByText(/Change \d+ of \d+/)).toBeVisible();
  await page.keyboard.press('v');
  await expect(page.getByRole('radio', { name: 'Side by side' })).toBeChecked();

  await goTo(page, `/read/${third?.id}`);
  await page.keyboard.press('/');
  await page.keyboard.type('24');
  await page.keyboard.press('Enter');
  await selectWords(page, 'en tiempo real');
  await page.keyboard.press('p');
  const form = page.getByRole('form', { name: 'New position' });
  await expect(form).toBeVisible();
  await page.keyboard.press('3');
  await form.getByLabel('Proposed wording').fill('sin demora');
  await form.getByLabel('Note for the delegation').fill('La red no llega a todas las zonas.');
  await page.keyboard.press('Control+Enter');
  const panel = page.getByRole('complementary');
  await expect(panel.getByText('La red no llega a todas las zonas.')).toBeVisible();

  await selectWords(page, 'boletines meteorológicos');
  await page.keyboard.press('p');
  await page.keyboard.press('1');
  await form.getByLabel('Note for the delegation').pressSequentially('A medio escri', { delay: 20 });
  await desk.restartAfterKill();

  await expect(page).toHaveURL(new RegExp(`#/read/${third?.id}`));
  const kept = panel.getByRole('listitem').filter({ hasText: 'en tiempo real' });
  await kept.getByRole('button').first().click();
  await expect(kept.getByText('La red no llega a todas las zonas.')).toBeVisible();
  await expect(panel.getByText('A medio escri')).toHaveCount(0);
});
