import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { goTo, sampleMeeting, spanishDrafts, test } from './support/desk.ts';
import { callAt } from './support/window.ts';
import type { MeetingId, VersionId } from '../../shared/model/id.ts';

/** The last Spanish draft of the sample's declaration, read at its paragraph 6: words of ours in brackets, moved from 7. */
async function readSixth(page: Page): Promise<{ readonly meetingId: MeetingId; readonly versionId: VersionId }> {
  const { meeting, documents } = await sampleMeeting(page);
  const third = spanishDrafts(documents).at(-1);
  if (third === undefined) throw new Error('the sample has no declaration');
  const { blocks } = await callAt(page, 'version.get', { versionId: third.id });
  const sixth = blocks.find(({ kind, label }) => kind === 'operative' && label === '6');
  await goTo(page, `/read/${third.id}/${sixth?.index}`);
  await expect(page.getByRole('complementary').getByText('Moved, same words')).toBeVisible();
  return { meetingId: meeting.id, versionId: third.id };
}

async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
}

test('a new draft tells what it did to our positions: in one line, on the text, and where it leaves nothing to stand on', async ({ desk }) => {
  const { page } = desk;
  const { versionId } = await readSixth(page);
  const panel = page.getByRole('complementary');
  const { placed } = await callAt(page, 'placement.list', { versionId });
  const positions = new Map((await callAt(page, 'position.list', { meetingId: (await callAt(page, 'version.get', { versionId })).version.meetingId })).map((position) => [position.id, position]));
  const ours = placed.filter(({ positionId }) => positions.get(positionId)?.delegationId === null);
  const [unsure, lost] = [ours.filter(({ standing }) => standing === 'to-reconfirm'), ours.filter(({ standing }) => standing === 'orphan')];
  expect([unsure.length > 0, lost.length > 0]).toEqual([true, true]);
  await expect(panel.getByText(new RegExp(`rev. 3, Spanish: .*${unsure.length} to reconfirm and ${lost.length} without a place`))).toBeVisible();

  await expect(page.getByTitle('Text changed')).toHaveCount(unsure.filter(({ at }) => at?.anchor.scope !== 'document').length);
  const orphans = panel.getByRole('region', { name: /Without a place on this text/ });
  await expect(orphans.getByRole('listitem')).toHaveCount(lost.length);
  expect(await page.locator('main [data-position]').evaluateAll((marks, ids) => marks.filter((mark) => mark instanceof HTMLElement && ids.includes(mark.dataset['position'] ?? '')).length, lost.map(({ positionId }) => String(positionId)))).toBe(0);
  expect(await faultsOf(page)).toEqual([]);

  await page.keyboard.press('r');
  await expect(page).toHaveURL(new RegExp(`#/reconfirm/${versionId}`));
});

test('without a pointer: words are selected, the place is widened with its wording, the position is undone, done again, and an earlier state restored', async ({ desk }) => {
  const { page } = desk;
  const { meetingId } = await readSixth(page);
  const panel = page.getByRole('complementary');
  const before = await ours(page, meetingId);
  await page.locator('li[aria-current=true][data-unit]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('p');
  const form = page.getByRole('form', { name: 'New position' });
  await expect(form.getByRole('heading', { name: 'On words of paragraph 6' })).toBeVisible();
  await page.keyboard.press('3');
  await expect(form.getByLabel('Proposed wording')).toHaveValue('Transmitir');
  await expect(form.getByLabel('Proposed wording')).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Comunicar');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(form.getByRole('heading', { name: 'On paragraph 6' })).toBeVisible();
  await expect(form.getByLabel('Proposed wording')).toHaveValue(/^Comunicar sin demora/);
  await page.keyboard.press('Control+Enter');
  await expect(form).toHaveCount(0);
  await expect.poll(async () => (await ours(page, meetingId)).at(-1)).toEqual({ scope: 'paragraph', stance: 'amend', status: 'draft' });
  expect(await callAt(page, 'draft.list', { meetingId })).toEqual([]);

  const foot = page.getByRole('contentinfo');
  await expect(foot.getByText('undo: taken, 1 position')).toBeVisible();
  await page.keyboard.press('u');
  await expect(foot.getByText('redo: taken, 1 position')).toBeVisible();
  expect(await ours(page, meetingId)).toEqual(before);
  await page.keyboard.press('Shift+U');
  await expect(foot.getByText('undo: taken, 1 position')).toBeVisible();
  expect((await ours(page, meetingId)).at(-1)).toEqual({ scope: 'paragraph', stance: 'amend', status: 'draft' });

  await panel.getByRole('button', { name: 'Withdraw' }).click();
  await expect(foot.getByText('undo: withdrawn, 1 position')).toBeVisible();
  await page.keyboard.press('h');
  const history = panel.getByRole('region', { name: 'Every entry of this position' });
  await history.getByRole('listitem').last().getByRole('button', { name: 'Make this the present state' }).click();
  await expect.poll(async () => (await ours(page, meetingId)).at(-1)?.status).toBe('draft');
});

test('a form left half typed is resumed from the list of the meeting, open on its text', async ({ desk }) => {
  const { page } = desk;
  const { meetingId, versionId } = await readSixth(page);
  await page.keyboard.press('p');
  const form = page.getByRole('form', { name: 'New position' });
  await expect(form).toBeVisible();
  await page.keyboard.press('5');
  await form.getByLabel('Talking point').fill('A medias');
  await page.keyboard.press('Escape');
  await expect(form).toHaveCount(0);
  await goTo(page, `/meeting/${meetingId}/positions`);
  const begun = page.getByRole('region', { name: 'Begun and not saved' });
  await expect(begun.getByText('A medias')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await begun.getByRole('button', { name: 'Resume the position' }).click();
  await expect(page).toHaveURL(new RegExp(`#/read/${versionId}`));
  await expect(form.getByRole('radio', { name: 'Reserve' })).toBeChecked();
  await expect(form.getByLabel('Talking point')).toHaveValue('A medias');
  await page.reload();
  await expect(page.getByRole('region', { name: 'Begun and not saved' })).toBeVisible();
  await expect(form).toHaveCount(0);
});

test('the privacy key blanks instructions wherever they stand; the help says what the words mean, from any place', async ({ desk }) => {
  const { page } = desk;
  await readSixth(page);
  const fallback = page.getByRole('complementary').getByText('Sesenta minutos, si se mantiene');
  await expect(fallback).toBeVisible();
  await page.keyboard.press('F8');
  await expect(fallback).toBeHidden();
  await page.keyboard.press('F8');
  await page.keyboard.press('F1');
  const help = page.getByRole('dialog', { name: 'Help' });
  await expect(help.getByRole('region').getByRole('term')).toHaveCount(9 + 6 + 6 + 5 + 3);
  await expect(help.getByText('Taken by mistake')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
});

/** Our positions as they are now, the last taken last. */
async function ours(page: Page, meetingId: MeetingId): Promise<readonly { readonly scope: string; readonly stance: string; readonly status: string }[]> {
  const positions = await callAt(page, 'position.list', { meetingId });
  return positions
    .filter(({ delegationId }) => delegationId === null)
    .toSorted((one, other) => one.createdAt.localeCompare(other.createdAt))
    .map(({ anchor, stance, status }) => ({ scope: anchor.scope, stance, status }));
}
