import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { goTo, sampleMeeting, selectWords, spanishDrafts, test } from './support/desk.ts';
import { callAt } from './support/window.ts';
import type { VersionId } from '../../shared/model/id.ts';

test('a delegate opens the meeting, finds the session, reads, compares, takes a position, and finds it and what was half typed after the program was killed', async ({ desk }) => {
  const { page } = desk;
  const { meeting, documents } = await sampleMeeting(page);

  await page.getByText('Tercera Reunión de Autoridades Nacionales').first().click();
  await expect(page.getByRole('heading', { name: /Tercera Reunión/ })).toBeVisible();
  await page.getByRole('navigation').or(page.getByRole('main')).getByText('Sesión de apertura').first().click();
  await expect(page.getByText('Elegir las autoridades y aprobar el temario.')).toBeVisible();

  const drafts = spanishDrafts(documents);
  expect(drafts.map((draft) => draft.symbol)).toEqual(['RSM-III/doc.6/26', 'RSM-III/doc.6/26 rev. 1', 'RSM-III/doc.6/26 rev. 2', 'RSM-III/doc.6/26 rev. 3']);
  const third = drafts.at(3);
  await goTo(page, `/read/${third?.id}`);
  await expect(page.getByText('RECONOCIENDO que el auxilio', { exact: false }).first()).toBeVisible();

  await expect(page.getByRole('link', { name: /since rev\. 2/ })).toBeVisible();
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
  await expect(form).toBeVisible();
  await page.keyboard.press('1');
  const note = form.getByLabel('Note for the delegation');
  await note.pressSequentially('A medio escri', { delay: 20 });
  await expect.poll(() => keptNotes(page, third?.id)).toEqual(['A medio escri']);
  await note.pressSequentially('bir', { delay: 20 });
  await desk.restartAfterKill();

  await expect(page).toHaveURL(new RegExp(`#/read/${third?.id}`));
  const kept = panel.getByRole('listitem').filter({ hasText: 'en tiempo real' });
  await kept.getByRole('button').first().click();
  await expect(kept.getByText('La red no llega a todas las zonas.')).toBeVisible();

  const positions = await callAt(page, 'position.list', { meetingId: meeting.id });
  expect(positions.filter((position) => position.note.startsWith('A medio escri'))).toEqual([]);
  const begun = panel.getByRole('region', { name: 'Begun and not saved' });
  await expect(begun.getByRole('listitem')).toHaveCount(1);
  await expect(begun.getByText(/^A medio escri/)).toBeVisible();
  await begun.getByRole('button').click();
  await expect(form.getByRole('radio', { name: 'Support' })).toBeChecked();
  await expect(note).toHaveValue(/^A medio escri/);
  await note.fill('Ya escrito.');
  await page.keyboard.press('Control+Enter');
  await expect(panel.getByText('Ya escrito.')).toBeVisible();
  await expect(begun).toHaveCount(0);
  expect(await keptNotes(page, third?.id)).toEqual([]);
});

test('a half-typed confidential position is left and resumed, hidden by the privacy key, kept in the library alone, kept to the last letter when the window is reloaded, and discarded', async ({ desk }) => {
  const { page } = desk;
  const { documents } = await sampleMeeting(page);
  const versionId = spanishDrafts(documents).at(-1)?.id;
  await goTo(page, `/read/${versionId}`);
  await selectWords(page, 'en tiempo real');
  await page.keyboard.press('p');
  const form = page.getByRole('form', { name: 'New position' });
  const note = form.getByLabel('Note for the delegation');
  await form.getByRole('radio', { name: 'Confidential' }).check();
  await note.pressSequentially('Instrucción reservada');

  await page.keyboard.press('F8');
  await expect(form).toHaveCount(0);
  await page.keyboard.press('F8');
  await expect(note).toHaveValue('Instrucción reservada');

  await note.press('Escape');
  const begun = page.getByRole('region', { name: 'Begun and not saved' });
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await expect(begun.getByText('Instrucción reservada')).toBeVisible();
  expect(await keptNotes(page, versionId)).toEqual(['Instrucción reservada']);
  expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);
  await page.keyboard.press('F8');
  await expect(begun.getByText('Confidential position, hidden')).toBeVisible();
  await expect(page.getByText('Instrucción reservada')).toHaveCount(0);
  await page.keyboard.press('F8');

  await begun.getByRole('button').click();
  await expect(note).toHaveValue('Instrucción reservada');
  await note.press('End');
  await note.pressSequentially(', y más');
  await page.reload();
  await expect(begun.getByText('Instrucción reservada, y más')).toBeVisible();

  await begun.getByRole('button').click();
  await form.getByRole('button', { name: 'Discard' }).click();
  await expect(form).toHaveCount(0);
  await expect(begun).toHaveCount(0);
  expect(await keptNotes(page, versionId)).toEqual([]);
});

/** The notes of what the library holds half typed on a version. */
async function keptNotes(page: Page, versionId: VersionId | undefined): Promise<readonly string[]> {
  if (versionId === undefined) throw new Error('no version to look for drafts on');
  return (await callAt(page, 'draft.list', { versionId })).map((draft) => draft.note);
}
