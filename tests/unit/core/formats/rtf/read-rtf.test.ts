import { describe, expect, test } from 'vitest';
import { plainAppearance } from '../../../../../electron/core/formats/appearance.ts';
import { readRtf } from '../../../../../electron/core/formats/rtf/read-rtf.ts';
import { AppError } from '../../../../../shared/errors.ts';

const raw = String.raw;
const read = (inner: string, head = raw`\ansi\ansicpg1252`) => readRtf(Buffer.from(`{\\rtf1${head}\n${inner}}`, 'latin1'));
const paragraphs = (inner: string, head?: string) => read(inner, head).paragraphs;
const texts = (inner: string, head?: string) => paragraphs(inner, head).map(({ text }) => text);

// Ten o'clock on 1 May 2031, packed.
const at = (131 << 20) | (5 << 16) | (1 << 11) | (10 << 6);

const refusal = (file: string): unknown => {
  try {
    return readRtf(Buffer.from(file, 'latin1')).format;
  } catch (error) {
    return error instanceof AppError ? error.code : error;
  }
};

describe('Rich Text', () => {
  test('becomes paragraphs, headings, and what it says of itself', () => {
    const head = raw`\ansi{\stylesheet{\s0 Normal;}{\s1\b heading 1;}{\s2 Title;}{\s3 Quote;}{\*\cs9 Strong;}}{\info{\title On lamps}{\author Nobody}{\creatim\yr2030\mo1\dy2}{\revtim\yr2031\mo5\dy2\hr8}}{\*\generator X;}{\header NSK/doc.1\par}{\footerl Page 2\par NSK/doc.1}`;
    expect(read(raw`\pard\s2\qc On lamps\par\pard\s1 Part one\par\pard\s3 said\par\pard\outlinelevel2 Third\par\pard Lamps${'\r\n'} burn\line all\~night.\tab Stars\_too\\\{\}\par` + '\\\r\nLast', head)).toEqual({
      format: 'rtf',
      paragraphs: [
        { text: 'On lamps', style: 'title', isCentred: true },
        { text: 'Part one', style: 'heading', level: 0 },
        { text: 'said', style: 'quote' },
        { text: 'Third', style: 'heading', level: 2 },
        { text: 'Lamps burn\nall\u00a0night.\tStars\u2011too\\{}' },
        { text: 'Last' },
      ],
      notes: [],
      warnings: [],
      properties: { title: 'On lamps', date: '2031-05-02', runningHeads: ['NSK/doc.1', 'Page 2'] },
    });
  });

  test.each([
    ['its own code page', raw`\ansi\ansicpg1250`, raw`\'a3\'f3d\'9f`, 'Łódź'],
    ['the code page of a font', raw`\ansi\deff0{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset204 B;}{\f2\fcharset178 C;}}`, raw`caf\'e9 {\f1\'ec\'e8\'f0} \f2\'d3\'e1\'c7\'e3`, 'café мир سلام'],
    ['characters of two bytes', raw`\ansi{\fonttbl{\f0\fcharset128 A;}{\f1\fcharset134 B;}{\f2\fcharset136 C;}{\f3\fcharset129 D;}}`, raw`\f0\'95\'bd\'98a \f1\'ba\'cd\'c6\'bd \f2\'a9\'4d\'a5\'ad \f3\'c6\'f2\'c8\'ad`, '平和 和平 和平 평화'],
    ['Unicode and what repeats it', raw`\ansi\uc1`, raw`\u8364?5 \u-10179?\u-8704? {\uc2\u21644\'ba\'cd}{\uc0\u24179} {\upr{ascii}{\*\ud{unic\u246 ode}}}`, '€5 😀 和平 unicöde'],
    ['the Macintosh', raw`\mac`, raw`\'8e\'8f`, 'éè'],
    ['the font of signs', raw`\ansi{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset2 Symbol;}{\f2\fcharset2 Wingdings;}}`, raw`{\f1\'61\'a3\u-3919?} {\f2\'fc}`, 'α≤± •'],
    ['signs by name', raw`\ansi`, raw`\ldblquote a\rdblquote\endash\emdash\lquote b\rquote\bullet`, '“a”–—‘b’•'],
  ])('is decoded by %s', (_what, head, inner, expected) => {
    expect(texts(raw`\pard\plain ${inner}`, head)).toEqual([expected]);
  });

  test('keeps the numbers its lists are printed with', () => {
    const inner = raw`{\listtext\pard\plain 12.\tab}\ilvl0\ls1 Lamps\par{\pntext\f1 (a)\tab}\ilvl1 Ports\par{\listtext\'b7\tab}dot\par{\listtext o\tab}hollow\par none`;
    expect(paragraphs(inner)).toEqual([
      { text: 'Lamps', label: '12.', style: 'list', level: 0 },
      { text: 'Ports', label: '(a)', style: 'list', level: 1 },
      { text: 'dot', style: 'list', level: 1 },
      { text: 'hollow', style: 'list', level: 1 },
      { text: 'none' },
    ]);
  });

  test('counts its lists where their numbers are not written out', () => {
    const level = (format: number, start: number, text: string): string => raw`{\listlevel\levelnfc${format}\levelstartat${start}{\leveltext\leveltemplateid5${text};}{\levelnumbers\'01;}\f0}`;
    const head = raw`\ansi{\*\listtable{\list\listtemplateid1${level(0, 3, raw`\'02\'00.`)}${level(4, 1, raw`\'05\'00.\'01\u41?x`)}{\listname ;}\listid7}}{\*\listoverridetable{\listoverride\listid7\listoverridecount0\ls1}{\listoverride\listid7\listoverridecount1{\lfolevel\listoverridestartat\levelstartat20}\ls2}}`;
    const inner = raw`\pard\ls1 three\par a\ilvl1\par\pard\ls1\ilvl1 b\par\pard{\listtext 4.\tab}\ls1 four\par\pard\ls1 five\par\pard\ls2 twenty\par\pard out`;
    expect(paragraphs(inner, head).map(({ label, text }) => [label, text])).toEqual([['3.', 'three'], ['3.a)x', 'a'], ['3.b)x', 'b'], ['4.', 'four'], ['5.', 'five'], ['20.', 'twenty'], [undefined, 'out']]);
  });

  test('gives each cell its place, in tables within tables too', () => {
    const inner = raw`before\par\trowd\cellx1\cellx2\pard\intbl a\cell b\par c\cell\row\trowd\pard\intbl d\par\pard\itap2\intbl e\nestcell f\nestcell{\*\nesttableprops\trowd\nestrow}{\nonesttables\par}\pard\itap2\intbl g\nestcell{\*\nesttableprops\nestrow}\pard\intbl h\cell\cell\row\pard after\par\trowd\pard\intbl i\cell\row`;
    expect(paragraphs(inner).map(({ text, cell }) => [text, cell && `${cell.table}:${cell.row}:${cell.column}`])).toEqual([
      ['before', undefined],
      ['a', '0:0:0'], ['b', '0:0:1'], ['c', '0:0:1'],
      ['d', '0:1:0'], ['e', '1:0:0'], ['f', '1:0:1'], ['g', '1:1:0'], ['h', '0:1:0'], ['', '0:1:1'],
      ['after', undefined],
      ['i', '2:0:0'],
    ]);
  });

  test('ties notes of both kinds to their marks', () => {
    const note = (inner: string): string => raw`{\super\chftn}{\footnote ${inner}}`;
    expect(read(raw`\aftnnrlc One${note(raw`\pard{\super\chftn} First.\par More.`)} two${note(raw`\ftnalt\pard End.`)}{\deleted${note('gone')}}${note('Third.')}.\par`)).toMatchObject({
      paragraphs: [{ text: 'One two.', notes: [{ id: 'note-0', offset: 3 }, { id: 'note-1', offset: 7 }, { id: 'note-2', offset: 7 }] }],
      notes: [{ id: 'note-0', label: '1', paragraphs: [{ text: ' First.' }, { text: 'More.' }] }, { id: 'note-1', label: 'i', paragraphs: [{ text: 'End.' }] }, { id: 'note-2', label: '2', paragraphs: [{ text: 'Third.' }] }],
    });
  });

  test('says how words look', () => {
    const head = raw`\ansi{\colortbl;\red255\green0\blue0;\red0\green0\blue0;\red255\green255\blue0;}`;
    const [paragraph] = paragraphs(raw`{\b bold} {\i\ul lean} {\strike\cf1 out} {\cf2 black} {\highlight3 lit}{\b\b0  plain}`, head);
    expect(paragraph).toEqual({
      text: 'bold lean out black lit plain',
      looks: [
        { ...plainAppearance, isBold: true, start: 0, end: 4 },
        { ...plainAppearance, isItalic: true, isUnderlined: true, start: 5, end: 9 },
        { ...plainAppearance, isStruck: true, colour: '#ff0000', start: 10, end: 13 },
        { ...plainAppearance, highlight: '#ffff00', start: 20, end: 23 },
      ],
    });
  });

  test('puts remarks on the words they are about', () => {
    const inner = raw`See {\*\atrfstart 7}these{\*\atrfend 7}{\*\atnid AL}{\*\atnauthor Ana Lamas}\chatn{\*\annotation{\*\atnref 7}{\*\atndate ${at}}\pard Which?\par Both?} words{\*\atnauthor Bo}{\*\annotation Here.}.`;
    expect(paragraphs(inner)).toEqual([{ text: 'See these words.', comments: [{ author: 'Ana Lamas', date: '2031-05-01T10:00:00', words: 'Which?\nBoth?', start: 4, end: 9 }, { author: 'Bo', date: null, words: 'Here.', start: 15, end: 15 }] }]);
  });

  test('shows hidden words and text boxes, follows fields, and counts what it cannot show', () => {
    const inner = raw`Seen {\v unseen} {\field{\*\fldinst HYPERLINK "http://example.org"}{\fldrslt link}}{\field{\*\fldinst INCLUDETEXT "x"}{\fldrslt in}}{\field{\*\fldinst SYMBOL 163 \\f "Symbol"}{\fldrslt}}{\shp{\*\shpinst{\sp{\sn a}{\sv b}}{\shptxt boxed\par}}{\shprslt again}}{\*\shppict{\pict 00}}{\nonshppict{\pict 00}}{\object{\*\objdata 00}{\result as text}}\bin4 {}{}{\*\unheardof no}\par`;
    expect(read(inner)).toMatchObject({
      paragraphs: [{ text: 'Seen unseen linkin≤as text' }, { text: 'boxed' }],
      warnings: [
        { code: 'embedded-document-not-read', details: { count: 1 } },
        { code: 'external-content-not-read', details: { count: 1 } },
        { code: 'images-not-read', details: { count: 1 } },
        { code: 'hidden-text-shown', details: { count: 1 } },
        { code: 'text-boxes-at-end', details: {} },
      ],
    });
  });
});

describe('revisions of Rich Text', () => {
  const head = raw`\ansi{\*\revtbl{Unknown;}{Ana;}{Bo;}}`;
  const ana = { author: 'Ana', date: '2031-05-01T10:00:00', endsParagraph: false, wasInserted: false, words: '', move: null };
  const put = (words: string): string => raw`{\revised\revauth1\revdttm${at} ${words}}`;
  const out = (words: string): string => raw`{\deleted\revauthdel1\revdttmdel${at} ${words}}`;

  test('lie beside the text as it reads with all of them accepted', () => {
    expect(read(raw`The ${out('old ')}${put('new')} {\crauth1\crdate${at}\b lamps} burn.\par`, head)).toMatchObject({
      paragraphs: [{ text: 'The new lamps burn.', changes: [{ ...ana, kind: 'deleted', start: 4, end: 4, words: 'old ' }, { ...ana, kind: 'inserted', start: 4, end: 7 }, { ...ana, kind: 'formatted', start: 8, end: 13 }] }],
      warnings: [{ code: 'tracked-changes-accepted', details: { insertions: 1, deletions: 1, authors: 1 } }],
    });
  });

  test('keep paragraphs that were taken out, join those whose end was, and say which ends were put in', () => {
    const inner = raw`A.\par ${out(raw`Gone.\par`)}B${out(raw`\par`)} runs on.\par New${put(raw`\par`)} end.\par ${out(raw`Gone too.\par`)}`;
    expect(paragraphs(inner, head)).toEqual([
      { text: 'A.' },
      { text: 'B runs on.', changes: [{ ...ana, kind: 'deleted', start: 0, end: 0, words: 'Gone.\n' }, { ...ana, kind: 'deleted', start: 1, end: 1, words: '\n' }] },
      { text: 'New', changes: [{ ...ana, kind: 'inserted', start: 3, end: 3, endsParagraph: true }] },
      { text: ' end.', changes: [{ ...ana, kind: 'deleted', start: 5, end: 5, words: '\nGone too.' }] },
    ]);
  });

  test('tell words that were only proposed when they were struck, and a cell emptied of its words', () => {
    expect(paragraphs(raw`{\revised\revauth2\deleted\revauthdel1\revdttmdel${at} both}stay\par\trowd\pard\intbl ${out('was')}\cell\row`, head)).toEqual([
      { text: 'stay', changes: [{ ...ana, kind: 'deleted', start: 0, end: 0, words: 'both', wasInserted: true }] },
      { text: '', cell: { table: 0, row: 0, column: 0 }, changes: [{ ...ana, kind: 'deleted', start: 0, end: 0, words: 'was' }] },
    ]);
  });
});

describe('hostile Rich Text', () => {
  test('that breaks off, goes on after its end or nests without end is refused', () => {
    expect([raw`{\rtf1 Lamps \b burn`, raw`{\rtf1 Lamps} and more words}`, `${raw`{\rtf1 `}${'{'.repeat(5_000)}`, raw`{\rtf1 x}` + '\0\r\n', raw`{\rtf1 \bin999999999 x}`].map(refusal)).toEqual(['file-damaged', 'file-damaged', 'file-unsafe', 'rtf', 'file-damaged']);
  });

  test('is read in time proportional to its size: pictures in lines, words a letter a line, a million groups', () => {
    const started = performance.now();
    const picture = raw`{\pict\pngblip ${'00112233445566778899aabbccddeeff\r\n'.repeat(150_000)}}`;
    expect(texts(`${picture}${'a\r\n'.repeat(300_000)}${'{}'.repeat(500_000)}`)).toEqual(['a'.repeat(300_000)]);
    expect(performance.now() - started).toBeLessThan(4_000);
  });

  test('makes nothing of numbers beyond reason', () => {
    const inner = raw`\pard\itap99999\intbl a\nestcell\nestrow\b-1 b\u99999999999?\ilvl-5\cf-1\f-1\s-9\uc99999999 c\'zz\'\par\revdttm99999999999\'`;
    expect(() => paragraphs(inner)).not.toThrow();
  });
});
