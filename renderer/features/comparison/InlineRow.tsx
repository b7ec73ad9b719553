import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/Icon.tsx';
import { EntrySign } from '../positions/EntrySign.tsx';
import { classes } from '../../components/classes.ts';
import type { Row } from '../../../shared/model/comparison.ts';
import { lookOf } from './look.ts';
import { moveWords } from './move-words.ts';
import { RowGutter } from './RowGutter.tsx';
import styles from './Rows.module.css';
import { isMoved, newBlocks, rowLabels } from './rows.ts';
import { RowWords } from './RowWords.tsx';
import { entriesOn, type Compared } from './use-comparison.ts';

/** A row with both texts in one: its number, a rule for what happened to it, its words, our stance on the new text. */
export function InlineRow({ row, compared }: { readonly row: Row; readonly compared: Compared }): ReactElement {
  const { t } = useTranslation('comparison');
  const { before, after, state } = compared;
  const labels = rowLabels(row, before.labels, after.labels);
  const says = moveWords(row, labels, 'from', t);
  const held = newBlocks(row);
  const only = held.length === 1 ? held[0]?.index : undefined;
  const look = lookOf(row, before, after);
  return (
    <>
      <span className={classes(styles.number, row.kind === 'removed' && styles.quiet)}>
        <RowGutter labels={labels} isRenumbered={row.renumbered} />
      </span>
      <div className={classes(styles.words, styles[look.rule])}>
        {says !== null && (
          <span className={classes(styles.says, !isMoved(row) && styles.plain)}>
            {isMoved(row) && <Icon of="moved" />} {says}
          </span>
        )}
        <p className={styles[look.text]} data-text={only}>
          <RowWords row={row} before={before} after={after} showsTypography={state.showsTypography} />
        </p>
      </div>
      <span className={styles.margin}>
        {entriesOn(after, held)
          .slice(0, 1)
          .map((entry) => (
            <EntrySign key={entry.position.id} entry={entry} isWordHidden />
          ))}
      </span>
    </>
  );
}
