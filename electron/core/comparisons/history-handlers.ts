import type { Handlers } from '../dispatch.ts';
import type { Placings } from '../placements/placings.ts';
import { changesSince } from './changes.ts';
import { convergence } from './convergence.ts';
import { paragraphHistory } from './paragraph-history.ts';
import type { ReadyComparisons } from './ready.ts';

/** What the successive drafts of a line tell together. */
export function createHistoryHandlers(comparisons: ReadyComparisons, placings: Placings): Pick<Handlers, 'paragraph.history' | 'changes.since' | 'convergence.get'> {
  return {
    'paragraph.history': ({ db }, input) => paragraphHistory(comparisons, placings, db, input),
    'changes.since': ({ db }, input) => changesSince(comparisons, db, input),
    'convergence.get': ({ db }, input) => convergence(comparisons, placings, db, input),
  };
}
