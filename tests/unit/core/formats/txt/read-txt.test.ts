import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readTxt } from '../../../../../electron/core/formats/txt/read-txt.ts';
import { buildBlocks } from '../../../../../shared/structure/build-blocks.ts';

const read = (text: string) => readTxt(new TextEncoder().encode(text));
const lost = { code: 'marks-of-emphasis-lost', details: {} };

test('each line is handed on as it stands, with the space before it and the gap above it', () => {
  expect(read('\uFEFF1.\r\nTo lower lamps\r\n\r\n at night.\n')).toEqual({
    format: 'txt',
    paragraphs: [{ text: '1.', isLine: true }, { text: 'To lower lamps', isLine: true }, { text: ' at night.', isLine: true, isAfterGap: true }],
    notes: [],
    warnings: [lost],
    properties: {},
  });
});

test('an encoding that had to be guessed is said', () => {
  const bytes = new Uint8Array([...new TextEncoder().encode('Les ministres ont d'), 0xe9, ...new TextEncoder().encode('cid'), 0xe9, ...new TextEncoder().encode(' de baisser les lampes avant minuit dans tous les ports.')]);
  const { warnings, paragraphs } = readTxt(bytes);
  expect(warnings.map((warning) => warning.code)).toEqual(['marks-of-emphasis-lost', 'encoding-guessed']);
  expect(paragraphs[0]?.text).toBe('Les ministres ont décidé de baisser les lampes avant minuit dans tous les ports.');
});

test('the encoding a person chose is used and not called a guess', () => {
  const bytes = new Uint8Array([0xcc, 0xc9, 0xd2]);
  expect(readTxt(bytes, 'koi8-r')).toEqual({ format: 'txt', paragraphs: [{ text: 'лир', isLine: true }], notes: [], warnings: [lost], properties: {} });
});

test('lines wrapped at a margin become paragraphs, a cut word whole where it stands whole elsewhere', () => {
  const wrapped = read(`The ministers responsible for the night skies of the shared
shores have met and considered the lamps of their ports, the
illumination of their roads and the well-
being of fireflies; they have agreed on a register of illumi-
nation kept by all ports.

1. Every port lowers its lamps before midnight, unless a ship
is expected, in which case the lamps are lowered afterwards.
2. Every port keeps count.
`);
  expect(wrapped.paragraphs).toEqual([
    { text: 'The ministers responsible for the night skies of the shared shores have met and considered the lamps of their ports, the illumination of their roads and the well-being of fireflies; they have agreed on a register of illumination kept by all ports.' },
    { text: '1. Every port lowers its lamps before midnight, unless a ship is expected, in which case the lamps are lowered afterwards.' },
    { text: '2. Every port keeps count.' },
  ]);
});

test('what repeats at the head and foot of pages is dropped, the words between stay', () => {
  const pages = ['Lamps burn.', 'Stars burn.', 'Ports sleep.'].map((words, page) => `NSK/doc.1/26\n${words}\nPage ${page + 1}\n`).join('\f');
  expect(read(pages).paragraphs.map((paragraph) => paragraph.text)).toEqual(['Lamps burn.', 'Stars burn.', 'Ports sleep.']);
});

test('markdown gives its headings and its title, and loses its signs', () => {
  const { paragraphs, properties } = read('---\ntitle: On lamps\n---\n\n# Part one\n\nThe *ministers* **agree**\nto lower lamps.\n\n## Lists\n\n* one\n* two\n');
  expect({ paragraphs, properties }).toEqual({
    paragraphs: [
      { text: 'Part one', style: 'heading', level: 0 },
      { text: 'The ministers agree to lower lamps.' },
      { text: 'Lists', style: 'heading', level: 1 },
      { text: '* one' },
      { text: '* two' },
    ],
    properties: { title: 'On lamps' },
  });
});

const folder = fileURLToPath(new URL('../../../../../../shared/corpus/txt/', import.meta.url));
const files = existsSync(folder) ? readdirSync(folder) : [];
console.log(files.length === 0 ? 'CORPUS ABSENT: ../shared/corpus/txt is not there, no text was read' : `${files.length} texts read from ../shared/corpus/txt`);

test.skipIf(files.length === 0).each(files)('%s, a treaty in one of six languages or a draft in markdown, is read in under two seconds into its articles and paragraphs', (file) => {
  const start = performance.now();
  const { blocks } = buildBlocks(readTxt(readFileSync(`${folder}${file}`)));
  expect(performance.now() - start).toBeLessThan(2_000);
  expect(blocks.length).toBeGreaterThan(80);
});
