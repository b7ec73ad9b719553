import type { Run } from '../../model/comparison.ts';
import type { PlacedRun } from '../../model/placement.ts';

/** A range of characters; empty when `start` is not before `end`. */
export type Range = { readonly start: number; readonly end: number };

/**
 * Runs split where a position's words begin and end: `own` in the old text, `found` in the new. What stayed or was deleted belongs
 * to the position by where it stood, what was inserted by where it stands.
 */
export function placeRuns(runs: readonly Run[], own: Range, found: Range): PlacedRun[] {
  const placed: PlacedRun[] = [];
  let [oldAt, newAt] = [0, 0];
  for (const { op, text } of runs) {
    const [at, range] = op === 'insert' ? [newAt, found] : [oldAt, own];
    const cuts = [0, range.start - at, range.end - at, text.length].map((cut) => Math.min(Math.max(cut, 0), text.length));
    for (const [part, from] of cuts.slice(0, -1).entries()) {
      const to = cuts[part + 1]!;
      if (to > from) placed.push({ op, text: text.slice(from, to), isInside: part === 1 });
    }
    if (op !== 'insert') oldAt += text.length;
    if (op !== 'delete') newAt += text.length;
  }
  return placed;
}
