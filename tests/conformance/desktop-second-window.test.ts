import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startBuiltDesktop } from './desktop-host.ts';
import { publicPage } from './public-page.ts';

const text = join(import.meta.dirname, '..', '..', 'resources', 'sample', 'RSM-III_doc.6_26_rev.3_es.docx');

/** The local host's second window is in `tests/e2e/plenary.e2e.ts`; this is the same in the desktop window. */
test('in the desktop window a key opens the public text beside the desk, it follows the floor, and closing the desk ends both', async () => {
  const desktop = await startBuiltDesktop();
  const { page } = desktop;
  try {
    await page.getByRole('heading', { name: 'Meetings' }).waitFor();
    await page.keyboard.press('n');
    await page.getByRole('dialog').getByLabel('Title').fill('Mountain rescue');
    await page.getByRole('button', { name: 'Create the meeting' }).click();
    await page.getByRole('heading', { name: 'Mountain rescue' }).waitFor();
    await page.keyboard.press('d');
    await page.locator('input[type=file]').setInputFiles([text]);
    await page.getByText('1 added').waitFor();

    await page.keyboard.press('Control+5');
    await page.getByRole('region', { name: 'Paragraph PP1', exact: true }).waitFor();
    await page.keyboard.press('w');
    const second = await publicPage(desktop);
    await second.getByText('RECONOCIENDO que el auxilio').waitFor();
    await page.keyboard.press('j');
    await second.getByRole('region', { name: 'Paragraph PP2', exact: true }).waitFor();
    await page.keyboard.press('w');
    await expect.poll(async () => (await desktop.journal()).filter(([what]) => what === 'focus')).toEqual([['focus']]);
    expect((await desktop.journal()).filter(([what]) => what === 'window')).toHaveLength(2);

    await desktop.close();
  } finally {
    await desktop.kill();
  }
});
