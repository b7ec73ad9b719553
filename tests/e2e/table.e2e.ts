import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Position, PositionContent } from '../../shared/model/position.ts';
import { goTo, sampleMeeting, spanishDrafts, test } from './support/desk.ts';
import { callAt } from './support/window.ts';

type Opened = { readonly meetingId: string; readonly drafts: ReturnType<typeof spanishDrafts>; readonly versionId: string };

/** Goes to the table of the last draft of the sample declaration, as its head of delegation. */
async function openTable(page: Page, as: { readonly role?: 'head' | 'delegate' } = {}): Promise<Opened> {
  const { meeting, documents } = await sampleMeeting(page);
  const { id, createdAt: _created, updatedAt: _updated, delegations, myDelegationId, ...rest } = await callAt(page, 'meeting.get', { meetingId: meeting.id });
  await callAt(page, 'meeting.update', { meetingId: id, meeting: { ...rest, myRole: as.role ?? 'head', delegations: delegations.map(({ name }) => name), myDelegation: delegations.find((one) => one.id === myDelegationId)?.name ?? null } });
  await callAt(page, 'settings.set', { author: 'Ana Pereira' });
  const drafts = spanishDrafts(documents);
  const versionId = drafts.at(-1)?.id ?? '';
  await goTo(page, `/table/${versionId}`);
  await expect(grid(page)).toBeVisible();
  return { meetingId: id, drafts, versionId };
}

const grid = (page: Page): Locator => page.getByRole('grid');
const rowOf = (page: Page, words: string | RegExp): Locator => grid(page).getByRole('row').filter({ hasText: words });
const told = (page: Page, words: string): Promise<void> => expect(page.getByRole('status').filter({ hasText: words })).toBeVisible();

async function ours(page: Page, { meetingId, versionId }: Opened): Promise<readonly Position[]> {
  const { placed } = await callAt(page, 'placement.list', { versionId });
  const open = new Set(placed.filter(({ standing }) => standing !== 'closed').map(({ positionId }) => positionId));
  return (await callAt(page, 'position.list', { meetingId })).filter((position) => position.delegationId === null && open.has(position.id));
}

function contentOf(position: Position): PositionContent {
  const { stance, wording, talkingPoint, priority, confidentiality, note, fallback, redLine } = position;
  return { stance, wording, talkingPoint, priority, confidentiality, note, fallback, redLine };
}

const drafted = (positions: readonly Position[]): number => positions.filter(({ status }) => status === 'draft').length;

test('the head clears several positions at once and takes it back, by keyboard alone', async ({ desk: { page } }) => {
  const opened = await openTable(page);
  const before = drafted(await ours(page, opened));
  await page.keyboard.press('f');
  await expect(page.getByRole('button', { name: /^Changed/ })).toBeFocused();
  await page.getByRole('button', { name: /^To clear/ }).press('Enter');
  const rows = grid(page).locator('tr[aria-selected]');
  const count = await rows.count();
  await grid(page).getByRole('row').nth(1).focus();
  for (let nth = 0; nth < 2; nth += 1) {
    await page.keyboard.press('j');
    await page.keyboard.press('x');
  }
  await expect(grid(page).locator('tr[aria-selected=true]')).toHaveCount(2);
  await page.keyboard.press('v');
  await told(page, 'cleared.');
  await expect(rows).toHaveCount(count - 2);
  expect(drafted(await ours(page, opened))).toBeLessThan(before - 1);
  await page.keyboard.press('Shift+V');
  await expect(page.getByText('No paragraph passes these filters.')).toBeVisible();
  expect(drafted(await ours(page, opened))).toBe(0);
  await page.keyboard.press('u');
  await expect(rows).toHaveCount(count - 2);
  await page.keyboard.press('u');
  await expect(rows).toHaveCount(count);
  expect(drafted(await ours(page, opened))).toBe(before);
});

test('a position is sent back with a remark, which its row then says; one is taken over', async ({ desk: { page } }) => {
  const opened = await openTable(page);
  const row = rowOf(page, 'gastos médicos').first();
  await row.click();
  await page.keyboard.press('r');
  const remark = page.getByRole('textbox', { name: /sent back/ });
  await expect(remark).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(remark, 'nothing is sent back without a word').toBeVisible();
  await page.keyboard.type('Ask the capital for its exact words.');
  await page.keyboard.press('Enter');
  await told(page, 'sent back.');
  await expect(row.getByText('Sent back by Ana Pereira: Ask the capital for its exact words.').first()).toBeVisible();
  const sentBack = (await ours(page, opened)).find(({ quote }) => quote.includes('gastos médicos'));
  const { changes } = await callAt(page, 'position.history', { positionId: sentBack?.id ?? '' });
  expect(changes.at(-1)).toMatchObject({ action: 'sent-back', remark: 'Ask the capital for its exact words.', status: 'draft' });
  await page.keyboard.press('o');
  await told(page, 'taken over.');
  await expect(row.getByText('in charge: Ana Pereira').first()).toBeVisible();
});

test('a cleared position that is changed says so, with what was changed, until it is cleared again', async ({ desk: { page } }) => {
  const opened = await openTable(page);
  const cleared = (await ours(page, opened)).find(({ status, stance, confidentiality, anchor }) => status === 'cleared' && stance === 'support' && confidentiality === 'delegation' && anchor.scope === 'paragraph');
  if (cleared === undefined) throw new Error('the sample has a cleared position');
  await callAt(page, 'position.update', { positionId: cleared.id, content: { ...contentOf(cleared), stance: 'reserve', talkingPoint: 'Words nobody cleared.' } });
  const row = rowOf(page, 'Changed since cleared');
  await expect(row).toHaveCount(1);
  await expect(page.getByText('1 of them had been cleared before.')).toBeVisible();
  await row.click();
  const change = row.getByText(/Changed since (?:it was cleared|.+ cleared it) on/).locator('..');
  await expect(change.locator('del').first()).toHaveText('Support');
  await expect(change.locator('ins').first()).toHaveText('Reserve');
  await expect(change.locator('ins').last()).toContainText('Words nobody cleared');
  await page.keyboard.press('v');
  await told(page, '1 position cleared.');
  await expect(row).toHaveCount(0);
});

test('changes are told from any other draft; the one the capital cleared comes first', async ({ desk: { page } }) => {
  const { drafts, versionId } = await openTable(page);
  await expect(page.getByRole('button', { name: /Changes since/ })).toContainText('rev. 2');
  await callAt(page, 'milestone.set', { versionId: drafts.at(-3)?.id ?? '', kind: 'capital-cleared', isSet: true });
  await expect(page.getByRole('button', { name: /Changes since/ })).toContainText('rev. 1, Spanish, cleared by the capital');
  await page.getByRole('button', { name: /Changes since/ }).click();
  await page.getByRole('option', { name: 'first text' }).click();
  await expect(page).toHaveURL(new RegExp(`/table/${versionId}/${drafts[0]?.id}$`));
  await expect(page.getByRole('button', { name: /Changes since/ })).toContainText('first text');
  await expect(grid(page).locator('ins').first()).toBeVisible();
  await page.getByRole('button', { name: 'Cleared by the capital' }).click();
  await expect(page.getByRole('button', { name: 'Cleared by the capital' })).toHaveAttribute('aria-pressed', 'true');
  expect((await callAt(page, 'milestone.list', { meetingId: (await sampleMeetingId(page)) })).map((one) => [one.versionId, one.kind])).toContainEqual([versionId, 'capital-cleared']);
});

async function sampleMeetingId(page: Page): Promise<string> {
  return (await callAt(page, 'meeting.list', {}))[0]?.id ?? '';
}

test('a figure of the convergence leads to the text: here to the rows, elsewhere to the paragraph', async ({ desk: { page } }) => {
  const { drafts, versionId } = await openTable(page);
  const steps = await callAt(page, 'convergence.get', { versionId });
  const [here, before] = [steps.at(-1), steps.at(-2)];
  await expect(page.getByRole('img', { name: /Paragraphs by state/ })).toHaveAttribute('aria-label', new RegExp(`rev\\. 3: ${here?.agreed.length} agreed, ${here?.bracketed.length} bracketed, ${here?.contested.length} contested\\.`));
  await page.getByRole('button', { name: /^rev\. 3, contested/ }).press('Enter');
  await expect(grid(page).locator('tr[aria-selected]')).toHaveCount(here?.contested.length ?? 0);
  await expect(grid(page).locator('tr[aria-current=true]')).toBeFocused();
  await page.getByRole('button', { name: /^rev\. 3, contested/ }).press('Enter');
  await expect(page.getByRole('button', { name: /^rev\. 3, contested/ })).toHaveAttribute('aria-pressed', 'false');
  await page.locator('svg [data-segment=contested]').last().click();
  await expect(grid(page).locator('tr[aria-selected]')).toHaveCount(here?.contested.length ?? 0);
  await page.getByRole('button', { name: /^rev\. 2, contested/ }).press('Enter');
  await expect(page).toHaveURL(new RegExp(`/read/${drafts.at(-2)?.id}/${before?.contested[0]}$`));
});

test('the history of a paragraph goes through its drafts, and back to the text of any', async ({ desk: { page } }) => {
  const { drafts } = await openTable(page);
  await rowOf(page, 'gastos médicos').first().click();
  await page.keyboard.press('h');
  const history = page.getByRole('dialog', { name: /^History of/ });
  await expect(history.getByRole('link')).toHaveText(['rev. 3, Spanish', 'rev. 2, Spanish, Word', 'rev. 1, Spanish', 'first text, Spanish']);
  await expect(history.getByText('Uruguay (ours)').first()).toBeVisible();
  await history.getByRole('link', { name: 'rev. 1' }).click();
  await expect(page).toHaveURL(new RegExp(`/read/${drafts.at(-3)?.id}/`));
});

test('what changed across the documents is counted, and leads to the comparison', async ({ desk: { page } }) => {
  const { drafts, versionId } = await openTable(page);
  await callAt(page, 'milestone.set', { versionId: drafts.at(-2)?.id ?? '', kind: 'looked', isSet: true });
  await page.keyboard.press('c');
  const changes = page.getByRole('complementary', { name: 'What changed' });
  await changes.getByRole('button', { name: /Since/ }).click();
  await page.getByRole('option', { name: 'I last looked' }).click();
  const declaration = changes.getByRole('listitem').filter({ hasText: 'rev. 2, Spanish, Word → rev. 3, Spanish' });
  await expect(declaration).toContainText(/\d+ edited, \d+ added/);
  await declaration.getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`/compare/${drafts.at(-2)?.id}/${versionId}$`));
});

test('nothing confidential goes to paper unless it is asked for, for that one printing', async ({ desk: { page } }) => {
  const opened = await openTable(page);
  const [one, other] = (await ours(page, opened)).filter(({ anchor, status }) => anchor.scope !== 'document' && status !== 'stated');
  if (one === undefined || other === undefined) throw new Error('the sample has positions');
  const planted = { note: 'PLANTED-NOTE', fallback: 'PLANTED-FALLBACK', redLine: 'PLANTED-LINE' };
  await callAt(page, 'position.update', { positionId: one.id, content: { ...contentOf(one), ...planted } });
  await callAt(page, 'position.update', { positionId: other.id, content: { ...contentOf(other), ...planted, confidentiality: 'confidential', stance: 'amend', wording: 'PLANTED-WORDING' } });
  await page.getByRole('button', { name: /^Red lines/ }).click();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(grid(page).getByText('Confidential', { exact: true }).first()).toBeVisible();
  const onPaper = await page.content();
  expect(['PLANTED', 'Red line<'].filter((marker) => onPaper.includes(marker))).toEqual([]);
  expect((await page.pdf({ preferCSSPageSize: true })).byteLength).toBeGreaterThan(10_000);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = document.querySelector('main')?.textContent ?? '';
      window.dispatchEvent(new Event('afterprint'));
    };
  });
  const printed = async (): Promise<readonly string[]> => {
    const words = await page.evaluate(() => document.documentElement.dataset['printed'] ?? '');
    await page.evaluate(() => delete document.documentElement.dataset['printed']);
    return ['PLANTED-NOTE', 'PLANTED-FALLBACK', 'PLANTED-LINE', 'PLANTED-WORDING'].filter((marker) => words.includes(marker));
  };
  const print = async (): Promise<void> => {
    await page.getByRole('dialog').getByRole('button', { name: 'Print' }).click();
    await expect(page.locator('html[data-printed]')).toHaveCount(1);
  };
  await page.getByRole('button', { name: 'Print' }).click();
  await page.getByText('Print confidential words too').click();
  await print();
  expect(await printed()).toEqual(['PLANTED-NOTE', 'PLANTED-FALLBACK', 'PLANTED-LINE', 'PLANTED-WORDING']);
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.getByRole('checkbox', { name: /confidential words/ })).not.toBeChecked();
  await print();
  expect(await printed()).toEqual([]);
});

test('the privacy key blanks what is ours without moving the text', async ({ desk: { page } }) => {
  await openTable(page);
  const row = rowOf(page, 'gastos médicos').first();
  await row.click();
  const place = (): Promise<unknown> => row.locator('td').first().boundingBox();
  const before = await place();
  await page.keyboard.press('F8');
  await expect(row.getByText('Support').first()).toBeHidden();
  expect(await place()).toEqual(before);
  await expect(page.getByRole('button', { name: /^Red lines/ })).toBeDisabled();
});

test('who is not the head is told who can, and nothing is cleared', async ({ desk: { page } }) => {
  const opened = await openTable(page, { role: 'delegate' });
  const before = drafted(await ours(page, opened));
  await expect(page.getByText('Only the head of delegation clears, sends back or takes over.')).toBeVisible();
  await page.keyboard.press('Shift+V');
  await expect(page.getByRole('alert').filter({ hasText: 'Only the head of delegation clears positions' })).toBeVisible();
  expect(drafted(await ours(page, opened))).toBe(before);
});

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`in ${scheme}`, () => {
    test.use({ colorScheme: scheme });
    test('the table passes axe, open, narrowed, asking, and beside each of its panels', async ({ desk: { page } }) => {
      test.slow();
      await openTable(page);
      const check = async (place: string): Promise<void> => {
        const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
        expect.soft(violations.map(({ id, nodes }) => ({ id, where: nodes.slice(0, 3).map((node) => node.html.slice(0, 160)) })), `${place}, ${scheme}`).toEqual([]);
      };
      await check('as it opens');
      await rowOf(page, 'gastos médicos').first().click();
      await page.keyboard.press('x');
      await page.getByRole('button', { name: /^Contested/ }).click();
      await check('narrowed');
      await rowOf(page, 'gastos médicos').first().click();
      await page.keyboard.press('r');
      await check('asking for a remark');
      await page.keyboard.press('Escape');
      await page.keyboard.press('c');
      await expect(page.getByRole('button', { name: /all documents/ })).toBeVisible();
      await check('what changed');
      await page.keyboard.press('p');
      await expect(page.getByRole('button', { name: /Save/ })).toBeVisible();
      await check('a position');
      await page.keyboard.press('Escape');
      await rowOf(page, 'gastos médicos').first().click();
      await page.keyboard.press('h');
      await expect(page.getByRole('dialog')).toBeVisible();
      await check('the history of a paragraph');
      await page.keyboard.press('Escape');
      await page.keyboard.press('F8');
      await check('with what is confidential hidden');
    });
  });
}
