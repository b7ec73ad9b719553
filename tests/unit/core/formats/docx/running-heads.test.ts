import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../../../electron/core/formats/docx/read-docx.ts';
import { docxFixture, paragraph, run } from '../../../../support/docx-fixture.ts';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const head = (content: string): string => `<w:hdr ${w}>${content}</w:hdr>`;
const step = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const pageNumber = `${step('begin')}<w:r><w:instrText> PAGE </w:instrText></w:r>${step('separate')}${run('7')}${step('end')}`;
const section = (inner: string): string => `<w:sectPr>${inner}</w:sectPr>`;
const reference = (kind: string, type: string, id: string): string => `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`;

function read(body: string, heads: Readonly<Record<string, string>>, settings?: string) {
  const relationships = Object.keys(heads).map((id) => `<Relationship Id="${id}" Type="x/header" Target="${id}.xml"/>`).join('');
  const parts = Object.fromEntries(Object.entries(heads).map(([id, content]) => [`word/${id}.xml`, head(content)]));
  const { properties, warnings, paragraphs } = readDocx(docxFixture({ body, relationships, parts, ...(settings !== undefined && { settings }) }));
  return { runningHeads: properties.runningHeads, warnings, texts: paragraphs.map(({ text }) => text) };
}

const sections = (titlePage: string): string => paragraph('one', section(reference('header', 'first', 'a') + reference('header', 'even', 'b'))) + paragraph('two') + section(reference('header', 'default', 'c') + titlePage);

describe('the head and foot of pages', () => {
  test('are told apart from the text, each once, without the numbers of pages', () => {
    const heads = {
      h1: paragraph('OEA/Ser.K/XXXIX') + paragraph(`<w:r><w:t xml:space="preserve">- </w:t></w:r>${pageNumber}<w:r><w:t xml:space="preserve"> -</w:t></w:r>`),
      f1: paragraph('OEA/Ser.K/XXXIX') + paragraph(`${run('Page ')}${pageNumber}${run(' of ')}<w:fldSimple w:instr=" NUMPAGES ">${run('12')}</w:fldSimple>`) + paragraph('Restricted'),
    };
    const body = paragraph('Words.') + section(reference('header', 'default', 'h1') + reference('footer', 'default', 'f1'));
    expect(read(body, heads)).toEqual({
      runningHeads: ['OEA/Ser.K/XXXIX', 'Restricted'],
      warnings: [{ code: 'running-heads-left-out', details: { words: 'OEA/Ser.K/XXXIX · Restricted' } }],
      texts: ['Words.'],
    });
  });

  test('are those that are printed: of first and even pages only where the file asks for them, and of earlier sections', () => {
    const heads = { a: paragraph('first'), b: paragraph('even'), c: paragraph('plain'), d: paragraph('unused') };
    expect(read(sections(''), heads).runningHeads).toEqual(['plain']);
    expect(read(sections('<w:titlePg/>'), heads, '<w:evenAndOddHeaders/>').runningHeads).toEqual(['even', 'first', 'plain']);
  });

  test('are not warned of when there is nothing to read in them, and cut short when there is much', () => {
    const body = paragraph('Words.') + section(reference('header', 'default', 'a'));
    expect(read(body, { a: paragraph('2031-05-01') })).toMatchObject({ runningHeads: ['2031-05-01'], warnings: [] });
    expect(read(body, { a: paragraph(pageNumber) })).toMatchObject({ runningHeads: undefined, warnings: [] });
    const { runningHeads, warnings } = read(body, { a: paragraph('word '.repeat(80)) });
    expect(runningHeads?.[0]).toHaveLength(399);
    expect(warnings).toEqual([{ code: 'running-heads-left-out', details: { words: `${'word '.repeat(40).slice(0, 199)}…` } }]);
  });
});
