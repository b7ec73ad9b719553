import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

const sampleFolder = join(import.meta.dirname, '..', '..', 'resources', 'sample');
const rev2 = join(sampleFolder, 'RSM-III_doc.6_26_rev.2_es.docx');
const rev3 = join(sampleFolder, 'RSM-III_doc.6_26_rev.3_es.docx');

/** What the list of positions and the floor record say in the evening. */
type EndOfDay = { readonly talkingPoints: readonly boolean[]; readonly redLine: boolean; readonly cleared: number; readonly heard: number };

/** Ends the program as a crash would and gives back the window of the next start, on the same library. */
type Restart = () => Promise<Page>;

/**
 * A whole day of one delegation, driven as a person does it in the window and by nothing else: positions prepared on rev. 2,
 * one of them half typed when the program dies; rev. 3 comes in; the passage through what it touched, with a crash in the
 * middle; the plenary with the floor record; clearance by the head; a last crash. Gives back what stands in the window after it;
 * throws where something on the way is not as it was left.
 */
export async function negotiationDay(first: Page, crash: Restart): Promise<EndOfDay> {
  const restart = async (): Promise<Page> => inTheMeeting(await crash());
  await makeMeeting(first);
  await addDraft(first, rev2);
  await room(first, 'Read');
  await takePosition(first, '3', '1', 'Ours on three');
  await takePosition(first, '21', '1', 'Ours on twenty-one');
  await takePosition(first, '12 bis', '2', 'Ours on twelve bis');
  const second = await crashWhileTyping(first, restart);
  await addDraft(second, rev3);
  const third = await goThroughThePassage(second, restart);
  await inThePlenary(third);
  await clearAll(third);
  return afterTheLastCrash(await restart());
}

async function makeMeeting(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Meetings' }).waitFor();
  await page.keyboard.press('n');
  const form = page.getByRole('dialog');
  await form.getByLabel('Title').fill('Third meeting on mountain rescue');
  await form.getByRole('textbox', { name: 'Delegations' }).fill('Uruguay\nChile\nPeru');
  await choose(page, form.getByLabel('My delegation'), 'Uruguay');
  await choose(page, form.getByLabel('My role'), 'Head of delegation');
  await form.getByRole('button', { name: 'Create the meeting' }).click();
  await page.getByRole('heading', { name: 'Third meeting on mountain rescue' }).waitFor();
}

/** A place that was left too soon is not kept: then the program opens on the list of meetings. */
async function inTheMeeting(page: Page): Promise<Page> {
  const rooms = page.getByRole('navigation', { name: 'Rooms' });
  const listed = page.getByRole('link', { name: /Third meeting on mountain rescue/ });
  await rooms.or(listed).first().waitFor();
  if (!(await rooms.isVisible())) await listed.click();
  await rooms.waitFor();
  return page;
}

async function choose(page: Page, select: Locator, option: string): Promise<void> {
  await select.click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

async function addDraft(page: Page, file: string): Promise<void> {
  await room(page, 'Meeting');
  await page.keyboard.press('d');
  await page.locator('input[type=file]').setInputFiles([file]);
  await page.getByText('1 added').waitFor();
}

async function room(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name, exact: true }).click();
}

/** Goes to a paragraph by its number and takes a position on it with one digit. */
async function takePosition(page: Page, label: string, digit: string, talkingPoint: string): Promise<void> {
  const form = await beginPosition(page, label, digit);
  await form.getByLabel('Talking point').fill(talkingPoint);
  await page.keyboard.press('Control+Enter');
  await form.waitFor({ state: 'hidden' });
}

async function beginPosition(page: Page, label: string, digit: string): Promise<Locator> {
  await page.getByText('RECONOCIENDO que el auxilio').first().waitFor();
  await page.keyboard.type(label);
  await page.keyboard.press('Enter');
  await page.getByRole('contentinfo').getByText(new RegExp(`^¶ ${label}(,|$)`)).waitFor();
  await page.keyboard.press('p');
  const form = page.getByRole('form', { name: 'New position' });
  await form.getByRole('heading', { name: `On paragraph ${label}`, exact: true }).waitFor();
  await page.keyboard.press(digit);
  return form;
}

/** What was half typed when the program died is offered again, and becomes a position. */
async function crashWhileTyping(page: Page, restart: Restart): Promise<Page> {
  const form = await beginPosition(page, '28', '2');
  await form.getByLabel('Red line').fill('Nothing that lets a rescuer');
  await page.keyboard.press('Escape');
  await page.getByRole('region', { name: 'Begun and not saved' }).getByRole('button').first().click();
  await form.getByLabel('Red line').press('End');
  await form.getByLabel('Red line').pressSequentially(' be sued at ho');
  const next = await restart();
  await room(next, 'Read');
  const begun = next.getByRole('region', { name: 'Begun and not saved' });
  await begun.getByRole('button').first().click();
  const resumed = next.getByRole('form', { name: 'New position' });
  assert.match(await resumed.getByLabel('Red line').inputValue(), /^Nothing that lets a rescuer/);
  await resumed.getByLabel('Red line').fill('Nothing that lets a rescuer be sued at home');
  await next.keyboard.press('Control+Enter');
  await resumed.waitFor({ state: 'hidden' });
  return next;
}

/** One key each; killed after the first decision, the passage goes on at the next. */
async function goThroughThePassage(page: Page, restart: Restart): Promise<Page> {
  await page.getByRole('link', { name: /rev\. 3.* touches \d+ positions? of 4/ }).click();
  const total = await openCount(page);
  assert.ok(total >= 2, 'rev. 3 touches too few of the positions to leave the passage in the middle');
  await decide(page);
  await page.getByText(`1 of ${total} decided`).waitFor();
  const next = await restart();
  await room(next, 'Read');
  await next.getByRole('link', { name: 'Go through those to decide' }).click();
  await next.getByText(`1 of ${total} decided`).waitFor();
  for (let decided = 1; decided < total; decided += 1) {
    await decide(next);
    await next.getByText(`${decided + 1} of ${total} decided`).or(next.getByText('All decided')).first().waitFor();
  }
  await next.getByText(/^All decided/).waitFor();
  return next;
}

async function openCount(page: Page): Promise<number> {
  const bar = page.getByRole('progressbar');
  await bar.waitFor();
  return Number(await bar.getAttribute('aria-valuemax'));
}

/** Reconfirms what changed; puts what has no place at the first one offered, by two keys. */
async function decide(page: Page): Promise<void> {
  const sheet = page.getByRole('main');
  const changed = sheet.getByText('Text changed under the position');
  await changed.or(sheet.getByText('No place is sure')).or(sheet.getByText('No place is left')).first().waitFor();
  if (await changed.first().isVisible()) {
    await page.keyboard.press('c');
    return;
  }
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
}

async function inThePlenary(page: Page): Promise<void> {
  await room(page, 'Floor');
  await page.getByRole('region', { name: /^Paragraph / }).first().waitFor();
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Paragraph 12', exact: true }).waitFor();
  await page.getByRole('region', { name: 'Our position', exact: true }).getByText('Ours on twelve bis').waitFor();
  await page.keyboard.press('Space');
  await page.keyboard.type('chi1as it stands');
  await page.keyboard.press('Enter');
  await page.getByRole('log', { name: 'Heard on the floor' }).getByText('as it stands').waitFor();
  await page.keyboard.press('d');
  await page.getByRole('region', { name: 'Our position', exact: true }).getByText('Stated').waitFor();
}

async function clearAll(page: Page): Promise<void> {
  await room(page, 'Table');
  await page.getByRole('grid').waitFor();
  await page.keyboard.press('Shift+V');
  await page.getByText(/\d+ positions cleared/).waitFor();
}

async function afterTheLastCrash(page: Page): Promise<EndOfDay> {
  await room(page, 'Positions');
  const list = page.getByRole('main');
  const saying = (words: string): Promise<boolean> => list.getByText(words).isVisible();
  await list.getByText('Ours on three').waitFor();
  const evening = {
    talkingPoints: [await saying('Ours on three'), await saying('Ours on twelve bis'), await saying('Ours on twenty-one')],
    redLine: await saying('Nothing that lets a rescuer be sued at home'),
    cleared: await list.getByText('Cleared', { exact: true }).count(),
  };
  await room(page, 'Floor');
  await page.getByRole('region', { name: 'Paragraph 12', exact: true }).waitFor();
  const said = page.getByRole('log', { name: 'Heard on the floor' }).getByText('as it stands');
  await said.waitFor();
  return { ...evening, heard: await said.count() };
}

/** The evening of a day on which nothing was lost. */
export const wholeEvening: EndOfDay = { talkingPoints: [true, true, true], redLine: true, cleared: 4, heard: 1 };
