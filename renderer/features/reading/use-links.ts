import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document, Version, Block } from '../../../shared/model/document.ts';
import { useQueryOf } from '../../platform/queries.ts';
import { linksOf, symbolLinks, type LinkSpan } from './links.ts';

const noDocuments: readonly Document[] = [];

/** Where words of a text lead: to its own paragraphs, and to the documents of the meeting it names. */
export function useLinks(version: Version, blocks: readonly Block[]): ReadonlyMap<number, readonly LinkSpan[]> {
  const { i18n } = useTranslation();
  const documents = useQueryOf('document.list', { meetingId: version.meetingId }).data ?? noDocuments;
  const symbols = useMemo(() => symbolLinks(blocks, documents, version.symbol, version.language ?? i18n.language), [blocks, documents, version.symbol, version.language, i18n.language]);
  return useMemo(() => linksOf([], [], symbols), [symbols]);
}
