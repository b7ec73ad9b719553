import { describe, expect, test } from 'vitest';
import { readBytes, readerVersion } from '../../../../electron/core/formats/read-file.ts';
import { AppError } from '../../../../shared/errors.ts';
import { docxFixture, paragraph } from '../../../support/docx-fixture.ts';

const spanish = 'Los Estados reconocen la importancia de la cooperación y deciden presentar cada año un informe sobre la aplicación del plan, que la comisión examinará en su reunión ordinaria.';

describe('readBytes', () => {
  test.each([
    ['docx', docxFixture({ body: paragraph(spanish) })],
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
});
