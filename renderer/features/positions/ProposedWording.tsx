import { useMemo, type ReactElement } from 'react';
import { proposedRuns } from './proposed.ts';
import styles from './Positions.module.css';

/** A proposed wording as a change of the words it was proposed on: deleted words struck, inserted words underlined. */
export function ProposedWording({ base, wording }: { readonly base: string; readonly wording: string }): ReactElement {
  const runs = useMemo(() => proposedRuns(base, wording), [base, wording]);
  return (
    <p className={styles.quote}>
      {runs.map((run, nth) => {
        // Runs have no identity of their own: their place is what tells them apart.
        const key = `${nth} ${run.op}`;
        if (run.op === 'delete') return <del key={key}>{run.text}</del>;
        return run.op === 'insert' ? <ins key={key}>{run.text}</ins> : <span key={key}>{run.text}</span>;
      })}
    </p>
  );
}
