import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { docxFixture, paragraph } from '../support/docx-fixture.ts';
import { readNetworkRecord, watched } from '../support/network-record.ts';
import { buildPdf, setLines } from '../support/pdf-fixture.ts';
import { goTo, sampleMeeting, selectWords, spanishDrafts } from './support/desk.ts';
import { newDataFolder, startProgram } from './support/program.ts';
import { callAt } from './support/window.ts';

test('in a whole job, with documents that point to other machines, neither the program nor its window asks for anything', async ({ page }) => {
  const data = await newDataFolder();
  const recordFile = join(data.path, 'network-record');
  const program = await startProgram(data.path, watched(recordFile));
  const requested = originsRequested(page);
  try {
    await page.goto(program.address);
    const { meeting, documents } = await sampleMeeting(page);

    await goTo(page, `/meeting/${meeting.id}/documents`);
    await page.locator('input[type=file]').setInputFiles(await documentsThatPointElsewhere(data.path));
    await expect(page.getByText('3 added')).toBeVisible();
    for (const document of (await callAt(page, 'document.list', { meetingId: meeting.id })).filter(({ title }) => title.startsWith('POINTING ELSEWHERE'))) {
      await goTo(page, `/read/${document.versions[0]?.id}`);
      await expect(page.getByText('keeps to itself').first()).toBeVisible();
    }

    const [, , second, third] = spanishDrafts(documents);
    await goTo(page, `/compare/${second?.id}/${third?.id}`);
    await expect(page.getByText('Moved from PP12, with 1 edit')).toBeVisible();
    await goTo(page, `/read/${third?.id}`);
    await selectWords(page, 'RECONOCIENDO que el auxilio');
    await page.keyboard.press('p');
    await page.getByRole('form', { name: 'New position' }).getByLabel('Note for the delegation').fill('Sin red.');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('complementary').getByText('Sin red.')).toBeVisible();
  } finally {
    await program.stop();
  }
  const { threads, asked } = await readNetworkRecord(recordFile);
  await data.remove();
  expect([...new Set(threads)].toSorted((a, b) => a.localeCompare(b))).toEqual(['core', 'main', 'reader']);
  expect(asked).toEqual([]);
  expect([...requested]).toEqual([new URL(program.address).origin]);
});

test('the watch sees what asks, in any thread and by any way', async () => {
  const data = await newDataFolder();
  const recordFile = join(data.path, 'network-record');
  // Nothing leaves this machine: nobody listens on these ports of loopback, and localhost is its own name.
  const inThread = `import('node:dns').then((dns) => dns.lookup('localhost', () => {})); fetch('http://127.0.0.1:49151').catch(() => {});`;
  const planted = `
    import { Worker } from 'node:worker_threads';
    import { createSocket } from 'node:dgram';
    import { Resolver } from 'node:dns';
    import { get } from 'node:http';
    new Worker(${JSON.stringify(inThread)}, { eval: true, name: 'planted' });
    const socket = createSocket('udp4');
    socket.send('word', 9, '127.0.0.1', () => socket.close());
    const resolver = new Resolver({ timeout: 50, tries: 1 });
    resolver.setServers(['127.0.0.1:9']);
    resolver.resolve4('example.org', () => {});
    get('http://127.0.0.1:9').on('error', () => {});`;
  spawnSync(process.execPath, ['--input-type=module', '-e', planted], { env: { ...process.env, ...watched(recordFile) }, timeout: 20_000 });
  const { threads, asked } = await readNetworkRecord(recordFile);
  await data.remove();
  expect(threads).toEqual(['main', 'planted']);
  const seen = (thread: string): readonly string[] => [...new Set(asked.filter((entry) => entry.thread === thread).map(({ handle }) => handle))].toSorted((a, b) => a.localeCompare(b));
  expect(seen('planted')).toEqual(['GETADDRINFOREQWRAP', 'TCPCONNECTWRAP']);
  expect(seen('main')).toEqual(['HTTPCLIENTREQUEST', 'QUERYWRAP', 'TCPCONNECTWRAP', 'UDPWRAP']);
});

/** The origins of everything a page asks for, filled as it asks: requests of its frames and workers, and sockets. */
function originsRequested(page: Page): ReadonlySet<string> {
  const origins = new Set<string>();
  const note = (url: string): void => void (/^(?:https?|wss?):/.test(url) && origins.add(new URL(url).origin));
  page.context().on('request', (request) => note(request.url()));
  page.on('websocket', (socket) => note(socket.url()));
  return origins;
}

/** A Word document, a web page and a PDF whose pictures, styles, templates and links stand on another machine. */
async function documentsThatPointElsewhere(folder: string): Promise<readonly string[]> {
  const elsewhere = 'http://elsewhere.example';
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const external = (id: string, kind: string): string => `<Relationship Id="${id}" Type="${type}/${kind}" Target="${elsewhere}/${kind}" TargetMode="External"/>`;
  const picture = '<w:p><w:r><w:drawing><a:graphic><a:graphicData><a:blip r:link="picture"/></a:graphicData></a:graphic></w:drawing></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>INCLUDETEXT "http://elsewhere.example/text"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>';
  const docx = docxFixture({
    body: paragraph('POINTING ELSEWHERE IN WORD') + paragraph('A program that keeps to itself fetches no picture.') + picture,
    relationships: external('picture', 'image') + external('template', 'attachedTemplate') + external('frame', 'frame'),
  });
  const html = `<!doctype html><html lang="en"><head><title>POINTING ELSEWHERE ON A PAGE</title><base href="${elsewhere}/"><link rel="stylesheet" href="style.css"><link rel="preload" as="image" href="early.png"><style>@import url(${elsewhere}/more.css); p { background: url(${elsewhere}/ground.png) }</style><script src="${elsewhere}/script.js"></script></head>
    <body><h1>POINTING ELSEWHERE ON A PAGE</h1><p style="background: url(${elsewhere}/p.png)">A page that keeps to itself fetches no style.<img src="picture.png" srcset="${elsewhere}/2.png 2x"></p><iframe src="${elsewhere}/frame"></iframe><object data="${elsewhere}/object"></object></body></html>`;
  const pdf = buildPdf([setLines(['POINTING ELSEWHERE IN PRINT', '', 'A reader that keeps to itself opens no link.', `See ${elsewhere}/annex.pdf.`], { x: 72, y: 760 })]);
  const paths = ['elsewhere.docx', 'elsewhere.html', 'elsewhere.pdf'].map((name) => join(folder, name));
  await Promise.all([docx, html, pdf].map((bytes, i) => writeFile(paths[i] ?? '', bytes)));
  return paths;
}
