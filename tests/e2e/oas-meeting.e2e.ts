import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Block, Version } from '../../shared/model/document.ts';
import type { MeetingId } from '../../shared/model/id.ts';
import { goTo, selectWords, test } from './support/desk.ts';
import { callAt } from './support/window.ts';

const corpus = join(import.meta.dirname, '../../../shared/corpus');
const hasCorpus = existsSync(corpus);
if (!hasCorpus) console.warn(`The corpus is not at ${corpus}: the OAS meeting was NOT run.`);
test.skip(!hasCorpus, 'the corpus is not there');

const oas = ['000_75027131d796753e', '001_11cc1e7e1e9a6a86', '002_4409421cb5cbb3ba', '003_39f8de394c27158d', '004_7a236687f3e638f3'].map((name) => join(corpus, 'oas', `${name}.txt`));

test('the meeting of the working documents is made in the window, its papers are read whole, and what was confirmed survives kill -9', async ({ desk }) => {
  const { page } = desk;
  const meetingId = await createMeeting(page);
  await addSessions(page, [
    { kind: 'Plenary', title: 'Séance plénière', day: '2009-03-25', from: '09:00', to: '12:30' },
    { kind: 'Technical working group', title: 'GTT 1', day: '2009-03-25', from: '14:30', to: '18:00' },
    { kind: 'Technical working group', title: 'GTT 2', day: '2009-03-26', from: '09:00', to: '12:30' },
  ]);

  const versions = await importFiles(page, meetingId, oas);
  console.info(`${versions.length} OAS documents imported in the window`);
  const [, compilation = [], , plan = [], declaration = []] = await Promise.all(versions.map((version) => blocksOf(page, version)));

  expect(ofKind(declaration, 'title').map((block) => block.text)).toEqual(['EFFORTS CONSENTIS À L’ÉCHELLE CONTINENTALE POUR LUTTER CONTRE LA TRAITE DES PERSONNES (DÉCLARATION DU MEXIQUE)']);
  expect(ofKind(declaration, 'status')).toHaveLength(1);
  expect(ofKind(declaration, 'preamble')).toHaveLength(14);
  expect(ofKind(declaration, 'hinge').map((block) => block.text.replaceAll('\u00a0', ' '))).toEqual(['AFFIRMONS L’IMPORTANCE :']);
  expect(ofKind(declaration, 'operative').map((block) => block.label)).toEqual(numbers(32));
  expect(ofKind(declaration, 'note')).toHaveLength(2);
  expect(ofKind(compilation, 'operative').map((block) => block.label)).toEqual(numbers(44));
  const sections = ofKind(plan, 'heading').flatMap((block) => block.label ?? []);
  expect(sections).toEqual(['I.', 'II.', 'III.', 'IV.', 'V.', 'VI.']);
  expect(ofKind(plan, 'operative').filter((block) => block.label === '1').map((block) => block.section)).toEqual(['II', 'III', 'IV', 'V', 'VI']);

  await goTo(page, `/read/${versions[4]?.id}`);
  await expect(page.getByText('AFFIRMONS L’IMPORTANCE')).toBeVisible();

  const [older, newer] = await importFiles(page, meetingId, ['cop21__8infnot.pdf', 'cop21__11infnot.pdf'].map((name) => join(corpus, 'pdf', name)));
  await goTo(page, `/compare/${older?.id}/${newer?.id}`);
  await expect(page.getByText(/^[\d,]+ changes$|^Change \d+ of/).first()).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('ins').first()).toBeVisible();

  await goTo(page, `/read/${newer?.id}`);
  await selectWords(page, 'Being Parties to the United Nations Framework Convention');
  await page.keyboard.press('p');
  await page.keyboard.press('2');
  const form = page.getByRole('form', { name: 'New position' });
  await form.getByLabel('Note for the delegation').fill('As in the Convention.');
  await page.keyboard.press('Control+Enter');
  await expect(form).toBeHidden();

  await selectWords(page, 'hereinafter referred to as');
  await page.keyboard.press('p');
  await page.keyboard.press('4');
  await form.getByLabel('Note for the delegation').pressSequentially('This one is never fini', { delay: 15 });
  await desk.restartAfterKill();

  const positions = await callAt(page, 'position.list', { meetingId });
  expect(positions.map(({ quote, stance, note }) => ({ quote, stance, note }))).toEqual([
    { quote: 'Being Parties to the United Nations Framework Convention', stance: 'accept', note: 'As in the Convention.' },
  ]);
  await goTo(page, `/meeting/${meetingId}/positions`);
  await expect(page.getByText('As in the Convention.')).toBeVisible();
});

function ofKind(blocks: readonly Block[], kind: Block['kind']): readonly Block[] {
  return blocks.filter((block) => block.kind === kind);
}

function numbers(count: number): string[] {
  return Array.from({ length: count }, (_, i) => String(i + 1));
}

async function createMeeting(page: Page): Promise<MeetingId> {
  await expect(page.getByRole('heading', { name: 'Meetings' })).toBeVisible();
  await page.keyboard.press('n');
  const form = page.getByRole('dialog');
  await form.getByLabel('Title').fill('Deuxième Réunion des autorités nationales en matière de traite des personnes');
  await form.getByLabel('Series').fill('RTP');
  await form.getByLabel('Ordinal').fill('II');
  await form.getByLabel('Place').fill('Buenos Aires');
  await form.getByLabel('First day').fill('2009-03-25');
  await form.getByLabel('Last day').fill('2009-03-27');
  await form.getByRole('textbox', { name: 'Delegations' }).fill('Argentina\nParaguay\nUruguay');
  await form.getByRole('button', { name: 'Create the meeting' }).click();
  await expect(page).toHaveURL(/#\/meeting\//);
  const made = (await callAt(page, 'meeting.list', {})).find((meeting) => meeting.series === 'RTP');
  if (made === undefined) throw new Error('the meeting was not made');
  expect(made).toMatchObject({ ordinal: 'II', place: 'Buenos Aires', startsOn: '2009-03-25', endsOn: '2009-03-27' });
  return made.id;
}

async function addSessions(page: Page, sessions: readonly { readonly kind: string; readonly title: string; readonly day: string; readonly from: string; readonly to: string }[]): Promise<void> {
  for (const session of sessions) {
    await page.keyboard.press('n');
    const form = page.getByRole('dialog');
    await form.getByLabel('Kind').click();
    await page.getByRole('option', { name: session.kind }).click();
    await form.getByLabel('Title').fill(session.title);
    await form.getByLabel('Day').fill(session.day);
    await form.getByLabel('From').fill(session.from);
    await form.getByLabel('To', { exact: true }).fill(session.to);
    await form.getByRole('button', { name: 'Add the session' }).click();
    await expect(form).toBeHidden();
    await expect(page.getByText(session.title).first()).toBeVisible();
  }
}

/** Adds files by the window's own dialog; gives back their versions in the order named. */
async function importFiles(page: Page, meetingId: MeetingId, paths: readonly string[]): Promise<readonly Version[]> {
  await goTo(page, `/meeting/${meetingId}/documents`);
  const input = page.locator('input[type=file]');
  await input.waitFor({ state: 'attached' });
  await input.setInputFiles([...paths]);
  await expect(page.getByText(`${paths.length} added`)).toBeVisible({ timeout: 60_000 });
  const held = (await callAt(page, 'document.list', { meetingId })).flatMap((document) => document.versions);
  return paths.map((path) => {
    const found = held.find((version) => path.endsWith(version.fileName));
    if (found === undefined) throw new Error('a file is missing from the library');
    return found;
  });
}

async function blocksOf(page: Page, version: Version): Promise<readonly Block[]> {
  return (await callAt(page, 'version.get', { versionId: version.id })).blocks;
}
