import type { VersionId } from '../model/id.ts';
import { draftsWith, type LineText } from './line.ts';

/** The text with which a newer one is compared, or the last one known where none is in its language: `isComparable` tells which. */
export type KnownText = { readonly versionId: VersionId; readonly isComparable: boolean };

/**
 * What was known of a line before its newest text: the last draft in the language of `newest` that is known, or whose
 * revision is known in another language or format. `newest` itself when it is known. Null when nothing of the line is.
 *
 * @param texts the whole line, oldest first
 * @param known the versions that were seen, cleared or held by then
 */
export function knownBefore(texts: readonly LineText[], newest: LineText, known: ReadonlySet<VersionId>): KnownText | null {
  const last = texts.findLast(({ id }) => known.has(id));
  if (last === undefined) return null;
  const drafts = draftsWith(texts, newest);
  const isKnownHere = drafts.some(({ id, revision }) => revision === last.revision && known.has(id));
  const draft = drafts.findLast(({ id, revision }) => known.has(id) || revision < last.revision || (revision === last.revision && !isKnownHere));
  return draft === undefined ? { versionId: last.id, isComparable: false } : { versionId: draft.id, isComparable: true };
}
