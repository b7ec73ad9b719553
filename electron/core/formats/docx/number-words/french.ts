import { joinWords, wordAt } from './number-words.ts';
import type { NumberWords } from './number-words.ts';

const small = ['', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize', 'dix-sept', 'dix-huit', 'dix-neuf'];
const tens = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante'];

/** French of France in the spelling Word prints, with hyphens only below a hundred. */
export const french: NumberWords = {
  cardinal: (value) => withPlural(stem(value), value),
  ordinal: (value) => (value === 1 ? 'premier' : `${stem(value).replace(/cinq$/, 'cinqu').replace(/neuf$/, 'neuv').replace(/e$/, '')}ième`),
  short: (value) => `${value}${value === 1 ? 'er' : 'e'}`,
};

/** The number without the s of whole hundreds and of eighty, which only end a number. */
function stem(value: number): string {
  if (value >= 1000) {
    const thousands = Math.floor(value / 1000);
    return joinWords([thousands === 1 ? '' : stem(thousands), 'mille', stem(value % 1000)]);
  }
  if (value >= 100) {
    const hundreds = Math.floor(value / 100);
    return joinWords([hundreds === 1 ? '' : wordAt(small, hundreds), 'cent', stem(value % 100)]);
  }
  if (value >= 80) return joinWords(['quatre-vingt', wordAt(small, value - 80)], '-');
  if (value < 20) return wordAt(small, value);
  const ten = Math.min(Math.floor(value / 10), 6);
  const unit = value - ten * 10;
  return joinWords([wordAt(tens, ten), wordAt(small, unit)], unit === 1 || unit === 11 ? ' et ' : '-');
}

function withPlural(words: string, value: number): string {
  const isWholeHundreds = value % 100 === 0 && value % 1000 >= 200;
  return isWholeHundreds || value % 100 === 80 ? `${words}s` : words;
}
