import { diffWordsWithSpace } from 'diff';
import type { Comparison } from '../../shared/model/comparison.ts';
import { compareBlocks, type ComparableBlock } from '../../shared/text/compare.ts';
import { generateDraftPair, type DraftPair } from '../support/draft-generator.ts';

/** Medians of the comparison over generated drafts with 5 % of the words edited and 1 % of the paragraphs moved, added, removed. */
const sizes = [8_000, 24_000, 240_000] as const;
const rounds = 9;

/** jsdiff is run up to this many words: it takes minutes on more. */
const mostPeerWords = 8_000;

type Measure = { readonly words: number; readonly firstMs: number; readonly medianMs: number; readonly runs: number; readonly editedWords: number; readonly peerMs: number | null };

function revised(words: number): DraftPair {
  const some = Math.ceil(words / 5_500);
  return generateDraftPair(words, { words: 0.05, moved: some, added: some, removed: some, split: Math.ceil(some / 2), merged: Math.ceil(some / 2) }, 7);
}

function measure(words: number): Measure {
  const { old, new: now } = revised(words);
  const times: number[] = [];
  let comparison: Comparison | null = null;
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    comparison = compareBlocks(old, now);
    times.push(performance.now() - started);
  }
  const { rows, statistics } = comparison!;
  return {
    words,
    firstMs: times[0]!,
    medianMs: times.toSorted((left, right) => left - right)[rounds >> 1]!,
    runs: rows.reduce((sum, row) => sum + row.runs.filter((run) => run.op !== 'equal').length, 0),
    editedWords: statistics.wordsAdded + statistics.wordsRemoved,
    peerMs: words <= mostPeerWords ? timeOfPeer(old, now) : null,
  };
}

const whole = (blocks: readonly ComparableBlock[]): string => blocks.map((block) => `${block.label} ${block.text}`).join('\n');
const ms = (value: number | null): string => (value === null ? '–' : value.toFixed(1));

/** jsdiff over the same texts as one string: no moves, no rows. */
function timeOfPeer(old: readonly ComparableBlock[], now: readonly ComparableBlock[]): number {
  const started = performance.now();
  diffWordsWithSpace(whole(old), whole(now));
  return performance.now() - started;
}

const measures = sizes.map(measure);
if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(measures)}\n`);
else {
  process.stdout.write('words    first ms  median ms  jsdiff ms  runs  edited words\n');
  for (const one of measures) {
    const cells = [String(one.words).padEnd(8), ms(one.firstMs).padStart(8), ms(one.medianMs).padStart(10), ms(one.peerMs).padStart(10), String(one.runs).padStart(5), String(one.editedWords).padStart(13)];
    process.stdout.write(`${cells.join(' ')}\n`);
  }
}
