import { expect, test } from 'vitest';
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
  ['ideographTraditional', [3], ['3']],
])('prints %s as Word does', (format, values, printed) => {
  expect(values.map((value) => formatNumber(value, format))).toEqual(printed);
});

test('counters no list reaches are printed in digits, not in a million letters', () => {
  expect(['lowerRoman', 'lowerLetter'].map((format) => formatNumber(999_999_999, format))).toEqual(['999999999', '999999999']);
  expect(formatNumber(0, 'upperLetter')).toBe('0');
});
