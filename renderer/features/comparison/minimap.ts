import type { Row } from '../../../shared/model/comparison.ts';
import { isChange } from './rows.ts';

/** One sign of the minimap: `at` is where its row begins, from 0 at the top to 1 at the end of the text. */
export type MapSign = { readonly row: number; readonly at: number; readonly kind: Row['kind'] | 'renumbered' };

/** Where every change and every new number stands along the text, by the length of the words before it. */
export function mapOf(rows: readonly Row[]): readonly MapSign[] {
  const lengths = rows.map((row) => 40 + row.runs.reduce((sum, run) => sum + run.text.length, 0));
  const total = Math.max(1, lengths.reduce((sum, length) => sum + length, 0));
  let passed = 0;
  return rows.flatMap((row, at) => {
    const sign: MapSign = { row: at, at: passed / total, kind: isChange(row) ? row.kind : 'renumbered' };
    passed += lengths[at] ?? 0;
    return isChange(row) || row.renumbered ? [sign] : [];
  });
}
