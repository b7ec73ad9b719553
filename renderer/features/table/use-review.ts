import { useState } from 'react';
import { AppError } from '../../../shared/errors.ts';
import type { InputOf } from '../../../shared/contract/index.ts';
import type { TableRow } from '../../../shared/positions/table.ts';
import { isToClear } from '../../../shared/positions/table-view.ts';
import { useDesk } from '../../platform/desk.tsx';
import { useCommand } from '../../platform/queries.ts';

export type ReviewAction = InputOf<'positions.review'>['action'];

/** What came of the last act of the head: how many positions it was done to; that there were none, or that nobody has said who is working here; why it was refused. */
export type ReviewOutcome =
  | { readonly kind: 'done'; readonly action: ReviewAction; readonly count: number }
  | { readonly kind: 'nothing'; readonly action: ReviewAction }
  | { readonly kind: 'nameless' }
  | { readonly kind: 'refused'; readonly error: AppError };

export type Review = {
  readonly outcome: ReviewOutcome | null;
  readonly isBusy: boolean;
  /** Does it to the positions of ours on these rows that it can be done to, all or none; says so where there are none. */
  readonly act: (action: ReviewAction, rows: readonly TableRow[], remark?: string) => void;
};

/** Clears positions, sends them back or takes them over. Only the head of delegation may. */
export function useReview(isHead: boolean, onDone: () => void): Review {
  const { settings } = useDesk();
  const { mutate, isPending } = useCommand('positions.review');
  const [outcome, setOutcome] = useState<ReviewOutcome | null>(null);
  const act: Review['act'] = (action, rows, remark = '') => {
    const positionIds = reviewable(action, rows);
    if (!isHead) return setOutcome({ kind: 'refused', error: new AppError('head-only', 'only the head of delegation reviews positions') });
    if (positionIds.length === 0) return setOutcome({ kind: 'nothing', action });
    if (action === 'take-over' && settings.author === '') return setOutcome({ kind: 'nameless' });
    return mutate(
      { positionIds, action, remark },
      {
        onSuccess: (positions) => {
          setOutcome({ kind: 'done', action, count: positions.length });
          onDone();
        },
        onError: (error) => setOutcome({ kind: 'refused', error }),
      },
    );
  };
  return { outcome, isBusy: isPending, act };
}

/** The positions of ours on some rows that an act can be done to, each once. */
export function reviewable(action: ReviewAction, rows: readonly TableRow[]): InputOf<'positions.review'>['positionIds'] {
  const entries = rows.flatMap((row) => row.ours).filter((entry) => action !== 'clear' || isToClear(entry));
  return [...new Set(entries.map(({ position }) => position.id))];
}
