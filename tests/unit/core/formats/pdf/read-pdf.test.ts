import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../../../electron/core/formats/pdf/read-pdf.ts';
import { AppError } from '../../../../../shared/errors.ts';
import type { RawDocument, RawParagraph } from '../../../../../shared/structure/raw.ts';
import { compareParagraphs, type ParagraphCount } from '../../../../bench/read-pdf/paragraphs.ts';
import { buildPdf, setLines, type PdfText } from '../../../../support/pdf-fixture.ts';

const opening = [
  'The mountain rescue services of the participating States shall answer every call',
  'that reaches them, whichever side of the border the caller stands on, and shall',
  'tell the neighbouring service at once.',
];
const second = ['2. The first team to arrive leads the operation until the service in whose', 'territory the person is found takes over.'];

describe('a PDF that does not say what its paragraphs are', () => {
  test('gives paragraphs over several lines, numbers first in their text', async () => {
    const raw = await read([[...setLines(opening, { x: 72, y: 700 }), ...setLines(second, { x: 72, y: 640 })]]);
    expect(raw.paragraphs.map((paragraph) => paragraph.text)).toEqual([opening.join(' '), second.join(' ')]);
    expect(raw.warnings).toEqual([{ code: 'numbers-unsure', details: {} }]);
  });

  test('joins a paragraph that goes on over the page, without the running heads and page numbers between', async () => {
    const head = { x: 72, y: 810, text: 'RSM-III/doc.6/26' };
    const [first = '', ...rest] = opening;
    const raw = await read([
      [head, ...setLines([first], { x: 72, y: 700 }), { x: 290, y: 30, text: '- 1 -' }],
      [head, ...setLines(rest, { x: 72, y: 760 }), ...setLines(second, { x: 72, y: 700 }), { x: 290, y: 30, text: '- 2 -' }],
      [head, ...setLines(['3. Costs lie where they fall.'], { x: 72, y: 760 }), { x: 290, y: 30, text: '- 3 -' }],
    ]);
    expect(raw.paragraphs.map((paragraph) => paragraph.text)).toEqual([opening.join(' '), second.join(' '), '3. Costs lie where they fall.']);
  });

  test('parts footnotes from the text and says where their marks stand', async () => {
    const raw = await read([
      [
        ...setLines(opening, { x: 72, y: 700 }),
        { x: 241, y: 678, size: 6, text: '1' },
        ...setLines(['1 The delegation of Peru accepts this paragraph ad referendum.'], { x: 72, y: 90, size: 8 }),
      ],
    ]);
    expect(raw.paragraphs).toEqual([
      { text: opening.join(' '), notes: [{ id: '1:1', offset: opening.join(' ').length }], places: [{ page: 1, left: 72, top: 134, width: 352.4, height: 36.5 }] },
    ]);
    const noteText = 'The delegation of Peru accepts this paragraph ad referendum.';
    expect(raw.notes).toEqual([{ id: '1:1', label: '1', paragraphs: [{ text: noteText, places: [{ page: 1, left: 72, top: 745.6, width: 227.2, height: 8.4 }] }] }]);
  });

  test('finds the mark of a note that stands at the end of the document', async () => {
    const raw = await read([
      [...setLines(opening, { x: 72, y: 700 }), { x: 241, y: 678, size: 6, text: '1' }],
      [...setLines(second, { x: 72, y: 700 }), ...setLines(['The delegation of Peru reserves its position.'], { x: 76, y: 600, size: 8 }), { x: 72, y: 603, size: 5, text: '1' }],
    ]);
    expect(raw.notes.map((note) => note.label)).toEqual(['1']);
    expect(raw.paragraphs[0]).toMatchObject({ text: opening.join(' '), notes: [{ id: '2:1', offset: opening.join(' ').length }] });
  });

  test('reads two columns one after the other', async () => {
    const left = Array.from({ length: 8 }, (_, i) => `Left column line number ${'abcdefgh'[i]} goes on`);
    const right = Array.from({ length: 8 }, (_, i) => `right column line number ${'abcdefgh'[i]} goes on`);
    const rows = left.flatMap((text, i) => [{ x: 72, y: 700 - i * 13, text }, { x: 320, y: 700 - i * 13, text: right[i] ?? '' }]);
    const raw = await read([rows]);
    expect(raw.paragraphs.map((paragraph) => paragraph.text).join(' ')).toBe([...left, ...right].join(' '));
  });

  test('puts a word broken at a line end together where the document holds it whole', async () => {
    const lines = ['Every State keeps a register of its mountain rescue services and their co-', 'operation with others; the register of co-operation is public, and the regis-', 'ter is renewed every year by the service that keeps it.'];
    const raw = await read([setLines(lines, { x: 72, y: 700 })]);
    expect(raw.paragraphs.map((paragraph) => paragraph.text)).toEqual([
      'Every State keeps a register of its mountain rescue services and their co-operation with others; the register of co-operation is public, and the register is renewed every year by the service that keeps it.',
    ]);
  });
});

describe('what is on a page besides its text', () => {
  const head = { x: 72, y: 810, text: 'RSM-III/doc.6/26' };

  test('is left out of it, and its words are told', async () => {
    const raw = await read([
      [head, ...setLines(opening, { x: 72, y: 700 }), { x: 290, y: 30, text: '- 1 -' }],
      [head, ...setLines(second, { x: 72, y: 700 }), { x: 290, y: 30, text: '- 2 -' }],
    ]);
    expect(raw.paragraphs.map((paragraph) => paragraph.text)).toEqual([opening.join(' '), second.join(' ')]);
    expect(raw.properties.runningHeads).toEqual(['RSM-III/doc.6/26', '- 1 -', '- 2 -']);
    expect(raw.warnings).toContainEqual({ code: 'running-heads-left-out', details: { words: 'RSM-III/doc.6/26' } });
  });

  test('is a number that counts pages, also high above the foot and between two columns', async () => {
    const raw = await read([twoColumns('7'), twoColumns('8')]);
    expect(raw.properties.runningHeads).toEqual(['7', '8']);
    expect(raw.paragraphs.map((paragraph) => paragraph.text).join(' ')).toBe([...rows('left'), ...rows('right'), ...rows('left'), ...rows('right')].join(' '));
  });

  test('is not what repeats within the text, as the numbered lines of a form do', async () => {
    const raw = await read([0, 1, 2, 3, 4].map((page) => setLines(Array.from({ length: 50 }, (_, i) => `${i + 1}. Station ${page * 50 + i} answered.`), { x: 72, y: 800 })));
    expect(raw.properties.runningHeads).toBeUndefined();
    expect(raw.paragraphs).toHaveLength(250);
  });

  test('is told where a page holds a picture of its text only', async () => {
    const raw = await read([setLines(opening, { x: 72, y: 700 }), [], setLines(second, { x: 72, y: 700 })]);
    expect(raw.warnings).toContainEqual({ code: 'pages-without-text', details: { pages: '2' } });
  });
});

test('a PDF whose structure tree names its paragraphs is read by them; what no tag names stands where it is printed, but for heads and page numbers', async () => {
  const clauses = Array.from({ length: 4 }, (_, i) => tagged(setLines(opening, { x: 72, y: 700 - i * 60 }), i)).flat();
  const raw = await read([
    [{ x: 72, y: 810, text: 'RSM-III/doc.6/26' }, ...clauses, { x: 72, y: 655, text: 'Ad referendum.' }, { x: 290, y: 30, text: '- 1 -' }],
    [{ x: 72, y: 810, text: 'RSM-III/doc.6/26' }, ...clauses, ...tagged(setLines(second, { x: 72, y: 440 }), 4), { x: 290, y: 30, text: '- 2 -' }],
  ]);
  const clause = opening.join(' ');
  expect(raw.paragraphs.map((paragraph) => paragraph.text)).toEqual([clause, 'Ad referendum.', clause, clause, clause, clause, clause, clause, clause, second.join(' ')]);
  expect(raw.properties.runningHeads).toEqual(['RSM-III/doc.6/26', '- 1 -', '- 2 -']);
  expect(raw.warnings).toEqual([{ code: 'running-heads-left-out', details: { words: 'RSM-III/doc.6/26' } }]);
});

test('a PDF in letters written from right to left is read from right to left', async () => {
  const raw = await read([[{ x: 300, y: 700, text: 'CBA FED', font: 'hebrew' }, { x: 287, y: 700, text: '12' }, { x: 266, y: 700, text: 'IHG', font: 'hebrew' }]]);
  expect(raw.paragraphs.map((paragraph) => paragraph.text)).toEqual(['דהו אבג 12 זחט']);
});

describe('a PDF that cannot be read', () => {
  test('without text is refused as such', async () => {
    await expect(read([[]])).rejects.toMatchObject({ code: 'file-without-text', details: { pages: 1 } });
  });

  test('cut short or made of something else is said to be damaged', async () => {
    await expect(readPdf(new TextEncoder().encode('%PDF-1.4\nnothing more'))).rejects.toMatchObject({ code: 'file-damaged' });
  });

  test('stops when it is cancelled', async () => {
    await expect(readPdf(buildPdf([setLines(opening, { x: 72, y: 700 })]), { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'cancelled' });
  });

  test('says how far it is, page by page', async () => {
    const seen: [number, number][] = [];
    await readPdf(buildPdf([setLines(opening, { x: 72, y: 700 }), setLines(second, { x: 72, y: 700 })]), { onProgress: (done, total) => seen.push([done, total]) });
    expect(seen).toEqual([[1, 2], [2, 2]]);
  });
});

const corpus = join(import.meta.dirname, '../../../../../../shared/corpus');
const hasCorpus = existsSync(corpus);
if (!hasCorpus) console.warn(`The corpus is not at ${corpus}: its PDFs were NOT read.`);

describe.skipIf(!hasCorpus)('the PDFs of the corpus', () => {
  test('are read, or refused with a reason', { timeout: 120_000 }, async () => {
    const outcomes = new Map<string, string>();
    for (const folder of ['pdf', 'hostile']) {
      for (const name of readdirSync(join(corpus, folder)).filter((file) => file.endsWith('.pdf'))) outcomes.set(name, await outcomeOf(join(corpus, folder, name)));
    }
    console.info(`${outcomes.size} PDFs of the corpus`);
    expect(outcomes.size).toBeGreaterThan(60);
    const refused = [...outcomes].filter(([, outcome]) => outcome !== 'read').toSorted(([a], [b]) => a.localeCompare(b));
    expect(Object.fromEntries(refused)).toEqual({
      'bbnj-high-seas__Text_of_the_Agreement_in_Arabic.pdf': 'file-text-unsound',
      'bbnj-high-seas__Text_of_the_Agreement_in_Chinese.pdf': 'file-text-unsound',
      'bbnj-high-seas__Text_of_the_Agreement_in_Russian.pdf': 'file-text-unsound',
      'pdf.js__Pages-tree-refs.pdf': 'file-damaged',
      'pdf.js__REDHAT-1531897-0.pdf': 'file-damaged',
      'pdf.js__ThuluthFeatures.pdf': 'file-text-unsound',
      'pdf.js__bug1020226.pdf': 'file-damaged',
      'pdf.js__empty.pdf': 'file-without-text',
      'pdf.js__issue5280.pdf': 'file-without-text',
      'pdf.js__poppler-395-0-fuzzed.pdf': 'file-damaged',
      'pdf.js__poppler-742-0-fuzzed.pdf': 'file-damaged',
      'pdf.js__poppler-937-0-fuzzed.pdf': 'file-damaged',
      'pdfbox__AESkeylength256.pdf': 'file-encrypted',
      'pdfbox__PasswordSample-256bit.pdf': 'file-encrypted',
      'un-su__1971-10-25_GA_Resolution_2758_ru.pdf': 'file-without-text',
      'un-su__1991-12-30_Buravkin_to_UN.pdf': 'file-without-text',
      'un-su__2022-03-04_Note_Verbale_from_the_Office_of_Legal_Affairs_to_the_Permanent_Mission_of_Ukraine.pdf': 'file-without-text',
    });
  });

  test('that hold a treaty give its paragraphs as its checked text has them', { timeout: 60_000 }, async () => {
    const counts: ParagraphCount[] = [];
    for (const [language, code] of [['English', 'en'], ['French', 'fr'], ['Spanish', 'es']] as const) {
      const raw = await readPdf(readFileSync(join(corpus, `pdf/bbnj-high-seas__Text_of_the_Agreement_in_${language}.pdf`)));
      counts.push(compareParagraphs(readFileSync(join(corpus, `txt/bbnj-${code}.txt`), 'utf8'), raw));
    }
    const [right, total] = [counts.reduce((sum, count) => sum + count.right, 0), counts.reduce((sum, count) => sum + count.total, 0)];
    console.info(`${counts.length} languages, ${right} of ${total} paragraphs exactly right`);
    expect(right / total).toBeGreaterThanOrEqual(0.9);
    for (const count of counts) expect(count.right / count.total).toBeGreaterThanOrEqual(0.9);
    // In English the checked text alone stands in the way: it runs headings and paragraphs together.
    expect(counts[0]?.wrong).toEqual([]);
  });

  test('that hold a font without the names of its letters are read by what other fonts draw, and the pages are told', async () => {
    const raw = await readPdf(readFileSync(join(corpus, 'pdf/bbnj-high-seas__Text_of_the_Agreement_in_French.pdf')));
    const texts = raw.paragraphs.map((paragraph) => paragraph.text);
    expect(texts).toEqual(expect.arrayContaining(['PRÉAMBULE', 'Article 24 Mesures d’urgence', 'Article 58 Règlement des différends par tout moyen pacifique choisi par les Parties']));
    expect(raw.warnings.map((warning) => warning.code)).toEqual(['pages-without-text', 'numbers-unsure', 'letters-recovered']);
  });

  test('that strike words out say what their unmarked twin says once those are left out', async () => {
    const [marked, clean] = await Promise.all(['-markup', ''].map((mark) => readPdf(readFileSync(join(corpus, `pdf/draft-constitu__draft-constitution${mark}.pdf`)))));
    const kept = (marked?.paragraphs ?? []).map(withoutStruck).filter((text) => text !== '');
    const wanted = new Set(clean?.paragraphs.map((paragraph) => paragraph.text.replaceAll(/\s/gu, '')));
    expect(kept.filter((text) => wanted.has(text)).length / kept.length).toBeGreaterThan(0.97);
  });

  test('that are tagged give the clauses and notes of a resolution', async () => {
    const raw = await readPdf(readFileSync(join(corpus, 'pdf/bbnj-high-seas__n2411755.pdf')));
    const texts = raw.paragraphs.map((paragraph) => paragraph.text);
    expect(texts.filter((text) => /^(Recalling|Noting|Recognizing)/.test(text))).toHaveLength(8);
    expect(texts.flatMap((text) => /^(\d+)\. /.exec(text)?.[1] ?? [])).toEqual(Array.from({ length: 17 }, (_, i) => String(i + 1)));
    expect(raw.notes.map((note) => note.label)).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(raw.paragraphs.flatMap((paragraph) => paragraph.notes?.map((note) => note.id) ?? [])).toEqual(raw.notes.map((note) => note.id));
  });
});

function tagged(texts: readonly PdfText[], paragraph: number): PdfText[] {
  return texts.map((text) => ({ ...text, paragraph }));
}

/** The lines of one column. */
function rows(side: string): string[] {
  return Array.from({ length: 8 }, (_, i) => `the ${side} column goes on with line ${'abcdefgh'[i]} and`);
}

/** A page of two columns with its number between them. */
function twoColumns(number: string): PdfText[] {
  return [...rows('left').map((text, i) => ({ x: 72, y: 700 - i * 13, text })), ...rows('right').map((text, i) => ({ x: 310, y: 700 - i * 13, text })), { x: 297, y: 180, text: number }];
}

/** The letters of a paragraph without those struck through; the program that wrote the file shows the ends of struck paragraphs. */
function withoutStruck({ text, looks }: RawParagraph): string {
  const struck = (looks ?? []).filter((look) => look.isStruck).toReversed();
  return struck.reduce((rest, look) => rest.slice(0, look.start) + rest.slice(look.end), text).replaceAll(/[\s¶]/gu, '');
}

async function read(pages: Parameters<typeof buildPdf>[0]): Promise<RawDocument> {
  return readPdf(buildPdf(pages));
}

async function outcomeOf(path: string): Promise<string> {
  try {
    const raw = await readPdf(new Uint8Array(readFileSync(path)));
    return raw.paragraphs.length > 0 ? 'read' : 'nothing read';
  } catch (error) {
    return error instanceof AppError ? error.code : `a bug: ${String(error)}`;
  }
}
