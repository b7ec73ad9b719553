import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { heaviestIncreasing } from '../../../../shared/text/increasing-chain.ts';

const heaviest = (values: readonly number[], weights: readonly number[]): number[] =>
  [...heaviestIncreasing(Int32Array.from(values), Float64Array.from(weights), values.length)];

test('one value carried over many is the one left out', () => {
  expect(heaviest([5, 0, 1, 2, 3, 4], [1, 1, 1, 1, 1, 1])).toEqual([0, 1, 1, 1, 1, 1]);
  expect(heaviest([1, 2, 3, 4, 5, 0], [1, 1, 1, 1, 1, 1])).toEqual([1, 1, 1, 1, 1, 0]);
});

test('of two that change places the lighter one is left out', () => {
  expect(heaviest([1, 0], [1, 2])).toEqual([0, 1]);
  expect(heaviest([1, 0], [2, 1])).toEqual([1, 0]);
});

test('no increasing subsequence weighs more', () => {
  const cases = fc.integer({ min: 0, max: 9 }).chain((length) =>
    fc.record({ values: fc.shuffledSubarray([...Array(length).keys()], { minLength: length }), weights: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: length, maxLength: length }) }),
  );
  fc.assert(
    fc.property(cases, ({ values, weights }) => {
      const stays = heaviest(values, weights);
      const chain = values.filter((_, index) => stays[index] === 1);
      expect(chain).toEqual(chain.toSorted((left, right) => left - right));
      const weightOf = (chosen: (index: number) => boolean): number => weights.reduce((sum, weight, index) => sum + (chosen(index) ? weight : 0), 0);
      let best = 0;
      for (let subset = 0; subset < 1 << values.length; subset += 1) {
        const picked = values.filter((_, index) => (subset >> index) & 1);
        if (picked.every((value, index) => index === 0 || picked[index - 1]! < value)) best = Math.max(best, weightOf((index) => ((subset >> index) & 1) === 1));
      }
      expect(weightOf((index) => stays[index] === 1)).toBe(best);
    }),
  );
});
