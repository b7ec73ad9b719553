import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSample, sampleFolder } from '../../../tools/sample/make.ts';
import { printedLabel } from '../../../tools/sample/printed.ts';
import { draftAsPdf, sampleFiles, type SampleFile } from '../../../tools/sample/sources.ts';
import { readWordFile } from './word-file.ts';

const held = (fileName: string): Buffer => readFileSync(new URL(fileName, sampleFolder));
const wordFiles = sampleFiles.filter(({ format }) => format === 'docx');
const bodyOf = (file: SampleFile) => file.blocks.filter(({ kind }) => kind !== 'note');
const notesOf = (file: SampleFile) => file.blocks.filter(({ kind }) => kind === 'note');
const squeezed = (text: string): string => text.replaceAll(/\s+/g, '');

describe('making the sample again', () => {
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'adref-sample-test-'));
    await makeSample(pathToFileURL(`${folder}/`));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('gives the bytes that are committed, for every file but the PDF', () => {
    const made = readdirSync(folder).toSorted();
    expect(made).toEqual([...sampleFiles.filter(({ format }) => format !== 'pdf').map(({ fileName }) => fileName), 'meeting.json'].toSorted());
    expect(made.filter((name) => !readFileSync(join(folder, name)).equals(held(name)))).toEqual([]);
  });
});

test('the sample folder holds exactly the files of the meeting and stays under 2 MB', () => {
  const names = readdirSync(sampleFolder);
  expect(names.toSorted()).toEqual([...sampleFiles.map(({ fileName }) => fileName), 'meeting.json'].toSorted());
  expect(names.map((name) => statSync(new URL(name, sampleFolder)).size).reduce((sum, size) => sum + size, 0)).toBeLessThan(2_000_000);
});

describe.each(wordFiles.map((file) => [file.fileName, file] as const))('%s', (fileName, file) => {
  const word = readWordFile(held(fileName));

  test('carries every block of its source in order, with its printed number typed or counted by Word', () => {
    const seen = word.paragraphs.map(({ accepted, counted, isInCell }) => ({ printed: counted === null ? accepted : `${counted}\t${accepted}`, isInCell }));
    expect(seen).toEqual(bodyOf(file).map((block) => ({ printed: block.label === null ? block.text : `${printedLabel(block)}\t${block.text}`, isInCell: block.cell !== null })));
  });

  test('lets Word count only where the source says so, and never an inserted number', () => {
    const counted = word.paragraphs.filter(({ counted }) => counted !== null).map(({ counted }) => counted);
    const countable = bodyOf(file).filter(({ label }) => label !== null && !label.includes('bis')).map(printedLabel);
    expect(counted).toEqual(file.numbering === 'automatic' ? countable : []);
  });

  test('carries its footnotes as footnotes of Word', () => {
    expect(word.notes).toEqual(notesOf(file).map(({ text }) => text));
  });
});

test('the work plan carries the tracked changes of two delegations, and rejecting them gives the text before', () => {
  const file = wordFiles.find(({ kind }) => kind === 'work-plan');
  const word = readWordFile(held(file?.fileName ?? ''));
  expect(word.authors).toEqual(['Delegación de Chile', 'Delegación de México']);
  expect(word.paragraphs.map(({ rejected }) => rejected)).toEqual(
    (file?.blocks ?? []).map(({ pieces }) => pieces.map(({ kind, text }) => (kind === 'added' ? '' : text)).join('')),
  );
});

test('only the work plan carries tracked changes', () => {
  const tracked = wordFiles.filter(({ fileName }) => readWordFile(held(fileName)).authors.length > 0).map(({ kind }) => kind);
  expect(tracked).toEqual(['work-plan']);
});

test.each(sampleFiles.filter(({ format }) => format === 'html' || format === 'txt').map((file) => [file.fileName, file] as const))('%s carries every block of its source with its number', (fileName, file) => {
  const text = held(fileName).toString('utf8').replaceAll(/<sup.*?<\/sup>/g, '');
  expect(file.blocks.map((block) => (block.label === null || block.kind === 'note' ? block.text : `${printedLabel(block)} ${block.text}`)).filter((printed) => !text.includes(printed))).toEqual([]);
});

test('the PDF of the second revision carries the words of the Word file', async () => {
  const loading = getDocument({ data: new Uint8Array(held(draftAsPdf.fileName)) });
  const pdf = await loading.promise;
  let text = '';
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const margins = new Set([draftAsPdf.symbol, String(number)]);
    const first = items.findIndex((item) => 'str' in item && item.str.trim() !== '' && !margins.has(item.str));
    text += items.slice(number === 1 ? 0 : first).map((item) => ('str' in item ? item.str : '')).join('');
  }
  await loading.destroy();
  const printed = squeezed(text);
  const marked = bodyOf(draftAsPdf).map(({ label, kind, text: words, notes }) => squeezed(`${label === null ? '' : printedLabel({ label, kind })}${words}${notes.join('')}`));
  expect([...marked, ...notesOf(draftAsPdf).map(({ text: words }) => squeezed(words))].filter((words) => !printed.includes(words))).toEqual([]);
});
