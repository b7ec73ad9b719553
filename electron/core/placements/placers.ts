import type { Anchor } from '../../../shared/model/position.ts';
import { createNumberPlacer } from '../../../shared/positions/placement/number-placer.ts';
import { createPlacer, type Placer } from '../../../shared/positions/placement/placer.ts';
import type { ReadyComparisons } from '../comparisons/ready.ts';
import { createRecent } from '../recent.ts';
import type { ReadDb } from '../store/database.ts';

/** How many are kept ready, each with what it placed. */
const placersKept = 48;

/** From which reading to which, and whether by words or by number. */
type Passage = { readonly via: 'words' | 'number'; readonly from: number; readonly to: number };

/** Placers between readings, the last used ones kept ready. */
export type ReadyPlacers = { readonly between: (db: ReadDb, passage: Passage) => Placer };

export function createReadyPlacers(comparisons: ReadyComparisons): ReadyPlacers {
  const placers = createRecent<Placer>(placersKept);
  return {
    between: (db, { via, from, to }) =>
      placers(`${via} ${from} ${to}`, () => {
        const texts = { oldBlocks: comparisons.blocks(db, from), newBlocks: comparisons.blocks(db, to) };
        return remembering(via === 'number' ? createNumberPlacer(texts) : createPlacer({ ...texts, comparison: comparisons.between(db, from, to) }));
      }),
  };
}

/** Places each anchor once: neither of the two texts ever changes. */
function remembering({ place, detail, ...placer }: Placer): Placer {
  return { ...placer, place: byAnchor(place), detail: byAnchor(detail) };
}

function byAnchor<T>(work: (anchor: Anchor) => T): (anchor: Anchor) => T {
  const known = new Map<string, T>();
  return (anchor) => {
    const key = JSON.stringify(anchor);
    const value = known.get(key) ?? work(anchor);
    known.set(key, value);
    return value;
  };
}
