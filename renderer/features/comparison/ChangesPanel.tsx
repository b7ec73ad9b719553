import { useEffect, useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { StanceGlyph } from '../../components/StanceGlyph.tsx';
import { Icon } from '../../components/Icon.tsx';
import { EntrySign } from '../positions/EntrySign.tsx';
import { RunWords } from '../reading/RunWords.tsx';
import { changeFilters, excerptOf, type Change } from './changes.ts';
import styles from './Panel.module.css';
import { isMoved, newBlocks, oldBlocks, rowLabels, touchesOf } from './rows.ts';
import { StatisticsList } from './StatisticsList.tsx';
import { entriesOn, type Compared } from './use-comparison.ts';

/** What changed in figures, which changes are listed, and the list to step through. */
export function ChangesPanel({ compared, oldName }: { readonly compared: Compared; readonly oldName: string }): ReactElement {
  const { t } = useTranslation('comparison');
  const { changes, listed, state, dispatch } = compared;
  return (
    <>
      <StatisticsList compared={compared} />
      <fieldset className={styles.filters} aria-label={t('filters.label')}>
        {changeFilters.map((filter) => {
          const count = changes.filter((change) => change.filters.includes(filter)).length;
          return (
            <button key={filter} type="button" aria-pressed={state.filter === filter} disabled={count === 0 && filter !== 'all'} onClick={() => dispatch({ kind: 'filtered', filter })}>
              {t(`filters.${filter}`, { count })}
            </button>
          );
        })}
      </fieldset>
      {listed.length === 0 && changes.length > 0 && <p className={styles.none}>{t('noneOfThese')}</p>}
      <ol>
        {listed.map((change) => (
          <ChangeLine key={change.row} change={change} compared={compared} oldName={oldName} />
        ))}
      </ol>
    </>
  );
}

type ChangeLineProps = { readonly change: Change; readonly compared: Compared; readonly oldName: string };

function ChangeLine({ change, compared, oldName }: ChangeLineProps): ReactElement | null {
  const { t } = useTranslation('comparison');
  const { rows, before, after, state, dispatch } = compared;
  const line = useRef<HTMLLIElement>(null);
  const isCurrent = state.row === change.row;
  useEffect(() => {
    if (isCurrent) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const row = rows[change.row];
  if (row === undefined) return null;
  const labels = rowLabels(row, before.labels, after.labels);
  const isRenumbered = labels.old !== null && labels.new !== null && labels.old !== labels.new && (row.renumbered || isMoved(row));
  const heading = isMoved(row) ? t('list.moved') : row.kind === 'split' ? t('list.split') : row.kind === 'merged' ? t('list.merged') : null;
  const touches = touchesOf(row.runs);
  return (
    <li ref={line} className={styles.change} aria-current={isCurrent ? 'true' : undefined}>
      <span className={row.kind === 'removed' ? styles.gone : undefined}>{isRenumbered ? `${labels.old} → ${labels.new}` : (labels.new ?? labels.old ?? '¶')}</span>
      <div>
        <button type="button" className={styles.go} onClick={() => dispatch({ kind: 'stood', row: change.row })}>
          {heading !== null && (
            <span className={isMoved(row) ? styles.moved : styles.joined}>
              {isMoved(row) && <Icon of="moved" />} {heading}
              {touches > 0 && `, ${t('list.edits', { count: touches })}`}
            </span>
          )}
          <span className={styles.excerpt}>
            <RunWords runs={excerptOf(row.runs)} />
          </span>
        </button>
        <Stances row={row} compared={compared} oldName={oldName} />
      </div>
    </li>
  );
}

/** Our positions on the paragraph: those that stand on the new text, and those that stood on the old one alone, which say so. */
function Stances({ row, compared, oldName }: { readonly row: Compared['rows'][number]; readonly compared: Compared; readonly oldName: string }): ReactElement {
  const { t } = useTranslation('comparison');
  const { t: common } = useTranslation();
  const now = entriesOn(compared.after, newBlocks(row));
  const then = entriesOn(compared.before, oldBlocks(row)).filter(({ position: { id } }) => !now.some(({ position }) => position.id === id));
  return (
    <>
      {now.map((entry) => (
        <span key={entry.position.id} className={styles.stance}>
          <EntrySign entry={entry}>{t('position', { stance: common(`stance.${entry.position.stance}`) })}</EntrySign>
        </span>
      ))}
      {then.map(({ position }) => (
        <span key={position.id} className={styles.stance}>
          <StanceGlyph stance={position.stance}>{t('positionThen', { stance: common(`stance.${position.stance}`), version: oldName })}</StanceGlyph>
        </span>
      ))}
    </>
  );
}
