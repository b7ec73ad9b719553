import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangesSince } from './ChangesSince.tsx';
import { Convergence } from './Convergence.tsx';
import styles from './Aside.module.css';
import { Remaining } from './Remaining.tsx';
import { RowPosition } from './RowPosition.tsx';
import type { Paper } from './use-printing.ts';
import type { Table } from './use-table.ts';

/** The panel: how near the text is to agreement and what remains to be done, what changed in other documents, or the position one opened. On paper, only the first. */
export function TableAside({ table, paper }: { readonly table: Table; readonly paper: Paper }): ReactElement {
  const { t } = useTranslation('table');
  const { state, dispatch } = table;
  if (paper !== 'none') return <Convergence table={table} />;
  if (state.aside === 'position') {
    return (
      <>
        <h2 className={styles.spoken}>{t('aside.position')}</h2>
        <RowPosition table={table} />
      </>
    );
  }
  return (
    <>
      <fieldset className={styles.tabs} aria-label={t('aside.label')}>
        {(['convergence', 'changes'] as const).map((aside) => (
          <button key={aside} type="button" aria-pressed={state.aside === aside} onClick={() => dispatch({ kind: 'asideShown', aside })}>
            {t(`aside.${aside}`)}
          </button>
        ))}
      </fieldset>
      {state.aside === 'changes' ? (
        <ChangesSince sources={table.sources} />
      ) : (
        <>
          <Convergence table={table} />
          <Remaining table={table} />
        </>
      )}
    </>
  );
}
