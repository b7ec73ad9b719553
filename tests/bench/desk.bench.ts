// The figures of the README: start to first data on screen, import of the sample meeting, memory with a comparison open.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { newDataFolder, startProgram, type Program } from '../e2e/support/program.ts';
import { callAt, openWindow } from '../e2e/support/window.ts';
import { familyMemory, median, report } from './support/measure.ts';

const runs = 5;
const sampleFolder = join(import.meta.dirname, '../../resources/sample');
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const browserPath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

const data = await newDataFolder();
try {
  await fillWithSample();
  report(`start to first data on screen, median of ${runs}`, median(await measureStarts()), 'ms', 1_500);
  report('import of the sample meeting', await measureImport(), 'ms', 5_000);
  report('memory of program and core with a comparison open', await measureMemory(), 'MiB', 400);
} finally {
  await data.remove();
}

async function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath, args: flags });
}

/** Runs the program once so that the sample is there, as on every day but the first. */
async function fillWithSample(): Promise<void> {
  await withWindow(async (page) => {
    await page.getByText('13 versions').or(page.getByText('6 documents')).first().waitFor();
  });
}

async function withWindow<T>(use: (page: Page, program: Program) => Promise<T>): Promise<T> {
  const program = await startProgram(data.path);
  const browser = await launch();
  try {
    const page = await openWindow(browser, program);
    return await use(page, program);
  } finally {
    await browser.close();
    await program.stop();
  }
}

/** From the command to the first meeting on screen: the program's start, then its window as `npm start` opens it, on the profile of the day before. */
async function measureStarts(): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const began = performance.now();
    const program = await startProgram(data.path);
    const window = await chromium.launchPersistentContext(join(data.path, 'bench-profile'), { executablePath: browserPath, args: [...flags, `--app=${program.address}`] });
    const page = window.pages()[0] ?? (await window.waitForEvent('page'));
    await page.getByText('RSM-III').first().waitFor();
    if (run > 0) times.push(performance.now() - began);
    await window.close();
    await program.stop();
  }
  return times;
}

/** All files of the sample into a new meeting, through the window's own upload and import. */
async function measureImport(): Promise<number> {
  return withWindow(async (page) => {
    const meeting = await callAt(page, 'meeting.create', { series: 'X', ordinal: 'I', title: 'Bench', place: '', startsOn: null, endsOn: null, workingLanguages: [], delegations: [], myDelegation: null, myRole: 'delegate' });
    await page.evaluate((id) => (location.hash = `#/meeting/${id}/documents`), meeting.id);
    const files = readdirSync(sampleFolder).filter((name) => name !== 'meeting.json').map((name) => join(sampleFolder, name));
    const input = page.locator('input[type=file]');
    await input.waitFor({ state: 'attached' });
    const began = performance.now();
    await input.setInputFiles(files);
    await page.getByText(`${files.length} versions`).waitFor();
    return performance.now() - began;
  });
}

/** The program's processes and the window's, with the last two drafts compared on screen; Chromium's own share is printed apart. */
async function measureMemory(): Promise<number> {
  return withWindow(async (page, program) => {
    const [meeting] = (await callAt(page, 'meeting.list', {})).filter((candidate) => candidate.series === 'RSM');
    if (meeting === undefined) throw new Error('the sample meeting is not there');
    const documents = await callAt(page, 'document.list', { meetingId: meeting.id });
    const drafts = documents.find((document) => document.kind === 'declaration')?.versions.filter((version) => version.language === 'es' && version.format === 'docx') ?? [];
    await page.evaluate((hash) => (location.hash = hash), `#/compare/${drafts.at(-2)?.id}/${drafts.at(-1)?.id}`);
    await page.locator('ins').first().waitFor();
    const heap = await heapOf(page);
    const own = familyMemory(program.pid);
    console.log(`     of which the program ${own.toFixed(0)} MiB and the page's heap ${(heap / 2 ** 20).toFixed(0)} MiB`);
    return own + heap / 2 ** 20;
  });
}

/** What the page's scripts hold, in bytes. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
