import type { Run } from '../model/comparison.ts';

/** A changed place: old characters `from` to `to` give way to new characters `newFrom` to `newTo` (UTF-16 units); the text between places is the same. */
export type ChangedPlace = { readonly from: number; readonly to: number; readonly newFrom: number; readonly newTo: number };

/** Runs of two texts from their changed places, in order. What stands between places is taken from the old text and is the same in the new. */
export function runsOf(oldText: string, newText: string, places: readonly ChangedPlace[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const place of places) {
    push(runs, 'equal', oldText.slice(at, place.from));
    push(runs, 'delete', oldText.slice(place.from, place.to));
    push(runs, 'insert', newText.slice(place.newFrom, place.newTo));
    at = place.to;
  }
  push(runs, 'equal', oldText.slice(at));
  return runs;
}

function push(runs: Run[], op: Run['op'], text: string): void {
  if (text !== '') runs.push({ op, text });
}
