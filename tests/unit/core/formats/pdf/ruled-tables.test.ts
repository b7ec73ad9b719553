import { expect, test } from 'vitest';
import { readPdf } from '../../../../../electron/core/formats/pdf/read-pdf.ts';
import type { RawParagraph } from '../../../../../shared/structure/raw.ts';
import { buildPdf, setLines, type PdfText } from '../../../../support/pdf-fixture.ts';

const above: PdfText = { x: 72, y: 760, text: 'The posts answer as the table says.' };
const below: PdfText = { x: 72, y: 560, text: 'The table is renewed every year.' };
const cells = [['Post', 'Hours'], ['Upper pass', 'Day and night'], ['Lower pass', 'By day']] as const;
const words = cells.flatMap((row, i) => row.map((text, j): PdfText => ({ x: j === 0 ? 78 : 206, y: 725 - i * 40, text })));

/** Lines across at these heights and down at these places, as a drawing program strokes them. */
function ruled(heights: readonly number[], places: readonly number[]): string {
  const [top, bottom] = [Math.max(...heights), Math.min(...heights)];
  const across = heights.map((y) => `${Math.min(...places)} ${y} m ${Math.max(...places)} ${y} l S`);
  return ['0.5 w', ...across, ...places.map((x) => `${x} ${bottom} m ${x} ${top} l S`)].join(' ');
}

test('lines ruled across and down over three rows make a table, between the text above and below it', async () => {
  expect(await read([above, ...words, below], ruled([740, 700, 660, 620], [72, 200, 400]))).toEqual([
    { text: above.text, cell: null },
    ...cells.flatMap((row, i) => row.map((text, column) => ({ text, cell: { table: 0, row: i, column } }))),
    { text: below.text, cell: null },
  ]);
});

test('words of a cell over two lines are one paragraph of it', async () => {
  const paragraphs = await read([above, ...words, { x: 206, y: 672, text: 'and night' }, below], ruled([740, 700, 660, 620], [72, 200, 400]));
  expect(paragraphs.filter(({ cell }) => cell?.row === 1 && cell.column === 1)).toEqual([{ text: 'Day and night and night', cell: { table: 0, row: 1, column: 1 } }]);
});

test.each([
  ['a line between two columns of prose', ruled([715, 560], [72, 303, 540])],
  ['a frame around them, parted in two rows', ruled([715, 640, 560], [72, 303, 540])],
  ['lines across alone', ruled([715, 660, 610, 560], [72]).replaceAll(/72 \d+ m 72 \d+ l S/gu, '')],
])('%s makes no table', async (_name, drawing) => {
  const left = setLines(Array.from({ length: 9 }, (_, i) => `The left column goes on with line ${i} and`), { x: 80, y: 700 });
  const right = setLines(Array.from({ length: 9 }, (_, i) => `the right column goes on with line ${i} and`), { x: 310, y: 700 });
  const paragraphs = await read([...left, ...right], drawing);
  expect(paragraphs.filter(({ cell }) => cell !== null)).toEqual([]);
  expect(paragraphs.map(({ text }) => text).join(' ')).toBe([...left, ...right].map(({ text }) => text).join(' '));
});

test('rules that only frame one column, or parts of a form whose words go over them, make no table', async () => {
  const lines = setLines(Array.from({ length: 8 }, (_, i) => `Line ${i} of a text that goes over the rule that somebody drew in it`), { x: 78, y: 725 });
  const paragraphs = await read(lines, ruled([740, 700, 660, 620], [72, 200, 500]));
  expect(paragraphs.filter(({ cell }) => cell !== null)).toEqual([]);
});

test('rows that nobody ruled are read across, not down', async () => {
  const entries = Array.from({ length: 8 }, (_, i) => [{ x: 78, y: 690 - i * 20, text: `Post ${i}` }, { x: 206, y: 690 - i * 20, text: `Pass ${i}.` }]).flat();
  const paragraphs = await read([...words.slice(0, 2), ...entries, { x: 78, y: 490, text: 'All' }, { x: 206, y: 490, text: 'Eight.' }], ruled([740, 710, 510, 480], [72, 200, 400]));
  expect(paragraphs.filter(({ cell }) => cell !== null)).toEqual([]);
  expect(paragraphs.map(({ text }) => text).join(' ')).toContain('Post 3\tPass 3.');
});

async function read(texts: readonly PdfText[], drawing: string): Promise<{ text: string; cell: RawParagraph['cell'] | null }[]> {
  const { paragraphs } = await readPdf(buildPdf([{ texts, drawing }]));
  return paragraphs.map(({ text, cell = null }) => ({ text, cell }));
}
