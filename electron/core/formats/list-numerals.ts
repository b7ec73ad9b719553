/** How a counter is written: figures, letters after which `z` is followed by `aa`, `ab` or by `aa`, `bb`, or Roman numerals. */
export type Numeral = 'figures' | 'padded-figures' | 'lower-letters' | 'upper-letters' | 'lower-doubled' | 'upper-doubled' | 'lower-roman' | 'upper-roman';

/** Counters beyond this are shown in figures: a Roman million is a thousand letters, a doubled one forty thousand. */
const largest = 32_767;

/** A counter as it is printed; below 1 and beyond 32,767 in figures. */
export function printNumeral(value: number, numeral: Numeral): string {
  return value < 1 || value > largest ? String(value) : printers[numeral](value);
}

const printers: Readonly<Record<Numeral, (value: number) => string>> = {
  figures: String,
  'padded-figures': (value) => String(value).padStart(2, '0'),
  'lower-letters': combinedLetters,
  'upper-letters': (value) => combinedLetters(value).toUpperCase(),
  'lower-doubled': doubledLetters,
  'upper-doubled': (value) => doubledLetters(value).toUpperCase(),
  'lower-roman': romanNumeral,
  'upper-roman': (value) => romanNumeral(value).toUpperCase(),
};

function letterAt(place: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + place);
}

function combinedLetters(value: number): string {
  let rest = value;
  let letters = '';
  while (rest > 0) {
    letters = letterAt((rest - 1) % 26) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

function doubledLetters(value: number): string {
  return letterAt((value - 1) % 26).repeat(Math.floor((value - 1) / 26) + 1);
}

const romanSigns = [
  ['m', 1000], ['cm', 900], ['d', 500], ['cd', 400], ['c', 100], ['xc', 90], ['l', 50],
  ['xl', 40], ['x', 10], ['ix', 9], ['v', 5], ['iv', 4], ['i', 1],
] as const;

function romanNumeral(value: number): string {
  let rest = value;
  let signs = '';
  for (const [sign, worth] of romanSigns) {
    for (; rest >= worth; rest -= worth) signs += sign;
  }
  return signs;
}
