import { diffArrays } from 'diff';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEffort, markShortestEdit } from '../../../../shared/text/shortest-edit.ts';

const whole = (ids: readonly number[]) => ({ ids: Int32Array.from(ids), from: 0, to: ids.length });

type Marked = { readonly deleted: number[]; readonly inserted: number[]; readonly isExhausted: boolean };

function edit(a: readonly number[], b: readonly number[], left?: number): Marked {
  const deleted = new Uint8Array(a.length);
  const inserted = new Uint8Array(b.length);
  const effort = createEffort(left);
  markShortestEdit(whole(a), whole(b), deleted, inserted, Math.max(0, ...a, ...b) + 1, effort);
  return { deleted: [...deleted], inserted: [...inserted], isExhausted: effort.isExhausted };
}

const kept = (ids: readonly number[], marks: readonly number[]): number[] => ids.filter((_, index) => marks[index] === 0);
const count = (marks: readonly number[]): number => marks.filter((mark) => mark === 1).length;

const ids = fc.array(fc.nat({ max: 5 }), { maxLength: 40 });

test('what both sides keep is the same, and no shorter edit exists (jsdiff counts as many)', () => {
  fc.assert(
    fc.property(ids, ids, (a, b) => {
      const { deleted, inserted } = edit(a, b);
      expect(kept(a, deleted)).toEqual(kept(b, inserted));
      const peer = diffArrays(a, b).reduce((sum, change) => sum + (change.added || change.removed ? change.count : 0), 0);
      expect(count(deleted) + count(inserted)).toBe(peer);
    }),
    { numRuns: 2_000 },
  );
});

test('with too little effort the edit is still right, and says it may not be the shortest', () => {
  const a = Array.from({ length: 4_000 }, (_, index) => (index * 7919) % 61);
  const b = Array.from({ length: 4_000 }, (_, index) => (index * 104_729) % 59);
  const poor = edit(a, b, 1_000);
  expect(kept(a, poor.deleted)).toEqual(kept(b, poor.inserted));
  expect(poor.isExhausted).toBe(true);
  expect(edit(a, b).isExhausted).toBe(false);
});
