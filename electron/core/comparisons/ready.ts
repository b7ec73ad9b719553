import type { Comparison } from '../../../shared/model/comparison.ts';
import type { Block } from '../../../shared/model/document.ts';
import { compareBlocks } from '../../../shared/text/compare.ts';
import { blocksOf } from '../documents/reading-rows.ts';
import { createRecent } from '../recent.ts';
import type { ReadDb } from '../store/database.ts';

/** How many are kept ready: enough for the drafts of a long negotiation. */
const textsKept = 24;
const comparisonsKept = 24;

/** Texts and their comparisons, by reading; a reading never changes. */
export type ReadyComparisons = {
  readonly blocks: (db: ReadDb, readingId: number) => readonly Block[];
  readonly between: (db: ReadDb, oldReadingId: number, newReadingId: number) => Comparison;
};

/** Keeps the texts and comparisons that were used last ready in memory, for all who compare. */
export function createReadyComparisons(): ReadyComparisons {
  const texts = createRecent<readonly Block[]>(textsKept);
  const comparisons = createRecent<Comparison>(comparisonsKept);
  const blocks: ReadyComparisons['blocks'] = (db, readingId) => texts(String(readingId), () => blocksOf(db, readingId));
  return {
    blocks,
    between: (db, oldReadingId, newReadingId) => comparisons(`${oldReadingId} ${newReadingId}`, () => compareBlocks(blocks(db, oldReadingId), blocks(db, newReadingId))),
  };
}
