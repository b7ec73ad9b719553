import type { Row } from '../../../shared/model/comparison.ts';
import type { Item } from './folds.ts';
import { isChange } from './rows.ts';

/** One sign of the minimap: `at` is where its row begins, from 0 at the top to 1 at the end of the text. */
export type MapSign = { readonly row: number; readonly at: number; readonly kind: Row['kind'] | 'renumbered' };

/** A part of the text, as fractions of its length. */
export type MapSpan = { readonly from: number; readonly to: number };

/** Where every row begins along the text by the length of the words before it, and where the last one ends: always 1. */
export function placesOf(rows: readonly Row[]): readonly number[] {
  const lengths = rows.map((row) => 40 + row.runs.reduce((sum, run) => sum + run.text.length, 0));
  const total = Math.max(1, lengths.reduce((sum, length) => sum + length, 0));
  const places = [0];
  for (const length of lengths) places.push((places.at(-1) ?? 0) + length / total);
  return places;
}

/** Where every change and every new number stands along the text. */
export function mapOf(rows: readonly Row[], places: readonly number[]): readonly MapSign[] {
  return rows.flatMap((row, at) => {
    const sign: MapSign = { row: at, at: places[at] ?? 0, kind: isChange(row) ? row.kind : 'renumbered' };
    return isChange(row) || row.renumbered ? [sign] : [];
  });
}

/** The part of the text an item shows; null for moved words where they stood, which are no part of the new text there. */
export function spanOf(item: Item, places: readonly number[]): MapSpan | null {
  if (item.kind === 'ghost') return null;
  const last = item.kind === 'fold' ? (item.rows.at(-1) ?? item.row) : item.row;
  return { from: places[item.row] ?? 0, to: places[last + 1] ?? 1 };
}
