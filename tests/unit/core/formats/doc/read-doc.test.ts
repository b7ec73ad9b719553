import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plainAppearance } from '../../../../../electron/core/formats/appearance.ts';
import { readDoc } from '../../../../../electron/core/formats/doc/read-doc.ts';
import { AppError } from '../../../../../shared/errors.ts';

// A text of our own, saved as Word 97 by LibreOffice from an OpenDocument text with revisions, notes, a list, a table and a remark.
const lamps = readFileSync(join(import.meta.dirname, '../../../../support/mutations/lamps.doc'));

const refusal = (bytes: Uint8Array): unknown => {
  try {
    return readDoc(bytes).format;
  } catch (error) {
    return error instanceof AppError ? [error.code, error.details] : error;
  }
};

/** The document with bytes of its main stream, which begins at its head, put over those there. */
function withHead(offset: number, values: readonly number[]): Uint8Array {
  const bytes = Uint8Array.from(lamps);
  const start = bytes.findIndex((byte, at) => at % 512 === 0 && byte === 0xec && bytes[at + 1] === 0xa5);
  bytes.set(values, start + offset);
  return bytes;
}

describe('a Word document of 97 to 2003', () => {
  test('is read as its tracked changes leave it, and says that they cannot be seen', () => {
    const { paragraphs, ...rest } = readDoc(lamps);
    expect(paragraphs).toMatchObject([
      { text: 'Draft declaration on the lamps of the ports', isCentred: true, isBold: true },
      { text: 'The ministers, recalling that lamps cost €5 a night – and “more” in winter – and that every port keeps two three keepers,', notes: [{ id: 'footnotes-1', offset: 120 }] },
      { text: 'Decide to lower the lamps before every midnight;', label: '1.', style: 'list', level: 0, notes: [{ id: 'endnotes-1', offset: 47 }] },
      { text: 'first by half;', label: 'a)', style: 'list', level: 1 },
      { text: 'then wholly.', label: 'b)', style: 'list', level: 1 },
      { text: 'Invite the ports of Þórshöfn, Łódź and Çeşme to report each year.', label: '2.', style: 'list', level: 0, comments: [{ author: 'Ana Lamas', date: null, words: 'To whom?', start: 64, end: 64 }] },
      { text: 'Port', cell: { table: 0, row: 0, column: 0 } },
      { text: 'Lamps', cell: { table: 0, row: 0, column: 1 } },
      { text: 'Östersund', cell: { table: 0, row: 1, column: 0 } },
      { text: '12', cell: { table: 0, row: 1, column: 1 } },
      { text: 'Done in one copy kept in the safe, in four languages.' },
    ]);
    expect(rest).toEqual({
      format: 'doc',
      notes: [{ id: 'footnotes-1', label: '1', paragraphs: [{ text: '\tA keeper is whoever holds the key.' }] }, { id: 'endnotes-1', label: 'i', paragraphs: [{ text: '\tBy the clock of the port.' }] }],
      warnings: [{ code: 'accepted-text-only', details: {} }, { code: 'hidden-text-shown', details: { count: 1 } }],
      properties: {},
    });
  });

  test('says how words look where the file says it of them', () => {
    const [, paragraph] = readDoc(lamps).paragraphs;
    expect(paragraph?.looks?.map(({ start, end, ...look }) => [paragraph.text.slice(start, end), look])).toEqual([['every port', { ...plainAppearance, isBold: true }], ['two', { ...plainAppearance, isStruck: true, colour: '#ff0000' }]]);
  });

  test('is refused with its reason when it is encrypted, older than Word 97, or broken', () => {
    expect([refusal(withHead(0x0a, [0, 1])), refusal(withHead(0, [0xdc, 0xa5])), refusal(withHead(2, [0x68, 0])), refusal(withHead(0, [1, 2])), refusal(lamps.subarray(0, 5_000)), refusal(lamps.subarray(0, 100)), refusal(withHead(0x1a2, [255, 255, 255, 127]))]).toEqual([
      ['file-encrypted', undefined],
      ['file-unsupported', { format: 'doc' }],
      ['file-unsupported', { format: 'doc' }],
      ['file-damaged', undefined],
      ['file-damaged', undefined],
      ['file-damaged', undefined],
      ['file-damaged', undefined],
    ]);
  });

  test('cannot lead its reader round in a circle', () => {
    const bytes = Uint8Array.from(lamps);
    const view = new DataView(bytes.buffer);
    const table = (view.getUint32(76, true) + 1) * 512;
    for (let sector = 0; sector < 128; sector += 1) view.setUint32(table + sector * 4, (sector + 1) % 3, true);
    expect(refusal(bytes)).toEqual(['file-damaged', undefined]);
  });
});

const corpus = join(import.meta.dirname, '../../../../../../shared/corpus');
const files = existsSync(corpus) ? readdirSync(join(corpus, 'doc')).filter((file) => file.endsWith('.doc')) : [];
console.log(files.length === 0 ? 'CORPUS ABSENT: ../shared/corpus/doc is not there, no Word document of old was read' : `${files.length} Word documents of old from ../shared/corpus/doc`);

test.skipIf(files.length === 0)('Word documents nobody here wrote are read, or refused because they are older', () => {
  const outcomes = files.map((file) => refusal(readFileSync(join(corpus, 'doc', file))));
  expect(outcomes.filter((outcome) => outcome !== 'doc')).toEqual([['file-unsupported', { format: 'doc' }], ['file-unsupported', { format: 'doc' }], ['file-unsupported', { format: 'doc' }]]);
});
