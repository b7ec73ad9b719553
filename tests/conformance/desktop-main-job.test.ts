import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startBuiltDesktop } from './desktop-host.ts';
import { freshFolder } from './folders.ts';
import './page-globals.ts';

/** The place of a text, at one of its paragraphs. */
const reading = /^\/read\/[^/]+\/\d+$/;
const sampleFolder = join(import.meta.dirname, '..', '..', 'resources', 'sample');

/** The local host's runs are in `tests/e2e`; this is the same job in the desktop window. */
test('in the desktop window a delegate adds drafts, compares them, takes a position, and finds it after the program was killed', async () => {
  const dataFolder = freshFolder();
  const first = await startBuiltDesktop({ dataFolder });
  const { page } = first;
  try {
    await page.getByRole('heading', { name: 'Meetings' }).waitFor();
    await page.keyboard.press('n');
    await page.getByRole('dialog').getByLabel('Title').fill('Mountain rescue');
    await page.getByRole('button', { name: 'Create the meeting' }).click();
    await page.getByRole('heading', { name: 'Mountain rescue' }).waitFor();
    await page.keyboard.press('d');
    await page.locator('input[type=file]').setInputFiles(['RSM-III_doc.6_26_rev.2_es.docx', 'RSM-III_doc.6_26_rev.3_es.docx'].map((name) => join(sampleFolder, name)));
    await page.getByText('2 added').waitFor();

    await page.keyboard.press('c');
    await page.getByText('Moved from PP12, with 1 edit').waitFor();
    await page.getByRole('link', { name: 'Read', exact: true }).click();
    await page.getByText('RECONOCIENDO que el auxilio').first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('p');
    const form = page.getByRole('form', { name: 'New position' });
    await form.waitFor();
    await page.keyboard.press('1');
    await form.getByLabel('Note for the delegation').fill('Our own words.');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('complementary').getByText('Our own words.').waitFor();
    await expect.poll(() => page.evaluate(() => adref.call({ id: crypto.randomUUID(), op: 'settings.get', input: {} })), { timeout: 10_000 }).toMatchObject({ ok: true, value: { lastRoute: expect.stringMatching(reading) } });
  } finally {
    await first.kill();
  }

  const second = await startBuiltDesktop({ dataFolder });
  try {
    const entry = second.page.getByRole('complementary').getByRole('button', { name: 'Support' });
    await entry.first().click();
    await second.page.getByRole('complementary').getByText('Our own words.').waitFor();
    expect(second.page.url().split('#')[1]).toMatch(reading);
  } finally {
    await second.kill();
  }
});
