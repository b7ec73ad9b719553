import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../../../electron/core/formats/pdf/read-pdf.ts';
import type { RawParagraph } from '../../../../../shared/structure/raw.ts';
import { buildPdf, setLines, type PdfPage, type PdfText } from '../../../../support/pdf-fixture.ts';

const plain = { isBold: false, isItalic: false, isUnderlined: false, isStruck: false, colour: null, highlight: null };

/** "Every State may shall answer", where "may" stands from x 117 to 137 and "shall" from x 140 to 161. */
const sentence: readonly PdfText[] = [
  { x: 72, y: 700, text: 'Every State' },
  { x: 126, y: 700, text: 'may' },
  { x: 149, y: 700, text: 'shall' },
  { x: 173, y: 700, text: 'answer every call.' },
];

describe('the look of words', () => {
  test('is bold, italic and coloured as their font and colour say; nearly black is black', async () => {
    const [paragraph] = await read([
      { x: 72, y: 700, text: 'Every State', font: 'bold' },
      { x: 132, y: 700, text: 'shall', font: 'italic' },
      { x: 158, y: 700, text: 'answer', colour: [0.8, 0, 0.2] },
      { x: 194, y: 700, text: 'every call.', colour: [0.13, 0.12, 0.13] },
    ]);
    expect(paragraph?.text).toBe('Every State shall answer every call.');
    expect(paragraph?.looks).toEqual([
      { ...plain, start: 0, end: 11, isBold: true },
      { ...plain, start: 12, end: 17, isItalic: true },
      { ...plain, start: 18, end: 24, colour: '#cc0033' },
    ]);
  });

  test.each([
    ['a thin filled box across', '126 703 19 0.6 re f', { isStruck: true }],
    ['a line across', '0.5 w 126 703 m 145 703 l S', { isStruck: true }],
    ['a line under', '0.5 w 126 698.6 m 145 698.6 l S', { isUnderlined: true }],
    ['a light box behind', '1 1 0 rg 125 697.5 21 11 re f', { highlight: '#ffff00' }],
  ])('is told by %s them', async (_name, drawing, look) => {
    const [paragraph] = await read({ texts: sentence, drawing });
    expect(paragraph?.text).toBe('Every State may shall answer every call.');
    expect(paragraph?.looks).toEqual([{ ...plain, start: 12, end: 15, ...look }]);
  });

  test.each([
    ['a rule that reaches beyond the words', '0.5 w 40 698.6 m 500 698.6 l S'],
    ['the shade of a table cell', '0.9 0.9 0.6 rg 60 690 300 24 re f'],
    ['a white line', '1 1 1 RG 126 703 m 145 703 l S'],
  ])('is not told by %s', async (_name, drawing) => {
    const [paragraph] = await read({ texts: sentence, drawing });
    expect(paragraph?.looks).toBeUndefined();
  });

  test('is told by the marks people put on words, and what they say of them is a comment', async () => {
    const raw = await readPdf(buildPdf([{ texts: sentence, annotations: [markOn('StrikeOut', 126, 145, ''), markOn('Highlight', 149, 170, 'Chile: too strong')] }]));
    expect(raw.paragraphs[0]?.looks).toEqual([
      { ...plain, start: 12, end: 15, isStruck: true },
      { ...plain, start: 16, end: 21, highlight: '#ffff00' },
    ]);
    expect(raw.paragraphs[0]?.comments).toEqual([{ start: 0, end: 40, author: 'A. Rojas', date: null, words: 'Chile: too strong' }]);
  });

  test('of a whole paragraph in bold is said of the paragraph', async () => {
    const paragraphs = await read([{ x: 72, y: 700, text: 'Search and rescue', font: 'bold' }, { x: 72, y: 660, text: 'Every State shall answer.' }]);
    expect(paragraphs.map(({ text, isBold }) => ({ text, isBold }))).toEqual([{ text: 'Search and rescue', isBold: true }, { text: 'Every State shall answer.', isBold: undefined }]);
  });

  test('names no colour that most of the document has', async () => {
    const [paragraph] = await read([
      { x: 72, y: 700, text: 'Every State shall answer', colour: [0, 0, 0.6] },
      { x: 189, y: 700, text: 'every call.', colour: [0.8, 0, 0] },
    ]);
    expect(paragraph?.looks).toEqual([{ ...plain, start: 25, end: 36, colour: '#cc0000' }]);
  });

  test('is bold where the same words are drawn twice, a little apart, and they are there once', async () => {
    const [paragraph] = await read([{ x: 72, y: 700, text: 'Every State shall answer.' }, { x: 72.4, y: 700, text: 'Every State shall answer.' }]);
    expect(paragraph).toMatchObject({ text: 'Every State shall answer.', looks: [{ ...plain, start: 0, end: 25, isBold: true }] });
  });

  test('stays on its words when the mark of a note is taken out before them and lines are joined', async () => {
    const raw = await readPdf(
      buildPdf([
        [
          ...setLines(['The mountain rescue services of the participating States'], { x: 72, y: 700 }),
          { x: 327, y: 704, size: 6, text: '1' },
          { x: 72, y: 687, text: 'shall answer' },
          { x: 132, y: 687, text: 'every call', font: 'bold' },
          { x: 72, y: 90, size: 8, text: '1 Chile reserves its position.' },
        ],
      ]),
    );
    const text = 'The mountain rescue services of the participating States shall answer every call';
    expect(raw.paragraphs).toMatchObject([{ text, looks: [{ ...plain, start: 70, end: 80, isBold: true }], notes: [{ id: '1:1', offset: 56 }] }]);
  });
});

describe('the place of a paragraph', () => {
  const line: PdfText = { x: 100, y: 700, text: 'Every State shall answer every call.' };
  const width = 157.8;

  test('is a box in points from the upper left corner of its page', async () => {
    const [paragraph] = await read([line]);
    expect(paragraph?.places).toEqual([{ page: 1, left: 100, top: 134, width, height: 10.5 }]);
  });

  test('is counted from the corner of what is shown of the page', async () => {
    const [paragraph] = await read({ texts: [line], cropBox: [50, 100, 545, 742] });
    expect(paragraph?.places).toEqual([{ page: 1, left: 50, top: 34, width, height: 10.5 }]);
  });

  test('is where the words stand on a page shown turned', async () => {
    const [turned] = await read({ texts: [line], rotate: 90 });
    expect(turned).toMatchObject({ text: line.text, places: [{ page: 1, left: 697.5, top: 100, width: 10.5, height: width }] });
  });

  test('is where the words stand on a page drawn sideways, whose lines are read all the same', async () => {
    const lines = setLines(['Every State shall answer every call that reaches', 'it, whichever side of the border it comes from.'], { x: 100, y: -300 });
    const [paragraph] = await read({ texts: lines, turn: '0 1 -1 0 0 0 cm' });
    expect(paragraph?.text).toBe(lines.map((one) => one.text).join(' '));
    expect(paragraph?.places).toMatchObject([{ page: 1, left: 292, width: 23.5 }]);
  });

  test('is one box for each column and page it runs over', async () => {
    const left = Array.from({ length: 8 }, (_, i) => `the left column goes on with line ${'abcdefgh'[i]} and`);
    const right = Array.from({ length: 8 }, (_, i) => `the right column goes on with line ${'abcdefgh'[i]} and`);
    const rows = left.flatMap((text, i) => [{ x: 72, y: 700 - i * 13, text }, { x: 320, y: 700 - i * 13, text: right[i] ?? '' }]);
    const [paragraph] = await read(rows, setLines(['so does the next page.'], { x: 72, y: 760 }));
    expect(paragraph?.places?.map(({ page, left: from, top }) => ({ page, left: from, top }))).toEqual([
      { page: 1, left: 72, top: 134 },
      { page: 1, left: 320, top: 134 },
      { page: 2, left: 72, top: 74 },
    ]);
  });
});

/** A mark that a reader's program puts on words of the sentence. */
function markOn(kind: string, from: number, to: number, words: string): string {
  return `<< /Type /Annot /Subtype /${kind} /Rect [${from} 697 ${to} 709] /QuadPoints [${from} 709 ${to} 709 ${from} 697 ${to} 697] /C [1 1 0] /T (A. Rojas) /Contents (${words}) >>`;
}

async function read(...pages: readonly (readonly PdfText[] | PdfPage)[]): Promise<readonly RawParagraph[]> {
  return (await readPdf(buildPdf(pages))).paragraphs;
}
