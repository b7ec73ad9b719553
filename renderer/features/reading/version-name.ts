import type { Document, Version } from '../../../shared/model/document.ts';
import { parseSymbol } from '../../../shared/symbols/parse-symbol.ts';
import { revisionLabel } from '../../../shared/symbols/symbol.ts';
import type { Formats } from '../../platform/formats.ts';

/**
 * The short name of a version among those of its document: `rev. 2`, else its symbol, its date or its file.
 * Where the document is held in several languages, the language is part of it.
 */
export function versionName(version: Version, siblings: readonly Version[], formats: Pick<Formats, 'day' | 'language'>): string {
  const isInSeveral = new Set(siblings.map((sibling) => sibling.language)).size > 1;
  const name = nameOf(version, formats);
  return isInSeveral && version.language !== null ? `${name}, ${formats.language(version.language)}` : name;
}

/** The draft before a version in its document's line: in the same language if there is one, else none. */
export function previousOf(document: Document | undefined, version: Version): Version | undefined {
  const versions = document?.versions ?? [];
  const at = versions.findIndex((one) => one.id === version.id);
  return versions.slice(0, Math.max(0, at)).findLast((one) => one.language === version.language && one.sha256 !== version.sha256 && one.symbol !== version.symbol);
}

function nameOf(version: Version, formats: Pick<Formats, 'day'>): string {
  const symbol = version.symbol === null ? null : parseSymbol(version.symbol);
  const revision = symbol === null ? null : revisionLabel(symbol);
  return revision ?? version.symbol ?? (version.date === null ? version.fileName : formats.day(version.date));
}
