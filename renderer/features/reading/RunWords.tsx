import type { ReactElement } from 'react';
import type { Run } from '../../../shared/model/comparison.ts';
import { bracketedRuns } from './bracketed.ts';
import { Words } from './Words.tsx';

/** A change shown outside of its text: deleted words struck, inserted words underlined, brackets heavy. */
export function RunWords({ runs }: { readonly runs: readonly Run[] }): ReactElement {
  return (
    <>
      {bracketedRuns(runs).map((run, nth) => {
        // Runs have no name of their own but their place.
        const key = `${nth} ${run.op}`;
        const words = <Words pieces={run.pieces} />;
        if (run.op === 'delete') return <del key={key}>{words}</del>;
        return run.op === 'insert' ? <ins key={key}>{words}</ins> : <span key={key}>{words}</span>;
      })}
    </>
  );
}
