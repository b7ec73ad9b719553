import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { sentence } from '../../shared/locales/index.ts';
import { goTo, sampleMeeting, test } from './support/desk.ts';
import { startProgram } from './support/program.ts';
import { callAt } from './support/window.ts';

test('a bad file among good ones says why in one sentence, and the others go on', async ({ desk }) => {
  const { page } = desk;
  const { meeting } = await sampleMeeting(page);
  const folder = await mkdtemp(join(tmpdir(), 'adref-bad-'));
  const file = async (name: string, bytes: string | Uint8Array): Promise<string> => {
    await writeFile(join(folder, name), bytes);
    return join(folder, name);
  };
  const paths = [
    await file('empty.docx', ''),
    await file('garbage.docx', 'this is no package at all'),
    await file('broken.pdf', '%PDF-1.7\nnothing more'),
    await file('good.txt', 'RSM-III/doc.20/26\n\nNOTE OF THE CHAIR\n\n1. The plenary resumes at nine.\n\n2. The drafting committee follows.'),
  ];
  await goTo(page, `/meeting/${meeting.id}/documents`);
  const input = page.locator('input[type=file]');
  await input.waitFor({ state: 'attached' });
  await input.setInputFiles(paths);
  await expect(page.getByText('1 added')).toBeVisible();
  await expect(page.getByText('3 refused')).toBeVisible();
  await expect(page.getByText(sentence('en', 'file-empty'))).toBeVisible();
  await expect(page.getByText(sentence('en', 'file-damaged')).first()).toBeVisible();
  const held = (await callAt(page, 'document.list', { meetingId: meeting.id })).flatMap((document) => document.versions.map((version) => version.fileName));
  expect(held.filter((name) => paths.some((path) => path.endsWith(name)))).toEqual(['good.txt']);

  await input.setInputFiles([join(folder, 'good.txt')]);
  await expect(page.getByText('1 already here')).toBeVisible();
});

test('a meeting that ends before it starts is not lost: the sentence stands beside the field, the words stay', async ({ desk }) => {
  const { page } = desk;
  await expect(page.getByRole('heading', { name: 'Meetings' })).toBeVisible();
  await page.keyboard.press('n');
  const form = page.getByRole('dialog');
  await form.getByLabel('Place').fill('Cuzco');
  await form.getByLabel('First day').fill('2026-11-26');
  await form.getByLabel('Last day').fill('2026-11-24');
  await form.getByRole('button', { name: 'Create the meeting' }).click();
  await expect(form.getByText('Write something here: it is how the meeting is found again.')).toBeVisible();
  await form.getByLabel('Title').fill('Fourth Meeting');
  await form.getByRole('button', { name: 'Create the meeting' }).click();
  await expect(form.getByText('The last day comes before the first.')).toBeVisible();
  await expect(form.getByLabel('Place')).toHaveValue('Cuzco');
  await form.getByLabel('Last day').fill('2026-11-28');
  await form.getByRole('button', { name: 'Create the meeting' }).click();
  await expect(page.getByRole('heading', { name: 'Fourth Meeting' })).toBeVisible();
});

test('a second program on the same library says so and harms nothing', async ({ desk, browser }) => {
  await sampleMeeting(desk.page);
  const second = await startProgram(desk.dataFolder);
  try {
    const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
    await page.goto(second.address);
    await expect(page.getByText(sentence('en', 'library-in-use'))).toBeVisible();
    expect(await callAt(desk.page, 'meeting.list', {})).toHaveLength(1);
  } finally {
    await second.stop();
  }
});
