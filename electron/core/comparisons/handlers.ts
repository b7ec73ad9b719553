import type { Handlers } from '../dispatch.ts';
import { knownVersion } from '../documents/handlers.ts';
import type { ReadyComparisons } from './ready.ts';

/** Comparison of any two versions. */
export function createComparisonHandlers(comparisons: ReadyComparisons): Pick<Handlers, 'comparison.get'> {
  return {
    'comparison.get': ({ db }, { oldVersionId, newVersionId }) => comparisons.between(db, knownVersion(db, oldVersionId).readingId, knownVersion(db, newVersionId).readingId),
  };
}
