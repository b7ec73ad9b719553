import type { Document, Version } from '../../../shared/model/document.ts';
import { formatSymbol } from '../../../shared/symbols/format-symbol.ts';
import { parseSymbol } from '../../../shared/symbols/parse-symbol.ts';
import { compareSymbols, sameDocument, type ParsedSymbol } from '../../../shared/symbols/symbol.ts';
import type { DocumentRow, StoredVersion } from './rows.ts';

/** A document with its line of versions, named after the newest in the language the line began in: a translation does not rename it. */
export function documentOf({ id, meetingId }: DocumentRow, stored: readonly StoredVersion[]): Document {
  const versions = inOrder(stored).map(({ version }) => version);
  const newest = versions.findLast(({ language }) => language === versions[0]?.language);
  return { id, meetingId, title: newest?.title ?? '', kind: newest?.kind ?? 'other', symbol: baseSymbol(versions), versions };
}

/** By parsed symbol; documents without one last, in the order they came. */
export function documentsInOrder(documents: readonly Document[]): Document[] {
  return documents
    .map((document) => ({ document, symbol: document.symbol === null ? null : parseSymbol(document.symbol) }))
    .toSorted((a, b) => nullsLast(a.symbol, b.symbol, compareSymbols))
    .map(({ document }) => document);
}

/** Oldest first: by parsed symbol, then date, then arrival. Versions without a symbol, or without a date, come after those with one. */
function inOrder(stored: readonly StoredVersion[]): readonly StoredVersion[] {
  return stored
    .map((item) => ({ item, symbol: symbolOf(item.version) }))
    .toSorted(
      (a, b) =>
        nullsLast(a.symbol, b.symbol, compareSymbols) ||
        nullsLast(a.item.version.date, b.item.version.date, (x, y) => (x < y ? -1 : Number(x > y))) ||
        a.item.arrival - b.item.arrival,
    )
    .map(({ item }) => item);
}

/** The document a symbol belongs to among `held`, or null: for a text without a symbol, or the first of its line. */
export function lineOf(symbol: string | null, held: readonly StoredVersion[]): Version['documentId'] | null {
  const wanted = symbol === null ? null : parseSymbol(symbol);
  if (!wanted) return null;
  const match = held.find(({ version }) => {
    const other = symbolOf(version);
    return other !== null && sameDocument(wanted, other);
  });
  return match?.version.documentId ?? null;
}

/** The symbol the whole line shares: without revision or language. */
function baseSymbol(versions: readonly Version[]): string | null {
  const symbols = versions.map(symbolOf).filter((symbol) => symbol !== null);
  const last = symbols.at(-1);
  return last ? formatSymbol({ ...last, suffixes: [], language: null }) : (versions.findLast(({ symbol }) => symbol !== null)?.symbol ?? null);
}

function symbolOf(version: Version): ParsedSymbol | null {
  return version.symbol === null ? null : parseSymbol(version.symbol);
}

function nullsLast<T>(a: T | null, b: T | null, compare: (a: T, b: T) => number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compare(a, b);
}
