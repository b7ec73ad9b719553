import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type BrowserContext, type Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { adref } from '../support/adref.ts';
import { goTo, sampleMeeting, spanishDrafts, test } from './support/desk.ts';
import { callAt } from './support/window.ts';
import type { MeetingId, VersionId } from '../../shared/model/id.ts';
import type { PositionContent } from '../../shared/model/position.ts';

const plain: PositionContent = { stance: 'oppose', wording: '', talkingPoint: '', note: '', fallback: '', redLine: '', priority: 'high', confidentiality: 'delegation' };

/** Everything a delegation keeps to itself, each with a word of its own that stands nowhere else. */
const markers = ['Zqnote', 'Zqfallback', 'Zqredline', 'Zqwording', 'Zqtalking', 'Zqremark', 'Zqdraftnote', 'Zqdraftfallback', 'Zqdraftredline', 'Zqolder'] as const;

/** What a confidential word could have been turned into on its way out. */
function traces(bytes: Uint8Array): readonly string[] {
  const shapes = [Buffer.from(bytes).toString('latin1'), Buffer.from(bytes).toString('utf16le')].map((text) => text.toLowerCase());
  return markers.filter((marker) => shapes.some((text) => text.includes(marker.toLowerCase())));
}

test('no word of an instruction is in any byte of what is made for others: the public window, prints, the command line, the log, the files on disk', async ({ desk, context }) => {
  const { page, dataFolder } = desk;
  const { meeting, documents } = await sampleMeeting(page);
  const [older, newer] = spanishDrafts(documents).slice(-2);
  if (older === undefined || newer === undefined) throw new Error('the sample has no two drafts');
  await plant(page, meeting.id, newer.id);
  const held = JSON.stringify(await callAt(page, 'position.list', { meetingId: meeting.id })) + JSON.stringify(await callAt(page, 'draft.list', { meetingId: meeting.id }));
  expect(markers.filter((marker) => !held.includes(marker)), 'what was not planted where its owner reads it').toEqual(['Zqremark', 'Zqolder']);

  const found: Record<string, readonly string[]> = {};
  await callAt(page, 'floor.set', { meetingId: meeting.id, sessionId: null, versionId: newer.id, blockIndex: 20 });
  found['the public window'] = await publicWindow(context, page, meeting.id);
  const screens = [
    { name: 'reading', route: `/read/${newer.id}`, shown: page.getByText('RECONOCIENDO que el auxilio') },
    { name: 'comparison', route: `/compare/${older.id}/${newer.id}`, shown: page.getByText('Moved from PP12') },
    { name: 'table', route: `/table/${newer.id}/${older.id}`, shown: page.getByRole('grid') },
  ];
  for (const { name, route, shown } of screens) {
    await goTo(page, route);
    await expect(shown.first()).toBeVisible();
    found[`the print of the ${name}`] = await printOf(page);
  }
  for (const args of [['compare', older.id, newer.id], ['compare', older.id, newer.id, '--json'], ['check'], ['check', '--json']]) {
    const run = await adref(dataFolder, args, { ADREF_DATA: dataFolder });
    found[`adref ${args[0]} ${args.at(-1)}`] = traces(Buffer.from(run.out + run.err));
  }
  found['local storage'] = traces(Buffer.from(await page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]))));
  for (const name of await filesUnder(dataFolder)) found[name] = traces(await readFile(join(dataFolder, name)));

  expect(Object.entries(found).filter(([, seen]) => seen.length > 0)).toEqual([]);
  expect(Object.keys(found).length).toBeGreaterThan(8);
});

/** One marker in every confidential field there is: of a position, of an earlier state of it, of a remark, of a form half typed. */
async function plant(page: Page, meetingId: MeetingId, versionId: VersionId): Promise<void> {
  const anchor = { scope: 'paragraph', blockIndex: 20 } as const;
  const taken = await callAt(page, 'position.create', { versionId, anchor, content: { ...plain, note: 'Zqolder', redLine: 'Zqolder' } });
  await callAt(page, 'position.update', { positionId: taken.id, content: { ...plain, note: 'Zqnote', fallback: 'Zqfallback', redLine: 'Zqredline' } });
  await callAt(page, 'position.create', { versionId, anchor, content: { ...plain, stance: 'amend', wording: 'Zqwording', talkingPoint: 'Zqtalking', confidentiality: 'confidential' } });
  await callAt(page, 'meeting.update', { meetingId, meeting: await asHead(page, meetingId) });
  await callAt(page, 'positions.review', { positionIds: [taken.id], action: 'send-back', remark: 'Zqremark' });
  await callAt(page, 'draft.keep', { place: { versionId, anchor: { scope: 'paragraph', blockIndex: 21 } }, content: { ...plain, note: 'Zqdraftnote', fallback: 'Zqdraftfallback', redLine: 'Zqdraftredline' } });
}

async function asHead(page: Page, meetingId: MeetingId) {
  const { id: _id, myDelegationId, delegations, createdAt: _created, updatedAt: _updated, ...meeting } = await callAt(page, 'meeting.get', { meetingId });
  const mine = delegations.find(({ id }) => id === myDelegationId)?.name ?? null;
  return { ...meeting, delegations: delegations.map(({ name }) => name), myDelegation: mine, myRole: 'head' as const };
}

/** Everything the second window was sent, showed and prints. */
async function publicWindow(context: BrowserContext, page: Page, meetingId: MeetingId): Promise<readonly string[]> {
  const shown = await context.newPage();
  const received: Promise<Buffer>[] = [];
  // The stream of what changed never ends, and names topics alone.
  shown.on('response', (response) => void (response.url().endsWith('/events') || received.push(response.body().catch(() => Buffer.alloc(0)))));
  const asked: string[] = [];
  shown.on('request', (request) => asked.push(request.postData() ?? ''));
  await shown.goto(`${new URL(page.url()).origin}/#/meeting/${meetingId}/projector`);
  await expect(shown.getByRole('region', { name: /^Paragraph / })).toBeVisible();
  const seen = traces(Buffer.concat([...(await Promise.all(received)), Buffer.from(await shown.content())]));
  const printed = await printOf(shown);
  const operations = asked.flatMap((body) => /"op":"([^"]+)"/.exec(body)?.[1] ?? []);
  expect(operations.filter((name) => /^(?:position|placement|ledger|draft|paragraph|convergence)/.test(name)), 'what the public window asks for').toEqual([]);
  await shown.close();
  return [...seen, ...printed];
}

/** The words of the page as it is printed, and the bytes of the print. */
async function printOf(page: Page): Promise<readonly string[]> {
  const bytes = await page.pdf();
  const loading = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false });
  const pdf = await loading.promise;
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, async (_, nth) => (await (await pdf.getPage(nth + 1)).getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join('')));
  await loading.destroy();
  const text = pages.join('\n');
  expect(text.length, 'a print without words proves nothing').toBeGreaterThan(50);
  return traces(Buffer.concat([bytes, Buffer.from(text)]));
}

async function filesUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}
