/** Counters beyond this are shown in digits: Word itself stops counting here, and a Roman million is a million letters. */
const largest = 32_767;

/**
 * A list or note counter as Word prints it in a number format (ECMA-376 part 1, 17.18.59 ST_NumberFormat).
 * Formats of other scripts and those in words are printed in digits. `none` prints nothing.
 */
export function formatNumber(value: number, format: string): string {
  if (format === 'none') return '';
  if (value < 1 || value > largest) return String(value);
  return formats[format]?.(value) ?? String(value);
}

const formats: Readonly<Record<string, (value: number) => string>> = {
  lowerRoman: (value) => roman(value),
  upperRoman: (value) => roman(value).toUpperCase(),
  lowerLetter: (value) => letters(value, 'abcdefghijklmnopqrstuvwxyz'),
  upperLetter: (value) => letters(value, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
  russianLower: (value) => letters(value, 'абвгдежзиклмнопрстуфхцчшщыэюя'),
  russianUpper: (value) => letters(value, 'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ'),
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalEnclosedParen: (value) => `(${value})`,
  numberInDash: (value) => `- ${value} -`,
  ordinal: (value) => `${value}${englishSuffix(value)}`,
  chicago: (value) => letters(value, '*†‡§'),
};

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

/** After `z` comes `aa`, then `bb`: the letter is repeated, not combined. */
function letters(value: number, alphabet: string): string {
  const letter = alphabet.charAt((value - 1) % alphabet.length);
  return letter.repeat(Math.floor((value - 1) / alphabet.length) + 1);
}

function englishSuffix(value: number): string {
  const tens = value % 100;
  if (tens >= 11 && tens <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}
