import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { goTo, sampleMeeting, spanishDrafts, test, type Desk } from './support/desk.ts';
import { callAt } from './support/window.ts';
import type { MeetingId, VersionId } from '../../shared/model/id.ts';
import type { Position } from '../../shared/model/position.ts';

/** A statement is recorded in less than this, in milliseconds, by a hand that types 10 letters a second. */
const limit = 3_000;
const handSpeed = 1_000 / 10;

type InRoom = { readonly page: Page; readonly meetingId: MeetingId; readonly versionId: VersionId };

/** The plenary view of the sample meeting in the session of its last morning, with the Spanish rev. 3 on the floor at paragraph 29. */
async function inTheRoom({ page }: Desk): Promise<InRoom> {
  const { meeting, documents } = await sampleMeeting(page);
  const versionId = spanishDrafts(documents).at(-1)?.id;
  if (versionId === undefined) throw new Error('no Spanish draft in the sample');
  const session = (await callAt(page, 'session.list', { meetingId: meeting.id })).find(({ title }) => title === 'Segunda sesión plenaria');
  await callAt(page, 'floor.set', { meetingId: meeting.id, sessionId: session?.id ?? null, versionId, blockIndex: null });
  await goTo(page, `/meeting/${meeting.id}/plenary`);
  await page.getByRole('region', { name: 'Paragraph PP1', exact: true }).waitFor();
  await goToParagraph(page, '29');
  return { page, meetingId: meeting.id, versionId };
}

async function goToParagraph(page: Page, label: string): Promise<void> {
  await page.keyboard.type(label);
  await page.keyboard.press('Enter');
  await expect(paragraph(page, label)).toBeVisible();
}

function paragraph(page: Page, label: string): ReturnType<Page['getByRole']> {
  return page.getByRole('region', { name: `Paragraph ${label}`, exact: true });
}

/** What other delegations said on a paragraph since the test began, as kept. */
async function heard({ page, meetingId }: InRoom, wording: string): Promise<readonly Pick<Position, 'stance' | 'wording' | 'status' | 'label'>[]> {
  const positions = await callAt(page, 'position.list', { meetingId });
  return positions.filter((position) => position.delegationId !== null && position.wording === wording).map(({ stance, wording, status, label }) => ({ stance, wording, status, label }));
}

test('a statement is recorded in under three seconds without the mouse, corrected, undone, and the keys go on through the text', async ({ desk }) => {
  const room = await inTheRoom(desk);
  const { page } = room;
  const log = page.getByRole('log', { name: 'Heard on the floor' });
  const tally = page.getByRole('region', { name: 'Who says what on paragraph 29' });

  const began = Date.now();
  await page.keyboard.press('Space');
  await page.keyboard.type('bra5sin plazo', { delay: handSpeed });
  await page.keyboard.press('Enter');
  await expect(log.getByRole('listitem').last()).toContainText('sin plazo');
  const took = Date.now() - began;
  test.info().annotations.push({ type: 'a statement was recorded in', description: `${took} ms` });
  expect(took).toBeLessThan(limit);
  await expect(log.getByRole('listitem').last()).toContainText('Brazil');
  await expect(tally.getByText('Brazil, Costa Rica')).toBeVisible();
  expect(await heard(room, 'sin plazo')).toEqual([{ stance: 'reserve', wording: 'sin plazo', status: 'stated', label: '29' }]);

  await page.keyboard.press('j');
  await expect(paragraph(page, '30')).toBeVisible();
  await page.keyboard.press('k');
  await expect(paragraph(page, '29')).toBeVisible();

  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowUp');
  const line = page.getByRole('form', { name: 'Record a statement' }).getByRole('textbox');
  await expect(line).toHaveValue('Brazil 5 sin plazo');
  await line.fill('bol3 en cinco días');
  await page.keyboard.press('Enter');
  await expect(log.getByRole('listitem').last()).toContainText('Bolivia');
  await expect(tally.getByText('Bolivia, Panama')).toBeVisible();
  expect([await heard(room, 'sin plazo'), await heard(room, 'en cinco días')]).toEqual([[], [{ stance: 'amend', wording: 'en cinco días', status: 'stated', label: '29' }]]);

  await page.keyboard.press('u');
  await expect(log.getByRole('listitem').last()).toContainText('Brazil');
  await page.keyboard.press('u');
  await expect(log.getByText('Brazil')).toHaveCount(0);
  expect(await heard(room, 'sin plazo')).toEqual([]);
  await page.keyboard.press('Shift+U');
  await expect(log.getByRole('listitem').last()).toContainText('Brazil');

  await log.getByRole('button', { name: /^Brazil/ }).focus();
  await page.keyboard.press('Delete');
  await expect(log.getByText('taken off the record')).toBeVisible();
  await expect(tally.getByText('Brazil')).toHaveCount(0);
});

test('the digit of the stance is read by its place on a French keyboard, letters that mean several show them, and our own delegation is told', async ({ desk }) => {
  const room = await inTheRoom(desk);
  const { page } = room;
  const form = page.getByRole('form', { name: 'Record a statement' });
  await page.keyboard.press('Space');
  await page.keyboard.type('pa');
  await expect(form.getByRole('list', { name: 'Delegations' }).getByRole('button', { pressed: true })).toHaveText('Panama');
  await page.keyboard.press('Tab');
  await expect(form.getByRole('list', { name: 'Delegations' }).getByRole('button', { pressed: true })).toHaveText('Paraguay');
  // What the key of 8 says on a French keyboard, unshifted.
  await form.getByRole('textbox').dispatchEvent('keydown', { key: '_', code: 'Digit8', bubbles: true, cancelable: true });
  await page.keyboard.type('¿quién paga?');
  await expect(form.getByText('Paraguay: Question, Enter records')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('log').getByRole('listitem').last()).toContainText('Paraguay');
  expect(await heard(room, '¿quién paga?')).toEqual([{ stance: 'question', wording: '¿quién paga?', status: 'stated', label: '29' }]);

  await page.keyboard.press('Space');
  await page.keyboard.type('uru1');
  await expect(form.getByText('This is our own delegation')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(form.getByRole('textbox')).toHaveValue('uru 1 ');
  await page.keyboard.press('Escape');
  await expect(paragraph(page, '29')).toBeFocused();
});

test('one key masks position, stances, tally, record and entry, and the text does not move', async ({ desk }) => {
  const { page } = await inTheRoom(desk);
  const ours = page.getByRole('region', { name: 'Our position', exact: true });
  await expect(ours.getByText('salvo acuerdo en contrario')).toBeVisible();
  await expect(ours.getByText('Red line')).toBeVisible();
  const text = paragraph(page, '29').getByText('Convenir en que cada Estado');
  const before = await text.boundingBox();
  const shown = await visibleWords(page);

  await page.keyboard.press('F8');
  await expect(ours.getByText('Nothing confidential is shown or projected.')).toBeVisible();
  expect(await text.boundingBox()).toEqual(before);
  const masked = await visibleWords(page);
  for (const word of ['Oppose', 'Costa Rica', 'Chile', '¿Acuerdo entre quiénes?', 'Red line', 'serán', 'Ad referendum']) {
    expect([word, shown.replaceAll('[serán/serían]', '').includes(word), masked.replaceAll('[serán/serían]', '').includes(word)]).toEqual([word, true, false]);
  }
  await page.keyboard.press('Space');
  await expect(page.getByRole('textbox', { name: 'Delegation, digit of the stance, words' })).toHaveCount(0);

  await page.keyboard.press('F8');
  await page.keyboard.press('d');
  await expect(ours.getByText('Stated')).toBeVisible();
});

/** The words an eye finds on the page. */
async function visibleWords(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}

test('a second window shows the public text, follows the floor, and is told nothing of any position', async ({ desk, context }) => {
  const room = await inTheRoom(desk);
  const { page, meetingId, versionId } = room;
  const marker = 'xqz-marker';
  const [block] = (await callAt(page, 'version.get', { versionId })).blocks;
  for (const confidentiality of ['delegation', 'confidential'] as const) {
    const words = { wording: `${marker} wording`, talkingPoint: `${marker} say`, note: `${marker} note`, fallback: `${marker} fallback`, redLine: `${marker} red` };
    await callAt(page, 'position.create', { versionId, anchor: { scope: 'paragraph', blockIndex: block?.index ?? 0 }, content: { stance: 'amend', priority: 'high', confidentiality, ...words } });
  }
  const positions = await callAt(page, 'position.list', { meetingId });

  const asked: string[] = [];
  const replies: Promise<string>[] = [];
  context.on('request', (request) => {
    if (request.url().endsWith('/call') && request.frame().page() !== page) asked.push(String(JSON.parse(request.postData() ?? '{}').op));
  });
  context.on('response', (response) => {
    if (!response.request().isNavigationRequest() && !response.url().endsWith('/events') && response.frame().page() !== page) replies.push(response.text().catch(() => ''));
  });
  const [second] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('w')]);
  await expect(second.getByText('Convenir en que cada Estado')).toBeVisible();
  await expect(second.getByRole('heading', { level: 1, name: 'Segunda sesión plenaria' })).toBeVisible();

  await page.keyboard.press('j');
  await expect(second.getByText('Procurar, con arreglo a la legislación nacional')).toBeVisible();
  await expect(second.getByRole('region', { name: 'Paragraph 30', exact: true })).toBeVisible();
  await page.keyboard.press('Space');
  await page.keyboard.type(`chi3${marker} heard`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('log').getByText(`${marker} heard`)).toBeVisible();
  await page.keyboard.press('k');
  await expect(second.getByRole('region', { name: 'Paragraph 29', exact: true })).toBeVisible();

  expect([...new Set(asked)].toSorted()).toEqual(['floor.get', 'session.list', 'settings.get', 'version.get']);
  const told = (await Promise.all(replies)).join('\n');
  expect(told).toContain('Convenir en que cada Estado');
  expect(told).not.toContain(marker);
  const ofPositions = positions.flatMap(({ id, talkingPoint, note, fallback, redLine }) => [id, talkingPoint, note, fallback, redLine]).filter((words) => words !== '');
  expect(ofPositions.filter((words) => told.includes(words))).toEqual([]);
  const { violations } = await new AxeBuilder({ page: second }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  // The program is left where the desk was, not in the window of the room.
  await expect.poll(async () => (await callAt(page, 'settings.get', {})).lastRoute).toBe(`/meeting/${meetingId}/plenary`);

  // Without the desk nobody moves the text: its window goes too.
  const closed = second.waitForEvent('close');
  await page.close();
  await closed;
});

test('the place is kept when the program is killed, and the next text of the agenda is a key away', async ({ desk }) => {
  const { page, meetingId, versionId } = await inTheRoom(desk);
  await page.keyboard.press('j');
  await expect(paragraph(page, '30')).toBeVisible();
  await expect.poll(() => callAt(page, 'floor.get', { meetingId })).toMatchObject({ versionId, blockIndex: expect.any(Number) });
  const kept = await callAt(page, 'floor.get', { meetingId });
  await expect.poll(async () => (await callAt(page, 'settings.get', {})).lastRoute).toBe(`/meeting/${meetingId}/plenary`);
  await desk.restartAfterKill();
  await expect(paragraph(page, '30')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Segunda sesión plenaria, paragraph 30' })).toHaveCount(1);
  expect(await callAt(page, 'floor.get', { meetingId })).toEqual(kept);

  await page.keyboard.press('t');
  await expect.poll(async () => (await callAt(page, 'floor.get', { meetingId })).versionId).not.toBe(versionId);
});

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`in ${scheme}`, () => {
    test.use({ colorScheme: scheme });
    test('the plenary view passes axe, shown, masked, while recording, with its agenda, and in a small window', async ({ desk }) => {
      const { page } = await inTheRoom(desk);
      await expectNoViolation(page, 'shown');
      await page.keyboard.press('F8');
      await expectNoViolation(page, 'masked');
      await page.keyboard.press('F8');
      await page.keyboard.press('Space');
      await page.keyboard.type('pa');
      await expectNoViolation(page, 'recording');
      await page.keyboard.press('Escape');
      await page.keyboard.press('r');
      await page.setViewportSize({ width: 1024, height: 700 });
      await expectNoViolation(page, 'in a small window');
      await page.keyboard.press('a');
      await expect(page.getByRole('dialog', { name: 'Agenda' })).toBeVisible();
      await expectNoViolation(page, 'agenda');
    });
  });
}

async function expectNoViolation(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  expect.soft(violations.map(({ id, nodes }) => ({ id, where: nodes.slice(0, 3).map((node) => node.html.slice(0, 200)) })), name).toEqual([]);
}
