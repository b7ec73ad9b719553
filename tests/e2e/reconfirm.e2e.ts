import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { goTo, sampleMeeting, spanishDrafts, test } from './support/desk.ts';
import { callAt } from './support/window.ts';
import type { DecisionKind } from '../../shared/model/placement.ts';
import type { VersionId } from '../../shared/model/id.ts';

test('a new draft is gone through by keys alone: reconfirmed, put off, amended, attached in two keystrokes, attached by number, withdrawn, taken back; left, killed and taken up again', async ({ desk }) => {
  const { page } = desk;
  const { documents } = await sampleMeeting(page);
  const rev3 = spanishDrafts(documents).at(-1)?.id;
  if (rev3 === undefined) throw new Error('the sample has no rev. 3');
  const head = page.getByRole('article').getByRole('heading', { level: 2 });
  const progress = page.getByRole('progressbar');

  await goTo(page, `/read/${rev3}`);
  await page.getByRole('link', { name: /Go through those to decide/ }).click();
  await expect(page).toHaveURL(new RegExp(`#/reconfirm/${rev3}`));
  await expect(page.getByRole('heading', { name: /^rev\. 3, Spanish touches 7 positions of 18$/ })).toBeVisible();
  await expect(head).toHaveText('The whole text');
  await expectClean(page);

  await page.keyboard.press('c');
  await expect(head).toHaveText('Paragraph 2');
  await expect(progress).toHaveAttribute('aria-valuenow', '1');
  await expect(page.getByRole('article').locator('mark')).toContainText('Establecer y establecer en cada Estado');
  await expect(page.getByText('To reconfirm, was: Support')).toBeVisible();

  await page.keyboard.press('t');
  await expect(head).toHaveText('Paragraph 8');
  await page.keyboard.press('F8');
  await expect(page.getByText('To reconfirm, was: Awaiting instructions')).toBeHidden();
  await expect(page.getByRole('article').locator('mark')).toHaveCount(0);
  await page.keyboard.press('F8');

  await page.keyboard.press('a');
  const form = page.getByRole('form', { name: 'Change the position' });
  await expect(form).toBeVisible();
  await page.keyboard.press('3');
  await form.getByLabel('Proposed wording').fill('deberían');
  await form.getByLabel('Note for the delegation').fill('Cancillería dio su visto bueno.');
  await page.keyboard.press('Control+Enter');
  await expect(head).toHaveText('Paragraph 18');

  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(head).toHaveText('Former paragraph 1');
  await expectClean(page);
  await page.keyboard.press('Digit1');
  await expect(page.getByText('If it goes to: Paragraph 1', { exact: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(head).toHaveText('Former paragraph 27');

  await page.keyboard.press('l');
  const field = page.getByLabel('Number of a paragraph, or words of it');
  await expect(field).toBeFocused();
  await expectClean(page);
  await page.keyboard.type('29');
  await page.keyboard.press('Enter');
  await expect(head).toHaveText('Paragraph 18');
  await page.keyboard.press('u');
  await expect(head).toHaveText('Former paragraph 27');
  await expect(progress).toHaveAttribute('aria-valuenow', '3');
  await page.keyboard.press('r');
  await expect(head).toHaveText('Paragraph 18');
  await expect(progress).toHaveAttribute('aria-valuenow', '4');

  await desk.restartAfterKill();
  await expect(page).toHaveURL(new RegExp(`#/reconfirm/${rev3}`));
  await expect(progress).toHaveAttribute('aria-valuenow', '4');
  await expect(head).toHaveText('Paragraph 18');
  await page.keyboard.press('c');
  await expect(head).toHaveText('Paragraph 28');
  await page.keyboard.press('c');
  await expect(head, 'what was put off comes last').toHaveText('Paragraph 2');
  await page.keyboard.press('c');
  await expect(page.getByText('All decided: 4 reconfirmed, 1 amended, 1 re-attached and 1 withdrawn.')).toBeVisible();
  await expectClean(page);
  expect(await decisionsOn(page, rev3)).toEqual({ reconfirmed: 4, amended: 1, reattached: 1, withdrawn: 1 });

  await page.keyboard.press('u');
  await expect(head).toHaveText('Paragraph 2');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`#/read/${rev3}/\\d+`));
});

test('the passage goes to any text of the line, and says when there is nothing to decide', async ({ desk }) => {
  const { page } = desk;
  const { documents } = await sampleMeeting(page);
  const [first] = spanishDrafts(documents);
  await goTo(page, `/reconfirm/${first?.id}`);
  await expect(page.getByRole('heading', { name: /^first text, Spanish touches \d+ positions of 21$/ })).toBeVisible();
  await expectClean(page);

  const agenda = documents.find(({ kind }) => kind === 'agenda')?.versions.at(0);
  await goTo(page, `/reconfirm/${agenda?.id}`);
  await expect(page.getByText(/^Nothing to reconfirm: no position comes from another text/)).toBeVisible();
  await expectClean(page);
});

test('the report of an import says what the new text does to our positions and leads to them', async ({ desk }) => {
  const { page } = desk;
  const { meeting, documents } = await sampleMeeting(page);
  const rev3 = spanishDrafts(documents).at(-1)?.id;
  if (rev3 === undefined) throw new Error('the sample has no rev. 3');
  const { blocks } = await callAt(page, 'version.get', { versionId: rev3 });
  const paragraphs = blocks.filter(({ kind }) => kind !== 'note').map(({ label, text }) => [label, text.replace('ningún equipo extranjero', 'ninguna persona extranjera')].join(' ').trim());
  await goTo(page, `/meeting/${meeting.id}/documents`);
  const buffer = Buffer.from(['RSM-III/doc.6/26 rev. 4', '25 de noviembre de 2026', ...paragraphs].join('\n\n'));
  await page.locator('input[type=file]').first().setInputFiles({ name: 'RSM-III_doc.6_26_rev.4_es.txt', mimeType: 'text/plain', buffer });
  await page.getByRole('link', { name: /^rev\. 4, Spanish touches \d+ positions of 21/ }).click();
  await expect(page.getByRole('heading', { name: /^rev\. 4, Spanish touches \d+ positions of 21$/ })).toBeVisible();
});

async function expectClean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

/** How many of our positions were decided how on a version, as the library holds it. */
async function decisionsOn(page: Page, versionId: VersionId): Promise<Partial<Record<DecisionKind, number>>> {
  const { placed } = await callAt(page, 'placement.list', { versionId });
  const counts: Partial<Record<DecisionKind, number>> = {};
  for (const { decision } of placed) if (decision !== null) counts[decision.kind] = (counts[decision.kind] ?? 0) + 1;
  return counts;
}
