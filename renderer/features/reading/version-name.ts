import type { Version } from '../../../shared/model/document.ts';
import type { Formats } from '../../platform/formats.ts';
import { revisionOf } from '../../platform/lines.ts';

/** The words a name of a version is made of besides its own. */
export type VersionWords = { readonly first: string; readonly format: (format: Version['format']) => string; readonly formats: Pick<Formats, 'day' | 'language'> };

/**
 * The short name of a version among those of its document: `rev. 2`, or that it is the first text. The language is
 * part of it where the document is held in several, and the kind of file where nothing else tells two versions apart.
 */
export function versionName(version: Version, siblings: readonly Version[], words: VersionWords): string {
  const isInSeveral = new Set(siblings.map((sibling) => sibling.language)).size > 1;
  const name = revisionOf(version) ?? (version.symbol === null ? datedName(version, words) : words.first);
  const isTwin = siblings.some((sibling) => sibling.id !== version.id && sibling.language === version.language && revisionOf(sibling) === revisionOf(version) && sibling.format !== version.format);
  return [name, isInSeveral && version.language !== null ? words.formats.language(version.language) : null, isTwin ? words.format(version.format) : null].filter((part) => part !== null).join(', ');
}

function datedName(version: Version, { formats }: VersionWords): string {
  return version.date === null ? version.fileName : formats.day(version.date);
}
