import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../../../electron/core/formats/html/read-html.ts';
import { plainAppearance } from '../../../../../electron/core/formats/appearance.ts';
import { AppError } from '../../../../../shared/errors.ts';

const read = (html: string) => readHtml(Buffer.from(html));
const paragraphs = (html: string) => read(html).paragraphs;
const plain = plainAppearance;

describe('a page', () => {
  test('becomes paragraphs, headings, quotations, and what it says of itself', () => {
    const html =
      '<!doctype html><html lang="fr-CA"><head><title>Draft \n one</title><meta name="dcterms.date" content="2031-05-01"></head><body><h1>Title</h1><p align=center><b>Bold</b></p><p>Some   <i>plain</i>\n text.<p>Next<div>in a <span>block</span></div>loose<blockquote>said</blockquote>';
    expect(read(html)).toEqual({
      format: 'html',
      paragraphs: [
        { text: 'Title', style: 'heading', level: 0 },
        { text: 'Bold', isCentred: true, isBold: true, looks: [{ ...plain, isBold: true, start: 0, end: 4 }] },
        { text: 'Some plain text.', looks: [{ ...plain, isItalic: true, start: 5, end: 10 }] },
        { text: 'Next' },
        { text: 'in a block' },
        { text: 'loose' },
        { text: 'said', style: 'quote' },
      ],
      notes: [],
      warnings: [],
      properties: { title: 'Draft one', language: 'fr', date: '2031-05-01' },
    });
  });

  test('breaks lines at one br and paragraphs at two, and keeps the lines of pre', () => {
    expect(paragraphs('<p>a<br>b<br>\n<br>c</p><pre>d\n  e</pre>').map(({ text }) => text)).toEqual(['a\nb', 'c', 'd\n  e']);
  });

  test('prints the numbers of its lists as a browser does', () => {
    const html =
      '<ol start=3><li>c<li value=7>g<ol type=a><li>x<li><p>y</p><p>still y</p></ol><li>h</ol><ol type=I><li>one<li></li><li>three</ol><ol style="list-style-type: lower-roman"><li>r</ol><ol reversed><li>2<li>1</ol><ol style="list-style: none"><li>bare</ol><ul><li>dot</ul>';
    expect(paragraphs(html).map(({ label, level, text }) => [label, level, text])).toEqual([
      ['3.', 0, 'c'],
      ['7.', 0, 'g'],
      ['a.', 1, 'x'],
      ['b.', 1, 'y'],
      [undefined, 1, 'still y'],
      ['8.', 0, 'h'],
      ['I.', 0, 'one'],
      ['III.', 0, 'three'],
      ['i.', 0, 'r'],
      ['2.', 0, '2'],
      ['1.', 0, '1'],
      [undefined, 0, 'bare'],
      [undefined, 0, 'dot'],
    ]);
    expect(paragraphs('<ul><li>dot</ul>')).toEqual([{ text: 'dot', style: 'list', level: 0 }]);
  });

  test('gives each cell its place in the grid', () => {
    const html = '<table><caption>About</caption><thead><tr><th rowspan=2>a<th colspan=2>b</thead><tr><td>c<td>d</table><table role=presentation><tr><td>laid out</table>';
    expect(paragraphs(html)).toEqual([
      { text: 'About' },
      { text: 'a', cell: { table: 0, row: 0, column: 0 } },
      { text: 'b', cell: { table: 0, row: 0, column: 1 } },
      { text: 'c', cell: { table: 0, row: 1, column: 1 } },
      { text: 'd', cell: { table: 0, row: 1, column: 2 } },
      { text: 'laid out' },
    ]);
  });

  test.each([
    ['pandoc', '<p>One<a href="#fn1" id="fnref1"><sup>1</sup></a> two.</p><section><ol><li id="fn1"><p>Note. <a href="#fnref1">↩︎</a></p></li></ol></section>', 'fn1'],
    ['Word', '<p>One<a href="#_ftn1" name="_ftnref1">[1]</a> two.</p><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Note.</p></div>', '_ftn1'],
    ['an editor by hand', '<p>One<sup><a href="#x">1</a></sup> two.</p><p id="x">1. Note.</p>', 'x'],
  ])('ties note marks to their notes as written by %s', (_maker, html, id) => {
    expect(read(html)).toMatchObject({ paragraphs: [{ text: 'One two.', notes: [{ id, offset: 3 }] }], notes: [{ id, label: '1', paragraphs: [{ text: 'Note.' }] }] });
  });

  test('leaves links that mark no note in the text', () => {
    expect(paragraphs('<p>See <a href="#art4">Article 4</a> and <sup><a href="#gone">2</a></sup>.</p><p id="art4">Art</p>')).toEqual([{ text: 'See Article 4 and 2.' }, { text: 'Art' }]);
  });

  test('runs no scripts, shows no controls, and says what it left out and what it shows though it is hidden', () => {
    const html =
      '<style>p{}</style><script>document.write("bad")</script><noscript>no</noscript><nav><a href="/">Home</a></nav><p>Text<img src="http://example.org/p.png"><iframe src="http://example.org"></iframe></p><p hidden>held back</p><p style="display: none">kept <b>out</b></p><p hidden></p><select><option>o</select><!-- said aside -->';
    expect(read(html)).toMatchObject({
      paragraphs: [{ text: 'Text' }, { text: 'held back' }, { text: 'kept out' }],
      warnings: [
        { code: 'scripts-removed', details: { count: 1 } },
        { code: 'external-content-not-read', details: { count: 1 } },
        { code: 'hidden-text-shown', details: { count: 2 } },
        { code: 'images-not-read', details: { count: 1 } },
      ],
    });
  });

  test('keeps deleted and inserted words, and says how words look', () => {
    const html =
      '<h2>Plain</h2><p>A <del>may</del> <ins>shall</ins> <strike>x</strike> <span style="color: RED; font-weight: 700">r</span> <font color=#0F0>g</font> <span style="text-decoration: line-through"><em>both</em></span> <mark>m</mark> <span style="background: rgb(255, 255, 0); color:#000">y</span> <u style="color: rgba(0,0,0,0)">u</u></p>';
    const [heading, paragraph] = paragraphs(html);
    expect(heading).toEqual({ text: 'Plain', style: 'heading', level: 1 });
    expect(paragraph?.text).toBe('A may shall x r g both m y u');
    expect(paragraph?.looks?.map(({ start, end, ...look }) => [paragraph.text.slice(start, end), look])).toEqual([
      ['may', { ...plain, isStruck: true }],
      ['shall', { ...plain, isUnderlined: true }],
      ['x', { ...plain, isStruck: true }],
      ['r', { ...plain, isBold: true, colour: '#ff0000' }],
      ['g', { ...plain, colour: '#00ff00' }],
      ['both', { ...plain, isStruck: true, isItalic: true }],
      ['m', { ...plain, highlight: '#ffff00' }],
      ['y', { ...plain, highlight: '#ffff00' }],
      ['u', { ...plain, isUnderlined: true }],
    ]);
  });

  test('keeps the looks of words in notes, their number cut off', () => {
    const html = '<p>One<a href="#fn1"><sup>1</sup></a></p><p id="fn1">1. A <s>note</s>.</p>';
    expect(read(html).notes).toEqual([{ id: 'fn1', label: '1', paragraphs: [{ text: 'A note.', looks: [{ ...plain, isStruck: true, start: 2, end: 6 }] }] }]);
  });

  test('is read in the encoding a person chose, whatever it declares', () => {
    expect(readHtml(iconv.encode('<meta charset=windows-1252><p>мир', 'koi8-r'), 'koi8-r')).toMatchObject({ paragraphs: [{ text: 'мир' }], warnings: [] });
  });

  test('is decoded by what it declares, else by its letters, and says when that is a guess', () => {
    const text = 'Les États réaffirment l’importance de la coopération à l’échelle régionale et décident de créer un mécanisme.';
    const bytes = (head: string): Uint8Array => iconv.encode(`<html><head>${head}</head><p>${text}`, 'windows-1252');
    expect(readHtml(bytes('<meta charset="iso-8859-1">'))).toMatchObject({ paragraphs: [{ text }], warnings: [] });
    expect(readHtml(bytes('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">'))).toMatchObject({ paragraphs: [{ text }], warnings: [] });
    expect(readHtml(bytes(''))).toMatchObject({ paragraphs: [{ text }], warnings: [{ code: 'encoding-guessed', details: { encoding: 'windows-1252' } }] });
  });

  test('nested beyond reason is refused at once, and unclosed tags are not nesting', () => {
    const started = performance.now();
    expect(() => read('<div>'.repeat(200_000))).toThrow(new AppError('file-unsafe', 'elements are nested too deeply'));
    expect(paragraphs('<p>a'.repeat(150_000))).toHaveLength(150_000);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
