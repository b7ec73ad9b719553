import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Row } from '../../../shared/model/comparison.ts';
import { FoldLine } from './FoldLine.tsx';
import type { Item } from './folds.ts';
import { InlineRow } from './InlineRow.tsx';
import { Icon } from '../../components/Icon.tsx';
import { GutterLabel } from '../reading/GutterLabel.tsx';
import { moveWords } from './move-words.ts';
import styles from './Rows.module.css';
import { isMoved, rowLabels } from './rows.ts';
import { RowWords } from './RowWords.tsx';
import { SideRow } from './SideRow.tsx';
import type { Compared } from './use-comparison.ts';

/** One item of the list, in the layout chosen. */
export function ComparedItem({ item, row, compared }: { readonly item: Item; readonly row: Row; readonly compared: Compared }): ReactElement {
  const isInline = compared.state.view === 'inline';
  if (item.kind === 'fold') return <FoldLine item={item} compared={compared} />;
  if (item.kind === 'ghost') return isInline ? <GhostLine row={row} at={item.row} compared={compared} /> : <SideRow row={row} compared={compared} side="old" />;
  return isInline ? <InlineRow row={row} compared={compared} /> : <SideRow row={row} compared={compared} side={isMoved(row) ? 'new' : 'both'} />;
}

/** Where moved words stood: a line of them, pale, that leads to where they stand now. */
function GhostLine({ row, at, compared }: { readonly row: Row; readonly at: number; readonly compared: Compared }): ReactElement {
  const { t } = useTranslation('comparison');
  const labels = rowLabels(row, compared.before.labels, compared.after.labels);
  return (
    <>
      <span className={`${styles.number} ${styles.quiet}`}>{labels.old !== null && <GutterLabel label={labels.old} />}</span>
      <div className={`${styles.words} ${styles.moved} ${styles.ghost}`}>
        <button type="button" className={styles.ghostLink} onClick={() => compared.dispatch({ kind: 'stood', row: at })}>
          <span className={styles.says}>
            <Icon of="moved" /> {moveWords(row, labels, 'to', t)}
          </span>
        </button>
        <p>
          <RowWords row={row} before={compared.before} after={compared.after} shown="old" showsTypography={false} />
        </p>
      </div>
    </>
  );
}
