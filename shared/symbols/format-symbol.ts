import { isSeriesLine, revisionLabel, type ParsedSymbol } from './symbol.ts';
import { isUnitedNationsBody } from './united-nations.ts';

/** One spelling for each symbol; reading it back gives the same fields. */
export function formatSymbol(symbol: ParsedSymbol): string {
  return `${formatBase(symbol)}${formatSuffixes(symbol)}${symbol.language === null ? '' : ` (${symbol.language})`}`;
}

/** `/Rev.2` on United Nations symbols, ` rev. 2` on others. */
function formatSuffixes(symbol: ParsedSymbol): string {
  if (isUnitedNationsBody(symbol.body)) return symbol.suffixes.map(({ kind, number }) => `/${kind.charAt(0).toUpperCase()}${kind.slice(1)}.${number}`).join('');
  const revision = revisionLabel(symbol);
  return revision === null ? '' : ` ${revision}`;
}

function formatBase(symbol: ParsedSymbol): string {
  const { body, type, number, session, year } = symbol;
  if (isSeriesLine(symbol)) return `${body}/Ser.${session ?? ''}`;
  if (session !== null && /^[IVXLC]+(?:-[A-Z]+)?$/u.test(session)) return `${body}/${typedNumber(symbol)} (${session}${year === null ? '' : `/${shortYear(year)}`})`;
  if (!isUnitedNationsBody(body)) return [body, session, typedNumber(symbol), year === null ? null : shortYear(year)].filter((part) => part !== null).join('/');
  if (type === 'RES' && session === null) return `${body}/${typedNumber(symbol)}${year === null ? '' : ` (${year})`}`;
  if (type === 'RES') return `${body}/RES/${session}/${number}`;
  return [body, session, year, typedNumber(symbol)].filter((part) => part !== null).join('/');
}

const typeSpelling: Readonly<Record<string, string>> = { DOC: 'doc.', INF: 'inf.', DEC: 'dec.', RES: 'RES. ' };

function typedNumber({ body, type, number }: ParsedSymbol): string {
  if (type === 'RES' && isUnitedNationsBody(body)) return `RES/${number}`;
  return type === null ? String(number) : `${typeSpelling[type] ?? `${type}.`}${number}`;
}

function shortYear(year: number): string {
  return year >= 1948 && year <= 2047 ? String(year % 100).padStart(2, '0') : String(year);
}
