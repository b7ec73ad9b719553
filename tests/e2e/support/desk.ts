import { expect, test as base, type Page } from '@playwright/test';
import { callAt } from './window.ts';
import { newDataFolder, startProgram, type Program } from './program.ts';
import type { Document, Version } from '../../../shared/model/document.ts';
import type { MeetingId, VersionId } from '../../../shared/model/id.ts';
import type { MeetingSummary } from '../../../shared/model/meeting.ts';

/** The program running on a library of its own, and a window on it. */
export type Desk = {
  readonly page: Page;
  readonly dataFolder: string;
  /** Ends the program as a crash would, starts it again on the same library and opens it in the same window. */
  restartAfterKill(): Promise<void>;
};

/** Every test has a desk; whatever goes wrong in the page's console fails it, and so does a request to anywhere else. */
export const test = base.extend<{ desk: Desk }>({
  desk: async ({ page }, use) => {
    const data = await newDataFolder();
    let program: Program = await startProgram(data.path);
    const faults = watch(page, () => program.address);
    await page.goto(program.address);
    await use({
      page,
      dataFolder: data.path,
      async restartAfterKill() {
        await program.kill();
        program = await startProgram(data.path);
        await page.goto(program.address);
      },
    });
    await program.stop();
    await data.remove();
    expect(faults, 'what went wrong in the window').toEqual([]);
  },
});

function watch(page: Page, address: () => string): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isOfTheKill(message.text())) faults.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== new URL(address()).origin && url.hostname !== '127.0.0.1') faults.push(`a request to ${url.origin}`);
  });
  return faults;
}

/** A window whose program was killed says that its connections broke: that is the test's doing. */
function isOfTheKill(text: string): boolean {
  return /ERR_(?:CONNECTION_REFUSED|INCOMPLETE_CHUNKED_ENCODING|CONNECTION_RESET|EMPTY_RESPONSE|NETWORK_CHANGED)/.test(text);
}

/** The sample meeting, once all of it is there. */
export async function sampleMeeting(page: Page): Promise<{ readonly meeting: MeetingSummary; readonly documents: readonly Document[] }> {
  await expect(page.getByText('21 positions')).toBeVisible({ timeout: 30_000 });
  const [meeting] = await callAt(page, 'meeting.list', {});
  if (meeting === undefined) throw new Error('no meeting in the library');
  return { meeting, documents: await callAt(page, 'document.list', { meetingId: meeting.id }) };
}

/** The drafts of the sample declaration in Spanish as Word files, oldest first. */
export function spanishDrafts(documents: readonly Document[]): readonly Version[] {
  return documents.find((document) => document.kind === 'declaration')?.versions.filter((version) => version.language === 'es' && version.format === 'docx') ?? [];
}

/** Goes to a place of the program by its route. */
export async function goTo(page: Page, route: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), `#${route}`);
}

/** Puts paragraph 29 of a Spanish draft on the floor in the last plenary session of the sample meeting. */
export async function openFloor(page: Page, meetingId: MeetingId, versionId: VersionId): Promise<void> {
  const session = (await callAt(page, 'session.list', { meetingId })).find(({ title }) => title === 'Segunda sesión plenaria');
  const { blocks } = await callAt(page, 'version.get', { versionId });
  const paragraph = blocks.find(({ label }) => label?.replace(/\.$/u, '') === '29');
  if (session === undefined || paragraph === undefined) throw new Error('the sample has no such session or paragraph');
  await callAt(page, 'floor.set', { meetingId, sessionId: session.id, versionId, blockIndex: paragraph.index });
}

/** No queue of the sample is longer than this; in a small window it is not on screen to be counted. */
const longestQueue = 30;

/** Goes down the passage, from where it opens, to the position of that name, whose words have a place on the new text. */
export async function reconfirmAt(page: Page, name: string): Promise<void> {
  const head = page.getByRole('article').getByRole('heading', { level: 2 });
  await expect(head).not.toBeEmpty();
  for (let down = 0; down < longestQueue && (await head.textContent()) !== name; down += 1) await page.keyboard.press('j');
  await expect(head).toHaveText(name);
  await expect(page.getByRole('article').locator('mark').first()).toBeVisible();
  await expect(page.getByText('Why this place')).toBeVisible();
}

/** Selects words of a paragraph as a mouse does: from their first letter to their last. */
export async function selectWords(page: Page, words: string): Promise<void> {
  const found = page.getByText(words, { exact: false }).first();
  await found.scrollIntoViewIfNeeded();
  await found.evaluate((element, wanted) => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) if (node instanceof Text) nodes.push(node);
    const start = nodes.map((node) => node.data).join('').indexOf(wanted);
    const place = (offset: number): readonly [Text, number] => {
      let rest = offset;
      for (const node of nodes) {
        if (rest <= node.length) return [node, rest];
        rest -= node.length;
      }
      throw new Error('the words are not in this element');
    };
    const range = document.createRange();
    range.setStart(...place(start));
    range.setEnd(...place(start + wanted.length));
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  }, words);
}
