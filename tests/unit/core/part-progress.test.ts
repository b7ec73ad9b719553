import { expect, test } from 'vitest';
import { partProgress } from '../../../electron/core/documents/part-progress.ts';

function heardOf(steps: readonly (readonly [done: number, total: number])[]): readonly string[] {
  const heard: string[] = [];
  const report = partProgress(({ done, total }) => heard.push(`${done}/${total}`));
  for (const [done, total] of steps) report(done, total);
  return heard;
}

test('every page of a short file is told', () => {
  expect(heardOf([[1, 3], [2, 3], [3, 3]])).toEqual(['1/3', '2/3', '3/3']);
});

test('of a file of 40,000 parts a hundred and one are told, the last among them', () => {
  const heard = heardOf(Array.from({ length: 40_001 }, (_, done) => [done, 40_000]));
  expect({ count: heard.length, last: heard.at(-1) }).toEqual({ count: 101, last: '40000/40000' });
});

test('a file of one part, and one of which nothing is known, tell nothing', () => {
  expect(heardOf([[0, 1], [1, 1], [0, 0]])).toEqual([]);
});
