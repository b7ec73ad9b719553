import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../../electron/core/formats/docx/read-docx.ts';
import { readHtml } from '../../../../electron/core/formats/html/read-html.ts';
import type { FileOutcome } from '../../../support/read-folder.ts';

const root = join(import.meta.dirname, '../../../..');
const corpus = join(root, '../shared/corpus');
const isThere = existsSync(corpus);
if (!isThere) console.warn('The corpus is not there: files nobody here wrote are NOT tested in this run.');

const filesIn = (folder: string, ending: RegExp): readonly string[] => readdirSync(join(corpus, folder)).filter((file) => ending.test(file)).toSorted();
const docxOf = (file: string) => readDocx(readFileSync(join(corpus, 'docx', file)));

/** The printed lines of a text: label and words, white space evened out. */
const linesOf = (file: string): readonly string[] => docxOf(file).paragraphs.map(({ label, text }) => `${label ?? ''} ${text}`.replaceAll(/\s+/g, ' ').trim());

/** What each hostile file comes to. Encrypted files are told apart from damaged ones, and nothing is half read. */
const hostile: Readonly<Record<string, string>> = {
  'made-here__billion_laughs.docx': 'file-unsafe',
  'made-here__bomb1g.docx': 'file-unsafe',
  'made-here__bomb_lie.docx': 'file-unsafe',
  'made-here__deep.docx': 'file-unsafe',
  'made-here__dup.docx': 'file-unsafe',
  'made-here__manyp.docx': 'file-unsafe',
  'made-here__ok.docx': 'read',
  'made-here__relext.docx': 'read',
  'made-here__traversal.docx': 'file-unsafe',
  'made-here__xxe.docx': 'file-unsafe',
  'node-word-extr__badfile-01-bad-header.doc': 'file-damaged',
  'pdf.js__Pages-tree-refs.pdf': 'file-damaged',
  'pdf.js__REDHAT-1531897-0.pdf': 'file-damaged',
  'pdf.js__bug1020226.pdf': 'file-damaged',
  'pdf.js__empty.pdf': 'file-without-text',
  'pdf.js__issue5280.pdf': 'file-without-text',
  'pdf.js__poppler-395-0-fuzzed.pdf': 'file-damaged',
  'pdf.js__poppler-742-0-fuzzed.pdf': 'file-damaged',
  'pdf.js__poppler-937-0-fuzzed.pdf': 'file-damaged',
  'pdfbox__AESkeylength256.pdf': 'file-encrypted',
  'pdfbox__PasswordSample-256bit.pdf': 'file-encrypted',
  'poi__ExternalEntityInText.docx': 'file-unsafe',
  'poi__PasswordProtected.doc': 'file-encrypted',
  'poi__bug53475-password-is-pass.docx': 'file-encrypted',
  'poi__clusterfuzz-testcase-minimized-POIFuzzer-6709287337197568.docx': 'file-damaged',
  'poi__clusterfuzz-testcase-minimized-POIXWPFFuzzer-4959857092198400.docx': 'file-damaged',
  'poi__signed.docx': 'read',
  'poi__truncated62886.docx': 'file-damaged',
  'poi__zero-length.docx': 'file-without-text',
  'tika__testAltChunkHTML.docx': 'file-without-text',
  'tika__testAttachedTemplate.docx': 'read',
  'tika__testExternalRefs.docx': 'read',
  'tika__testODTEncrypted.odt': 'file-encrypted',
  'tika__testODTnotaZipFile.odt': 'file-not-what-it-says',
};

describe.skipIf(!isThere)('the corpus', () => {
  test('hostile files are refused with a reason or read, within 5 s each and 512 MiB for the whole program', () => {
    const node = join(root, 'node_modules/.bin/node');
    const printed = execFileSync(node, [join(root, 'tests/support/read-folder.ts'), join(corpus, 'hostile')], { encoding: 'utf8' });
    const { outcomes, peakMiB }: { readonly outcomes: readonly FileOutcome[]; readonly peakMiB: number } = JSON.parse(printed);
    const slowest = Math.max(...outcomes.map(({ milliseconds }) => milliseconds));
    console.log(`${outcomes.length} hostile files, slowest ${slowest.toFixed(0)} ms, peak ${peakMiB.toFixed(0)} MiB`);
    expect(Object.fromEntries(outcomes.map(({ file, outcome }) => [file, outcome]))).toEqual(hostile);
    expect(slowest).toBeLessThan(5_000);
    expect(peakMiB).toBeLessThan(512);
  }, 120_000);

  test('every Word document is read, each quickly', () => {
    const files = filesIn('docx', /\.docx$/);
    const readings = files.map((file) => {
      const started = performance.now();
      return { isRead: docxOf(file).paragraphs.length > 0, milliseconds: performance.now() - started };
    });
    const times = readings.map(({ milliseconds }) => milliseconds);
    const [median = 0] = times.toSorted((one, other) => one - other).slice(times.length >> 1);
    console.log(`${files.length} Word documents, median ${median.toFixed(1)} ms, slowest ${Math.max(...times).toFixed(0)} ms`);
    expect(files.filter((_, at) => readings[at]?.isRead !== true)).toEqual([]);
    expect(Math.max(...times)).toBeLessThan(5_000);
  });

  test('tracked changes read as accepted print what Word printed after accepting them', () => {
    const twins = filesIn('docx', /-Accepted\.docx$/);
    console.log(`${twins.length} documents with twins accepted by Word`);
    expect(Object.fromEntries(twins.map((twin) => [twin, linesOf(twin.replace('-Accepted', ''))]))).toEqual(Object.fromEntries(twins.map((twin) => [twin, linesOf(twin)])));
    expect(twins.length).toBeGreaterThan(0);
  });

  test('HTML pages are read, a megabyte within a second', () => {
    const files = filesIn('html', /\.html?$/);
    const outcomes = files.map((file) => {
      const bytes = readFileSync(join(corpus, 'html', file));
      const before = process.threadCpuUsage();
      const { paragraphs } = readHtml(bytes);
      const { user, system } = process.threadCpuUsage(before);
      // Its own time, so that a busy machine does not count against it.
      return { file, isLong: paragraphs.length > 500, milliseconds: (user + system) / 1000 };
    });
    console.log(`${files.length} HTML pages, slowest ${Math.max(...outcomes.map(({ milliseconds }) => milliseconds)).toFixed(0)} ms`);
    expect(outcomes.map(({ file, isLong, milliseconds }) => ({ file, isLong, isQuick: milliseconds < 1_000 }))).toEqual(files.map((file) => ({ file, isLong: true, isQuick: true })));
  });
});
