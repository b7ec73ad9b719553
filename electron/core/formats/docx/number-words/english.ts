import { joinWords, wordAt } from './number-words.ts';
import type { NumberWords } from './number-words.ts';

const small = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const irregular = new Map([['one', 'first'], ['two', 'second'], ['three', 'third'], ['five', 'fifth'], ['eight', 'eighth'], ['nine', 'ninth'], ['twelve', 'twelfth']]);

export const english: NumberWords = {
  cardinal,
  ordinal: (value) => cardinal(value).replace(/[a-z]+$/, (last) => irregular.get(last) ?? `${last.replace(/y$/, 'ie')}th`),
  short: (value) => `${value}${suffixOf(value)}`,
};

function cardinal(value: number): string {
  if (value >= 1000) return joinWords([cardinal(Math.floor(value / 1000)), 'thousand', cardinal(value % 1000)]);
  if (value >= 100) return joinWords([wordAt(small, Math.floor(value / 100)), 'hundred', cardinal(value % 100)]);
  return value < 20 ? wordAt(small, value) : joinWords([wordAt(tens, Math.floor(value / 10)), wordAt(small, value % 10)], '-');
}

function suffixOf(value: number): string {
  const rest = value % 100;
  if (rest >= 11 && rest <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}
