import { describe, expect, test } from 'vitest';
import { plainAppearance } from '../../../../../electron/core/formats/appearance.ts';
import { readOdt } from '../../../../../electron/core/formats/odt/read-odt.ts';
import { AppError } from '../../../../../shared/errors.ts';
import { changedRegion, flatOdtFixture, odtFixture } from '../../../../support/odt-fixture.ts';
import type { OdtParts } from '../../../../support/odt-fixture.ts';

const read = (body: string, more: Partial<OdtParts> = {}) => readOdt(odtFixture({ body, ...more }));
const paragraphs = (body: string, more: Partial<OdtParts> = {}) => read(body, more).paragraphs;
const printed = (body: string, more: Partial<OdtParts> = {}) => paragraphs(body, more).map(({ label, text }) => [label ?? null, text]);
const p = (text: string): string => `<text:p>${text}</text:p>`;
const item = (inner: string, attributes = ''): string => `<text:list-item${attributes}>${inner}</text:list-item>`;
const list = (inner: string, attributes = 'text:style-name="L"'): string => `<text:list ${attributes}>${inner}</text:list>`;
const level = (depth: number, format: string, more = 'style:num-suffix="."'): string => `<text:list-level-style-number text:level="${depth}" style:num-format="${format}" ${more}/>`;
const style = (name: string, family: string, inner: string, attributes = ''): string => `<style:style style:name="${name}" style:family="${family}" ${attributes}>${inner}</style:style>`;
const heading = (depth: number, text: string, more = ''): string => `<text:h text:outline-level="${depth}" ${more}>${text}</text:h>`;
const note = (label: string, inner: string): string => `<text:note text:note-class="footnote"><text:note-citation>${label}</text:note-citation><text:note-body>${inner}</text:note-body></text:note>`;
const row = (cells: string): string => `<table:table-row>${cells}</table:table-row>`;
const tracked = (regions: string, body: string) => read(`<text:tracked-changes>${regions}</text:tracked-changes>${body}`);
const mark = (id: string, kind = 'change'): string => `<text:${kind} text:change-id="${id}"/>`;
const by = { author: 'Ana', date: '2031-05-01T10:00:00' };

const refusal = (bytes: Uint8Array): unknown => {
  try {
    return readOdt(bytes).format;
  } catch (error) {
    return error instanceof AppError ? error.code : error;
  }
};

describe('an OpenDocument text', () => {
  test('becomes paragraphs and headings, white space as it is printed', () => {
    const body = `<text:h text:outline-level="2">Part  one</text:h><text:section><text:p text:style-name="C"> Some\n <text:span>\twords</text:span> <text:s text:c="2"/>apart<text:tab/>and<text:line-break/>below.</text:p></text:section><text:p/>`;
    const automaticStyles = style('C', 'paragraph', '<style:paragraph-properties fo:text-align="center"/>');
    const meta = '<dc:title>On lamps</dc:title><dc:language>pt-BR</dc:language><dc:date>2031-05-02T08:00:00</dc:date>';
    const masterStyles = `<style:master-page><style:header>${p('NSK/doc.1')}</style:header><style:footer>${p('Page <text:page-number>2</text:page-number>')}</style:footer><style:footer-left>${p('NSK/doc.1')}</style:footer-left></style:master-page>`;
    expect(read(body, { automaticStyles, meta, masterStyles })).toEqual({
      format: 'odt',
      paragraphs: [{ text: 'Part one', style: 'heading', level: 1 }, { text: 'Some words   apart\tand\nbelow.', isCentred: true }],
      notes: [],
      warnings: [],
      properties: { title: 'On lamps', language: 'pt', date: '2031-05-02', runningHeads: ['NSK/doc.1', 'Page 2'] },
    });
  });

  test('is read packed and flat alike, whatever prefixes it uses', () => {
    const body = p('Lamps burn.');
    const strange = new TextDecoder().decode(flatOdtFixture({ body })).replaceAll(/(<\/?)text:/g, '$1words:').replace('xmlns:text=', 'xmlns:words=');
    expect([flatOdtFixture({ body }), new TextEncoder().encode(strange)].map((bytes) => readOdt(bytes).paragraphs)).toEqual([[{ text: 'Lamps burn.' }], [{ text: 'Lamps burn.' }]]);
  });

  test('prints the numbers of its lists', () => {
    const automaticStyles = `<text:list-style style:name="L">${level(1, '1')}${level(2, 'a', 'style:num-prefix="(" style:num-suffix=")"')}${level(3, 'i', 'text:display-levels="3"')}</text:list-style><text:list-style style:name="P"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/>${level(2, 'I', 'text:start-value="4" loext:num-list-format="Part %2%:"')}</text:list-style>`;
    const body =
      list(`${item(`${p('one')}${p('still one')}${list(`${item(p('a'))}${item(`${p('b')}${list(item(p('deep')), '')}`)}`, '')}`)}<text:list-header>${p('between')}</text:list-header>${item(p('seven'), ' text:start-value="7"')}`, 'text:style-name="L" xml:id="first"') +
      p('Words between.') +
      list(item(p('goes on')), 'text:style-name="L" text:continue-numbering="true"') +
      list(item(p('again')), 'text:style-name="L"') +
      list(item(p('the first goes on')), 'text:style-name="L" text:continue-list="first"') +
      list(item(p('dot') + list(item(p('four')) + item(p('five')), '')), 'text:style-name="P"');
    expect(printed(body, { automaticStyles })).toEqual([
      ['1.', 'one'], [null, 'still one'], ['(a)', 'a'], ['(b)', 'b'], ['1.b.i', 'deep'], [null, 'between'], ['7.', 'seven'], [null, 'Words between.'], ['8.', 'goes on'], ['1.', 'again'], ['9.', 'the first goes on'],
      [null, 'dot'], ['Part IV:', 'four'], ['Part V:', 'five'],
    ]);
    expect(paragraphs(body, { automaticStyles })[2]).toEqual({ label: '(a)', text: 'a', style: 'list', level: 1 });
  });

  test('numbers headings by the outline, a number written in the file first', () => {
    const styles = '<text:outline-style><text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/><text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>';
    const body = heading(1, 'Lamps') + heading(2, 'Ports') + heading(1, 'bare', 'text:is-list-header="true"') + heading(1, 'Stars', 'text:restart-numbering="true" text:start-value="5"') + heading(1, '<text:number>VI bis.</text:number>Moons');
    expect(printed(body, { styles })).toEqual([['I.', 'Lamps'], ['I.1', 'Ports'], [null, 'bare'], ['V.', 'Stars'], ['VI bis.', 'Moons']]);
  });

  test('ties notes of both kinds to their marks', () => {
    expect(read(p(`One${note('1', p('First.') + p('More.'))} two${note('i', p(`Last${note('2', p('Within.'))}`))}.`))).toMatchObject({
      paragraphs: [{ text: 'One two.', notes: [{ id: 'note-0', offset: 3 }, { id: 'note-1', offset: 7 }] }],
      notes: [{ id: 'note-0', label: '1', paragraphs: [{ text: 'First.' }, { text: 'More.' }] }, { id: 'note-1', label: 'i', paragraphs: [{ text: 'Last' }] }, { id: 'note-2', label: '2', paragraphs: [{ text: 'Within.' }] }],
    });
  });

  test('gives each cell of a table its place, covered and repeated cells counted', () => {
    const body = `<table:table><table:table-header-rows>${row('<table:table-cell table:number-columns-spanned="2"><text:p>a</text:p></table:table-cell><table:covered-table-cell/><table:table-cell><text:p>b</text:p></table:table-cell>')}</table:table-header-rows>${row('<table:table-cell table:number-columns-repeated="2"/><table:table-cell><text:p/><text:p>c</text:p></table:table-cell>')}</table:table>`;
    expect(paragraphs(body)).toEqual([
      { text: 'a', cell: { table: 0, row: 0, column: 0 } },
      { text: 'b', cell: { table: 0, row: 0, column: 2 } },
      { text: '', cell: { table: 0, row: 1, column: 2 } },
      { text: 'c', cell: { table: 0, row: 1, column: 2 } },
    ]);
  });

  test('says how words look, through the styles they are based on', () => {
    const styles = style('Base', 'paragraph', '<style:text-properties fo:font-style="italic" fo:color="#336699"/>') + style('Emphasis', 'text', '<style:text-properties fo:font-weight="700"/>');
    const automaticStyles =
      style('P', 'paragraph', '<style:text-properties fo:background-color="#ffff00"/>', 'style:parent-style-name="Base"') +
      style('S', 'text', '<style:text-properties style:text-line-through-style="solid" style:text-underline-style="wave" fo:font-style="normal" style:use-window-font-color="true" fo:background-color="transparent"/>', 'style:parent-style-name="Emphasis"');
    expect(paragraphs('<text:p text:style-name="P">lean <text:span text:style-name="S">all</text:span></text:p><text:p text:style-name="Base"><text:span text:style-name="Emphasis">bold</text:span></text:p>', { styles, automaticStyles })).toEqual([
      { text: 'lean all', looks: [{ ...plainAppearance, isItalic: true, colour: '#336699', highlight: '#ffff00', start: 0, end: 5 }, { ...plainAppearance, isBold: true, isStruck: true, isUnderlined: true, start: 5, end: 8 }] },
      { text: 'bold', isBold: true, looks: [{ ...plainAppearance, isBold: true, isItalic: true, colour: '#336699', start: 0, end: 4 }] },
    ]);
  });

  test('shows hidden words, reads text boxes and formulas, and counts what it cannot show', () => {
    const automaticStyles = style('H', 'text', '<style:text-properties text:display="none"/>');
    const formula = '<m:math><m:semantics><m:mrow><m:mi>x</m:mi><m:mo>=</m:mo><m:mfrac><m:mn>1</m:mn><m:mrow><m:mn>2</m:mn><m:mo>+</m:mo><m:mi>n</m:mi></m:mrow></m:mfrac></m:mrow><m:annotation>typed</m:annotation></m:semantics></m:math>';
    const body =
      p('Seen <text:span text:style-name="H">unseen</text:span> <draw:frame><draw:text-box><text:p>boxed</text:p></draw:text-box></draw:frame><draw:frame><draw:object xlink:href="./Object 1"/><draw:image xlink:href="./r"/></draw:frame>') +
      p('<draw:frame><draw:image xlink:href="http://example.org/a.png"/></draw:frame><draw:frame><draw:object-ole/><draw:image/></draw:frame>after') +
      `<text:section text:display="none"><text:p>section</text:p></text:section>`;
    expect(read(body, { automaticStyles, parts: { 'Object 1/content.xml': `<?xml version="1.0"?>${formula.replace('<m:math>', '<m:math xmlns:m="http://www.w3.org/1998/Math/MathML">')}` } })).toMatchObject({
      paragraphs: [{ text: 'Seen unseen x=1/(2+n)' }, { text: 'boxed' }, { text: 'after' }, { text: 'section' }],
      warnings: [
        { code: 'embedded-document-not-read', details: { count: 1 } },
        { code: 'external-content-not-read', details: { count: 1 } },
        { code: 'images-not-read', details: { count: 2 } },
        { code: 'hidden-text-shown', details: { count: 2 } },
      ],
    });
  });

  test('puts remarks on the words they are about', () => {
    const remark = (name: string, words: string): string => `<office:annotation ${name}><dc:creator>Ana</dc:creator><dc:date>2031-05-01T10:00:00</dc:date>${p(words)}</office:annotation>`;
    const body = p(`See ${remark('office:name="r"', 'Which?')}these<office:annotation-end office:name="r"/> words${remark('', 'Here.')}.`) + p(`From ${remark('office:name="s"', 'Both.')}here`) + p('to here<office:annotation-end office:name="s"/>.');
    expect(paragraphs(body).map(({ comments }) => comments)).toEqual([[{ ...by, words: 'Which?', start: 4, end: 9 }, { ...by, words: 'Here.', start: 15, end: 15 }], [{ ...by, words: 'Both.', start: 5, end: 9 }], undefined]);
  });
});

describe('tracked changes of an OpenDocument text', () => {
  const change = { endsParagraph: false, wasInserted: false, words: '', move: null, ...by };

  test('lie beside the text as it reads with all of them accepted', () => {
    const { paragraphs: found, warnings } = tracked(
      changedRegion('d', 'deletion', 'Ana', p('old<text:s text:c="1"/>')) + changedRegion('i', 'insertion', 'Ana') + changedRegion('f', 'format-change', 'Ana'),
      p(`The ${mark('d')}${mark('i', 'change-start')}new${mark('i', 'change-end')} ${mark('f', 'change-start')}lamps${mark('f', 'change-end')} burn.`),
    );
    expect(found).toEqual([
      { text: 'The new lamps burn.', changes: [{ ...change, kind: 'deleted', start: 4, end: 4, words: 'old ' }, { ...change, kind: 'inserted', start: 4, end: 7 }, { ...change, kind: 'formatted', start: 8, end: 13 }] },
    ]);
    expect(warnings).toEqual([{ code: 'tracked-changes-accepted', details: { insertions: 1, deletions: 1, authors: 1 } }]);
  });

  test('keep paragraphs that were taken out, before the next or after the last', () => {
    const { paragraphs: found } = tracked(changedRegion('d', 'deletion', 'Ana', p('Gone.') + p('')) + changedRegion('e', 'deletion', 'Ana', p('') + p('Gone too.')), p('A.') + p(`${mark('d')}B.${mark('e')}`));
    expect(found).toEqual([{ text: 'A.' }, { text: 'B.', changes: [{ ...change, kind: 'deleted', start: 0, end: 0, words: 'Gone.\n' }, { ...change, kind: 'deleted', start: 2, end: 2, words: '\nGone too.' }] }]);
  });

  test('say which ends of paragraphs were put in, and which words were only proposed when they were struck', () => {
    const region = `<text:changed-region xml:id="x"><text:deletion><office:change-info><dc:creator>Bo</dc:creator></office:change-info>${p('twice')}</text:deletion><text:insertion><office:change-info><dc:creator>Ana</dc:creator></office:change-info></text:insertion></text:changed-region>`;
    const { paragraphs: found } = tracked(changedRegion('i', 'insertion', 'Ana') + region, p(`One${mark('i', 'change-start')} and`) + p(`two${mark('i', 'change-end')} more${mark('x')}.`));
    expect(found).toEqual([
      { text: 'One and', changes: [{ ...change, kind: 'inserted', start: 3, end: 7, endsParagraph: true }] },
      { text: 'two more.', changes: [{ ...change, kind: 'inserted', start: 0, end: 3 }, { ...change, kind: 'deleted', start: 8, end: 8, words: 'twice', wasInserted: true, author: 'Bo', date: null }] },
    ]);
  });
});

describe('a hostile OpenDocument text', () => {
  test('is refused with its reason', () => {
    const entities = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>';
    const files = [
      odtFixture({ body: p('x'), manifest: '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>' }),
      odtFixture({ body: p('x'), parts: { 'content.xml': entities } }),
      odtFixture({ body: '<text:section>'.repeat(400) }),
      odtFixture({ body: `${'<text:section>'.repeat(400)}${'</text:section>'.repeat(400)}` }),
      odtFixture({ body: '<text:p>', parts: {} }),
      odtFixture({ body: '<text:p/>'.repeat(400_000) }),
      odtFixture({ body: '', parts: { 'content.xml': '<?xml version="1.0"?><a/>' } }),
      new TextEncoder().encode('<?xml version="1.0"?>'),
    ];
    expect(files.map(refusal)).toEqual(['file-encrypted', 'file-unsafe', 'file-unsafe', 'file-unsafe', 'file-damaged', 'file-unsafe', 'file-unsupported', 'file-damaged']);
  });

  test('cannot make millions out of a number, nor a loop of its styles', () => {
    const automaticStyles = style('A', 'paragraph', '', 'style:parent-style-name="B"') + style('B', 'paragraph', '<style:text-properties fo:font-weight="bold"/>', 'style:parent-style-name="A"');
    const body = '<table:table><table:table-row table:number-rows-repeated="999999"><table:table-cell table:number-columns-repeated="999999"><text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table><text:p text:style-name="A">x<text:s text:c="999999"/></text:p>';
    const [, b, last] = paragraphs(body, { automaticStyles });
    expect([b?.cell?.column, last?.text.length, last?.isBold]).toEqual([1_000, 1_001, true]);
  });
});
