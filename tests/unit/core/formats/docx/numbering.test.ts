import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../../../electron/core/formats/docx/read-docx.ts';
import { abstractList, docxFixture, inserted, item, list, paragraph, run } from '../../../../support/docx-fixture.ts';
import type { DocxParts } from '../../../../support/docx-fixture.ts';

const labels = (parts: DocxParts): readonly (string | null)[] => readDocx(docxFixture(parts)).paragraphs.map((found) => found.label ?? null);

const lang = (tag: string): string => `<w:lang w:val="${tag}"/>`;
const placeIn = (id: number): string => `<w:numPr><w:numId w:val="${id}"/></w:numPr>`;

describe('the numbers of Word lists', () => {
  test('are printed in the format of their level, with the text around them', () => {
    const numbering = abstractList(0, [['decimal', '%1.'], ['lowerLetter', '%2)'], ['upperRoman', '%3.'], ['decimal', '%1.%2.%4']]) + list(1, 0);
    const body = item('a', 1) + item('b', 1, 1) + item('c', 1, 1) + item('d', 1, 2) + item('e', 1, 3) + item('f', 1) + item('g', 1, 1);
    expect(labels({ body, numbering })).toEqual(['1.', 'a)', 'b)', 'I.', '1.b.1', '2.', 'a)']);
  });

  test('are not printed for bullets, which stay items of a list', () => {
    const numbering = abstractList(0, [['bullet', '•']]) + list(1, 0);
    expect(readDocx(docxFixture({ body: item('a', 1), numbering })).paragraphs).toEqual([{ text: 'a', style: 'list', level: 0 }]);
  });

  test('go on through sibling lists of one abstract list, and a start of its own counts once', () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbering = abstractList(0, [['decimal', '%1.']]) + list(1, 0) + list(2, 0) + list(3, 0, restart);
    const body = item('a', 1) + item('b', 2) + item('c', 3) + item('d', 3) + item('e', 1);
    expect(labels({ body, numbering })).toEqual(['1.', '2.', '1.', '2.', '3.']);
  });

  test('follow a level that a list defines for itself', () => {
    const own = '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="(%1)"/></w:lvl></w:lvlOverride>';
    expect(labels({ body: item('a', 1) + item('b', 1), numbering: abstractList(0, [['decimal', '%1.']]) + list(1, 0, own) })).toEqual(['(iv)', '(v)']);
  });

  test('restart only after the level that lvlRestart names', () => {
    const numbering = abstractList(0, [['decimal', '%1.'], ['decimal', '%2.'], ['decimal', '%3.', '<w:lvlRestart w:val="1"/>']]) + list(1, 0);
    const body = item('a', 1) + item('b', 1, 1) + item('c', 1, 2) + item('d', 1, 1) + item('e', 1, 2) + item('f', 1) + item('g', 1, 2);
    expect(labels({ body, numbering })).toEqual(['1.', '1.', '1.', '2.', '2.', '2.', '1.']);
  });

  test('are decimal throughout at a legal level, whatever the levels above print', () => {
    const numbering = abstractList(0, [['upperRoman', '%1.'], ['decimal', '%1.%2', '<w:isLgl/>']]) + list(1, 0);
    expect(labels({ body: item('a', 1) + item('b', 1) + item('c', 1, 1), numbering })).toEqual(['I.', 'II.', '2.1']);
  });

  test('come from the style, and list 0 takes them away', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Base"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Article"><w:name w:val="Article"/><w:basedOn w:val="Base"/></w:style>';
    const numbering = abstractList(0, [['decimal', '%1.']]) + list(1, 0);
    const body = paragraph('a', '<w:pStyle w:val="Article"/>') + paragraph('b', '<w:pStyle w:val="Article"/><w:numPr><w:numId w:val="0"/></w:numPr>') + paragraph('c', '<w:pStyle w:val="Article"/>');
    expect(labels({ body, numbering, styles })).toEqual(['1.', null, '2.']);
  });

  test('are said in the language of the level, of the paragraph, of its style, of the file, in that order', () => {
    const numbering = abstractList(0, [['ordinalText', '%1', `<w:rPr>${lang('fr-FR')}</w:rPr>`]]) + list(1, 0) + abstractList(1, [['ordinalText', '%1']]) + list(2, 1);
    const styles = `<w:docDefaults><w:rPrDefault><w:rPr>${lang('pt-BR')}</w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:styleId="S"><w:name w:val="S"/><w:rPr>${lang('es-MX')}</w:rPr></w:style>`;
    const body = paragraph('a', placeIn(1)) + paragraph('b', `<w:pStyle w:val="S"/>${placeIn(2)}`) + paragraph(run('c', lang('fr-FR')), `<w:pStyle w:val="S"/>${placeIn(2)}<w:rPr>${lang('en-GB')}</w:rPr>`) + paragraph('d', placeIn(2));
    expect(labels({ body, numbering, styles })).toEqual(['Premier', 'Primero', 'Second', 'Terceiro']);
    const parts = {
      '_rels/.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Type="x/officeDocument" Target="word/document.xml"/><Relationship Type="x/core-properties" Target="core.xml"/></Relationships>',
      'core.xml': '<p xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:language>es</dc:language></p>',
    };
    expect(labels({ body: paragraph('a', placeIn(2)), numbering, parts })).toEqual(['Primero']);
  });

  test('leave out the counters of bullets and of levels that print nothing, and count from nought where no start is given', () => {
    const numbering = abstractList(0, [['decimalZero', '%1'], ['none', '%1.%2'], ['bullet', '•'], ['decimal', '%1.%2.%3.%4']]).replace('<w:start w:val="1"/>', '') + list(1, 0);
    expect(labels({ body: item('a', 1) + item('b', 1) + item('c', 1, 1) + item('d', 1, 2) + item('e', 1, 3), numbering })).toEqual(['00', '01', '01.', null, '01...1']);
  });

  test('count the paragraphs that are there once changes are accepted', () => {
    const numbering = abstractList(0, [['decimal', '%1.']]) + list(1, 0);
    const place = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const gone = `<w:p><w:pPr>${place}<w:rPr><w:del w:id="3" w:author="Ana"/></w:rPr></w:pPr><w:del w:id="4" w:author="Ana"><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>`;
    const come = `<w:p><w:pPr>${place}<w:rPr><w:ins w:id="5" w:author="Ana"/></w:rPr></w:pPr>${inserted(run('come'))}</w:p>`;
    const { paragraphs } = readDocx(docxFixture({ body: item('a', 1) + gone + come + item('b', 1), numbering }));
    expect(paragraphs.map(({ label, text }) => [label, text])).toEqual([['1.', 'a'], ['2.', 'come'], ['3.', 'b']]);
  });

  test('stand on an empty paragraph too, for the cell or line beside it', () => {
    const numbering = abstractList(0, [['decimal', '%1.']]) + list(1, 0);
    expect(readDocx(docxFixture({ body: item('', 1) + paragraph('words'), numbering })).paragraphs).toEqual([{ text: '', label: '1.', style: 'list', level: 0 }, { text: 'words' }]);
  });

  test('are not printed when the definition is missing, and a level beyond the ninth is the ninth', () => {
    expect(labels({ body: item('a', 7) })).toEqual([null]);
    const numbering = abstractList(0, Array.from({ length: 9 }, (_, level) => ['decimal', `%${level + 1}`] as const)) + list(1, 0);
    expect(labels({ body: item('a', 1, 999_999_999), numbering })).toEqual(['1']);
  });
});
