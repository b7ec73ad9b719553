import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { EntrySign } from '../positions/EntrySign.tsx';
import type { LedgerEntry } from '../positions/ledger.ts';
import styles from './Text.module.css';

/** How many signs the margin has room for. */
const shown = 2;

type MarginSignsProps = {
  readonly entries: readonly LedgerEntry[];
  /** How many open brackets the paragraph has. */
  readonly brackets: number;
  readonly onOpen: (entry: LedgerEntry) => void;
};

/** Our stances beside their paragraph, and beneath them how many brackets it has. */
export function MarginSigns({ entries, brackets, onOpen }: MarginSignsProps): ReactElement {
  return (
    <span className={styles.margin}>
      {entries.slice(0, shown).map((entry) => (
        <button key={entry.position.id} type="button" tabIndex={-1} className={styles.stance} onClick={() => onOpen(entry)}>
          <EntrySign entry={entry} isWordHidden />
        </button>
      ))}
      {entries.length > shown && <span className={styles.more}>+{entries.length - shown}</span>}
      {brackets > 0 && <BracketCount count={brackets} />}
    </span>
  );
}

function BracketCount({ count }: { readonly count: number }): ReactElement {
  const { t } = useTranslation('reading');
  const words = t('brackets.here', { count });
  return (
    <span className={styles.brackets} title={words}>
      <span aria-hidden="true">[{count}]</span>
      <span className={styles.spoken}>{words}</span>
    </span>
  );
}
