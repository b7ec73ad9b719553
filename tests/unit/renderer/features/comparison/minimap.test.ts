import { describe, expect, it } from 'vitest';
import { mapOf, placesOf, spanOf } from '../../../../../renderer/features/comparison/minimap.ts';
import { rowOf } from './rows.ts';

describe('the minimap', () => {
  const sixty = 'x'.repeat(60);
  const rows = [rowOf('same', '0', '0', sixty), rowOf('removed', '1', null, `~${sixty}`), rowOf('same', '2', '1', sixty), rowOf('added', null, '2', `+${sixty}`)];
  const places = placesOf(rows);

  it('gives every row a length of its words, and ends where the text ends', () => {
    expect(places).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });

  it('signs what changed or has a new number where it begins', () => {
    expect(mapOf(rows, places)).toEqual([
      { row: 1, at: 0.25, kind: 'removed' },
      { row: 2, at: 0.5, kind: 'renumbered' },
      { row: 3, at: 0.75, kind: 'added' },
    ]);
  });

  it('frames all that a fold hides, and nothing where moved words only stood', () => {
    expect([spanOf({ kind: 'row', row: 3 }, places), spanOf({ kind: 'fold', row: 0, rows: [0, 1, 2], shift: 0 }, places), spanOf({ kind: 'ghost', row: 3 }, places)]).toEqual([{ from: 0.75, to: 1 }, { from: 0, to: 0.75 }, null]);
  });
});
