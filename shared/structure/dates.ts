import { foldLetters } from './openings.ts';

const months: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'january enero janvier janeiro', 'february febrero fevrier fevereiro', 'march marzo mars marco', 'april abril avril', 'may mayo mai maio', 'june junio juin junho',
    'july julio juillet julho', 'august agosto aout', 'september septiembre setiembre septembre setembro', 'october octubre octobre outubro', 'november noviembre novembre novembro', 'december diciembre decembre dezembro',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);
/** The months in English, Spanish, French and Portuguese, folded. */
export const monthNames: readonly string[] = Object.keys(months);
const month = `(${monthNames.join('|')})`;
const until = '(?:\\s?(?:-|–|to|al?|au|et|and|y|e)\\s?\\d{1,2}(?:st|nd|rd|th|er|o|º)?)?';
const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th|er|o|º)?${until}\\s(?:de |of )?${month},?\\s(?:de |del )?(\\d{4})\\b`, 'u');
const monthFirst = new RegExp(`\\b${month}\\s(\\d{1,2})(?:st|nd|rd|th)?${until},?\\s(\\d{4})\\b`, 'u');

/** The first full date in a text, as `YYYY-MM-DD`; of several days the first. English, French, Spanish, Portuguese or ISO. */
export function findDate(text: string): string | null {
  const folded = foldLetters(text);
  const candidates = [
    readMatch(/\b(\d{4})-(\d{2})-(\d{2})\b/u.exec(folded), ([, year, number, day]) => [year, number, day]),
    readMatch(dayFirst.exec(folded), ([, day, name, year]) => [year, String(months[name ?? ''] ?? 0), day]),
    readMatch(monthFirst.exec(folded), ([, name, day, year]) => [year, String(months[name ?? ''] ?? 0), day]),
  ].filter((candidate) => candidate !== null);
  return candidates.toSorted((a, b) => a.index - b.index)[0]?.date ?? null;
}

/** True when a text dates a span of days, as a meeting does and a paper does not. */
export function isSpanOfDays(text: string): boolean {
  return /\b\d{1,2}(?:st|nd|rd|th|er|o|º)?\s?(?:-|–|to|al?|au|et|and|y|e)\s?\d{1,2}\b/u.test(foldLetters(text));
}

type Parts = readonly [year: string | undefined, month: string | undefined, day: string | undefined];

function readMatch(match: RegExpExecArray | null, parts: (match: RegExpExecArray) => Parts): { readonly index: number; readonly date: string } | null {
  if (!match) return null;
  const [year, number, day] = parts(match).map(Number);
  if (year === undefined || number === undefined || day === undefined || !isDay(year, number, day)) return null;
  return { index: match.index, date: `${year}-${String(number).padStart(2, '0')}-${String(day).padStart(2, '0')}` };
}

function isDay(year: number, number: number, day: number): boolean {
  const lengths = [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return year >= 1900 && year <= 2100 && day >= 1 && day <= (lengths[number - 1] ?? 0);
}
