import type { ConvergenceStep } from '../../../shared/model/history.ts';
import type { VersionId } from '../../../shared/model/id.ts';
import type { Segment } from './table-state.ts';

/** From the top of a bar down: what is furthest from agreement stands on what is near it. */
export const segments = ['contested', 'bracketed', 'agreed'] as const satisfies readonly Segment[];

/** A stretch of a bar, in the units of the drawing; `isLabelled`: there is room for its count inside. */
type BarSegment = { readonly segment: Segment; readonly count: number; readonly y: number; readonly height: number; readonly isLabelled: boolean };
type Bar = { readonly versionId: VersionId; readonly total: number; readonly x: number; readonly width: number; readonly top: number; readonly segments: readonly BarSegment[] };
export type Chart = { readonly width: number; readonly height: number; readonly bars: readonly Bar[] };

/** The drawing, in px: wide as the panel and no wider, so that many drafts stand closer rather than smaller. `room`: above the highest bar, for counts that have none inside. */
const chart = { room: 15, height: 130, gap: 10, widestBar: 64, labelHeight: 13 };

/** Bars over successive drafts, all from zero and to one scale: the draft with most paragraphs is as high as the drawing. */
export function chartOf(steps: readonly ConvergenceStep[], width: number): Chart {
  const most = Math.max(1, ...steps.map(totalOf));
  const barWidth = Math.min(chart.widestBar, (width - chart.gap * Math.max(0, steps.length - 1)) / Math.max(1, steps.length));
  const bars = steps.map((step, nth): Bar => {
    const total = totalOf(step);
    const top = chart.room + chart.height - (total / most) * chart.height;
    let y = top;
    return {
      versionId: step.versionId,
      total,
      x: nth * (barWidth + chart.gap),
      width: barWidth,
      top,
      segments: segments.flatMap((segment): readonly BarSegment[] => {
        const count = step[segment].length;
        if (count === 0) return [];
        const from = y;
        const height = (count / most) * chart.height;
        y += height;
        return [{ segment, count, y: from, height, isLabelled: height >= chart.labelHeight }];
      }),
    };
  });
  return { width, height: chart.room + chart.height, bars };
}

function totalOf(step: ConvergenceStep): number {
  return segments.reduce((sum, segment) => sum + step[segment].length, 0);
}
