import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { TableFilter } from '../../../shared/positions/table-view.ts';
import { usePrivacy } from '../../platform/desk.tsx';
import { pathOf } from '../../platform/route.ts';
import styles from './Aside.module.css';
import type { Table } from './use-table.ts';

/** What is still to be done on this text: each count narrows the table to it. */
export function Remaining({ table }: { readonly table: Table }): ReactElement {
  const { t } = useTranslation('table');
  const isPrivate = usePrivacy();
  const { remaining, dispatch, sources } = table;
  const lines: readonly { readonly filter: TableFilter; readonly count: number; readonly label: string }[] = [
    { filter: 'to-clear', count: remaining.toClear, label: t('remaining.toClear', { count: remaining.toClear }) },
    { filter: 'to-reconfirm', count: remaining.toReconfirm + remaining.orphans, label: t('remaining.toReconfirm', { count: remaining.toReconfirm + remaining.orphans }) },
    ...(isPrivate ? [] : [{ filter: 'red-lines' as const, count: remaining.redLines, label: t('remaining.redLines', { count: remaining.redLines }) }]),
    { filter: 'awaiting', count: remaining.awaiting, label: t('remaining.awaiting', { count: remaining.awaiting }) },
  ];
  return (
    <section className={styles.group} aria-label={t('remaining.title')}>
      <h2>{t('remaining.title')}</h2>
      <ul className={styles.counts}>
        {lines.map(({ filter, count, label }) => (
          <li key={filter}>
            <button type="button" disabled={count === 0} aria-pressed={table.state.view.filters.has(filter)} onClick={() => dispatch({ kind: 'filterChosen', filter })}>
              <b>{count}</b> {label}
            </button>
          </li>
        ))}
      </ul>
      {remaining.uncleared > 0 && <p className={styles.warn}>{t('remaining.uncleared', { count: remaining.uncleared })}</p>}
      {remaining.toReconfirm + remaining.orphans > 0 && (
        <Link href={pathOf({ screen: 'reconfirm', versionId: sources.version.id })} className={styles.link}>
          {t('remaining.reconfirm')}
        </Link>
      )}
    </section>
  );
}
