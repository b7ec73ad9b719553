import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../../electron/core/formats/encoding.ts';

const french = 'RECONNAISSANT ÉGALEMENT que les États coopèrent à l’échange des données et qu’un accord reste nécessaire, où chacun apprécie le rôle des autres.';

const encoded = (text: string, encoding: string): Uint8Array => new Uint8Array(iconv.encode(text, encoding));

describe('decodeText', () => {
  test.each([
    ['utf-8', { text: french, encoding: 'utf-8', isGuess: false }],
    ['windows-1252', { text: french, encoding: 'windows-1252', isGuess: true }],
    ['macintosh', { text: french, encoding: 'macroman', isGuess: true }],
    ['utf-16le', { text: french, encoding: 'utf-16le', isGuess: true }],
    ['utf-16be', { text: french, encoding: 'utf-16be', isGuess: true }],
  ])('finds %s without being told', (encoding, expected) => {
    expect(decodeText(encoded(french, encoding))).toEqual(expected);
  });

  test.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])('believes the byte order mark of %s and drops it', (encoding) => {
    expect(decodeText(encoded(`\uFEFF${french}`, encoding))).toEqual({ text: french, encoding, isGuess: false });
  });

  test('finds Cyrillic, Arabic and Chinese encodings of their own', () => {
    const samples = [
      ['Признавая важность международного сотрудничества и необходимость обмена данными', 'windows-1251'],
      ['إن الدول الأعضاء تؤكد من جديد أهمية التعاون الدولي وتبادل المعلومات', 'windows-1256'],
      ['各国重申促进国际合作的重要性，并承认交换资料的责任', 'gb18030'],
    ] as const;
    expect(samples.map(([text, encoding]) => decodeText(encoded(text, encoding)))).toEqual(samples.map(([text, encoding]) => ({ text, encoding, isGuess: true })));
  });

  test('keeps a long UTF-8 text with one damaged byte as UTF-8, the byte marked', () => {
    const bytes = encoded(french.repeat(5), 'utf-8');
    bytes[0] = 0xff;
    expect(decodeText(bytes)).toEqual({ text: `\uFFFD${french.repeat(5).slice(1)}`, encoding: 'utf-8', isGuess: true });
  });

  test('believes what the file declares when the bytes are not UTF-8, and the bytes when they are', () => {
    expect(decodeText(encoded('čeština', 'windows-1250'), 'windows-1250')).toEqual({ text: 'čeština', encoding: 'windows-1250', isGuess: false });
    expect(decodeText(encoded('čeština', 'utf-8'), 'windows-1250')).toEqual({ text: 'čeština', encoding: 'utf-8', isGuess: false });
    expect(decodeText(encoded(french, 'windows-1252'), 'no-such-encoding')).toEqual({ text: french, encoding: 'windows-1252', isGuess: true });
  });

  test('reads Latin-1 as its Windows superset, so that curly quotes survive', () => {
    expect(decodeText(encoded('“oui”', 'windows-1252'), 'ISO-8859-1')).toEqual({ text: '“oui”', encoding: 'windows-1252', isGuess: false });
  });
});
