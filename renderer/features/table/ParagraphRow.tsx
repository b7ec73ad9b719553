import { memo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../components/classes.ts';
import { Icon } from '../../components/Icon.tsx';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { TableRow } from '../../../shared/positions/table.ts';
import { excerptOf } from '../comparison/changes.ts';
import { GutterLabel } from '../reading/GutterLabel.tsx';
import { RunWords } from '../reading/RunWords.tsx';
import { EntryDetail } from './EntryDetail.tsx';
import styles from './Grid.module.css';
import { OthersCell } from './OthersCell.tsx';
import { OursCell } from './OursCell.tsx';
import type { Paper } from './use-printing.ts';
import { WatchCell } from './WatchCell.tsx';

type ParagraphRowProps = { readonly row: TableRow; readonly meeting: Meeting; readonly isOpen: boolean; readonly paper: Paper };

/** One paragraph, drawn anew only when something of it changed: its number, its text with what changed, who holds what, what to watch. Open, it shows all of its words and what we say on it. */
export const ParagraphRow = memo(function ParagraphRow({ row, meeting, isOpen, paper }: ParagraphRowProps): ReactElement {
  return (
    <>
      <RowLabel row={row} />
      <td className={styles.words}>
        <RowText row={row} isOpen={isOpen} />
        {isOpen && row.ours.map((entry) => <EntryDetail key={entry.position.id} entry={entry} isNamed={row.ours.length > 1} paper={paper} />)}
      </td>
      <td>{row.ours.length > 0 && <OursCell row={row} paper={paper} />}</td>
      <td>{row.tally.byStance.length > 0 && <OthersCell row={row} meeting={meeting} isOpen={isOpen} />}</td>
      <td>
        <WatchCell row={row} paper={paper} isOpen={isOpen} />
      </td>
    </>
  );
});

/** The number of a row, and the one it had; that it has none is only spoken. */
function RowLabel({ row: { label, oldLabel } }: { readonly row: TableRow }): ReactElement {
  const { t } = useTranslation('table');
  return (
    <th scope="row" className={styles.label}>
      {label === null ? <span className={styles.spoken}>{t('unnumbered')}</span> : <GutterLabel label={label} />}
      {oldLabel !== null && label !== null && (
        <span className={styles.renumbered}>
          <s>{oldLabel}</s> {label}
        </span>
      )}
    </th>
  );
}

/** The words of a row; folded, those that changed with a few words around them. */
function RowText({ row, isOpen }: { readonly row: TableRow; readonly isOpen: boolean }): ReactElement {
  const { t } = useTranslation('table');
  const isEdited = row.runs.some((run) => run.op === 'equal') && row.runs.some((run) => run.op !== 'equal');
  const runs = isEdited && !isOpen ? excerptOf(row.runs) : row.runs;
  const isMoved = row.change === 'moved' || row.change === 'moved-edited';
  return (
    <>
      {row.kind === 'document' && <p className={styles.quote}>{t('wholeText')}</p>}
      {isMoved && (
        <p className={styles.moved}>
          <Icon of="moved" /> {row.oldLabel === null ? t('change.movedHere') : t('change.moved', { label: row.oldLabel })}
        </p>
      )}
      {(row.change === 'split' || row.change === 'merged' || row.kind === 'unplaced') && <p className={styles.fact}>{row.kind === 'unplaced' ? t('change.unplaced') : t(`change.${row.change === 'split' ? 'split' : 'merged'}`)}</p>}
      <p className={classes(styles.quote, !isOpen && styles.clamped)}>
        <RunWords runs={runs} />
      </p>
    </>
  );
}
