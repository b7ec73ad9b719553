import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startBuiltDesktop } from './desktop-host.ts';

const sampleFolder = join(import.meta.dirname, '..', '..', 'resources', 'sample');
const workPlan = 'RSM-III_doc.4_26_es.docx';
const draft = 'RSM-III_doc.6_26_rev.2_es.pdf';

/** The local host's window shows the same in `tests/e2e/original.e2e.ts` and `marks.e2e.ts`. */
test('in the desktop window the proposals of two delegations are read, and originals are drawn beside their texts', async () => {
  const desktop = await startBuiltDesktop();
  const { page } = desktop;
  try {
    await page.getByRole('heading', { name: 'Meetings' }).waitFor();
    await page.keyboard.press('n');
    await page.getByRole('dialog').getByLabel('Title').fill('Mountain rescue');
    await page.getByRole('button', { name: 'Create the meeting' }).click();
    await page.getByRole('heading', { name: 'Mountain rescue' }).waitFor();
    await page.keyboard.press('d');
    await page.locator('input[type=file]').setInputFiles([workPlan, draft].map((name) => join(sampleFolder, name)));
    await page.getByText('2 added').waitFor();

    await page.getByText('PROYECTO DE PLAN DE TRABAJO 2027-2030', { exact: false }).first().click();
    await page.keyboard.press('Enter');
    await page.getByText('El presente Plan de Trabajo').first().waitFor();
    await page.keyboard.press('n');
    await page.getByRole('complementary').getByText('tracked change, Delegación de Chile', { exact: false }).first().waitFor();
    await page.getByRole('complementary').getByText('Mexico').first().waitFor();
    await page.keyboard.press('o');
    const word = page.frameLocator('iframe');
    await word.locator('ins').getByText('de manera progresiva y').first().waitFor();
    await page.keyboard.press('o');
    await page.getByText('El presente Plan de Trabajo').first().waitFor();

    await page.getByRole('navigation').getByText('Declaration or resolution').click();
    await page.getByText('RECONOCIENDO que el auxilio').first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('o');
    const pdf = page.frameLocator('iframe');
    await pdf.getByText('RECONOCIENDO que el auxilio', { exact: false }).first().waitFor();
    await pdf.locator('.standing').waitFor();
    expect((await desktop.journal()).filter(([what]) => what === 'network' || what === 'request-cancelled')).toEqual([]);
  } finally {
    await desktop.kill();
  }
});
