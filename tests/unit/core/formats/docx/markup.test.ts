import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../../../electron/core/formats/docx/read-docx.ts';
import type { TextChange } from '../../../../../shared/model/markup.ts';
import { deleted, docxFixture, inserted, paragraph, run } from '../../../../support/docx-fixture.ts';
import type { DocxParts } from '../../../../support/docx-fixture.ts';

const read = (parts: DocxParts, view?: 'accepted' | 'rejected') => readDocx(docxFixture(parts), { ...(view && { view }) });
const date = '2031-05-01T10:00:00Z';
const change = (kind: TextChange['kind'], start: number, end: number, more: Partial<TextChange> = {}) => ({ start, end, kind, words: '', endsParagraph: false, wasInserted: false, author: 'Ana', date, move: null, ...more });
const changesOf = (body: string) => read({ body }).paragraphs.map(({ text, changes }) => ({ text, changes }));
const mark = (element: string): string => `<w:rPr><w:${element} w:id="9" w:author="Ana" w:date="${date}"/></w:rPr>`;
const row = (text: string, change_ = ''): string => `<w:tr>${change_ && `<w:trPr><w:${change_} w:id="8" w:author="Ana" w:date="${date}"/></w:trPr>`}<w:tc>${paragraph(text)}</w:tc><w:tc>${paragraph(`${text}2`)}</w:tc></w:tr>`;

const gone = (text: string): string => paragraph(deleted(text), mark('del'));

const range = (direction: string, content: string): string => `<w:move${direction}RangeStart w:id="5" w:author="Ana" w:name="move77"/><w:move${direction} w:id="6" w:author="Ana" w:date="${date}">${run(content)}</w:move${direction}><w:move${direction}RangeEnd w:id="5"/>`;
const term = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;
const look = (now: string, before: string): string => `${now}<w:rPrChange w:id="3" w:author="Ana" w:date="${date}"><w:rPr>${before}</w:rPr></w:rPrChange>`;

describe('the tracked changes on a paragraph', () => {
  test('hold the whole paragraphs that are deleted before it, and after the last of a text', () => {
    expect(changesOf(paragraph('a') + gone('one') + gone('two') + paragraph('b') + gone('three'))).toEqual([
      { text: 'a', changes: undefined },
      { text: 'b', changes: [change('deleted', 0, 0, { words: 'one\ntwo\n' }), change('deleted', 1, 1, { words: '\nthree' })] },
    ]);
  });

  test('say that the end of a paragraph was put in, with the words before it or alone', () => {
    expect(changesOf(paragraph(run('a') + inserted(run(' new')), mark('ins')) + paragraph('b', mark('ins')) + paragraph('c'))).toEqual([
      { text: 'a new', changes: [change('inserted', 1, 5, { endsParagraph: true })] },
      { text: 'b', changes: [change('inserted', 1, 1, { endsParagraph: true })] },
      { text: 'c', changes: undefined },
    ]);
  });

  test('join both ends of a move by its name', () => {
    expect(changesOf(paragraph(range('From', 'Here. ') + run('Stays. ') + range('To', 'Here.')))).toEqual([
      { text: 'Stays. Here.', changes: [change('moved-away', 0, 0, { words: 'Here. ', move: 'move77' }), change('moved-here', 7, 12, { move: 'move77' })] },
    ]);
  });

  test('tell what one person put in and another took out from what the text had', () => {
    expect(changesOf(paragraph(run('a') + inserted(deleted('b', 'Luis')) + deleted('c', 'Luis') + run('d')))).toEqual([
      { text: 'ad', changes: [change('deleted', 1, 1, { words: 'b', author: 'Luis', wasInserted: true }), change('deleted', 1, 1, { words: 'c', author: 'Luis' })] },
    ]);
  });

  test('keep the space that a deletion at either end of the text took along', () => {
    expect(changesOf(paragraph(deleted('Old') + run(' text ') + deleted('here')))).toEqual([{ text: 'text', changes: [change('deleted', 0, 0, { words: 'Old ' }), change('deleted', 4, 4, { words: ' here' })] }]);
  });

  test('stand for rows and cells put in and taken out', () => {
    const cells = `<w:tr><w:tc>${paragraph('d')}</w:tc><w:tc><w:tcPr><w:cellDel w:id="7" w:author="Ana" w:date="${date}"/></w:tcPr>${paragraph('e')}</w:tc></w:tr>`;
    expect(changesOf(`<w:tbl>${row('a')}${row('b', 'del')}${row('c', 'ins')}${cells}</w:tbl>${paragraph('end')}`)).toEqual([
      { text: 'a', changes: undefined },
      { text: 'a2', changes: undefined },
      { text: 'c', changes: [change('deleted', 0, 0, { words: 'b\nb2\n' }), change('inserted', 0, 1, { endsParagraph: true })] },
      { text: 'c2', changes: [change('inserted', 0, 2, { endsParagraph: true })] },
      { text: 'd', changes: undefined },
      { text: 'end', changes: [change('deleted', 0, 0, { words: 'e\n' })] },
    ]);
  });

  test('name what was set in a change of looks', () => {
    const body =
      paragraph(run('a', look('<w:b/><w:strike/><w:color w:val="FF0000"/>', '<w:i/>')) + run('b', look('<w:sz w:val="30"/>', ''))) +
      paragraph('c', `<w:jc w:val="center"/><w:pPrChange w:id="4" w:author="Ana" w:date="${date}"><w:pPr/></w:pPrChange>`);
    expect(changesOf(body)).toEqual([
      { text: 'ab', changes: [change('formatted', 0, 1, { words: 'bold, no italic, strike, colour #ff0000' }), change('formatted', 1, 2, { words: 'look' })] },
      { text: 'c', changes: [change('formatted', 0, 1, { words: 'alignment' })] },
    ]);
    expect(read({ body }, 'rejected').paragraphs).toEqual([{ text: 'ab', looks: [{ start: 0, end: 1, isBold: false, isItalic: true, isUnderlined: false, isStruck: false, colour: null, highlight: null }] }, { text: 'c' }]);
  });

  test('stay on a note of which every word is deleted', () => {
    const footnotes = `<w:footnote w:id="1">${paragraph(deleted('gone'))}</w:footnote>`;
    expect(read({ body: paragraph(run('a') + '<w:r><w:footnoteReference w:id="1"/></w:r>'), footnotes }).notes).toEqual([{ id: 'footnote-1', label: '1', paragraphs: [{ text: '', changes: [change('deleted', 0, 0, { words: 'gone' })] }] }]);
  });

  test('reach into formulas', () => {
    const body = `<w:p><m:oMath>${term('x+')}<w:del w:id="1" w:author="Ana" w:date="${date}">${term('y')}</w:del><w:ins w:id="2" w:author="Ana" w:date="${date}">${term('z')}</w:ins></m:oMath></w:p>`;
    expect(changesOf(body)).toEqual([{ text: 'x+z', changes: [change('deleted', 0, 0, { words: 'x+y' }), change('inserted', 0, 3)] }]);
  });
});

describe('the rejected reading', () => {
  test('has what was deleted, not what was inserted, and the numbers of that text', () => {
    const numbering = '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const place = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const body =
      paragraph(deleted('was'), place + mark('del')) +
      paragraph(run('stays ') + deleted('old') + inserted(run('new')), place) +
      paragraph('numbered since', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:ins w:id="4" w:author="Ana"/></w:numPr>');
    const printed = (view: 'accepted' | 'rejected') => read({ body, numbering }, view).paragraphs.map(({ label = null, text }) => [label, text]);
    expect(printed('accepted')).toEqual([['1.', 'stays new'], ['2.', 'numbered since']]);
    expect(printed('rejected')).toEqual([['1.', 'was'], ['2.', 'stays old'], [null, 'numbered since']]);
  });
});

const plain = { isBold: false, isItalic: false, isUnderlined: false, isStruck: false, colour: null, highlight: null };
const looksOf = (body: string, styles = '', parts: Partial<DocxParts> = {}) => read({ body, styles, ...parts }).paragraphs.flatMap(({ looks = [] }) => looks);

describe('looks', () => {
  test('come from the run itself, next to one another joined when they are the same', () => {
    const body = paragraph(
      run('a', '<w:strike/>') + run('b', '<w:dstrike/>') + run('c', '<w:u w:val="single"/>') + run('d', '<w:u w:val="none"/><w:color w:val="000000"/>') + run('e', '<w:color w:val="00B050"/><w:highlight w:val="yellow"/>') + run('f', '<w:shd w:val="clear" w:fill="FFCC00"/>') + run('g', '<w:color w:val="auto"/><w:shd w:val="clear" w:fill="FFFFFF"/>'),
    );
    expect(looksOf(body)).toEqual([
      { ...plain, start: 0, end: 2, isStruck: true },
      { ...plain, start: 2, end: 3, isUnderlined: true },
      { ...plain, start: 4, end: 5, colour: '#00b050', highlight: '#ffff00' },
      { ...plain, start: 5, end: 6, highlight: '#ffcc00' },
    ]);
  });

  test('are resolved through character style, paragraph style and defaults; toggles of two styles cancel out', () => {
    const styles =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:color w:val="112233"/></w:rPr></w:rPrDefault></w:docDefaults>' +
      '<w:style w:type="paragraph" w:styleId="P"><w:name w:val="P"/><w:rPr><w:i/><w:color w:val="445566"/></w:rPr></w:style>' +
      '<w:style w:type="character" w:styleId="C"><w:name w:val="C"/><w:basedOn w:val="D"/><w:rPr><w:i/></w:rPr></w:style><w:style w:type="character" w:styleId="D"><w:name w:val="D"/><w:rPr><w:u w:val="single"/></w:rPr></w:style>';
    const body = paragraph(run('a') + run('b', '<w:rStyle w:val="C"/>') + run('c', '<w:rStyle w:val="C"/><w:i/><w:color w:val="auto"/>'), '<w:pStyle w:val="P"/>') + paragraph('d');
    expect(looksOf(body, styles)).toEqual([
      { ...plain, start: 0, end: 1, isItalic: true, colour: '#445566' },
      { ...plain, start: 1, end: 2, isUnderlined: true, colour: '#445566' },
      { ...plain, start: 2, end: 3, isItalic: true, isUnderlined: true },
      { ...plain, start: 0, end: 1, colour: '#112233' },
    ]);
  });

  test('take a colour from the theme only where the file gives it by name alone', () => {
    const relationships = '<Relationship Id="t" Type="x/theme" Target="theme.xml"/>';
    const theme = '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';
    const body = paragraph(run('a', '<w:color w:val="auto" w:themeColor="accent1"/>') + run('b', '<w:color w:val="auto" w:themeColor="text1"/>') + run('c', '<w:color w:val="C00000" w:themeColor="accent1"/>') + run('d', '<w:color w:val="auto" w:themeColor="constructor"/>'));
    expect(looksOf(body, '', { relationships, parts: { 'word/theme.xml': theme } })).toEqual([
      { ...plain, start: 0, end: 1, colour: '#4472c4' },
      { ...plain, start: 2, end: 3, colour: '#c00000' },
    ]);
  });
});

const comment = (id: number, words: string, author = 'Ana'): string => `<w:comment w:id="${id}" w:author="${author}" w:date="${date}">${words.split('\n').map((line) => paragraph(line)).join('')}</w:comment>`;
const start = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`;
const end = (id: number): string => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
const commentsOf = (body: string, comments: string) => read({ body, comments }).paragraphs.map(({ text, comments: found }) => ({ text, comments: found }));

describe('comments', () => {
  test('stand on their words, with author, date and what they say', () => {
    expect(commentsOf(paragraph(run('  The ') + start(1) + run('States') + end(1) + run(' shall.')), comment(1, 'Which?\nAll?'))).toEqual([
      { text: 'The States shall.', comments: [{ start: 4, end: 10, author: 'Ana', date, words: 'Which?\nAll?' }] },
    ]);
  });

  test('stand on their mark without a range, on the first paragraph they have words of, and beside deleted words where these were', () => {
    const body = paragraph(run('a') + end(1).replace(/<w:commentRangeEnd[^>]*>/, '') + start(2)) + start(4) + paragraph('bc') + paragraph(run('d') + end(2) + end(4)) + paragraph(run('e') + start(3) + deleted('gone') + end(3));
    expect(commentsOf(body, comment(1, 'one') + comment(2, 'two') + comment(3, 'three') + comment(4, 'four'))).toEqual([
      { text: 'a', comments: [{ start: 1, end: 1, author: 'Ana', date, words: 'one' }] },
      { text: 'bc', comments: [{ start: 0, end: 2, author: 'Ana', date, words: 'two' }, { start: 0, end: 2, author: 'Ana', date, words: 'four' }] },
      { text: 'd', comments: undefined },
      { text: 'e', comments: [{ start: 1, end: 1, author: 'Ana', date, words: 'three' }] },
    ]);
  });

  test('that answer another stand where it stands when the text does not mark them', () => {
    expect(commentsOf(paragraph(start(1) + run('a') + end(1)), comment(1, 'Why?') + comment(2, 'Because.', 'Luis'))).toEqual([
      { text: 'a', comments: [{ start: 0, end: 1, author: 'Ana', date, words: 'Why?' }, { start: 0, end: 1, author: 'Luis', date, words: 'Because.' }] },
    ]);
  });

  test('do not fall away with an empty paragraph', () => {
    expect(commentsOf(paragraph(start(1) + end(1)) + paragraph('b'), comment(1, 'Here?'))).toEqual([{ text: 'b', comments: [{ start: 0, end: 0, author: 'Ana', date, words: 'Here?' }] }]);
  });
});
