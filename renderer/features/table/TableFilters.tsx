import type { ReactElement, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../components/classes.ts';
import { usePrivacy } from '../../platform/desk.tsx';
import { tableFilters } from '../../../shared/positions/table-view.ts';
import styles from './Head.module.css';
import type { Table } from './use-table.ts';

/** What the table is narrowed to: any of a few, each with how many rows it would leave by itself. */
export function TableFilters({ table, frame }: { readonly table: Table; readonly frame: RefObject<HTMLFieldSetElement | null> }): ReactElement {
  const { t } = useTranslation('table');
  const isPrivate = usePrivacy();
  const { counts, state, dispatch } = table;
  const isNarrowed = state.view.filters.size > 0 || state.segment !== null;
  return (
    <fieldset ref={frame} className={styles.filters} aria-label={t('filters.label')}>
      {tableFilters.map((filter) => (
        <button
          key={filter}
          type="button"
          className={classes(isPrivate && filter === 'red-lines' && styles.hidden)}
          aria-pressed={state.view.filters.has(filter)}
          disabled={(counts[filter] === 0 && !state.view.filters.has(filter)) || (isPrivate && filter === 'red-lines')}
          onClick={() => dispatch({ kind: 'filterToggled', filter })}
        >
          {t(`filters.${filter}`)} <span>{isPrivate && filter === 'red-lines' ? '–' : counts[filter]}</span>
        </button>
      ))}
      {state.segment !== null && (
        <button type="button" aria-pressed="true" onClick={() => dispatch({ kind: 'filtersCleared' })}>
          {t(`segment.${state.segment}`)}
        </button>
      )}
      {isNarrowed && (
        <button type="button" className={styles.clear} onClick={() => dispatch({ kind: 'filtersCleared' })}>
          {t('showAll')}
        </button>
      )}
    </fieldset>
  );
}
