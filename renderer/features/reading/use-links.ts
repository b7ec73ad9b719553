import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { referencesIn, staleReferences, type StaleReference } from '../../../shared/structure/references.ts';
import type { Block, Document, Version } from '../../../shared/model/document.ts';
import { useQueryOf } from '../../platform/queries.ts';
import { linksByBlock, linksOf, symbolLinksIn, type LinksByBlock } from './links.ts';

const noDocuments: readonly Document[] = [];
const noneStale: readonly StaleReference[] = [];

/** Where words of a text lead, and the references that did not follow when numbers changed. */
export type TextLinks = { readonly links: LinksByBlock; readonly stale: readonly StaleReference[] };

/** Reads the references of a text to its own paragraphs, and to the documents of the meeting it names, as its blocks are drawn. */
export function useLinks(version: Version, blocks: readonly Block[], previous: Version | null): TextLinks {
  const { i18n } = useTranslation();
  const documents = useQueryOf('document.list', { meetingId: version.meetingId }).data ?? noDocuments;
  const stale = useStale(version, blocks, previous);
  const references = useMemo(() => referencesIn(blocks), [blocks]);
  const language = version.language ?? i18n.language;
  const symbols = useMemo(() => symbolLinksIn(documents, version.symbol, language), [documents, version.symbol, language]);
  const links = useMemo(() => linksByBlock(blocks, (block) => linksOf(references(block), stale, symbols(block))), [blocks, references, stale, symbols]);
  return { links, stale };
}

/** Against the draft before, once both it and the comparison with it are here, and after the text itself is drawn. */
function useStale(version: Version, blocks: readonly Block[], previous: Version | null): readonly StaleReference[] {
  // The placeholder ids are never sent: without a draft before nothing is asked.
  const before = useQueryOf('version.get', { versionId: previous?.id ?? '' }, { isEnabled: previous !== null }).data;
  const compared = useQueryOf('comparison.get', { oldVersionId: previous?.id ?? '', newVersionId: version.id }, { isEnabled: previous !== null }).data;
  const drafts = useMemo(() => (before === undefined || compared === undefined ? null : { oldBlocks: before.blocks, newBlocks: blocks, rows: compared.rows }), [before, compared, blocks]);
  const settled = useDeferredValue(drafts, null);
  const stale = useMemo(() => (settled === null ? noneStale : staleReferences(settled)), [settled]);
  return settled?.newBlocks === blocks ? stale : noneStale;
}
