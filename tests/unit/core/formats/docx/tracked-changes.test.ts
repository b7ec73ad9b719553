import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../../../electron/core/formats/docx/read-docx.ts';
import type { TextChange } from '../../../../../shared/model/markup.ts';
import { deleted, docxFixture, inserted, paragraph, run } from '../../../../support/docx-fixture.ts';

const read = (body: string) => readDocx(docxFixture({ body }));
const texts = (body: string): readonly string[] => read(body).paragraphs.map(({ text }) => text);
const mark = (change: 'ins' | 'del' | 'moveFrom' | 'moveTo'): string => `<w:rPr><w:${change} w:id="9" w:author="Ana"/></w:rPr>`;
const row = (text: string, properties = ''): string => `<w:tr>${properties}<w:tc>${paragraph(text)}</w:tc></w:tr>`;
const reference = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;

const change = (kind: TextChange['kind'], start: number, end: number, more: Partial<TextChange> = {}) => ({ start, end, kind, words: '', endsParagraph: false, wasInserted: false, author: 'Ana', date: null, move: null, ...more });
const date = '2031-05-01T10:00:00Z';

describe('tracked changes', () => {
  test('are read as accepted, counted with their authors', () => {
    const body = paragraph(run('The States ') + deleted('may', 'Ana') + inserted(run('shall'), 'Luis') + inserted(run(' always'), null) + run(' cooperate.'));
    expect(read(body)).toEqual({
      format: 'docx',
      paragraphs: [
        {
          text: 'The States shall always cooperate.',
          changes: [change('deleted', 11, 11, { words: 'may', date }), change('inserted', 11, 16, { author: 'Luis', date }), change('inserted', 16, 23, { author: '' })],
        },
      ],
      notes: [],
      warnings: [{ code: 'tracked-changes-accepted', details: { insertions: 2, deletions: 1, authors: 2 } }],
      properties: {},
    });
  });

  test('take out what one person inserted and another deleted', () => {
    expect(texts(paragraph(run('a') + inserted(deleted('b', 'Luis')) + run('c')))).toEqual(['ac']);
  });

  test('join a paragraph whose mark is deleted with the next, which gives the look', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>';
    const body = paragraph('First ', mark('del')) + paragraph('second.', '<w:pStyle w:val="T"/>');
    expect(readDocx(docxFixture({ body, styles })).paragraphs).toEqual([{ text: 'First second.', style: 'title', changes: [change('deleted', 6, 6, { words: '\n' })] }]);
  });

  test('leave no trace of a paragraph deleted whole', () => {
    expect(texts(paragraph('a') + paragraph(deleted('gone'), mark('del')) + paragraph('b'))).toEqual(['a', 'b']);
  });

  test('do not join words across the end of a cell', () => {
    const table = `<w:tbl><w:tr><w:tc>${paragraph('one', mark('del'))}</w:tc><w:tc>${paragraph('two')}</w:tc></w:tr></w:tbl>`;
    expect(texts(table)).toEqual(['one', 'two']);
  });

  test('take out deleted rows, and the rows after them move up', () => {
    const body = `<w:tbl>${row('a')}${row('b', '<w:trPr><w:del w:id="1" w:author="Ana"/></w:trPr>')}${row('c', '<w:trPr><w:ins w:id="2" w:author="Ana"/></w:trPr>')}</w:tbl>`;
    expect(read(body)).toMatchObject({
      paragraphs: [
        { text: 'a', cell: { table: 0, row: 0, column: 0 } },
        { text: 'c', cell: { table: 0, row: 1, column: 0 } },
      ],
      warnings: [{ code: 'tracked-changes-accepted', details: { insertions: 1, deletions: 1, authors: 1 } }],
    });
  });

  test('show moved words once, where they moved to', () => {
    const from = `<w:p><w:pPr>${mark('moveFrom')}</w:pPr><w:moveFrom w:id="1" w:author="Ana">${run('Moved.')}</w:moveFrom></w:p>`;
    const to = `<w:p><w:pPr>${mark('moveTo')}</w:pPr><w:moveTo w:id="2" w:author="Ana">${run('Moved.')}</w:moveTo></w:p>`;
    expect(texts(paragraph('a') + from + paragraph('b') + to)).toEqual(['a', 'b', 'Moved.']);
  });

  test('take a note away with its deleted mark, and number the others without it', () => {
    const body = paragraph(run('a') + `<w:del w:id="1" w:author="Ana">${reference(1)}</w:del>` + run('b') + reference(2));
    const footnotes = `<w:footnote w:id="1">${paragraph('gone')}</w:footnote><w:footnote w:id="2">${paragraph(run('kept ') + deleted('not '))}</w:footnote>`;
    expect(readDocx(docxFixture({ body, footnotes }))).toMatchObject({ paragraphs: [{ text: 'ab', notes: [{ id: 'footnote-2', offset: 2 }] }], notes: [{ id: 'footnote-2', label: '1', paragraphs: [{ text: 'kept', changes: [change('deleted', 4, 4, { words: ' not ', date })] }] }] });
  });
});
