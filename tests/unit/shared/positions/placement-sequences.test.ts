import { beforeAll, describe, expect, test } from 'vitest';
import { createPlacer } from '../../../../shared/positions/placement/placer.ts';
import { corpusFolder, readTexts, type Texts } from '../../../support/placement/base-texts.ts';
import { checkPair, createRealCount, describeReal } from '../../../support/placement/real-pairs.ts';
import { describePlaced } from '../../../support/placement/report.ts';
import { runSequence } from '../../../support/placement/run.ts';
import { addTo, createTally, placedShare, type Tally } from '../../../support/placement/tally.ts';

/** Real pairs read: the shortest of the corpus; `npm run placement` takes them all. */
const pairCount = 10;
let texts: Texts;

beforeAll(async () => {
  texts = await readTexts(pairCount);
  if (texts.corpus.length === 0) console.warn(`The corpus is not at ${corpusFolder}: no real texts are worked on.`);
});

/** Runs sequences of a seed; the faults are told so that each can be seen again by `npm run placement -- --seed … --sequence …`. */
function run(seed: number, count: number): { readonly tally: Tally; readonly faults: readonly string[] } {
  const tally = createTally();
  const faults: string[] = [];
  for (let number = 0; number < count; number += 1) {
    runSequence({ texts, make: createPlacer, seed, withPeer: false }, number, (placed) => {
      addTo(tally, placed);
      if (['misplaced', 'unnoticed', 'misled', 'malformed'].includes(placed.judgement.verdict)) faults.push(describePlaced(placed));
    });
  }
  return { tally, faults };
}

describe('positions over generated sequences of drafts', () => {
  /** Seeds that stay, so that the same tree always gives the same answer; other seeds are run by `npm run placement`. A hundred sequences say less about a share than three hundred: their bar is lower. */
  test.each([
    [1, 300, 0.97],
    [2, 100, 0.95],
  ])('seed %i: over %i sequences none is on the wrong words, and at least %d of those whose words survive are placed without help', { timeout: 120_000 }, (seed, count, leastPlaced) => {
    const { tally, faults } = run(seed, count);
    expect(faults).toEqual([]);
    expect(placedShare(tally.all, false)).toBeGreaterThanOrEqual(leastPlaced);
  });
});

describe('positions between real successive versions', () => {
  test('what can be known for sure is placed so, and nothing is carried onto other words', { timeout: 120_000 }, ({ skip }) => {
    skip(texts.pairs.length === 0, `the corpus is not at ${corpusFolder}`);
    const count = createRealCount();
    const faults: string[] = [];
    for (const pair of texts.pairs) checkPair(pair, createPlacer, 60, 1, count, (fault) => {
      if (fault.fault !== 'missed') faults.push(describeReal(fault));
    });
    console.info(`${texts.pairs.length} real pairs, both ways: ${count.positions} positions, ${count.sure} sure, ${count.found} of them placed.`);
    expect(faults).toEqual([]);
    expect(count.found / count.sure).toBeGreaterThanOrEqual(0.97);
  });
});
