import { describe, expect, it } from 'vitest';
import { linksByBlock, linksOf, linkToFollow, symbolLinksIn } from '../../../../../renderer/features/reading/links.ts';
import { referencesIn, staleReferences } from '../../../../../shared/structure/references.ts';
import { compareBlocks } from '../../../../../shared/text/compare.ts';
import type { Document, Version } from '../../../../../shared/model/document.ts';
import { blocksOf } from '../blocks.ts';
import { documentIdOf, positionOf, versionIdOf } from '../positions/position.ts';

const { meetingId } = positionOf(1);

function held(nth: number, ...symbols: readonly (readonly [number, string, string])[]): Document {
  const versions = symbols.map(([id, symbol, language]): Version => ({
    id: versionIdOf(id), documentId: documentIdOf(nth), meetingId, title: 'Draft', symbol, language, date: null, kind: 'declaration', fileName: 'draft.docx',
    format: 'docx', sha256: '0'.repeat(64), size: 1, importedAt: '2026-11-22T10:00:00.000Z', warnings: [], blockCount: 1, wordCount: 1,
  }));
  return { id: documentIdOf(nth), meetingId, title: 'Draft', kind: 'declaration', symbol: symbols[0]?.[1] ?? null, versions };
}

/** A text of paragraphs 1, 2, 3. */
function draft(texts: readonly string[]) {
  return blocksOf(...texts.map((text, index) => ({ kind: 'operative' as const, label: String(index + 1), text })));
}

describe('where words of a text lead', () => {
  const blocks = blocksOf({ kind: 'operative', label: '1', text: 'To meet.' }, { kind: 'operative', label: '2', text: 'To apply par. 1 above, not par. 9.' });

  const references = (index: number) => blocks.slice(index, index + 1).flatMap(referencesIn(blocks));

  it('is to the paragraphs it names, and nowhere where it has none of that number', () => {
    expect(linksOf(references(1), [], [])).toEqual([{ name: '1:9', start: 9, end: 15, target: { kind: 'paragraph', blockIndex: 0 }, isStale: false }]);
  });

  it('is told where a number did not follow, even if what it meant is gone', () => {
    const links = linksOf(references(1), [{ blockIndex: 1, start: 27 }], []);
    expect(links.map(({ name, target, isStale }) => [name, target.kind, isStale])).toEqual([['1:9', 'paragraph', false], ['1:27', 'nowhere', true]]);
  });

  it('is never out of a text: what is said to be of another one is no link, even if that number is gone or changed', () => {
    const texts = ['To apply paragraph 3 of resolution 77/12.', 'To keep the lamps.', 'To report.'];
    const [oldBlocks, newBlocks] = [draft(texts), draft(texts.slice(0, 2))];
    const stale = staleReferences({ oldBlocks, newBlocks, rows: compareBlocks(oldBlocks, newBlocks).rows });
    expect([stale, linksOf(newBlocks.flatMap(referencesIn(newBlocks)), stale, [])]).toEqual([[], []]);
  });

  it('is read of a block once, when it is first asked for', () => {
    const read: number[] = [];
    const links = linksByBlock(blocks, ({ index }) => {
      read.push(index);
      return linksOf(references(index), [], []);
    });
    expect([links.get(1).length, links.get(1).length, links.get(7), read]).toEqual([1, 1, [], [1]]);
  });

  it('is to the very revision it names in its own language, else to the last of that line, never to itself', () => {
    const documents = [held(1, [1, 'CP/CSH/1155/09 rev. 1', 'es'], [2, 'CP/CSH/1155/09 rev. 2', 'es'], [3, 'CP/CSH/1155/09 rev. 2', 'en']), held(2, [4, 'CP/CSH/1200/10', 'en'])];
    const text = 'As in CP/CSH/1155/09 rev. 1, CP/CSH/1155/09 rev. 2, CP/CSH/1155/09 rev. 7, CP/CSH/1200/10 and CP/CSH/3/08.';
    const found = blocksOf({ kind: 'paragraph', text }).flatMap(symbolLinksIn(documents, 'CP/CSH/1200/10', 'en'));
    expect(found.map(({ start, end, versionId }) => [text.slice(start, end), versionId])).toEqual([
      ['CP/CSH/1155/09 rev. 1', versionIdOf(1)],
      ['CP/CSH/1155/09 rev. 2', versionIdOf(3)],
      ['CP/CSH/1155/09 rev. 7', versionIdOf(3)],
    ]);
  });
});

describe('the link a key follows', () => {
  const [first, second] = [
    { name: 'a', start: 3, end: 9, target: { kind: 'paragraph', blockIndex: 1 }, isStale: false },
    { name: 'b', start: 20, end: 26, target: { kind: 'paragraph', blockIndex: 2 }, isStale: false },
  ] as const;

  it('is the one the caret stands in, else the first', () => {
    expect([linkToFollow([first, second], { from: 22, to: 22 }), linkToFollow([first, second], { from: 12, to: 12 }), linkToFollow([first, second], null), linkToFollow([], null)]).toEqual([second, first, first, undefined]);
  });
});
