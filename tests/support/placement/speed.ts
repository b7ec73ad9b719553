import type { Block } from '../../../shared/model/document.ts';
import { compareBlocks } from '../../../shared/text/compare.ts';
import { median } from '../../bench/support/measure.ts';
import { generateDraftPair } from '../draft-generator.ts';
import { chanceOf } from './chance.ts';
import { createIdentities, draftOf } from './draft.ts';
import { takePositions } from './positions.ts';
import type { PlacerMaker } from './run.ts';

/** Milliseconds to compare a draft of 100,000 words with the next one and place 500 positions: the first time, and the median of several. */
export type Speed = { readonly words: number; readonly positions: number; readonly firstMs: number; readonly medianMs: number; readonly compareMs: number };

const words = 100_000;
const positionCount = 500;

export function measureSpeed(make: PlacerMaker, rounds = 9): Speed {
  const some = words / 5_500;
  const drafts = generateDraftPair(words, { words: 0.05, moved: some, added: some, removed: some, split: some / 2, merged: some / 2 }, 7);
  const [old, now] = [drafts.old, drafts.new].map((blocks): Block[] => blocks.map((block) => ({ ...block, notes: [], level: 0, cell: null })));
  const positions = takePositions(draftOf(old!, createIdentities()), positionCount, chanceOf(7, 0));
  const times: number[] = [];
  const compared: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    const comparison = compareBlocks(old!, now!);
    compared.push(performance.now() - started);
    const placer = make({ oldBlocks: old!, newBlocks: now!, comparison });
    for (const { anchor } of positions) placer.place(anchor);
    times.push(performance.now() - started);
  }
  return { words, positions: positions.length, firstMs: times[0]!, medianMs: median(times), compareMs: median(compared) };
}
