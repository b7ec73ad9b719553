import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../../../../electron/core/formats/docx/number-format.ts';

test.each([
  ['decimal', [1, 12], ['1', '12']],
  ['lowerRoman', [1, 4, 9, 44, 1998], ['i', 'iv', 'ix', 'xliv', 'mcmxcviii']],
  ['upperRoman', [6, 40], ['VI', 'XL']],
  ['lowerLetter', [1, 26, 27, 53], ['a', 'z', 'aa', 'aaa']],
  ['upperLetter', [2, 28], ['B', 'BB']],
  ['decimalZero', [3, 12], ['03', '12']],
  ['ordinal', [1, 2, 3, 4, 11, 12, 13, 21, 102, 111], ['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '102nd', '111th']],
  ['russianLower', [1, 29], ['а', 'я']],
  ['none', [3], ['']],
  ['ideographTraditional', [3, 10, 11], ['丙', '癸', '11']],
  ['chicago', [1, 4, 5], ['*', '§', '**']],
  ['hex', [26], ['1A']],
  ['numberInDash', [7], ['- 7 -']],
  ['decimalEnclosedParen', [7], ['(7)']],
  ['decimalEnclosedCircle', [1, 20, 21], ['①', '⑳', '21']],
  ['decimalFullWidth', [12], ['１２']],
  ['arabicAlpha', [1, 2, 3, 28], ['أ', 'ب', 'ت', 'ي']],
  ['arabicAbjad', [2, 3, 10], ['ب', 'ج', 'ي']],
  ['hebrew1', [1, 15, 16, 24, 115, 1002], ['א', 'טו', 'טז', 'כד', 'קטו', 'אב']],
  ['thaiNumbers', [25], ['๒๕']],
  ['hindiNumbers', [25], ['२५']],
  ['ideographDigital', [20], ['二〇']],
  ['japaneseCounting', [1, 10, 21, 100, 110], ['一', '十', '二十一', '百', '百十']],
  ['chineseCountingThousand', [10, 12, 21, 105, 1020], ['十', '十二', '二十一', '一百○五', '一千○二十']],
  ['chineseLegalSimplified', [11, 2001], ['壹拾壹', '贰仟零壹']],
  ['koreanCounting', [11, 20], ['십일', '이십']],
  ['ganada', [1, 14, 15], ['가', '하', '가가']],
  ['bahtText', [3], ['3']],
])('prints %s as Word does', (format, values, printed) => {
  expect(values.map((value) => formatNumber(value, format))).toEqual(printed);
});

test('counters no list reaches are printed in digits, not in a million letters', () => {
  expect(['lowerRoman', 'lowerLetter'].map((format) => formatNumber(999_999_999, format))).toEqual(['999999999', '999999999']);
  expect(formatNumber(0, 'upperLetter')).toBe('0');
});

test('a custom format is its example counted on', () => {
  expect(formatNumber(7, 'custom', { pattern: '001, 002, 003, ...' })).toBe('007');
  expect([formatNumber(12, 'custom', { pattern: '01, 02, 03, ...' }), formatNumber(3, 'custom')]).toEqual(['12', '3']);
});

const said = (format: string, language: string | undefined, values: readonly number[]): readonly string[] => values.map((value) => formatNumber(value, format, { language }));

describe('numbers in words', () => {
  test('are English where no other language is known', () => {
    const cardinals = ['One', 'Twelve', 'Twenty-one', 'One hundred', 'One hundred five', 'Two thousand thirteen'];
    expect(said('cardinalText', 'en-GB', [1, 12, 21, 100, 105, 2013])).toEqual(cardinals);
    expect(said('cardinalText', 'xx', [1, 12, 21, 100, 105, 2013])).toEqual(cardinals);
    expect(said('ordinalText', undefined, [1, 2, 3, 5, 8, 9, 12, 20, 21, 40, 100, 1003])).toEqual(['First', 'Second', 'Third', 'Fifth', 'Eighth', 'Ninth', 'Twelfth', 'Twentieth', 'Twenty-first', 'Fortieth', 'One hundredth', 'One thousand third']);
  });

  test('are French as Word spells them', () => {
    expect(said('cardinalText', 'fr-FR', [1, 21, 70, 71, 80, 81, 91, 100, 200, 201, 1000, 2080])).toEqual(['Un', 'Vingt et un', 'Soixante-dix', 'Soixante et onze', 'Quatre-vingts', 'Quatre-vingt-un', 'Quatre-vingt-onze', 'Cent', 'Deux cents', 'Deux cent un', 'Mille', 'Deux mille quatre-vingts']);
    expect(said('ordinalText', 'fr-CA', [1, 2, 4, 5, 9, 19, 21, 71, 80, 100, 101, 200, 1000])).toEqual(['Premier', 'Deuxième', 'Quatrième', 'Cinquième', 'Neuvième', 'Dix-neuvième', 'Vingt et unième', 'Soixante et onzième', 'Quatre-vingtième', 'Centième', 'Cent unième', 'Deux centième', 'Millième']);
    expect(said('ordinal', 'fr', [1, 2, 21])).toEqual(['1er', '2e', '21e']);
  });

  test('are Spanish', () => {
    expect(said('cardinalText', 'es-MX', [1, 16, 22, 31, 100, 101, 500, 1000, 21_000])).toEqual(['Uno', 'Dieciséis', 'Veintidós', 'Treinta y uno', 'Cien', 'Ciento uno', 'Quinientos', 'Mil', 'Veintiún mil']);
    expect(said('ordinalText', 'es', [1, 3, 7, 10, 11, 13, 20, 21, 100, 1001, 2000])).toEqual(['Primero', 'Tercero', 'Séptimo', 'Décimo', 'Undécimo', 'Decimotercero', 'Vigésimo', 'Vigésimo primero', 'Centésimo', 'Milésimo primero', 'Dosmilésimo']);
    expect(said('ordinal', 'es-ES', [1, 21])).toEqual(['1º', '21º']);
  });

  test('are Portuguese of Brazil, and of Portugal where the file says so', () => {
    expect(said('cardinalText', 'pt-BR', [1, 14, 17, 21, 100, 101, 200, 1100, 1101, 2013])).toEqual(['Um', 'Quatorze', 'Dezessete', 'Vinte e um', 'Cem', 'Cento e um', 'Duzentos', 'Mil e cem', 'Mil cento e um', 'Dois mil e treze']);
    expect(said('cardinalText', 'pt-PT', [14, 16, 19])).toEqual(['Catorze', 'Dezasseis', 'Dezanove']);
    expect(said('ordinalText', 'pt', [1, 2, 10, 11, 20, 43, 100, 1002])).toEqual(['Primeiro', 'Segundo', 'Décimo', 'Décimo primeiro', 'Vigésimo', 'Quadragésimo terceiro', 'Centésimo', 'Milésimo segundo']);
    expect(said('ordinal', 'pt-BR', [3])).toEqual(['3º']);
  });
});
