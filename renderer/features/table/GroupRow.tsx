import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableItem } from '../../../shared/positions/table-view.ts';
import styles from './Grid.module.css';
import { useGroupName } from './use-group-name.ts';
import type { Table } from './use-table.ts';

/** The head of a group: its name, how many rows it has, and how many of them are folded away. */
export function GroupRow({ item, table }: { readonly item: Extract<TableItem, { kind: 'group' }>; readonly table: Table }): ReactElement {
  const { t } = useTranslation('table');
  const groupName = useGroupName(table.sources);
  return (
    <th scope="rowgroup" colSpan={5} className={styles.groupHead}>
      <b>{groupName(item.group)}</b>
      <span>{t('group.total', { count: item.total })}</span>
      {item.plain > 0 && (
        <button type="button" tabIndex={-1} aria-expanded={!item.isFolded} onClick={() => table.dispatch({ kind: 'foldToggled', groups: [item.key] })}>
          {item.isFolded ? t('group.folded', { count: item.plain }) : t('group.fold', { count: item.plain })}
        </button>
      )}
    </th>
  );
}
