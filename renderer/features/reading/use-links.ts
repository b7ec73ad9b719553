import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { referencesOf, staleReferences, type StaleReference } from '../../../shared/structure/references.ts';
import type { Block, Document, Version } from '../../../shared/model/document.ts';
import { useQueryOf } from '../../platform/queries.ts';
import { linksOf, symbolLinks, type LinkSpan } from './links.ts';

const noDocuments: readonly Document[] = [];
const noneStale: readonly StaleReference[] = [];

/** Where words of a text lead, by block index, and the references that did not follow when numbers changed. */
export type TextLinks = { readonly links: ReadonlyMap<number, readonly LinkSpan[]>; readonly stale: readonly StaleReference[] };

/** Reads the references of a text to its own paragraphs, and to the documents of the meeting it names. */
export function useLinks(version: Version, blocks: readonly Block[], previous: Version | null): TextLinks {
  const { i18n } = useTranslation();
  const documents = useQueryOf('document.list', { meetingId: version.meetingId }).data ?? noDocuments;
  const references = useMemo(() => referencesOf(blocks), [blocks]);
  const stale = useStale(version, blocks, references.length === 0 ? null : previous);
  const symbols = useMemo(() => symbolLinks(blocks, documents, version.symbol, version.language ?? i18n.language), [blocks, documents, version.symbol, version.language, i18n.language]);
  const links = useMemo(() => linksOf(references, stale, symbols), [references, stale, symbols]);
  return { links, stale };
}

/** Against the draft before, once both it and the comparison with it are here. */
function useStale(version: Version, blocks: readonly Block[], previous: Version | null): readonly StaleReference[] {
  // The placeholder ids are never sent: without a draft before nothing is asked.
  const before = useQueryOf('version.get', { versionId: previous?.id ?? '' }, { isEnabled: previous !== null }).data;
  const compared = useQueryOf('comparison.get', { oldVersionId: previous?.id ?? '', newVersionId: version.id }, { isEnabled: previous !== null }).data;
  return useMemo(() => (before === undefined || compared === undefined ? noneStale : staleReferences({ oldBlocks: before.blocks, newBlocks: blocks, rows: compared.rows })), [before, compared, blocks]);
}
