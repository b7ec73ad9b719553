import { useMemo, type ReactElement } from 'react';
import { Quoted } from '../reading/Quoted.tsx';
import { RunWords } from '../reading/RunWords.tsx';
import { proposedRuns } from './proposed.ts';
import styles from './Positions.module.css';

/** A proposed wording as a change of the words it was proposed on: deleted words struck, inserted words underlined. Without such words, as it stands. */
export function ProposedWording({ base, wording }: { readonly base: string; readonly wording: string }): ReactElement {
  const runs = useMemo(() => proposedRuns(base, wording), [base, wording]);
  return (
    <p className={styles.quote}>
      {base === '' ? <Quoted words={wording} /> : <RunWords runs={runs} />}
    </p>
  );
}
