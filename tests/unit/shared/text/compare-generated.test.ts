import { describe, expect, test } from 'vitest';
import { compareBlocks, type ComparableBlock } from '../../../../shared/text/compare.ts';
import type { Comparison } from '../../../../shared/model/comparison.ts';
import { generateDraftPair, seededRandom, type DraftPair, type Revision } from '../../../support/draft-generator.ts';
import { faultsOf } from './blocks.ts';

type Found = { readonly pairs: ReadonlySet<string>; readonly moved: ReadonlySet<string>; readonly joined: ReadonlySet<string> };

function found(comparison: Comparison): Found {
  const pairs = new Set<string>();
  const moved = new Set<string>();
  const joined = new Set<string>();
  for (const row of comparison.rows) {
    if (row.old === null || row.new === null) continue;
    for (const before of [row.old].flat()) {
      for (const after of [row.new].flat()) {
        const pair = `${before.index}→${after.index}`;
        pairs.add(pair);
        if (row.kind === 'moved' || row.kind === 'moved-edited') moved.add(pair);
        if (row.kind === 'split' || row.kind === 'merged') joined.add(pair);
      }
    }
  }
  return { pairs, moved, joined };
}

const truth = (drafts: DraftPair, wanted: (pair: DraftPair['pairs'][number]) => boolean = () => true): Set<string> =>
  new Set(drafts.pairs.filter(wanted).map((pair) => `${pair.old}→${pair.new}`));

const share = (part: ReadonlySet<string>, whole: ReadonlySet<string>): number => (whole.size === 0 ? 1 : [...part].filter((pair) => whole.has(pair)).length / whole.size);

const everything: Revision = { words: 0.06, added: 8, removed: 8, moved: 6, split: 4, merged: 4 };

describe('drafts whose history is known', () => {
  test.each([1, 2, 3, 4, 5, 6])('everything at once, seed %i: pairs, moves, splits and merges are found', (seed) => {
    const drafts = generateDraftPair(8_000, everything, seed);
    const comparison = compareBlocks(drafts.old, drafts.new);
    const { pairs, moved, joined } = found(comparison);
    const wanted = truth(drafts);
    expect(faultsOf(comparison, drafts.old, drafts.new)).toEqual([]);
    expect({
      pairsFound: share(pairs, wanted) >= 0.99,
      pairsTrue: share(wanted, pairs) >= 0.99,
      movesFound: share(moved, truth(drafts, (pair) => pair.isMoved)) >= 0.97,
      joinsFound: share(joined, truth(drafts, (pair) => pair.isPart)) >= 0.95,
    }).toEqual({ pairsFound: true, pairsTrue: true, movesFound: true, joinsFound: true });
  });

  test('moves alone: exactly what moved is said to have moved', () => {
    const drafts = generateDraftPair(8_000, { moved: 5 }, 11);
    const { moved } = found(compareBlocks(drafts.old, drafts.new));
    expect(moved).toEqual(truth(drafts, (pair) => pair.isMoved));
  });

  test('a third of the words replaced everywhere: the paragraphs are still known', () => {
    const drafts = generateDraftPair(8_000, { words: 0.33 }, 21);
    expect(found(compareBlocks(drafts.old, drafts.new)).pairs).toEqual(truth(drafts));
  });
});

const vocabulary = (prefix: string): string[] => Array.from({ length: 900 }, (_, index) => prefix + index.toString(36));

describe('it never hangs', () => {
  const random = seededRandom(5);
  const sentence = (words: readonly string[], length: number): string => Array.from({ length }, () => words[Math.floor(random() * words.length)]).join(' ');
  const draft = (words: readonly string[], blockCount: number, length: number): ComparableBlock[] =>
    Array.from({ length: blockCount }, (_, index) => ({ index, kind: 'paragraph', label: null, text: sentence(words, length), section: '' }));
  const [one, other] = [vocabulary('a'), vocabulary('b')];

  test.each([
    ['unrelated texts, one block each', draft(one, 1, 50_000), draft(other, 1, 50_000), false],
    ['the same words in another order, one block each', draft(one, 1, 50_000), draft(one, 1, 50_000), false],
    ['few words in another order, one block each', draft(one.slice(0, 300), 1, 50_000), draft(one.slice(0, 300), 1, 50_000), false],
    ['the same words in another order, a thousand blocks', draft(one, 1_000, 50), draft(one, 1_000, 50), false],
    ['ten thousand short blocks of few words', draft(one.slice(0, 12), 10_000, 3), draft(one.slice(0, 12), 10_000, 3), true],
  ] as const)('%s of 30,000 words and more', { timeout: 10_000 }, (_name, old, now, isApproximate) => {
    const started = performance.now();
    const comparison = compareBlocks(old, now);
    const took = performance.now() - started;
    expect(faultsOf(comparison, old, now)).toEqual([]);
    expect(took).toBeLessThan(3_000);
    expect(comparison.approximate).toBe(isApproximate);
  });
});
