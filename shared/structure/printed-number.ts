/**
 * How a paragraph's number is written; `preambular` and `operational` are the drafting marks `PP1` and `OP1`, `degree` is `1º`,
 * `ordinal` a word (`PRIMERO.-`), `sign` the paragraph of a law (`§ 1º`, `Parágrafo único`).
 */
export type NumberForm = 'decimal' | 'bracketed' | 'degree' | 'ordinal' | 'sign' | 'multilevel' | 'roman-upper' | 'roman-lower' | 'letter-upper' | 'letter-lower' | 'bullet' | 'preambular' | 'operational';

/** A number as printed, its form and its place in its row (`c` is 3, `iv` is 4, `12 bis` is 12). */
export type PrintedNumber = { readonly label: string; readonly form: NumberForm; readonly value: number };

const latin = '(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies|undecies|duodecies)';
const drafting = `(?:\\s?\\d{1,3}(?:[ .]?(?:${latin}|alt)(?:\\.?\\d)?){0,2})`;
const ordinals = ['primer[oa]|premi[eè]re?|primeir[oa]', 'segund[oa]|deuxi[eè]me|second', 'tercer[oa]|troisi[eè]me|terceir[oa]', 'cuart[oa]|quatri[eè]me|quart[oa]', 'quint[oa]|cinqui[eè]me', 'sext[oa]|sixi[eè]me', 's[eé]ptim[oa]|septi[eè]me|s[eé]tim[oa]', 'octav[oa]|huiti[eè]me|oitav[oa]', 'noven[oa]|neuvi[eè]me|non[oa]', 'd[eé]cim[oa]|dixi[eè]me'] as const;
const patterns: readonly { readonly form: NumberForm; readonly pattern: RegExp }[] = [
  { form: 'multilevel', pattern: /^(\d{1,2}(?:\.\d{1,2}){1,4}[.)])(?=\s|$)/u },
  { form: 'multilevel', pattern: /^(\d{1,2}(?:\.\d{1,2}){1,4})(?=\s+[\p{Lu}[("«“]|$)/u },
  { form: 'decimal', pattern: new RegExp(`^(\\d{1,3}[\\s.-]?${latin})(?:[.)\\]]|\\.-)?(?=\\s|$)`, 'iu') },
  { form: 'degree', pattern: /^(\d{1,2}\.?[°º])[.)]?-?(?=\s|$)/u },
  { form: 'ordinal', pattern: new RegExp(`^((?:${ordinals.join('|')}|únic[oa]))(?:\\.-|\\.\\s?[–—]|\\.|\\s?:|\\))(?=\\s|$)`, 'iu') },
  { form: 'sign', pattern: /^(§\s?\d{1,2}[°º]?)[.)]?(?=\s|$)/u },
  { form: 'sign', pattern: /^(par[áa]grafo [úu]nico)(?:[.:]|\.-)(?=\s|$)/iu },
  { form: 'decimal', pattern: /^(\d{1,3}[a-z]?)\.(?:[-–—])?(?=\s|\p{L}|[[("«“]|$)/iu },
  { form: 'decimal', pattern: /^(\d{1,3})(?=\t)/u },
  { form: 'bracketed', pattern: /^(\(?\d{1,3}[a-z]?\))(?=\s|\p{L}|$)/iu },
  { form: 'roman-lower', pattern: /^(\(?[ivxlc]{1,7}[.)])(?=\s|$)/u },
  { form: 'roman-upper', pattern: /^(\(?[IVXLC]{1,7}(?:\.-|[.)]))(?=\s|$)/u },
  { form: 'roman-upper', pattern: /^([IVXLC]{1,7})(?=\t|\s?[-–—]\s)/u },
  { form: 'letter-lower', pattern: new RegExp(`^(\\(?(?:([a-z])\\2?)(?:\\s${latin})?\\))(?=\\s|$)`, 'u') },
  { form: 'letter-lower', pattern: /^([a-z]\.)(?=\s|$)/u },
  { form: 'letter-upper', pattern: /^(\(?[A-Z][.)])(?=\s|$)/u },
  { form: 'preambular', pattern: new RegExp(`^(P\\.?P\\.?${drafting})[.:)]?(?=\\s|$)`, 'iu') },
  { form: 'operational', pattern: new RegExp(`^(O\\.?P\\.?${drafting})[.:)]?(?=\\s|$)`, 'iu') },
  { form: 'bullet', pattern: /^([\u00B7\u2022\u25CF\u25AA\u25A0\u25E6\u25CB\u2023\u2219\u2043\uF0B7\uF0A7\uF0D8\uFFFD]|[*-](?=\s)|[\u2013\u2014](?=\s)|o(?=\t))(?=\s|$|\p{L}|["“«(])/u },
];

/** What is no word that runs on into a sentence: most texts open with one, and need no look at every form. */
const mayBeNumber = new RegExp(`^(?:\\P{L}|\\p{L}{1,9}(?:\\s?[–—:.)-]|\\t)|[a-z]{1,2}\\s${latin}|[op]\\.?p|par[áa]grafo )`, 'iu');

/** The number a text opens with and how many UTF-16 units it and the space after it take; null when it opens with a word. */
export function takePrintedNumber(text: string): { readonly number: PrintedNumber; readonly length: number } | null {
  if (!mayBeNumber.test(text)) return null;
  for (const { form, pattern } of patterns) {
    const match = pattern.exec(text);
    const printed = match?.[1];
    const value = printed === undefined ? null : valueOf(printed, form);
    if (!match || printed === undefined || value === null) continue;
    const separator = /^(?:\s+|\s?[-–—]\s+)*/u.exec(text.slice(match[0].length))?.[0].length ?? 0;
    return { number: { label: labelOf(printed, form), form, value }, length: match[0].length + separator };
  }
  return null;
}

/** Reads a label that a format gave (`12.`, `a)`, `•`); one of no known form is kept as a bullet of its own sign. */
export function readPrintedNumber(label: string): PrintedNumber {
  const trimmed = label.replaceAll(/\s+/gu, ' ').trim();
  const bare = /^\d{1,3}$/u.test(trimmed) ? { number: { label: trimmed, form: 'decimal' as const, value: Number(trimmed) }, length: trimmed.length } : null;
  const taken = bare ?? takePrintedNumber(trimmed);
  return taken && taken.length === trimmed.length ? taken.number : { label: trimmed, form: 'bullet', value: 0 };
}

/** The value of a roman numeral in its usual spelling, else null. */
export function romanValue(numeral: string): number | null {
  if (!/^(?=[ivxlc])c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/iu.test(numeral)) return null;
  const digits = Array.from(numeral.toLowerCase(), (letter) => ({ i: 1, v: 5, x: 10, l: 50, c: 100 })[letter] ?? 0);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}

/** The value of `c`, `C` or `cc` in the alphabet: 3, 3, 29. */
export function letterValue(letters: string): number {
  return (letters.toLowerCase().codePointAt(0) ?? 96) - 96 + (letters.length - 1) * 26;
}

function valueOf(printed: string, form: NumberForm): number | null {
  const core = printed.replaceAll(/[().\-–—]/gu, '');
  if (form === 'bullet') return 0;
  if (form === 'ordinal') return ordinals.findIndex((words) => new RegExp(`^(?:${words})$`, 'iu').test(printed)) + 1;
  if (form === 'sign') return Number.parseInt(printed.replace(/^\D+/u, ''), 10) || 1;
  if (form === 'roman-lower' || form === 'roman-upper') return romanValue(core);
  if (form === 'letter-lower' || form === 'letter-upper') return letterValue(core.split(' ', 1)[0] ?? '');
  return Number.parseInt(printed.replace(/^\D+/u, ''), 10);
}

/** One spelling for signs that print alike, so that a change of font or spacing is no change of number. */
function labelOf(printed: string, form: NumberForm): string {
  if (form === 'bullet') return /^[-–—]$/u.test(printed) ? '–' : '•';
  if (form !== 'decimal') return printed;
  return printed.replace(/^(\d+)[\s.-]?([a-z]{3,})$/iu, (_, digits: string, suffix: string) => `${digits} ${suffix.toLowerCase()}`);
}
