import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { goTo, sampleMeeting, spanishDrafts, test } from './support/desk.ts';
import { callAt } from './support/window.ts';
import type { Document, Version } from '../../shared/model/document.ts';

function pdfOf(documents: readonly Document[]): Version {
  const version = documents.flatMap(({ versions }) => versions).find(({ format }) => format === 'pdf');
  if (version === undefined) throw new Error('the sample has no PDF');
  return version;
}

type Box = { readonly y: number; readonly height: number };

/** Whether the middle of what is inside stands between the upper and the lower edge of what is around it. */
function isAround(box: Box | null, inside: Box | null): boolean {
  if (box === null || inside === null) return false;
  const middle = inside.y + inside.height / 2;
  return middle > box.y && middle < box.y + box.height;
}

/** The index of the paragraph that begins so. */
async function blockBeginning(page: Page, versionId: Version['id'], words: string): Promise<number> {
  const { blocks } = await callAt(page, 'version.get', { versionId });
  return blocks.findIndex(({ text }) => text.startsWith(words));
}

test('a PDF opens beside its text at the paragraph one stands on, follows the keys, is searched and enlarged, and goes back to the text', async ({ desk: { page } }) => {
  const { documents } = await sampleMeeting(page);
  const pdf = pdfOf(documents);
  await goTo(page, `/read/${pdf.id}/${await blockBeginning(page, pdf.id, 'ATENTAS')}`);
  await expect(page.getByText('ATENTAS a las limitaciones').first()).toBeVisible();
  await page.keyboard.press('o');
  const original = page.frameLocator('iframe');
  await expect(page.getByText(/Page \d of 5/)).toBeVisible();
  const standing = original.locator('.standing');
  await expect(standing).toBeInViewport();
  const words = original.getByText(/^ATENTAS a las limitaciones/).first();
  await expect.poll(async () => isAround(await standing.boundingBox(), await words.boundingBox()), 'the box is around the words').toBe(true);
  const box = await standing.boundingBox();

  await page.keyboard.press('j');
  await expect.poll(async () => (await standing.boundingBox())?.height).not.toBe(box?.height);
  await page.keyboard.press('/');
  await page.keyboard.type('auxilio');
  const found = page.getByText(/^\d of 5$/);
  await expect(found).toBeVisible();
  const first = Number((await found.textContent())?.[0]);
  await page.keyboard.press('Enter');
  await expect(found).toHaveText(`${(first % 5) + 1} of 5`);
  await page.keyboard.press('Escape');
  const percent = page.getByRole('button', { name: 'fit the width' });
  const before = await percent.textContent();
  await page.keyboard.press('+');
  await expect(percent).not.toHaveText(before ?? '');
  await original.locator('#container').click();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(new RegExp(`#/read/${pdf.id}/\\d+`));
});

test('a Word file is drawn as Word lays it out, at the paragraph one stands on, with the words of our positions marked', async ({ desk: { page } }) => {
  const { documents } = await sampleMeeting(page);
  const draft = spanishDrafts(documents).at(-1);
  if (draft === undefined) throw new Error('the sample has no Spanish draft');
  await goTo(page, `/original/${draft.id}/${await blockBeginning(page, draft.id, 'SUBRAYANDO')}`);
  const here = page.frameLocator('iframe').locator('p.here');
  await expect(here).toContainText('SUBRAYANDO la importancia');
  await expect(here).toBeInViewport();
  await page.keyboard.press('j');
  await expect(here).not.toContainText('SUBRAYANDO la importancia');
  const frame = page.frames().at(-1);
  expect(await frame?.evaluate(() => [...(CSS.highlights.get('position') ?? [])].length)).toBeGreaterThan(5);
});

test('what draws originals is of no origin: it reaches neither the desk nor anything kept', async ({ desk: { page } }) => {
  const { documents } = await sampleMeeting(page);
  await goTo(page, `/original/${pdfOf(documents).id}`);
  await expect(page.getByText(/Page \d of 5/)).toBeVisible();
  const frame = page.frames().at(-1);
  expect(await frame?.evaluate('window.origin')).toBe('null');
  for (const reached of ['window.parent.document.title', 'window.localStorage.length', 'document.cookie']) {
    await expect(frame?.evaluate(reached), reached).rejects.toThrow('SecurityError');
  }
});

test('an original of another format is not drawn, and a copy of it can be saved', async ({ desk: { page } }) => {
  const { documents } = await sampleMeeting(page);
  const text = documents.flatMap(({ versions }) => versions).find(({ format }) => format === 'txt');
  await goTo(page, `/original/${text?.id}`);
  await expect(page.getByText('Originals of this format are not drawn in the window.')).toBeVisible();
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Save a copy' }).click()]);
  expect(saved.suggestedFilename()).toBe(text?.fileName);
});

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`in ${scheme}`, () => {
    test.use({ colorScheme: scheme });
    test('the original beside its text passes axe', async ({ desk: { page } }) => {
      const { documents } = await sampleMeeting(page);
      await goTo(page, `/original/${pdfOf(documents).id}`);
      await expect(page.getByText(/Page \d of 5/)).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
      expect(violations.map(({ id, nodes }) => ({ id, where: nodes.slice(0, 3).map((node) => node.html.slice(0, 160)) }))).toEqual([]);
    });
  });
}
