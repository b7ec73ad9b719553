import type { ReactElement } from 'react';
import { EntrySign } from '../positions/EntrySign.tsx';
import type { LedgerEntry } from '../positions/ledger.ts';
import styles from './Text.module.css';

/** How many signs the margin has room for. */
const shown = 2;

/** Our stances beside their paragraph. */
export function MarginSigns({ entries, onOpen }: { readonly entries: readonly LedgerEntry[]; readonly onOpen: (entry: LedgerEntry) => void }): ReactElement {
  return (
    <span className={styles.margin}>
      {entries.slice(0, shown).map((entry) => (
        <button key={entry.position.id} type="button" tabIndex={-1} className={styles.stance} onClick={() => onOpen(entry)}>
          <EntrySign entry={entry} isWordHidden />
        </button>
      ))}
      {entries.length > shown && <span className={styles.more}>+{entries.length - shown}</span>}
    </span>
  );
}
