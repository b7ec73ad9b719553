import { useId, useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConvergenceStep } from '../../../shared/model/history.ts';
import { useFormats } from '../../platform/formats.ts';
import { useListener } from '../reading/use-listener.ts';
import styles from './Convergence.module.css';
import { chartOf, segments } from './convergence-chart.ts';
import type { Segment } from './table-state.ts';

/** The width of the drawing, in its own units; it is shown as wide as the panel. */
const width = 260;

type ConvergenceChartProps = { readonly steps: readonly ConvergenceStep[]; readonly nameOf: (step: ConvergenceStep) => string; readonly onOpen: (step: ConvergenceStep, segment: Segment) => void };

/** The drawing: solid what is contested, hatched what is bracketed, blank what is agreed, each with its count, above the bar where it is too thin to hold it. The figures beneath say and do the same by key. */
export function ConvergenceChart({ steps, nameOf, onOpen }: ConvergenceChartProps): ReactElement {
  const { t } = useTranslation('table');
  const formats = useFormats();
  const hatch = useId();
  const frame = useRef<HTMLDivElement>(null);
  const chart = chartOf(steps, width);
  useListener(frame, 'click', ({ target }) => {
    const pressed = target instanceof Element ? target.closest<SVGElement>('[data-segment]') : null;
    const step = steps[Number(pressed?.dataset['step'] ?? -1)];
    const segment = segments.find((one) => one === pressed?.dataset['segment']);
    if (step !== undefined && segment !== undefined) onOpen(step, segment);
  });
  const told = steps.map((step) => t('convergence.told', { name: nameOf(step), agreed: step.agreed.length, bracketed: step.bracketed.length, contested: step.contested.length }));
  return (
    <div ref={frame} className={styles.chart}>
      <svg viewBox={`0 0 ${chart.width} ${chart.height + 1}`} role="img" aria-label={[t('convergence.caption'), ...told].join(' ')}>
        <defs>
          <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path d="M0 0v5" className={styles.hatch} />
          </pattern>
        </defs>
        {chart.bars.map((bar, nth) => (
          <g key={bar.versionId}>
            {bar.segments.map(({ segment, count, y, height, isLabelled }) => (
              <g key={segment} data-segment={segment} data-step={nth}>
                <rect x={bar.x + 0.5} y={y + 0.5} width={bar.width - 1} height={height} className={styles[segment]} fill={segment === 'bracketed' ? `url(#${hatch})` : undefined} />
                {isLabelled && segment === 'bracketed' && <rect x={bar.x + 2} y={y + 2} width={6 + 7 * String(count).length} height={11} className={styles.plate} />}
                {isLabelled && (
                  <text x={bar.x + 5} y={y + 11.5} className={segment === 'contested' ? styles.onInk : styles.count}>
                    {formats.number(count)}
                  </text>
                )}
              </g>
            ))}
            <text x={bar.x + 5} y={bar.top - 4} className={styles.count}>
              {bar.segments.flatMap(({ count, isLabelled }) => (isLabelled ? [] : [formats.number(count)])).join(', ')}
            </text>
          </g>
        ))}
        <path d={`M0 ${chart.height + 0.5}H${chart.width}`} className={styles.axis} />
      </svg>
    </div>
  );
}
