import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../../electron/core/formats/encoding.ts';
import { textEncodings } from '../../../../shared/model/document.ts';

const french = 'RECONNAISSANT ÉGALEMENT que les États coopèrent à l’échange des données et qu’un accord reste nécessaire, où chacun apprécie le rôle des autres.';

const encoded = (text: string, encoding: string): Uint8Array => new Uint8Array(iconv.encode(text, encoding));

describe('decodeText', () => {
  test.each([
    ['utf-8', { text: french, encoding: 'utf-8', isGuess: false }],
    ['windows-1252', { text: french, encoding: 'windows-1252', isGuess: true }],
    ['macintosh', { text: french, encoding: 'mac-roman', isGuess: true }],
    ['utf-16le', { text: french, encoding: 'utf-16le', isGuess: true }],
    ['utf-16be', { text: french, encoding: 'utf-16be', isGuess: true }],
    ['utf-32le', { text: french, encoding: 'utf-32le', isGuess: true }],
    ['utf-32be', { text: french, encoding: 'utf-32be', isGuess: true }],
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
    expect(decodeText(encoded('čeština', 'windows-1250'), { declared: 'windows-1250' })).toEqual({ text: 'čeština', encoding: 'windows-1250', isGuess: false });
    expect(decodeText(encoded('čeština', 'utf-8'), { declared: 'windows-1250' })).toEqual({ text: 'čeština', encoding: 'utf-8', isGuess: false });
    expect(decodeText(encoded(french, 'windows-1252'), { declared: 'no-such-encoding' })).toEqual({ text: french, encoding: 'windows-1252', isGuess: true });
  });

  test('reads Latin-1 as its Windows superset, so that curly quotes survive', () => {
    expect(decodeText(encoded('“oui”', 'windows-1252'), { declared: 'ISO-8859-1' })).toEqual({ text: '“oui”', encoding: 'windows-1252', isGuess: false });
  });

  const scripts = [
    'Признавая важность международного сотрудничества и необходимость обмена данными\r\n1. Государства',
    'إن الدول الأعضاء تؤكد من جديد أهمية التعاون الدولي وتبادل المعلومات\n',
    'Αναγνωρίζοντας τη σημασία της διεθνούς συνεργασίας 12',
    '各国重申促进国际合作的重要性，\n并承认交换资料的责任。',
  ];

  test.each(['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])('finds text that is not Latin in %s without a mark', (encoding) => {
    expect(scripts.map((text) => decodeText(encoded(text, encoding)))).toEqual(scripts.map((text) => ({ text, encoding, isGuess: true })));
  });

  test('does not take text in an encoding of one byte for UTF-16', () => {
    const samples = [['windows-1251', scripts[0]], ['windows-1256', scripts[1]], ['windows-1253', scripts[2]], ['gb18030', scripts[3]]] as const;
    expect(samples.map(([encoding, text = '']) => decodeText(encoded(text, encoding)).text)).toEqual(scripts);
  });

  test('believes a person whatever the bytes look like, and is not guessing then', () => {
    expect(decodeText(encoded('тест', 'koi8-r'), { chosen: 'koi8-r', declared: 'windows-1251' })).toEqual({ text: 'тест', encoding: 'koi8-r', isGuess: false });
    expect(decodeText(encoded('déjà', 'utf-8'), { chosen: 'windows-1252' })).toEqual({ text: 'dÃ©jÃ\u00a0', encoding: 'windows-1252', isGuess: false });
  });

  test('knows every encoding that can be chosen', () => {
    const word = { 'windows-1250': 'Łódź', 'windows-1251': 'мир', 'windows-1256': 'سلام', 'koi8-r': 'мир', gb18030: '和平', big5: '和平', shift_jis: '平和' };
    const roundTrip = textEncodings.map((encoding) => decodeText(encoded(new Map(Object.entries(word)).get(encoding) ?? 'é', encoding), { chosen: encoding }).text);
    expect(roundTrip).toEqual(textEncodings.map((encoding) => new Map(Object.entries(word)).get(encoding) ?? 'é'));
  });
});
