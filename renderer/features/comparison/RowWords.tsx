import type { ReactElement } from 'react';
import type { Row } from '../../../shared/model/comparison.ts';
import { Words } from '../reading/Words.tsx';
import styles from './Rows.module.css';
import { runPiecesOf, type RunPieces } from './run-pieces.ts';
import type { Side } from './use-comparison.ts';

type RowWordsProps = { readonly row: Row; readonly before: Side; readonly after: Side; readonly shown?: 'both' | 'old' | 'new'; readonly showsTypography: boolean };

/** The words of a row: deleted words in `del`, inserted in `ins`; where both texts show, deleted words are aside of the new one. */
export function RowWords({ row, before, after, shown = 'both', showsTypography }: RowWordsProps): ReactElement {
  return (
    <>
      {runPiecesOf(row, before, after, shown).map((run, nth) => (
        // Runs have no name of their own but their place.
        <RunWords key={`${nth} ${run.op}`} run={run} isAside={shown === 'both'} showsTypography={showsTypography} />
      ))}
    </>
  );
}

function RunWords({ run, isAside, showsTypography }: { readonly run: RunPieces; readonly isAside: boolean; readonly showsTypography: boolean }): ReactElement {
  const words = <Words pieces={run.pieces} />;
  if (run.op === 'delete') return <del data-aside={isAside ? '' : undefined}>{words}</del>;
  if (run.op === 'insert') return <ins>{words}</ins>;
  return run.op === 'typographic' && showsTypography ? <span className={styles.typographic}>{words}</span> : words;
}
