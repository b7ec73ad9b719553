import { useEffect, useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { ConvergenceStep } from '../../../shared/model/history.ts';
import { useFormats } from '../../platform/formats.ts';
import { pathOf } from '../../platform/route.ts';
import { useVersionName } from '../reading/use-version-name.ts';
import styles from './Convergence.module.css';
import { ConvergenceChart } from './ConvergenceChart.tsx';
import { segments } from './convergence-chart.ts';
import { Swatch } from './Swatch.tsx';
import type { Segment } from './table-state.ts';
import { rowsShown, type Table } from './use-table.ts';

/**
 * How near successive drafts are to agreement, drawn and in figures. A figure of the text in hand narrows the table to its
 * paragraphs and goes to the first; one of another draft opens that draft at its first such paragraph.
 */
export function Convergence({ table }: { readonly table: Table }): ReactElement {
  const { t } = useTranslation('table');
  const formats = useFormats();
  const versionName = useVersionName();
  const go = useSegment(table);
  const scroll = useRef<HTMLDivElement>(null);
  // Of many drafts, the last are in sight.
  useEffect(() => {
    if (scroll.current !== null) scroll.current.scrollLeft = scroll.current.scrollWidth;
  }, []);
  const { document, version, convergence: steps } = table.sources;
  const nameOf = (step: ConvergenceStep): string => {
    const own = document.versions.find((one) => one.id === step.versionId);
    // By itself: the drafts are all of one language.
    return own === undefined ? '…' : versionName(own, [own]);
  };
  if (steps.length === 0) return <p className={styles.none}>{t('convergence.none')}</p>;
  return (
    <section className={styles.convergence} aria-label={t('aside.convergence')}>
      <p className={styles.caption}>{t('convergence.caption')}</p>
      <ConvergenceChart steps={steps} nameOf={nameOf} onOpen={go} />
      <div ref={scroll} className={styles.scroll}>
        <table className={styles.figures}>
          <thead>
            <tr>
              <th scope="col">
                <span className={styles.spoken}>{t('convergence.state')}</span>
              </th>
              {steps.map((step) => (
                <th key={step.versionId} scope="col" aria-current={step.versionId === version.id ? 'true' : undefined}>
                  {nameOf(step)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {segments.map((segment) => (
              <tr key={segment}>
                <th scope="row">
                  <Swatch segment={segment} />
                  {t(`convergence.${segment}`)}
                </th>
                {steps.map((step) => (
                  <td key={step.versionId}>
                    <button
                      type="button"
                      disabled={step[segment].length === 0}
                      aria-pressed={step.versionId === version.id ? table.state.segment === segment : undefined}
                      aria-label={t('convergence.open', { name: nameOf(step), number: step[segment].length, segment: t(`convergence.${segment}`) })}
                      onClick={() => go(step, segment)}
                    >
                      {formats.number(step[segment].length)}
                    </button>
                  </td>
                ))}
              </tr>
            ))}
            <tr className={styles.words}>
              <th scope="row">{t('convergence.words')}</th>
              {steps.map((step) => (
                <td key={step.versionId}>{step.wordsChanged === null ? t('convergence.base') : formats.number(step.wordsChanged)}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </section>
  );
}

function useSegment(table: Table): (step: ConvergenceStep, segment: Segment) => void {
  const [, navigate] = useLocation();
  const { sources, dispatch, state } = table;
  return (step, segment) => {
    const [first] = step[segment];
    if (first === undefined) return;
    if (step.versionId !== sources.version.id) {
      navigate(pathOf({ screen: 'read', versionId: step.versionId, blockIndex: first }));
      return;
    }
    dispatch({ kind: 'segmentChosen', segment });
    const row = state.segment === segment ? rowsShown(table)[0]?.id : `p${first}`;
    if (row !== undefined) dispatch({ kind: 'stood', item: row, isBrought: state.segment !== segment });
  };
}
