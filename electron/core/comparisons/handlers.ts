import type { Comparison } from '../../../shared/model/comparison.ts';
import { compareBlocks } from '../../../shared/text/compare.ts';
import type { Handlers } from '../dispatch.ts';
import { knownVersion } from '../documents/handlers.ts';
import { blocksOf } from '../documents/reading-rows.ts';

/** How many comparisons are kept ready, the last used ones. */
const keptReady = 8;

/** Comparison of any two versions. Texts never change, so one that was made is kept ready in memory. */
export function createComparisonHandlers(): Pick<Handlers, 'comparison.get'> {
  const ready = new Map<string, Comparison>();
  return {
    'comparison.get': ({ db }, { oldVersionId, newVersionId }) => {
      const old = knownVersion(db, oldVersionId).readingId;
      const next = knownVersion(db, newVersionId).readingId;
      const key = `${old} ${next}`;
      const comparison = ready.get(key) ?? compareBlocks(blocksOf(db, old), blocksOf(db, next));
      ready.delete(key);
      ready.set(key, comparison);
      for (const oldest of ready.keys()) if (ready.size > keptReady) ready.delete(oldest);
      return comparison;
    },
  };
}
