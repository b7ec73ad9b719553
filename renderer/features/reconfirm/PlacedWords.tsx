import { useMemo, type ReactElement } from 'react';
import type { PlacedRun } from '../../../shared/model/placement.ts';
import { bracketedRuns } from '../reading/bracketed.ts';
import type { Piece } from '../reading/pieces.ts';
import { Words } from '../reading/Words.tsx';
import styles from './Case.module.css';

type PlacedWordsProps = {
  readonly runs: readonly PlacedRun[];
  /** Where the position stands is not to be seen: all changes look alike. */
  readonly isPlaceHidden: boolean;
};

type Stretch = { readonly isInside: boolean; readonly runs: readonly { readonly op: PlacedRun['op']; readonly pieces: readonly Piece[] }[] };

/** A paragraph as it changed: in full colour within the words of the position, which are marked; in grey around them. */
export function PlacedWords({ runs, isPlaceHidden }: PlacedWordsProps): ReactElement {
  const stretches = useMemo(() => stretchesOf(runs), [runs]);
  return (
    <>
      {stretches.map(({ isInside, runs: held }, nth) => {
        // Stretches have no name of their own but their place.
        const key = `${nth} ${String(isInside)}`;
        const words = held.map(({ op, pieces }, at) => <Change key={`${at} ${op}`} op={op} pieces={pieces} />);
        if (isPlaceHidden) return <span key={key}>{words}</span>;
        return isInside ? (
          <mark key={key} className={styles.inside}>
            {words}
          </mark>
        ) : (
          <span key={key} className={styles.away}>
            {words}
          </span>
        );
      })}
    </>
  );
}

function Change({ op, pieces }: Stretch['runs'][number]): ReactElement {
  const words = <Words pieces={pieces} />;
  if (op === 'delete') return <del>{words}</del>;
  return op === 'insert' ? <ins>{words}</ins> : <span>{words}</span>;
}

/** The runs with their brackets, those within the position's words apart from those around them. */
function stretchesOf(runs: readonly PlacedRun[]): readonly Stretch[] {
  const stretches: { isInside: boolean; runs: Stretch['runs'][number][] }[] = [];
  for (const [nth, run] of bracketedRuns(runs).entries()) {
    const isInside = runs[nth]?.isInside ?? false;
    const last = stretches.at(-1);
    if (last?.isInside === isInside) last.runs.push(run);
    else stretches.push({ isInside, runs: [run] });
  }
  return stretches;
}
