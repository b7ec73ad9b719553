import { useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Note } from '../../components/Note.tsx';
import { Shell } from '../../components/Shell.tsx';
import { Button } from '../../components/Button.tsx';
import type { VersionId } from '../../../shared/model/id.ts';
import { lineSymbolOf } from '../../platform/lines.ts';
import { pathOf } from '../../platform/route.ts';
import { meetingName } from '../reading/meeting-name.ts';
import { useVersionName } from '../reading/use-version-name.ts';
import { ParagraphHistory } from './ParagraphHistory.tsx';
import { PrintDialog } from './PrintDialog.tsx';
import { ReviewBar } from './ReviewBar.tsx';
import styles from './Table.module.css';
import { TableAside } from './TableAside.tsx';
import { TableFilters } from './TableFilters.tsx';
import { TableGrid } from './TableGrid.tsx';
import { TableHead } from './TableHead.tsx';
import { usePrinting } from './use-printing.ts';
import { useReview } from './use-review.ts';
import { currentRow, useTable, type Table, type TableSources } from './use-table.ts';
import { useTableKeys } from './use-table-keys.ts';

/** The table once all it is made of has come; `sinceVersionId` where somebody chose the text it is compared with. */
export function TableDesk({ sources, sinceVersionId }: { readonly sources: TableSources; readonly sinceVersionId: VersionId | null }): ReactElement {
  const { t } = useTranslation('table');
  const versionName = useVersionName();
  const table = useTable(sources);
  const { meeting, document, version, since } = sources;
  const { state, dispatch } = table;
  const { paper, print } = usePrinting();
  const review = useReview(table.isHead, () => dispatch({ kind: 'selectionCleared' }));
  const filters = useRef<HTMLFieldSetElement>(null);
  const keys = useTableKeys(table, review, () => filters.current?.querySelector('button')?.focus());
  const name = versionName(version, document.versions);
  return (
    <Shell
      title={t('titleOf', { name })}
      where={[
        { label: meetingName(meeting), path: pathOf({ screen: 'meeting', meetingId: meeting.id }) },
        { label: lineSymbolOf(document) ?? document.title, path: pathOf({ screen: 'read', versionId: version.id, blockIndex: null }), isSecondary: true },
        { label: t('titleOf', { name }) },
      ]}
      rooms={{
        open: 'table',
        paths: {
          meeting: pathOf({ screen: 'meeting', meetingId: meeting.id }),
          read: pathOf({ screen: 'read', versionId: version.id, blockIndex: null }),
          ...(since !== null && { compare: pathOf({ screen: 'compare', oldVersionId: since.version.id, newVersionId: version.id }) }),
          table: pathOf({ screen: 'table', versionId: version.id, sinceVersionId }),
        },
      }}
      panelLabel={t(`aside.${paper === 'none' ? state.aside : 'convergence'}`)}
      panel={<TableAside table={table} paper={paper} />}
      keys={keys}
      status={<Standing table={table} />}
    >
      <div className={styles.table}>
        <TableHead table={table} review={review} title={`${lineSymbolOf(document) ?? document.title}. ${t('titleOf', { name })}`} paper={paper} />
        <TableFilters table={table} frame={filters} />
        {table.items.length === 0 ? <Empty table={table} /> : <TableGrid table={table} paper={paper} name={name} />}
        <ReviewBar table={table} review={review} />
      </div>
      {state.historyOf !== null && <ParagraphHistory versionId={version.id} blockIndex={state.historyOf} onClose={() => dispatch({ kind: 'historyShown', block: null })} />}
      {state.asks === 'print' && <PrintDialog onClose={() => dispatch({ kind: 'asked', asks: null })} onPrint={print} />}
    </Shell>
  );
}

function Empty({ table }: { readonly table: Table }): ReactElement {
  const { t } = useTranslation('table');
  const isFiltered = table.rows.length > 0;
  return (
    <div className={styles.waiting}>
      <Note action={isFiltered ? <Button onPress={() => table.dispatch({ kind: 'filtersCleared' })}>{t('showAll')}</Button> : undefined}>{isFiltered ? t('noMatch') : t('empty')}</Note>
    </div>
  );
}

/** Where one stands, for the foot. */
function Standing({ table }: { readonly table: Table }): ReactElement | null {
  const { t } = useTranslation('table');
  const row = currentRow(table);
  const parts = [row?.label ?? null, table.state.selected.size === 0 ? null : t('selected', { count: table.state.selected.size })].filter((part) => part !== null);
  return parts.length === 0 ? null : <>{parts.join(', ')}</>;
}
