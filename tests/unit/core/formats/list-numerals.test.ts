import { expect, test } from 'vitest';
import { printNumeral } from '../../../../electron/core/formats/list-numerals.ts';

const printed = (numeral: Parameters<typeof printNumeral>[1], ...values: readonly number[]): readonly string[] => values.map((value) => printNumeral(value, numeral));

test('counters are printed in every numeral', () => {
  expect([
    printed('figures', 1, 12),
    printed('padded-figures', 1, 12),
    printed('lower-letters', 1, 26, 27, 52, 703),
    printed('upper-letters', 2, 28),
    printed('lower-doubled', 26, 27, 53),
    printed('upper-doubled', 28),
    printed('lower-roman', 4, 9, 14, 49, 1994),
    printed('upper-roman', 8),
  ]).toEqual([['1', '12'], ['01', '12'], ['a', 'z', 'aa', 'az', 'aaa'], ['B', 'AB'], ['z', 'aa', 'aaa'], ['BB'], ['iv', 'ix', 'xiv', 'xlix', 'mcmxciv'], ['VIII']]);
});

test('what has no numeral is printed in figures', () => {
  expect([printed('lower-roman', 0, -3, 40_000), printed('lower-doubled', 1_000_000)]).toEqual([['0', '-3', '40000'], ['1000000']]);
});
