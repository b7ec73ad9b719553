import { compareSymbols, sameDocument, type ParsedSymbol } from '../../../shared/symbols/symbol.ts';
import { findSymbols } from '../../../shared/symbols/find-symbols.ts';
import { parseSymbol } from '../../../shared/symbols/parse-symbol.ts';
import { latestFor } from '../../../shared/lines/line.ts';
import type { Block, Document } from '../../../shared/model/document.ts';
import type { VersionId } from '../../../shared/model/id.ts';

/** Where a link leads: to a block of this text, to another text, or nowhere, when what it meant is gone. */
type LinkTarget = { readonly kind: 'paragraph'; readonly blockIndex: number } | { readonly kind: 'text'; readonly versionId: VersionId } | { readonly kind: 'nowhere' };

/** Words of a block that lead to a paragraph or a document. `name` tells one link from another; `isStale`: the number meant another paragraph in the draft before. */
export type LinkSpan = { readonly name: string; readonly start: number; readonly end: number; readonly target: LinkTarget; readonly isStale: boolean };

/** Words that name a paragraph of the text, and the block it is; null where none can be told. */
type Referring = { readonly blockIndex: number; readonly start: number; readonly end: number; readonly target: number | null };

/** The links of a text by block index; those of a block are read when they are first asked for. */
export type LinksByBlock = { readonly get: (blockIndex: number) => readonly LinkSpan[] };

/** Reads each block once, when its links are first asked for, so that a text opens no later for all that it refers to. */
export function linksByBlock(blocks: readonly Block[], read: (block: Block) => readonly LinkSpan[]): LinksByBlock {
  const known = new Map<number, readonly LinkSpan[]>();
  return {
    get: (blockIndex) => {
      const block = blocks[blockIndex];
      const links = known.get(blockIndex) ?? (block === undefined ? [] : read(block));
      known.set(blockIndex, links);
      return links;
    },
  };
}

/** The links of a block, in the order of its words: every reference that leads somewhere or no longer does, and every symbol held. */
export function linksOf(references: readonly Referring[], stale: readonly Pick<Referring, 'blockIndex' | 'start'>[], symbols: readonly SymbolLink[]): readonly LinkSpan[] {
  const isStale = (one: Referring): boolean => stale.some((other) => other.blockIndex === one.blockIndex && other.start === one.start);
  const placed = [
    ...references.filter((reference) => reference.target !== null || isStale(reference)).map((reference) => ({
      blockIndex: reference.blockIndex,
      start: reference.start,
      end: reference.end,
      target: reference.target === null ? ({ kind: 'nowhere' } as const) : ({ kind: 'paragraph', blockIndex: reference.target } as const),
      isStale: isStale(reference),
    })),
    ...symbols.map(({ blockIndex, start, end, versionId }) => ({ blockIndex, start, end, target: { kind: 'text', versionId } as const, isStale: false })),
  ];
  return placed.map(({ blockIndex, ...link }) => ({ name: `${blockIndex}:${link.start}`, ...link })).toSorted((one, other) => one.start - other.start);
}

/** A document symbol in the text, and the version it leads to. */
export type SymbolLink = { readonly blockIndex: number; readonly start: number; readonly end: number; readonly versionId: VersionId };

/**
 * Reads the symbols of a block that the library of the meeting holds, the text's own left out. The very revision is meant where
 * it is held, else the last of its line.
 */
export function symbolLinksIn(documents: readonly Document[], own: string | null, language: string): (block: Block) => readonly SymbolLink[] {
  const ownSymbol = own === null ? null : parseSymbol(own);
  const held = documents.map((document) => ({ document, symbols: symbolsOf(document) }));
  const leadsTo = (symbol: ParsedSymbol): VersionId | null => {
    if (ownSymbol !== null && compareSymbols(symbol, { ...ownSymbol, language: symbol.language }) === 0) return null;
    const found = held.find(({ symbols }) => symbols.some((one) => sameDocument(one.symbol, symbol)));
    if (found === undefined) return null;
    const same = found.symbols.filter((one) => compareSymbols({ ...one.symbol, language: null }, { ...symbol, language: null }) === 0);
    return (same.find((one) => one.language === language) ?? same[0])?.versionId ?? latestFor(found.document, language)?.id ?? null;
  };
  return (block) =>
    findSymbols(block.text).flatMap(({ symbol, start, end }) => {
      const versionId = leadsTo(symbol);
      return versionId === null ? [] : [{ blockIndex: block.index, start, end, versionId }];
    });
}

type HeldSymbol = { readonly symbol: ParsedSymbol; readonly versionId: VersionId; readonly language: string | null };

function symbolsOf(document: Document): readonly HeldSymbol[] {
  return document.versions.flatMap(({ symbol, id, language }) => {
    const parsed = symbol === null ? null : parseSymbol(symbol);
    return parsed === null ? [] : [{ symbol: parsed, versionId: id, language }];
  });
}

/** The link a key follows: the one the caret or the selection touches, else the first of the block. */
export function linkToFollow(links: readonly LinkSpan[], at: { readonly from: number; readonly to: number } | null): LinkSpan | undefined {
  const touched = at === null ? undefined : links.find((link) => link.start <= Math.max(at.from, at.to) && Math.min(at.from, at.to) <= link.end);
  return touched ?? links.find(({ target }) => target.kind !== 'nowhere');
}
