import { repeated, scriptFormats } from './number-scripts.ts';
import { numberWordsOf } from './number-words/by-language.ts';

/** Counters beyond this are shown in digits: Word itself stops counting here, and a Roman million is a million letters. */
const largest = 32_767;

/** `language` is a tag (`es-MX`), for formats in words; `pattern` the example that a custom format is given by (`001, 002, 003, ...`). */
export type FormatOptions = { readonly language?: string | undefined; readonly pattern?: string | undefined };

/**
 * A list or note counter as Word prints it in a number format (ECMA-376 part 1, 17.18.59 ST_NumberFormat).
 * The few formats of no alphabet or figures here are printed in digits; `none` and `bullet` print nothing.
 */
export function formatNumber(value: number, format: string, { language, pattern }: FormatOptions = {}): string {
  if (format === 'none' || format === 'bullet') return '';
  if (value < 0 || value > largest) return String(value);
  if (format === 'custom') return String(value).padStart(/^0*\d/.exec(pattern ?? '')?.[0].length ?? 1, '0');
  if (format === 'decimalZero') return String(value).padStart(2, '0');
  if (value === 0 && format !== 'ordinal') return '0';
  return (formats.get(format) ?? scriptFormats.get(format))?.(value, language) ?? String(value);
}

const formats: ReadonlyMap<string, (value: number, language: string | undefined) => string> = new Map(Object.entries<(value: number, language: string | undefined) => string>({
  lowerRoman: (value) => roman(value),
  upperRoman: (value) => roman(value).toUpperCase(),
  lowerLetter: (value) => repeated(value, 'abcdefghijklmnopqrstuvwxyz'),
  upperLetter: (value) => repeated(value, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
  chicago: (value) => repeated(value, '*†‡§'),
  decimalEnclosedParen: (value) => `(${value})`,
  decimalEnclosedFullstop: (value) => `${value}.`,
  numberInDash: (value) => `- ${value} -`,
  hex: (value) => value.toString(16).toUpperCase(),
  ordinal: (value, language) => numberWordsOf(language).short(value),
  cardinalText: (value, language) => capitalised(numberWordsOf(language).cardinal(value)),
  ordinalText: (value, language) => capitalised(numberWordsOf(language).ordinal(value)),
}));

const romanSigns = [
  [1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'],
  [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
] as const;

function roman(value: number): string {
  let rest = value;
  let signs = '';
  for (const [worth, sign] of romanSigns) {
    signs += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return signs;
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
