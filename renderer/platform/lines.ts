import type { Document, Version } from '../../shared/model/document.ts';
import { latestFor, revisionOf } from '../../shared/lines/line.ts';
import { formatSymbol } from '../../shared/symbols/format-symbol.ts';
import { parseSymbol } from '../../shared/symbols/parse-symbol.ts';
import type { ParsedSymbol } from '../../shared/symbols/symbol.ts';

export { latestFor, revisionOf };

/** The symbol all versions of a line share, without revisions; what is printed when it cannot be parsed. */
export function lineSymbolOf(document: Document): string | null {
  const symbol = parsedSymbolOf(document);
  return symbol === null ? printedSymbolOf(document) : formatSymbol({ ...symbol, suffixes: [], language: null });
}

/** The number of a line's symbol as the room says it, `6/26`; null without one. */
export function shortSymbolOf(document: Document): string | null {
  const symbol = parsedSymbolOf(document);
  if (symbol === null || symbol.number === null) return null;
  return symbol.year === null ? String(symbol.number) : `${symbol.number}/${String(symbol.year).slice(-2)}`;
}

function parsedSymbolOf(document: Document): ParsedSymbol | null {
  const printed = printedSymbolOf(document);
  return printed === null ? null : parseSymbol(printed);
}

function printedSymbolOf(document: Document): string | null {
  return document.symbol ?? document.versions.find((version) => version.symbol !== null)?.symbol ?? null;
}

/** The title of a line in the reader's language, where the line holds its last revision in it. */
export function titleFor(document: Document, language: string): string {
  const latest = latestFor(document, language);
  return latest === null || latest.language !== language || latest.title === '' ? document.title : latest.title;
}

/** The text a version is compared with first: the one before it in the same language, of another revision if there is one, of the same kind of file if that revision is held in several. */
export function previousOf(document: Document, version: Version): Version | null {
  const at = document.versions.findIndex((one) => one.id === version.id);
  const earlier = document.versions.slice(0, at).filter((one) => one.language === version.language);
  const last = earlier.findLast((one) => revisionOf(one) !== revisionOf(version));
  const sameFormat = earlier.findLast((one) => last !== undefined && revisionOf(one) === revisionOf(last) && one.format === version.format);
  return sameFormat ?? last ?? earlier.at(-1) ?? null;
}

/** A version with the document it belongs to and the one it is compared with first, if any. */
export type Held = { readonly version: Version; readonly document: Document; readonly previous: Version | null };

/** Every version of the meeting as the library lists them: lines in order, the latest of each first. */
export function heldIn(documents: readonly Document[]): readonly Held[] {
  return documents.flatMap((document) => document.versions.map((version) => ({ version, document, previous: previousOf(document, version) })).toReversed());
}
