import type { ParsedSymbol, Suffix, SuffixKind } from './symbol.ts';
import { isUnitedNationsBody } from './united-nations.ts';

/**
 * Reads one whole symbol in any spelling of OAS or UN usage (spaces, case, hyphen or slash, full stop or none, digit 0 for letter O).
 * Null when the text is not a symbol.
 */
export function parseSymbol(text: string): ParsedSymbol | null {
  const { rest: named, language } = takeLanguage(normalise(text));
  const { rest: base, suffixes } = takeSuffixes(named);
  const { rest: path, session, year } = takeSession(base);
  const segments = path.split('/').map((segment) => segment.trim());
  if (segments.length < 2 || segments.some((segment) => !/^[\p{L}\p{N}][\p{L}\p{N}. -]*$/u.test(segment))) return null;
  const fields = isSeries(segments) ? readSeries(segments) : readFields(segments, session, year);
  return fields && { ...fields, suffixes, language };
}

type Fields = Omit<ParsedSymbol, 'suffixes' | 'language'>;

function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\u2010-\u2015\u2212]/gu, '-')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/ ?\/ ?/gu, '/')
    .trim()
    .replace(/[.,;:]$/u, '')
    .toUpperCase()
    .replaceAll('RÉV', 'REV')
    .replaceAll(/(?<=[A-Z])-(?=\d{3,5}\/\d{2}(?!\d))/gu, '/')
    .replaceAll(/(?<=[A-Z])0(?=[A-Z])|(?<![A-Z\d])0(?=[A-Z])|(?<=[IVXLC]-)0(?=[/)-])/gu, 'O');
}

const languageNames: Readonly<Record<string, string>> = {
  S: 'es', E: 'en', F: 'fr', P: 'pt',
  ES: 'es', EN: 'en', FR: 'fr', PT: 'pt',
  ESP: 'es', SPA: 'es', ENG: 'en', ING: 'en', FRA: 'fr', FRE: 'fr', POR: 'pt',
};

/** `(F)`, `(fr)` or `-fr` after everything else. */
function takeLanguage(text: string): { rest: string; language: string | null } {
  const found = /^(.*\d.*?)(?: ?[([]([A-Z]{1,3})[)\]]|[-_ ]([A-Z]{2,3}))$/u.exec(text);
  const language = languageNames[found?.[2] ?? found?.[3] ?? ''];
  return found && language ? { rest: found[1] ?? '', language } : { rest: text, language: null };
}

const suffixNames: Readonly<Record<string, SuffixKind>> = { REV: 'rev', CORR: 'corr', ADD: 'add' };

function takeSuffixes(text: string): { rest: string; suffixes: readonly Suffix[] } {
  const found = /^(.*?)((?:[/ ,-]+(?:REV|CORR|ADD)[. ]*\d+)*)$/u.exec(text);
  const tail = found?.[2] ?? '';
  const suffixes = [...tail.matchAll(/(REV|CORR|ADD)[. ]*(\d+)/gu)].map(([, name, number]) => ({ kind: suffixNames[name ?? ''] ?? 'rev', number: Number(number) }));
  return { rest: found?.[1] ?? text, suffixes };
}

/** `(XXXVII-O/07)`, `(XXVI)` or `(2015)` after the number; of `(2100/17)`, a sitting of the Permanent Council and its year, the year. */
function takeSession(text: string): { rest: string; session: string | null; year: number | null } {
  const sitting = /^(.*?) ?\(\d{3,4}\/(\d{2})\)$/u.exec(text);
  if (sitting) return { rest: sitting[1] ?? '', session: null, year: fullYear(sitting[2] ?? '') };
  const found = /^(.*?) ?\((?:([IVXLC]+(?:-[A-Z]+)?)(?:[/-](\d{2}|\d{4}))?|((?:19|20)\d{2}))\)$/u.exec(text);
  if (found?.[4] !== undefined) return { rest: found[1] ?? '', session: null, year: Number(found[4]) };
  if (!found) return { rest: text, session: null, year: null };
  return { rest: found[1] ?? '', session: found[2] ?? null, year: found[3] === undefined ? null : fullYear(found[3]) };
}

function isSeries(segments: readonly string[]): boolean {
  return /^(?:OEA|OAS|ONU|UN)$/u.test(segments[0] ?? '') && /^SER\b/u.test(segments[1] ?? '');
}

function readSeries(segments: readonly string[]): Fields | null {
  const shelf = segments.slice(1).join('/').replace(/^SER[. ]*/u, '').replaceAll(/ ?\. ?/gu, '.');
  return shelf === '' ? null : { body: segments[0] ?? '', type: 'SER', number: null, session: shelf, year: null };
}

const typed = /^(?=RES[. ]*$|.*\d$)(DOC|RES|INF|DEC|DECL|RD|L|CRP|WP|NGO|PV|SR|PRST|MISC|INFO|DISC|CT)[. ]*(\d+)?$/u;

/** Sorts the segments into body, type and figures, then gives each figure its meaning. */
function readFields(segments: readonly string[], session: string | null, year: number | null): Fields | null {
  const { head, type, digits, tail } = splitAtType(segments);
  const body = head.filter((segment) => !isFigure(segment)).map((segment) => segment.replaceAll(' ', ''));
  const before = head.slice(body.length);
  const named = tail.find((segment) => !isFigure(segment)) ?? null;
  const after = tail.filter((segment) => segment !== named);
  const isSound = /^[A-Z]{1,10}(?:-[IVXLC\d]+)?$/u.test(body[0] ?? '') && body.every((segment) => /^\p{Lu}/u.test(segment)) && before.every(isFigure) && after.every(isFigure) && (named === null || isSession(named));
  if (!isSound) return null;
  const figures = digits === undefined ? readFigures(body[0] ?? '', [...before, ...after]) : readSurroundings(Number(digits), before, after);
  return figures && { body: body.join('/'), type, number: figures.number, session: session ?? named ?? figures.session, year: year ?? figures.year };
}

function splitAtType(segments: readonly string[]): { head: readonly string[]; type: string | null; digits: string | undefined; tail: readonly string[] } {
  const at = segments.findIndex((segment, index) => index > 0 && typed.test(segment));
  if (at === -1) return { head: segments, type: null, digits: undefined, tail: [] };
  const [, type = null, digits] = typed.exec(segments[at] ?? '') ?? [];
  return { head: segments.slice(0, at), type, digits, tail: segments.slice(at + 1) };
}

function isFigure(segment: string): boolean {
  return /^\d{1,5}$/u.test(segment);
}

/** A special session's name: `ES-11`, `S-32`, `XXXVII-O`. */
function isSession(segment: string): boolean {
  return /^(?:[A-Z]{1,3}-\d+|[IVXLC]+(?:-[A-Z])?)$/u.test(segment);
}

type Figures = { readonly number: number; readonly session: string | null; readonly year: number | null };

/** The number came with the type (`doc.7`): figures before it are the session or year, one after it the year. */
function readSurroundings(number: number, before: readonly string[], after: readonly string[]): Figures | null {
  if (before.length > 1 || after.length > 1) return null;
  const [first] = before;
  const [last] = after;
  const isYear = first !== undefined && isFullYear(first);
  const year = last ?? (isYear ? first : undefined);
  if (last !== undefined && !/^\d{2}$/u.test(last) && !isFullYear(last)) return null;
  return { number, session: first !== undefined && !(isYear && last === undefined) ? String(Number(first)) : null, year: year === undefined ? null : fullYear(year) };
}

/** Figures that no type names: number and year in OAS usage, session (or year) and number in UN usage. */
function readFigures(root: string, figures: readonly string[]): Figures | null {
  const [first, second] = figures;
  if (first === undefined || figures.length > 2 || second?.startsWith('0') === true && second.length !== 2) return null;
  if (second === undefined) return { number: Number(first), session: null, year: null };
  if (isFullYear(first) && !(countsItsPapers.test(root) && /^\d{2}$/u.test(second))) return { number: Number(second), session: null, year: Number(first) };
  if (!isUnitedNationsBody(root) && (/^\d{2}$/u.test(second) || isFullYear(second))) return { number: Number(first), session: null, year: fullYear(second) };
  return { number: Number(second), session: String(Number(first)), year: null };
}

/** The standing bodies of the OAS number their papers into the thousands: of `CP/CG/1900/12` the year is 2012. */
const countsItsPapers = /^(?:AG|CP|CIDI|CEPCIDI)$/u;

function isFullYear(digits: string): boolean {
  return /^(?:19|20)\d{2}$/u.test(digits);
}

/** Two digits mean a year from 1948, when the Organization was founded, to 2047. */
function fullYear(digits: string): number {
  const value = Number(digits);
  if (digits.length !== 2) return value;
  return value >= 48 ? 1900 + value : 2000 + value;
}
