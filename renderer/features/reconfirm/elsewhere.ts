import type { PlacedRun } from '../../../shared/model/placement.ts';

/** One change of a paragraph outside of the words a position is about; either side may be empty. */
export type ElsewhereChange = { readonly before: string; readonly after: string };

/** The changes around the words of a position, in the order of the text: what was deleted with what was inserted in its place. */
export function changesElsewhere(runs: readonly PlacedRun[]): readonly ElsewhereChange[] {
  const changes: { before: string; after: string }[] = [];
  let isGoingOn = false;
  for (const { op, text, isInside } of runs) {
    const isChange = op !== 'equal' && !isInside && text.trim() !== '';
    const last = changes.at(-1);
    const side = op === 'delete' ? 'before' : 'after';
    if (isChange && isGoingOn && last !== undefined && last[side] === '') last[side] = text.trim();
    else if (isChange) changes.push({ before: '', after: '', [side]: text.trim() });
    isGoingOn = isChange;
  }
  return changes;
}
