import type { Warning } from '../../../shared/model/document.ts';
import type { TextFlow } from './text-flow.ts';

/** How often something was met on the way that is not in the text, or is not seen on paper. */
export type Tally = { images: number; embedded: number; external: number; hidden: number };

/** What the reader of a text wants known: how many changes were accepted, and what is left out or shown though it is hidden. */
export function warningsOf(flow: TextFlow, { embedded, external, images, hidden }: Tally): readonly Warning[] {
  const { insertions, deletions, authors } = flow.tally();
  const changes: readonly Warning[] = insertions + deletions > 0 ? [{ code: 'tracked-changes-accepted', details: { insertions, deletions, authors: authors.length } }] : [];
  const counts: readonly (readonly [Warning['code'], number])[] = [['embedded-document-not-read', embedded], ['external-content-not-read', external], ['images-not-read', images], ['hidden-text-shown', hidden]];
  return [...changes, ...counts.flatMap(([code, count]): readonly Warning[] => (count > 0 ? [{ code, details: { count } }] : []))];
}
