import type { Document, Version } from '../model/document.ts';
import type { VersionId } from '../model/id.ts';
import { formatSymbol } from '../symbols/format-symbol.ts';
import { parseSymbol } from '../symbols/parse-symbol.ts';
import { revisionLabel } from '../symbols/symbol.ts';

/** What a version's place in its line goes by. */
export type LineVersion = Pick<Version, 'id' | 'symbol' | 'language' | 'format'>;

/** A version in its line. `revision` counts from 0, oldest first: files of one revision, in whatever language or format, share it. */
export type LineText = { readonly id: VersionId; readonly revision: number; readonly language: Version['language']; readonly format: Version['format'] };

/** `rev. 3 corr. 1` from a version's symbol; null for a first text or without a symbol that can be read. */
export function revisionOf(version: Pick<Version, 'symbol'>): string | null {
  const symbol = version.symbol === null ? null : parseSymbol(version.symbol);
  return symbol === null ? null : revisionLabel(symbol);
}

/** The latest text of a line: of its last revision, the one in the reader's language if there is one. */
export function latestFor(document: Pick<Document, 'versions'>, language: string): Version | null {
  const last = document.versions.at(-1);
  if (last === undefined) return null;
  const ofLastRevision = document.versions.filter((version) => revisionOf(version) === revisionOf(last));
  return ofLastRevision.findLast((version) => version.language === language) ?? last;
}

/**
 * The texts of a document, `versions` as it lists them, oldest first. Versions of the same symbol are one revision; one
 * without a symbol that can be read is a revision of its own.
 */
export function lineTexts(versions: readonly LineVersion[]): readonly LineText[] {
  const revisions = new Map<string, number>();
  return versions.map(({ id, symbol, language, format }) => {
    const key = revisionKey(symbol) ?? id;
    const revision = revisions.get(key) ?? revisions.size;
    revisions.set(key, revision);
    return { id, revision, language, format };
  });
}

/**
 * The successive drafts of a line in the language of `named`, oldest first: a revision held in several formats is there
 * once, in the format of `named` where it is held in that, else in the one that came last.
 */
export function draftsWith(texts: readonly LineText[], named: LineText): readonly LineText[] {
  const sameLanguage = texts.filter(({ language }) => language === named.language);
  return sameLanguage.filter((text) => {
    const ofRevision = sameLanguage.filter(({ revision }) => revision === text.revision);
    const format = ofRevision.some((one) => one.format === named.format) ? named.format : ofRevision.at(-1)?.format;
    return text.format === format;
  });
}

/** One spelling for the symbol without its language; null when it cannot be read. */
function revisionKey(symbol: string | null): string | null {
  const parsed = symbol === null ? null : parseSymbol(symbol);
  return parsed && formatSymbol({ ...parsed, language: null });
}
