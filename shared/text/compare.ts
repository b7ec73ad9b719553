import type { Comparison } from '../model/comparison.ts';
import type { Block } from '../model/document.ts';
import { alignBlocks } from './alignment.ts';
import { createInterner } from './intern.ts';
import { rowsOf } from './rows.ts';
import { createEffort } from './shortest-edit.ts';
import { statisticsOf } from './statistics.ts';

/** Changes whenever the same two texts could give another comparison. */
const algorithmVersion = '2';

/** What a comparison reads of a block. */
export type ComparableBlock = Pick<Block, 'index' | 'kind' | 'label' | 'text' | 'section'>;

/**
 * Compares two versions: blocks first (which became which, what moved), then words inside each row. Pure and
 * deterministic. Each list is in reading order; `index` is handed through to the rows, not read. Time grows with the
 * length of the texts; a text that would cost too much is answered with `approximate` set, exact but not the fewest runs.
 */
export function compareBlocks(oldBlocks: readonly ComparableBlock[], newBlocks: readonly ComparableBlock[]): Comparison {
  const interner = createInterner();
  const effort = createEffort();
  const alignment = alignBlocks(oldBlocks, newBlocks, interner, effort);
  const rows = rowsOf(oldBlocks, newBlocks, alignment, interner, effort);
  return { algorithmVersion, statistics: statisticsOf(rows, interner), rows, approximate: effort.isExhausted };
}
