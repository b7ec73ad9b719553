import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../../../electron/core/formats/docx/read-docx.ts';
import { AppError } from '../../../../../shared/errors.ts';
import { docxFixture, paragraph, run } from '../../../../support/docx-fixture.ts';
import type { DocxParts } from '../../../../support/docx-fixture.ts';

const read = (parts: DocxParts) => readDocx(docxFixture(parts));
const texts = (body: string): readonly string[] => read({ body }).paragraphs.map(({ text }) => text);

const codeOf = (bytes: Uint8Array): unknown => {
  try {
    return readDocx(bytes);
  } catch (error) {
    return error instanceof AppError ? error.code : error;
  }
};

const style = (id: string, name: string, inner = ''): string => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;
const step = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const cell = (content: string, properties = ''): string => `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content}</w:tc>`;
const footnote = (id: number, text: string): string => `<w:footnote w:id="${id}">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(` ${text}`)}`)}</w:footnote>`;
const reference = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
const bold = (start: number, end: number) => ({ start, end, isBold: true, isItalic: false, isUnderlined: false, isStruck: false, colour: null, highlight: null });
const main = (xml: string): Uint8Array => docxFixture({ body: '', parts: { 'word/document.xml': xml } });

const sign = (font: string, code: string): string => `<w:sym w:font="${font}" w:char="${code}"/>`;

describe('a Word document', () => {
  test('is found through its relationships, in either edition of the standard', () => {
    const expected = { format: 'docx', paragraphs: [{ text: 'Words.' }], notes: [], warnings: [], properties: {} };
    expect(read({ body: paragraph('Words.'), mainPart: 'other/main2.xml' })).toEqual(expected);
    expect(read({ body: paragraph('Words.'), edition: 'strict' })).toEqual(expected);
  });

  test('says what it says of itself in its core properties', () => {
    const parts = {
      '_rels/.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Type="x/officeDocument" Target="word/document.xml"/><Relationship Type="x/core-properties" Target="docProps/core.xml"/></Relationships>',
      'docProps/core.xml': '<p xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:t="http://purl.org/dc/terms/"><dc:title>Draft</dc:title><dc:language>fr-CA</dc:language><t:created>2030-01-01T00:00:00Z</t:created><t:modified>2031-05-02T09:00:00Z</t:modified></p>',
    };
    expect(read({ body: paragraph('a'), parts }).properties).toEqual({ title: 'Draft', language: 'fr', date: '2031-05-02' });
  });

  test('tells titles, headings and quotations by the names and outline levels of its styles', () => {
    const styles = style('T', 'Title') + style('H', 'heading 2') + style('Ueber', 'Own', '<w:basedOn w:val="Deep"/>') + style('Deep', 'Deep', '<w:pPr><w:outlineLvl w:val="3"/></w:pPr>') + style('Q', 'Quote') + style('B', 'Body', '<w:pPr><w:outlineLvl w:val="9"/></w:pPr>');
    const body = ['T', 'H', 'Ueber', 'Q', 'B'].map((id) => paragraph(id, `<w:pStyle w:val="${id}"/>`)).join('');
    expect(read({ body, styles }).paragraphs).toEqual([
      { text: 'T', style: 'title' },
      { text: 'H', style: 'heading', level: 1 },
      { text: 'Ueber', style: 'heading', level: 3 },
      { text: 'Q', style: 'quote' },
      { text: 'B' },
    ]);
  });

  test('is centred and bold where paragraph, runs and styles together say so', () => {
    const styles = style('C', 'Caption', '<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr>') + '<w:style w:type="character" w:styleId="S"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>';
    const body =
      paragraph('a', '<w:pStyle w:val="C"/>') +
      paragraph(run('b', '<w:rStyle w:val="S"/>'), '<w:pStyle w:val="C"/><w:jc w:val="left"/>') +
      paragraph(run('c', '<w:b w:val="0"/>'), '<w:pStyle w:val="C"/>') +
      paragraph(run('d', '<w:b/>') + run(' ') + run('e', '<w:b/>'));
    expect(read({ body, styles }).paragraphs).toEqual([
      { text: 'a', isCentred: true, isBold: true, looks: [bold(0, 1)] },
      { text: 'b' },
      { text: 'c', isCentred: true },
      { text: 'd e', isBold: true, looks: [bold(0, 1), bold(2, 3)] },
    ]);
  });

  test('keeps tabs, line breaks, hyphens, symbols and formulas as text', () => {
    const body =
      '<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Symbol" w:char="F061"/></w:r>' +
      '<m:oMath><m:f><m:num><m:r><m:t>x</m:t></m:r></m:num><m:den><m:r><m:t>y</m:t></m:r></m:den></m:f></m:oMath></w:p>';
    expect(texts(body)).toEqual(['a\tb\nc\u2011de✓αx/y']);
  });

  test('shows signs of the fonts of signs, and a box for one it does not know', () => {
    const signs = sign('Symbol', 'F0A3') + sign('Symbol', '00C5') + sign('Wingdings', 'F081') + sign('Wingdings', 'F0FE') + sign('Wingdings 2', 'F050') + sign('Wingdings 3', 'F050') + sign('Arial', '00A7') + sign('Arial', 'D800');
    expect(texts(`<w:p><w:r>${signs}</w:r></w:p>`)).toEqual(['≤⊕①☑✓□§□']);
  });

  test('puts the reading of a word over it after it, in parentheses', () => {
    expect(texts(`<w:p>${run('a ')}<w:r><w:t xml:space="preserve">b </w:t><w:ruby><w:rt>${run('kanji')}</w:rt><w:rubyBase>${run('漢字')}</w:rubyBase></w:ruby></w:r>${run(' c')}</w:p>`)).toEqual(['a b 漢字(kanji) c']);
  });

  test('shows the results of fields and never their codes, also across paragraphs and inside one another', () => {
    const body =
      `<w:p>${run('See ')}${step('begin')}<w:r><w:instrText> IF </w:instrText></w:r>${step('begin')}${run('inner code')}${step('separate')}${run('inner result')}${step('end')}${step('separate')}${run('page 4')}</w:p>` +
      `<w:p>${run('and 5')}${step('end')}${run('.')}</w:p><w:p><w:fldSimple w:instr="DATE">${run('1 May')}</w:fldSimple></w:p>`;
    expect(texts(body)).toEqual(['See page 4', 'and 5.', '1 May']);
  });

  test('goes through content controls, links and tags', () => {
    const body = `<w:sdt><w:sdtContent>${paragraph('<w:hyperlink>' + run('a') + '</w:hyperlink><w:smartTag>' + run('b') + '</w:smartTag><w:sdt><w:sdtContent>' + run('c') + '</w:sdtContent></w:sdt>')}</w:sdtContent></w:sdt><w:customXml>${paragraph('d')}</w:customXml>`;
    expect(texts(body)).toEqual(['abc', 'd']);
  });

  test('gives each cell its place in the grid, merged or nested', () => {
    const nested = `<w:tbl><w:tr>${cell(paragraph('inner'))}</w:tr></w:tbl>`;
    const body =
      `<w:tbl><w:tr>${cell(paragraph('a'), '<w:gridSpan w:val="2"/>')}${cell(paragraph('b') + paragraph('c'))}</w:tr>` +
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell(paragraph(''), '<w:vMerge/>')}${cell(nested)}</w:tr></w:tbl>`;
    expect(read({ body }).paragraphs).toEqual([
      { text: 'a', cell: { table: 0, row: 0, column: 0 } },
      { text: 'b', cell: { table: 0, row: 0, column: 2 } },
      { text: 'c', cell: { table: 0, row: 0, column: 2 } },
      { text: 'inner', cell: { table: 1, row: 0, column: 0 } },
    ]);
  });

  test('reads a text box once, after the text, though the file holds it twice', () => {
    const box = `<w:txbxContent>${paragraph('boxed')}</w:txbxContent>`;
    const alternate = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(read({ body: paragraph(`<w:r>${alternate}</w:r>` + run('before')) + paragraph('after') })).toEqual({
      format: 'docx',
      paragraphs: [{ text: 'before' }, { text: 'after' }, { text: 'boxed' }],
      notes: [],
      warnings: [{ code: 'text-boxes-at-end', details: {} }],
      properties: {},
    });
  });

  test('takes the fallback of what it does not understand, however long', () => {
    const many = Array.from({ length: 150_000 }, (_, at) => `<w:p${at % 7 === 3 ? ' w:x="1"' : ''}/>${at % 1009 === 0 ? paragraph(`w${at}`) : ''}`).join('');
    const body = `<mc:AlternateContent><mc:Choice xmlns:q="http://example.org/q" Requires="q">${paragraph('new')}</mc:Choice><mc:Fallback>${many}</mc:Fallback></mc:AlternateContent>`;
    expect(texts(body)).toEqual(Array.from({ length: 149 }, (_, at) => `w${at * 1009}`));
  });

  test('says how many images, embedded, external and hidden pieces there are', () => {
    const body =
      paragraph(run('shown ') + run('hidden', '<w:vanish/>') + '<w:r><w:drawing><a:blip r:embed="i"/></w:drawing></w:r>') +
      '<w:altChunk r:id="x"/>' +
      paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> INCLUDETEXT "far.txt"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>');
    const relationships = '<Relationship Type="x/attachedTemplate" Target="http://example.org/t" TargetMode="External"/><Relationship Type="x/hyperlink" Target="http://example.org" TargetMode="External"/>';
    expect(read({ body, relationships })).toEqual({
      format: 'docx',
      paragraphs: [{ text: 'shown hidden' }],
      notes: [],
      warnings: [
        { code: 'embedded-document-not-read', details: { count: 1 } },
        { code: 'external-content-not-read', details: { count: 2 } },
        { code: 'images-not-read', details: { count: 1 } },
        { code: 'hidden-text-shown', details: { count: 1 } },
      ],
      properties: {},
    });
  });
});

describe('the notes of a Word document', () => {

  test('are numbered in the order of their marks, which stand at their place in the trimmed text', () => {
    const body = paragraph(run('  One') + reference(7) + run(' two') + reference(3) + run('  ')) + paragraph('<w:r><w:endnoteReference w:id="1"/></w:r>');
    const parts = { body, footnotes: `<w:footnote w:type="separator" w:id="0"/>${footnote(3, 'second')}${footnote(7, 'first')}${footnote(9, 'unmarked')}`, endnotes: `<w:endnote w:id="1">${paragraph('end')}${paragraph('more')}</w:endnote>` };
    expect(read(parts)).toMatchObject({
      paragraphs: [
        { text: 'One two', notes: [{ id: 'footnote-7', offset: 3 }, { id: 'footnote-3', offset: 7 }] },
        { text: '', notes: [{ id: 'endnote-1', offset: 0 }] },
      ],
      notes: [
        { id: 'footnote-7', label: '1', paragraphs: [{ text: 'first' }] },
        { id: 'footnote-3', label: '2', paragraphs: [{ text: 'second' }] },
        { id: 'endnote-1', label: 'i', paragraphs: [{ text: 'end' }, { text: 'more' }] },
      ],
    });
  });

  test('are printed in the format of the settings or the last section, from their start, anew in each section', () => {
    const footnotes = footnote(1, 'a') + footnote(2, 'b');
    const body = paragraph(reference(1), '<w:sectPr/>') + paragraph(reference(2)) + '<w:sectPr><w:footnotePr><w:numFmt w:val="lowerLetter"/><w:numRestart w:val="eachSect"/></w:footnotePr></w:sectPr>';
    const settings = '<w:footnotePr><w:numFmt w:val="upperRoman"/><w:numStart w:val="3"/></w:footnotePr>';
    expect(read({ body, footnotes, settings }).notes.map(({ label }) => label)).toEqual(['c', 'c']);
  });

  test('keep the sign their author typed, once', () => {
    const body = paragraph(run('Text') + '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t></w:r>' + run(' goes') + reference(2));
    const footnotes = `<w:footnote w:id="1">${paragraph(run('*') + run(' Ad referendum.'))}</w:footnote>${footnote(2, 'plain')}`;
    expect(read({ body, footnotes })).toMatchObject({
      paragraphs: [{ text: 'Text goes', notes: [{ id: 'footnote-1', offset: 4 }, { id: 'footnote-2', offset: 9 }] }],
      notes: [{ id: 'footnote-1', label: '*', paragraphs: [{ text: 'Ad referendum.' }] }, { id: 'footnote-2', label: '1', paragraphs: [{ text: 'plain' }] }],
    });
  });
});

describe('a Word document that cannot be read', () => {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

  test('is unsafe with a DOCTYPE in any part that is read', () => {
    const xml = `<!DOCTYPE w [<!ENTITY a "aaaa">]><w:styles ${w}/>`;
    const relationships = '<Relationship Type="x/styles" Target="styles.xml"/>';
    expect([codeOf(main(`<!DOCTYPE w><w:document ${w}/>`)), codeOf(docxFixture({ body: '', relationships, parts: { 'word/styles.xml': xml } }))]).toEqual(['file-unsafe', 'file-unsafe']);
  });

  test('is unsafe when nested beyond reason', () => {
    expect(() => read({ body: '<w:sdt>'.repeat(400) + '</w:sdt>'.repeat(400) })).toThrow(new AppError('file-unsafe', 'a part is nested too deeply'));
  });

  test('is unsafe with more elements than any real text has', () => {
    // Names that do not repeat evenly, or the packing would be refused first.
    const noise = Array.from({ length: 400_001 }, (_, at) => `<w:${((at * at * 7919) % 9973).toString(36).replace(/^\d/, 'x')}/>`).join('');
    expect(() => read({ body: noise })).toThrow(new AppError('file-unsafe', 'a part has too many elements'));
  });

  test('is damaged with broken XML or without a body', () => {
    expect([codeOf(main(`<w:document ${w}><w:body>`)), codeOf(main(`<w:document ${w}>&unknown;</w:document>`)), codeOf(main(`<w:document ${w}/>`))]).toEqual(['file-damaged', 'file-damaged', 'file-damaged']);
  });

  test('is not what it says when the package holds something else', () => {
    expect(codeOf(main('<x:workbook xmlns:x="http://example.org"/>'))).toBe('file-not-what-it-says');
    expect(codeOf(docxFixture({ body: '', parts: { '_rels/.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>' } }))).toBe('file-not-what-it-says');
  });

  test('costs no more than a paragraph when its styles or spans go in circles', () => {
    const styles = style('A', 'A', '<w:basedOn w:val="B"/>') + style('B', 'B', '<w:basedOn w:val="A"/>');
    const table = `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${paragraph('x')}</w:tc><w:tc>${paragraph('y')}</w:tc></w:tr></w:tbl>`;
    expect(read({ body: paragraph('a', '<w:pStyle w:val="A"/>') + table, styles }).paragraphs).toEqual([
      { text: 'a' },
      { text: 'x', cell: { table: 0, row: 0, column: 0 } },
      { text: 'y', cell: { table: 0, row: 0, column: 1000 } },
    ]);
  });
});
