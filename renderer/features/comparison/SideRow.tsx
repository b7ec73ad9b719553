import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/Icon.tsx';
import { EntrySign } from '../positions/EntrySign.tsx';
import { classes } from '../../components/classes.ts';
import type { Row } from '../../../shared/model/comparison.ts';
import { GutterLabel } from '../reading/GutterLabel.tsx';
import { lookOf } from './look.ts';
import { moveWords } from './move-words.ts';
import styles from './Rows.module.css';
import { isMoved, newBlocks, rowLabels } from './rows.ts';
import { RowWords } from './RowWords.tsx';
import { entriesOn, type Compared } from './use-comparison.ts';

type SideRowProps = { readonly row: Row; readonly compared: Compared; readonly side: 'both' | 'old' | 'new' };

/** A row with the old text at the left and the new at the right; a side without words says why. */
export function SideRow({ row, compared, side }: SideRowProps): ReactElement {
  const { t } = useTranslation('comparison');
  const labels = rowLabels(row, compared.before.labels, compared.after.labels);
  const elsewhere = t('elsewhere');
  const hasOld = row.old !== null && side !== 'new';
  const hasNew = row.new !== null && side !== 'old';
  return (
    <>
      {hasOld ? (
        <Words row={row} compared={compared} shown="old" label={labels.old} says={isMoved(row) ? moveWords(row, labels, 'to', t) : null} />
      ) : (
        <Void words={isMoved(row) ? t('void.movedUp', { label: labels.old ?? elsewhere }) : t('void.added')} />
      )}
      <span className={styles.between}>{row.renumbered && side === 'both' && labels.old !== null && labels.new !== null ? `${labels.old} → ${labels.new}` : ''}</span>
      {hasNew ? (
        <Words row={row} compared={compared} shown="new" label={labels.new} says={moveWords(row, labels, 'from', t)} />
      ) : (
        <Void words={isMoved(row) ? t('void.movedDown', { label: labels.new ?? elsewhere }) : t('void.removed')} />
      )}
      <span className={styles.margin}>{hasNew && <Stance row={row} compared={compared} />}</span>
    </>
  );
}

type SideWordsProps = { readonly row: Row; readonly compared: Compared; readonly shown: 'old' | 'new'; readonly label: string | null; readonly says: string | null };

function Words({ row, compared, shown, label, says }: SideWordsProps): ReactElement {
  const { before, after, state } = compared;
  const look = lookOf(row, before, after);
  const held = newBlocks(row);
  return (
    <>
      <span className={styles.number}>{label !== null && <GutterLabel label={label} />}</span>
      <div className={classes(styles.words, styles[look.rule])}>
        {says !== null && (
          <span className={classes(styles.says, !isMoved(row) && styles.plain)}>
            {isMoved(row) && <Icon of="moved" />} {says}
          </span>
        )}
        <p className={styles[look.text]} data-text={shown === 'new' && held.length === 1 ? held[0]?.index : undefined}>
          <RowWords row={row} before={before} after={after} shown={shown} showsTypography={state.showsTypography} />
        </p>
      </div>
    </>
  );
}

function Void({ words }: { readonly words: string }): ReactElement {
  return (
    <>
      <span />
      <p className={styles.void}>{words}</p>
    </>
  );
}

function Stance({ row, compared }: { readonly row: Row; readonly compared: Compared }): ReactElement | null {
  const [entry] = entriesOn(compared.after, newBlocks(row));
  return entry === undefined ? null : <EntrySign entry={entry} isWordHidden />;
}
