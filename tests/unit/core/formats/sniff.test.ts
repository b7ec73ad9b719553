import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { largestFile, largestText, sniffFormat } from '../../../../electron/core/formats/sniff.ts';
import { AppError } from '../../../../shared/errors.ts';
import { docxFixture, paragraph } from '../../../support/docx-fixture.ts';

const docx = docxFixture({ body: paragraph('Words.') });
const pdf = Buffer.from('%PDF-1.7\n%âãÏÓ\n');
const ole = (stream: string): Uint8Array => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(504), Buffer.from(stream, 'utf16le')]);
const zip = (...names: readonly string[]): Uint8Array => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));
const openDocument = (kind: string): Uint8Array => zipSync({ mimetype: strToU8(`application/vnd.oasis.opendocument.${kind}`), 'content.xml': strToU8('x') });
const garbage = Uint8Array.from({ length: 4_000 }, (_, at) => (at * at * 31 + at * 7) % 256);

const sniff = (bytes: Uint8Array, name: string): unknown => {
  try {
    return sniffFormat(bytes, name);
  } catch (error) {
    return error instanceof AppError ? [error.code, error.details] : error;
  }
};

describe('sniffFormat', () => {
  test('goes by the content where that is certain, whatever the name', () => {
    expect([sniff(docx, 'a.pdf'), sniff(pdf, 'a.docx'), sniff(Buffer.concat([Buffer.from('X-Mail: 1\n'), pdf]), 'a'), sniff(Buffer.from(' <!DOCTYPE html><p>a'), 'a.txt'), sniff(Buffer.from('<?xml version="1.0"?>\n<html><p>a</p></html>'), 'a.txt')]).toEqual(['docx', 'pdf', 'pdf', 'html', 'html']);
  });

  test('takes text for text, in any encoding and by any name, and for HTML when it is called so', () => {
    expect([sniff(Buffer.from('déjà vu'), 'a.txt'), sniff(Buffer.from('\uFEFFAB', 'utf16le'), 'a'), sniff(Buffer.from('# Draft'), 'a.md'), sniff(Buffer.from('A <b>bold</b> word'), 'a.HTM')]).toEqual(['txt', 'txt', 'txt', 'html']);
  });

  test('does not mind a character cut through at the end of what it looks at', () => {
    expect(sniff(Buffer.from(`a${'é'.repeat(70_000)}`), 'a.txt')).toBe('txt');
  });

  test('refuses what is empty or too large', () => {
    expect([sniff(new Uint8Array(), 'a.docx'), sniff(new Uint8Array(largestFile + 1), 'a.txt'), sniff(Buffer.alloc(largestText + 1, 'word '), 'a.txt')]).toEqual([['file-empty', undefined], ['file-too-large', { limit: largestFile }], ['file-too-large', { limit: largestText }]]);
  });

  test('refuses what is not what its name says', () => {
    expect([sniff(zip('a.txt'), 'a.docx'), sniff(garbage, 'a.docx'), sniff(garbage, 'a.txt'), sniff(Buffer.from('plain text'), 'a.docx'), sniff(Buffer.from('plain text'), 'a.pdf'), sniff(ole('Nothing known'), 'a.docx')]).toEqual([
      ['file-not-what-it-says', { extension: 'docx' }],
      ['file-not-what-it-says', { extension: 'docx' }],
      ['file-not-what-it-says', { extension: 'txt' }],
      ['file-not-what-it-says', { extension: 'docx' }],
      ['file-not-what-it-says', { extension: 'pdf' }],
      ['file-not-what-it-says', { extension: 'docx' }],
    ]);
  });

  test('names the formats it knows and does not read', () => {
    const files = [openDocument('spreadsheet'), openDocument('presentation'), openDocument('graphics'), zip('[Content_Types].xml', 'xl/workbook.xml'), zip('[Content_Types].xml', 'ppt/presentation.xml'), zip('photo.jpg'), Buffer.from('<?xml version="1.0"?><law/>')];
    expect(files.map((bytes) => sniff(bytes, 'a.bin'))).toEqual(['ods', 'odp', 'odg', 'xlsx', 'pptx', 'zip', 'xml'].map((format) => ['file-unsupported', { format }]));
  });

  test('knows OpenDocument texts, packed and flat, RTF and old Word documents by their content, whatever their names', () => {
    const files = [openDocument('text'), openDocument('text-template'), Buffer.from('<?xml version="1.0"?>\n<office:document xmlns:office="x"/>'), Buffer.from('{\\rtf1 x}'), Buffer.from('\uFEFF\r\n{\\rtf1 x}'), ole('WordDocument')];
    expect(files.map((bytes) => sniff(bytes, 'a.pdf'))).toEqual(['odt', 'odt', 'odt', 'rtf', 'rtf', 'doc']);
  });

  test('refuses an OpenDocument text that is none, and a Word document broken off before it says what it is', () => {
    expect([sniff(openDocument('spreadsheet'), 'a.odt'), sniff(Buffer.from('just words'), 'a.odt'), sniff(Buffer.from('just words'), 'a.rtf'), sniff(ole('Nothing known'), 'a.doc')]).toEqual([
      ['file-not-what-it-says', { extension: 'odt' }],
      ['file-not-what-it-says', { extension: 'odt' }],
      ['file-not-what-it-says', { extension: 'rtf' }],
      ['file-damaged', undefined],
    ]);
  });

  test('looks at text as a person chose to read it', () => {
    const cyrillic = Buffer.from([0xcd, 0xc9, 0xd2, 0x0a]);
    expect(sniffFormat(cyrillic, 'a.txt', 'koi8-r')).toBe('txt');
  });

  test('knows an encrypted Word document', () => {
    expect(sniff(ole('EncryptedPackage'), 'a.docx')).toEqual(['file-encrypted', undefined]);
  });

  test('refuses an unsafe package before asking what it is', () => {
    expect(sniff(zip('[Content_Types].xml', '../evil'), 'a.docx')).toEqual(['file-unsafe', undefined]);
  });
});
