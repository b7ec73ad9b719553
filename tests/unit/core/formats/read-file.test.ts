import { describe, expect, test } from 'vitest';
import { readBytes, readerVersion } from '../../../../electron/core/formats/read-file.ts';
import { AppError } from '../../../../shared/errors.ts';
import { docxFixture, paragraph } from '../../../support/docx-fixture.ts';
import { changedRegion, odtFixture } from '../../../support/odt-fixture.ts';

const spanish = 'Los Estados reconocen la importancia de la cooperación y deciden presentar cada año un informe sobre la aplicación del plan, que la comisión examinará en su reunión ordinaria.';

describe('readBytes', () => {
  test.each([
    ['docx', docxFixture({ body: paragraph(spanish) })],
    ['odt', odtFixture({ body: `<text:p>${spanish}</text:p>` })],
    ['rtf', Buffer.from(`{\\rtf1\\ansi ${spanish.replaceAll(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0)}?`)}\\par}`)],
    ['html', Buffer.from(`<html><p>${spanish}</p></html>`)],
    ['txt', Buffer.from(spanish)],
  ] as const)('reads %s into blocks, with its language', async (format, bytes) => {
    const file = await readBytes(bytes, `draft.${format}`);
    expect({ format: file.format, language: file.identity.language, texts: file.blocks.map(({ text }) => text), version: file.readerVersion }).toEqual({ format, language: 'es', texts: [spanish], version: readerVersion });
  });

  test('refuses a file without words, numbers or letters', async () => {
    const empty = [docxFixture({ body: paragraph(' ') }), Buffer.from('<html><p>—</p></html>'), Buffer.from(' \n\n ')];
    const codes = await Promise.all(empty.map((bytes) => readBytes(bytes, 'a').catch((error: unknown) => (error instanceof AppError ? error.code : error))));
    expect(codes).toEqual(['file-without-text', 'file-without-text', 'file-without-text']);
  });

  test('refuses more paragraphs than any text has', async () => {
    const reading = readBytes(Buffer.from(`<html>${'<p>a'.repeat(40_001)}`), 'a.html');
    await expect(reading).rejects.toEqual(new AppError('file-too-large', 'too many paragraphs', { details: { limit: 40_000 } }));
  });

  test('tells that it gets on', async () => {
    let steps = 0;
    await readBytes(docxFixture({ body: paragraph('a') }), 'a.docx', { onProgress: () => (steps += 1) });
    expect(steps).toBeGreaterThan(0);
  });

  test('hands on what the file says of its words, on the blocks as they are', async () => {
    const body = `<text:tracked-changes>${changedRegion('d', 'deletion', 'Ana', '<text:p>old </text:p>')}</text:tracked-changes><text:p>  Lamps <text:change text:change-id="d"/>burn.</text:p>`;
    const { blocks, markup } = await readBytes(odtFixture({ body }), 'a.odt');
    expect(blocks.map(({ text }) => text)).toEqual(['Lamps burn.']);
    expect(markup).toEqual({
      changes: [{ blockIndex: 0, start: 6, end: 6, kind: 'deleted', words: 'old ', endsParagraph: false, wasInserted: false, author: 'Ana', date: '2031-05-01T10:00:00', move: null }],
      looks: [],
      comments: [],
      places: [],
    });
  });

  test('reads a text in the encoding a person chose', async () => {
    const { blocks, warnings } = await readBytes(new Uint8Array([0xcc, 0xc9, 0xd2]), 'a.txt', { encoding: 'koi8-r' });
    expect([blocks.map(({ text }) => text), warnings.map(({ code }) => code)]).toEqual([['лир'], ['marks-of-emphasis-lost']]);
  });

  test('tells how far it got through a long file', async () => {
    const heard: (readonly [number, number])[] = [];
    const bytes = Buffer.from(`{\\rtf1 ${'Lamps burn. \\par '.repeat(40_000 / 2)}}`);
    await readBytes(bytes, 'a.rtf', { onProgress: (done, total) => heard.push([done, total]) });
    expect(heard.length).toBeGreaterThan(1);
    expect(heard.slice(0, -1).every(([done, total]) => done > 0 && done < total && total === bytes.length)).toBe(true);
  });
});
