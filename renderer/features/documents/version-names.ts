import type { Document, Version } from '../../../shared/model/document.ts';
import { formatSymbol } from '../../../shared/symbols/format-symbol.ts';
import { parseSymbol } from '../../../shared/symbols/parse-symbol.ts';
import { revisionLabel } from '../../../shared/symbols/symbol.ts';

/** `rev. 3 corr. 1` from a version's symbol; null for a first text or without a symbol that can be read. */
export function revisionOf(version: Version): string | null {
  const symbol = version.symbol === null ? null : parseSymbol(version.symbol);
  return symbol === null ? null : revisionLabel(symbol);
}

/** The symbol all versions of a line share, without revisions; what is printed when it cannot be parsed. */
export function lineSymbolOf(document: Document): string | null {
  const printed = document.symbol ?? document.versions.find((version) => version.symbol !== null)?.symbol ?? null;
  const symbol = printed === null ? null : parseSymbol(printed);
  return symbol === null ? printed : formatSymbol({ ...symbol, suffixes: [], language: null });
}

/** A version with the document it belongs to and the one before it in the same line, if any. */
export type Held = { readonly version: Version; readonly document: Document; readonly previous: Version | null };

/** Every version of the meeting as the library lists them: lines in order, the latest of each first. */
export function heldIn(documents: readonly Document[]): readonly Held[] {
  return documents.flatMap((document) => document.versions.map((version, index) => ({ version, document, previous: document.versions[index - 1] ?? null })).toReversed());
}
