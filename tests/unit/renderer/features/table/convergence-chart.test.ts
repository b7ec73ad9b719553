import { describe, expect, test } from 'vitest';
import { chartOf } from '../../../../../renderer/features/table/convergence-chart.ts';
import type { ConvergenceStep } from '../../../../../shared/model/history.ts';
import { versionId } from '../../../../../shared/model/id.ts';

const blocks = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

function stepOf(nth: number, contested: number, bracketed: number, agreed: number): ConvergenceStep {
  return { versionId: versionId.parse(`00000000-0000-4000-8000-00000000000${nth}`), contested: blocks(contested), bracketed: blocks(bracketed), agreed: blocks(agreed), wordsChanged: null };
}

describe('the chart of the convergence', () => {
  test('stands every bar on zero and draws all to one scale, contested on bracketed on agreed', () => {
    const { bars, height } = chartOf([stepOf(1, 5, 0, 5), stepOf(2, 5, 5, 10)], 138);
    expect(bars.map((bar) => [bar.x, bar.width, bar.total, bar.top, bar.segments.map(({ segment, count, y, height }) => [segment, count, y, height])])).toEqual([
      [0, 64, 10, 80, [['contested', 5, 80, 32.5], ['agreed', 5, 112.5, 32.5]]],
      [74, 64, 20, 15, [['contested', 5, 15, 32.5], ['bracketed', 5, 47.5, 32.5], ['agreed', 10, 80, 65]]],
    ]);
    expect(height).toBe(145);
  });

  test('puts a count inside where there is room for it', () => {
    const [bar] = chartOf([stepOf(1, 1, 10, 89)], 100).bars;
    expect(bar?.segments.map(({ segment, isLabelled }) => [segment, isLabelled])).toEqual([['contested', false], ['bracketed', true], ['agreed', true]]);
  });

  test('keeps many drafts within its width, and stands without any paragraph', () => {
    const many = chartOf(Array.from({ length: 8 }, (_, nth) => stepOf(nth, 1, 1, 1)), 250);
    const last = many.bars.at(-1);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(250);
    expect(chartOf([stepOf(1, 0, 0, 0)], 250).bars.map((bar) => [bar.total, bar.segments])).toEqual([[0, []]]);
    expect(chartOf([], 250).bars).toEqual([]);
  });
});
