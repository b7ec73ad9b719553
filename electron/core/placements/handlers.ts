import { setImmediate } from 'node:timers/promises';
import type { ParsedInputOf, OutputOf, ProgressOf } from '../../../shared/contract/index.ts';
import { AppError } from '../../../shared/errors.ts';
import type { PlacedPosition } from '../../../shared/model/placement.ts';
import type { Anchor } from '../../../shared/model/position.ts';
import { placementAlgorithmVersion } from '../../../shared/positions/placement/placer.ts';
import type { Handlers, JobContext } from '../dispatch.ts';
import { decide, type DecideContext } from './decide.ts';
import { placeableOn } from './placeable-on.ts';
import type { Placings } from './placings.ts';

type PlacementHandlers = Pick<Handlers, 'placements.prepare' | 'placement.list' | 'placement.get' | 'placement.decide'>;

/** Where the positions of a line stand on one of its texts, and what people decide about it. */
export function createPlacementHandlers({ clock, placings, comparisons }: DecideContext): PlacementHandlers {
  return {
    'placements.prepare': (context, input) => prepare(placings, context, input),
    'placement.list': ({ db }, { versionId }) => {
      const { positions, place } = placings.on(db, versionId);
      const placed = positions.filter(({ status }) => status !== 'void').map(place);
      return { algorithmVersion: placementAlgorithmVersion, placed: placed.toSorted(inTextOrder) };
    },
    'placement.get': ({ db }, { positionId, versionId }) => {
      const placing = placings.on(db, versionId);
      return placing.detail(placeableOn(db, placing, positionId));
    },
    'placement.decide': (context, input) => decide({ clock, placings, comparisons }, context, input),
  };
}

/** How long other requests may wait behind the job, in milliseconds. */
const longestStretch = 20;

async function prepare(placings: Placings, { db, progress, signal }: JobContext<ProgressOf<'placements.prepare'>>, { versionId }: ParsedInputOf<'placements.prepare'>): Promise<OutputOf<'placements.prepare'>> {
  const { positions, place } = placings.on(db, versionId);
  const total = positions.length;
  let since = performance.now();
  for (const [done, position] of positions.entries()) {
    if (done === 0 || performance.now() - since > longestStretch) {
      progress({ done, total });
      await setImmediate();
      if (signal.aborted) throw new AppError('cancelled', 'Cancelled while placing');
      since = performance.now();
    }
    place(position);
  }
  progress({ done: total, total });
  return { count: total };
}

/** By place; those without one last, as they stood where they were. */
function inTextOrder(one: PlacedPosition, other: PlacedPosition): number {
  if ((one.at === null) !== (other.at === null)) return one.at === null ? 1 : -1;
  const [here, there] = [rankOf((one.at ?? one.base).anchor), rankOf((other.at ?? other.base).anchor)];
  return here.block - there.block || here.start - there.start;
}

/** What is on the whole document stands before its first paragraph, what is on a paragraph before what is on its words. */
function rankOf(anchor: Anchor): { readonly block: number; readonly start: number } {
  return { block: 'blockIndex' in anchor ? anchor.blockIndex : -1, start: 'start' in anchor ? anchor.start : -1 };
}
