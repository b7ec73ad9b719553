import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { goTo, sampleMeeting, selectWords, test } from './support/desk.ts';
import { callAt } from './support/window.ts';
import type { VersionId } from '../../shared/model/id.ts';
import { twoDelegationsDocx } from '../support/two-delegations-docx.ts';

const draft = 'rest-along-the-rivers.docx';
const note = 'shelter.txt';
const noteText = 'DECLARATION ON SHELTER\n\nDECLARE:\n\n1. To open a shelter in every port, as the niños need it.\n\n2. To keep it open all year [and every night], in keeping with par. 1 above.\n\n3. To report on it.\n';

/** A draft as plain text, its paragraphs numbered. */
function harbours(symbol: string, ...paragraphs: readonly string[]): string {
  return [symbol, 'DECLARATION ON HARBOURS', 'DECLARE:', ...paragraphs.map((words, nth) => `${nth + 1}. ${words}`)].join('\n\n');
}

/** Adds the draft and the note through the window, and opens one of them. */
async function read(page: Page, name: string): Promise<VersionId> {
  const { meeting } = await sampleMeeting(page);
  await goTo(page, `/meeting/${meeting.id}/documents`);
  const input = page.locator('input[type=file]');
  await input.waitFor({ state: 'attached' });
  await input.setInputFiles([
    { name: draft, mimeType: 'application/octet-stream', buffer: Buffer.from(await twoDelegationsDocx()) },
    { name: note, mimeType: 'text/plain', buffer: Buffer.from(noteText, 'latin1') },
  ]);
  const report = page.getByRole('region', { name: 'Files just added' });
  await expect(report.getByText('2 added')).toBeVisible();
  await expect(report.getByText('The file carries tracked changes.')).toBeVisible();
  await report.getByRole('link', { name }).click();
  await expect(page.getByRole('list', { name: 'Text, paragraph by paragraph' })).toBeVisible();
  const held = (await callAt(page, 'document.list', { meetingId: meeting.id })).flatMap(({ versions }) => versions);
  const version = held.find(({ fileName }) => fileName === name);
  if (version === undefined) throw new Error(`${name} is not in the library`);
  return version.id;
}

/** A paragraph of the text by its number. */
function paragraph(page: Page, number: string): Locator {
  return page.locator('li[data-unit]').filter({ has: page.locator('span', { hasText: new RegExp(`^${number}$`) }) });
}

/** The words of a paragraph that are seen, without the names beside them. */
function seen(page: Page, number: string): Promise<string> {
  return paragraph(page, number).evaluate((line) => {
    const words = line.querySelector<HTMLElement>('[data-text]')?.cloneNode(true);
    if (!(words instanceof HTMLElement)) return '';
    for (const name of words.querySelectorAll('span[data-proposals][data-aside], sup, [hidden]')) name.remove();
    return words.textContent ?? '';
  });
}

function proposals(page: Page): Locator {
  return page.getByRole('complementary').getByRole('region', { name: 'Proposals' });
}

test('a draft with the revisions of two delegations names both, is read in three ways, and by delegation', async ({ desk }) => {
  const { page } = desk;
  await read(page, draft);
  const panel = proposals(page);
  await expect(panel.getByRole('heading', { name: 'Proposals 7' })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Mexico 3' })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Brazil 4' })).toBeVisible();
  const first = paragraph(page, '1');
  await expect(first.locator('del')).toHaveText('quarterly');
  await expect(first.locator('ins')).toHaveText('every month');
  await expect(first.getByText('Mexico', { exact: true })).toBeVisible();

  await page.keyboard.press('v');
  await expect(page.getByRole('contentinfo').getByText('As if accepted')).toBeVisible();
  expect([await seen(page, '1'), await seen(page, '3')]).toEqual([
    'To establish a register of rest areas along the inland waterways, kept every month by the Secretariat and open to every crew.',
    'To apply the register of par. 1 above also to the ferries, in keeping with paragraph 4 below.',
  ]);
  await panel.getByRole('button', { name: 'As if rejected' }).click();
  expect([await seen(page, '1'), await seen(page, '3')]).toEqual([
    'To establish a register of rest areas along the inland waterways, kept quarterly by the Secretariat and open to every crew.',
    'To apply the register of par. 1 above also to the ferries that carry more than forty persons, in keeping with paragraph 4 below.',
  ]);
  await expect(paragraph(page, '4 bis').getByText('not in the text as it is read now')).toBeVisible();

  await panel.getByRole('button', { name: 'As if accepted' }).click();
  await page.keyboard.press('d');
  await expect(panel.getByRole('button', { name: 'Mexico 3' })).toHaveAttribute('aria-pressed', 'true');
  expect([await seen(page, '1'), await seen(page, '2')]).toEqual([
    'To establish a register of rest areas along the inland waterways, kept every month by the Secretariat and open to every crew.',
    'To ask the ports to light the moorings [from dusk to dawn] and to publish the hours [sic] in which a pilot can be called.',
  ]);
});

test('proposals are stepped through by key, told in words, and answered with a position on their words', async ({ desk }) => {
  const { page } = desk;
  const versionId = await read(page, draft);
  const panel = proposals(page);
  const current = panel.locator('li[aria-current]');
  await page.keyboard.press('n');
  await expect(current).toContainText('Mexico proposes to replace');
  await expect(current).toContainText('tracked change, Delegación de México, 18 Nov 2026');
  await page.keyboard.press('n');
  await expect(current).toContainText('Brazil proposes to add');
  await expect(panel.getByText('2 of 7')).toBeVisible();
  await page.keyboard.press('b');
  await expect(panel.getByText('1 of 7')).toBeVisible();
  await page.keyboard.press('n');
  await page.keyboard.press('p');
  const form = page.getByRole('form', { name: 'New position' });
  await expect(form.getByRole('heading', { name: 'On words of paragraph 2' })).toBeVisible();
  await page.keyboard.press('7');
  await page.keyboard.press('Control+Enter');
  await expect(form).toHaveCount(0);
  const { version } = await callAt(page, 'version.get', { versionId });
  const taken = (await callAt(page, 'position.list', { meetingId: version.meetingId, versionId })).map(({ anchor, stance, quote }) => ({ scope: anchor.scope, stance, quote }));
  expect(taken).toEqual([{ scope: 'words', stance: 'oppose', quote: ', free of charge' }]);

  for (const said of ['Brazil proposes to delete', 'Brazil comments', 'Mexico reserves its position', 'Mexico proposes to add', 'Brazil accepts ad referendum']) {
    await page.keyboard.press('n');
    await expect(current).toContainText(said);
  }
});

test('brackets are counted, one without its pair is told in place, an editorial one says why', async ({ desk }) => {
  const { page } = desk;
  await read(page, draft);
  await expect(paragraph(page, '5').getByText('never closed')).toBeVisible();
  const brackets = page.getByRole('complementary').getByRole('region', { name: 'Brackets' });
  await expect(brackets.getByRole('heading', { name: 'Brackets 3' })).toBeVisible();
  await brackets.getByRole('button', { name: 'Par. 5: a bracket opens and never closes.' }).click();
  await expect(brackets.getByText('2 in this paragraph')).toBeVisible();
  await paragraph(page, '2').locator('[data-text]').click({ position: { x: 4, y: 6 } });
  await expect(brackets.getByText('[sic] Only editorial: as in the original.')).toBeVisible();
});

test('where the file lost its marks they are set by hand with a key and taken off with it; a bracket becomes editorial', async ({ desk }) => {
  const { page } = desk;
  const versionId = await read(page, note);
  await expect(page.getByText('proposed additions and deletions cannot be seen in it')).toBeVisible();
  await selectWords(page, 'in every port');
  await page.keyboard.press('m');
  const form = page.getByRole('form', { name: 'Mark these words' });
  await form.getByLabel('Proposed by (may stay empty)').fill('Mexico');
  await form.getByText('Deletion').click();
  await form.getByRole('button', { name: 'Mark' }).click();
  await expect(page.getByText('Marked as proposed for deletion. Proposed by: Mexico.')).toBeVisible();
  await expect(paragraph(page, '1').locator('del')).toHaveText('in every port');
  await expect(proposals(page).getByRole('button', { name: 'Mexico 1' })).toBeVisible();
  await selectWords(page, 'every port');
  await page.keyboard.press('m');
  await expect(page.getByText('The mark was taken off.')).toBeVisible();
  await expect(paragraph(page, '1').locator('del')).toHaveCount(0);
  await page.getByRole('button', { name: 'Set it again' }).click();
  await expect(paragraph(page, '1').locator('del')).toHaveText('in every port');

  await selectWords(page, '[and every night]');
  await page.keyboard.press('m');
  await page.getByRole('form', { name: 'Mark these words' }).getByRole('button', { name: 'Mark' }).click();
  await expect(page.getByText('This bracket no longer counts as contested.')).toBeVisible();
  await expect(page.getByRole('complementary').getByRole('heading', { name: 'Brackets 0' })).toBeVisible();
  expect((await callAt(page, 'version.marks', { versionId })).hand).toEqual([
    { blockIndex: 2, start: 18, end: 31, kind: 'delete', delegation: 'Mexico', quote: 'in every port' },
    { blockIndex: 3, start: 25, end: 42, kind: 'editorial', delegation: '', quote: '[and every night]' },
  ]);
});

test('a text read in the wrong letters is read again in those a person names', async ({ desk }) => {
  const { page } = desk;
  const versionId = await read(page, note);
  await expect(paragraph(page, '1')).toContainText('as the niños need it');
  await page.getByLabel('Read it again as').selectOption({ label: 'Cyrillic (Windows)' });
  await expect(paragraph(page, '1')).toContainText('as the niсos need it');
  expect((await callAt(page, 'version.get', { versionId })).blocks[2]?.text).toContain('niсos');
  await page.getByLabel('Read it again as').selectOption({ label: 'the program’s own guess' });
  await expect(paragraph(page, '1')).toContainText('as the niños need it');
});

test('a reference is followed by a press and by a key, and there is a way back', async ({ desk }) => {
  const { page } = desk;
  await read(page, draft);
  const third = paragraph(page, '3');
  await page.keyboard.press('3');
  await page.keyboard.press('Enter');
  await expect(third).toBeFocused();
  await page.keyboard.press('g');
  await expect(paragraph(page, '1')).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(third).toHaveAttribute('aria-current', 'true');
  await third.getByText('paragraph 4').click();
  await expect(paragraph(page, '4')).toHaveAttribute('aria-current', 'true');
  await page.getByRole('button', { name: 'Back to par. 3' }).click();
  await expect(third).toHaveAttribute('aria-current', 'true');
});

test('a new draft says which reference did not follow its number and which revision is missing, and a symbol leads to the document', async ({ desk }) => {
  const { page } = desk;
  const { meeting } = await sampleMeeting(page);
  const [build, light, keep] = ['To build harbours for the night.', 'To light every harbour of the lake from dusk to dawn.', 'To keep the lamps of par. 2 above in good repair, as RSM-III/doc.6/26 rev. 2 asks.'];
  const texts = [
    { name: 'harbours-1.txt', text: harbours('RTW-II/doc.3/26', build, light, keep) },
    { name: 'harbours-2.txt', text: harbours('RTW-II/doc.3/26 rev. 2', build, 'To train the keepers of the harbours in first aid.', light, keep) },
  ];
  await goTo(page, `/meeting/${meeting.id}/documents`);
  const input = page.locator('input[type=file]');
  await input.waitFor({ state: 'attached' });
  await input.setInputFiles(texts.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })));
  const report = page.getByRole('region', { name: 'Files just added' });
  await expect(report.getByText('2 added')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Documents' }).getByText('rev. 1 is missing')).toBeVisible();
  await report.getByRole('link', { name: 'harbours-2.txt' }).click();
  await expect(page.getByRole('complementary').getByRole('button', { name: 'Par. 4: “par. 2” meant the paragraph that is now 3.' })).toBeVisible();
  await paragraph(page, '4').getByText('RSM-III/doc.6/26').click();
  await expect(page.getByRole('navigation', { name: 'Contents' }).locator('[aria-current=page]').filter({ hasText: 'rev. 2' })).toBeVisible();
  await expect(page.getByText('RECONOCIENDO que el auxilio').first()).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`in ${scheme}`, () => {
    test.use({ colorScheme: scheme });
    test('the text with its proposals, and the form of a mark, pass axe (WCAG 2.2 AA)', async ({ desk }) => {
      const { page } = desk;
      await read(page, draft);
      await page.keyboard.press('n');
      await expect(proposals(page).locator('li[aria-current]')).toContainText('proposes to replace');
      expect(await faultsOf(page)).toEqual([]);
      await page.keyboard.press('v');
      await page.keyboard.press('v');
      await expect(page.getByRole('contentinfo').getByText('As if rejected')).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
      await selectWords(page, 'on what was done');
      await page.keyboard.press('m');
      await expect(page.getByRole('form', { name: 'Mark these words' })).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
    });
  });
}

async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
}
