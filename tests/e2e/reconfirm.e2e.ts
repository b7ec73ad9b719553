import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { goTo, sampleMeeting, spanishDrafts, test } from './support/desk.ts';
import { callAt } from './support/window.ts';
import type { DecisionKind } from '../../shared/model/placement.ts';
import type { MeetingId, VersionId } from '../../shared/model/id.ts';

test('a new draft is gone through by keys alone: reconfirmed, put off, amended, attached in two keystrokes, attached by number, withdrawn, taken back; left, killed and taken up again', async ({ desk }) => {
  const { page } = desk;
  const { meeting, documents } = await sampleMeeting(page);
  const rev3 = spanishDrafts(documents).at(-1)?.id;
  if (rev3 === undefined) throw new Error('the sample has no rev. 3');
  const head = page.getByRole('article').getByRole('heading', { level: 2 });
  const progress = page.getByRole('progressbar');
  const count = await countOpen(page, meeting.id, rev3);

  await goTo(page, `/read/${rev3}`);
  await page.getByRole('link', { name: /Go through those to decide/ }).click();
  await expect(page).toHaveURL(new RegExp(`#/reconfirm/${rev3}`));
  await expect(page.getByRole('heading', { name: `rev. 3, Spanish touches ${count} positions of 18` })).toBeVisible();
  await expect(head).toHaveText('The whole text');
  await expectClean(page);

  await page.keyboard.press('c');
  await expect(head).toHaveText('Paragraph 2');
  await expect(progress).toHaveAttribute('aria-valuenow', '1');
  await expect(page.getByRole('article').locator('mark')).toContainText('Establecer y establecer en cada Estado');
  await expect(page.getByText('To reconfirm, was: Support')).toBeVisible();
  await page.keyboard.press('t');
  await expect(head).not.toHaveText('Paragraph 2');

  await walkTo(page, 'Paragraph 18');
  await page.keyboard.press('a');
  const form = page.getByRole('form', { name: 'Change the position' });
  await expect(form).toBeVisible();
  await page.keyboard.press('3');
  await form.getByLabel('Proposed wording').fill('Adoptar los requisitos mínimos que proponga la Red.');
  await form.getByLabel('Note for the delegation').fill('Cancillería dio su visto bueno.');
  await page.keyboard.press('Control+Enter');
  await expect(progress).toHaveAttribute('aria-valuenow', '2');

  await walkTo(page, 'Former paragraph 1');
  await expectClean(page);
  await page.keyboard.press('Digit1');
  await expect(page.getByText('If it goes to: Paragraph 1', { exact: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(progress).toHaveAttribute('aria-valuenow', '3');

  await walkTo(page, 'Former paragraph 27');
  await page.keyboard.press('F8');
  await expect(page.getByText('To reconfirm, was: Oppose')).toBeHidden();
  await expect(page.getByRole('article').locator('mark')).toHaveCount(0);
  await page.keyboard.press('F8');
  await expect(page.getByText('To reconfirm, was: Oppose')).toBeVisible();
  await page.keyboard.press('l');
  await expect(page.getByLabel('Number of a paragraph, or words of it')).toBeFocused();
  await expectClean(page);
  await page.keyboard.type('29');
  await page.keyboard.press('Enter');
  await expect(progress).toHaveAttribute('aria-valuenow', '4');
  await page.keyboard.press('u');
  await expect(head).toHaveText('Former paragraph 27');
  await expect(progress).toHaveAttribute('aria-valuenow', '3');
  await page.keyboard.press('r');
  await expect(progress).toHaveAttribute('aria-valuenow', '4');

  await desk.restartAfterKill();
  await expect(page).toHaveURL(new RegExp(`#/reconfirm/${rev3}`));
  await expect(progress).toHaveAttribute('aria-valuenow', '4');
  for (let decided = 5; decided < count; decided += 1) {
    await expect(head).not.toHaveText('Paragraph 2');
    await expect(page.getByRole('toolbar').getByRole('button', { name: 'Later' })).toBeEnabled();
    const isOrphan = await page.getByRole('button', { name: 'Re-attach here' }).isVisible();
    for (const key of isOrphan ? ['Digit1', 'Digit1'] : ['c']) await page.keyboard.press(key);
    await expect(progress).toHaveAttribute('aria-valuenow', String(decided));
  }
  await expect(head, 'what was put off comes last').toHaveText('Paragraph 2');
  await page.keyboard.press('c');
  await expect(page.getByText(/^All decided: .*1 amended.* and 1 withdrawn\.$/)).toBeVisible();
  await expectClean(page);
  const decisions = await decisionsOn(page, rev3);
  expect(decisions).toMatchObject({ amended: 1, withdrawn: 1 });
  expect(Object.values(decisions).reduce((sum, one) => sum + one, 0)).toBe(count);

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

/** Walks the queue from its top down to a position. */
async function walkTo(page: Page, name: string): Promise<void> {
  const head = page.getByRole('article').getByRole('heading', { level: 2 });
  const isHere = async (): Promise<boolean> => (await head.textContent()) === name;
  const lines = await page.getByRole('navigation', { name: 'Contents' }).locator('li button').count();
  for (let up = 0; up < lines; up += 1) await page.keyboard.press('k');
  for (let down = 0; down < lines && !(await isHere()); down += 1) await page.keyboard.press('j');
  await expect(head).toHaveText(name);
}

/** How many of our positions a person has to decide upon on a version. */
async function countOpen(page: Page, meetingId: MeetingId, versionId: VersionId): Promise<number> {
  const ours = new Set((await callAt(page, 'position.list', { meetingId })).filter((position) => position.delegationId === null).map(({ id }) => id));
  const { placed } = await callAt(page, 'placement.list', { versionId });
  return placed.filter(({ positionId, standing }) => ours.has(positionId) && (standing === 'to-reconfirm' || standing === 'orphan')).length;
}

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
