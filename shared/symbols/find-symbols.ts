import { parseSymbol } from './parse-symbol.ts';
import type { ParsedSymbol } from './symbol.ts';

/** A symbol in a running text and where it stands (UTF-16 units, `end` exclusive). */
export type FoundSymbol = { readonly symbol: ParsedSymbol; readonly start: number; readonly end: number };

const root = '(?:0EA|[A-Z][A-Z0]{0,7}(?:[-\\u2010-\\u2013](?:[IVXLC]+|\\d+))?)';
const type = '(?:[Dd][Oo0][Cc]|DOC|RES|Res|res|INF|[Ii]nf|DEC|[Dd]ec|[Rr][Dd]|L|CRP|WP|NGO|PV|SR|PRST|MISC|DISC)';
const series = '[Ss][Ee][Rr]\\.? ?[A-Z](?:\\/[IVXLC]+(?:\\.\\d+)*)?';
const numbered = `${type}[.]?\\s{0,2}\\d+`;
const body = '(?!(?:Rev|Corr|Add|REV|CORR|ADD)\\b)[A-Z][A-Za-z0-9]{0,9}(?:\\.\\d+)?(?:-[IVXLC\\d]+)?';
const figure = '\\d{1,5}(?![\\d.]\\d)';
const session = '(?:\\s?\\((?:[IVXLC]+(?:[-\\u2010-\\u2013][A-Z0])?(?:[-/\\u2013]\\d{2,4})?|(?:19|20)\\d{2}|\\d{3,4}\\/\\d{2})\\))';
const revision = '(?:[Rr][eé]v|R[EÉ]V)\\.?\\s{0,2}\\d+';
const other = '(?:[Cc]orr|CORR|[Aa]dd|ADD)\\.?\\s{0,2}\\d+';
/** After a comma a second revision is another draft (`rev. 1, rev. 2 and rev. 3`), a correction is one to the same. */
const suffixes = `(?:[\\s/,]{0,3}${revision})?(?:[\\s/]{0,3}${revision}|[\\s/,]{0,3}${other})*`;
const language = '(?:\\s?\\((?:[EFPS]|en|es|fr|pt|ENG|ESP|SPA|FRA|POR)\\))?';
const candidate = new RegExp(`(?<![\\p{L}\\p{N}/.])${root}(?:\\s?\\/\\s?(?:${series}|${numbered}|${figure}|${body}))+${session}?${suffixes}${language}(?![\\p{L}\\p{N}])`, 'gu');

/** Every symbol in a text, in order, in any spelling `parseSymbol` knows but that its body is in capitals. */
export function findSymbols(text: string): readonly FoundSymbol[] {
  return [...text.matchAll(candidate)].flatMap((match) => {
    const symbol = parseSymbol(match[0]);
    return symbol ? [{ symbol, start: match.index, end: match.index + match[0].length }] : [];
  });
}
