import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useReducer, type Dispatch } from 'react';
import type { InputOf } from '../../../shared/contract/index.ts';
import type { AppError } from '../../../shared/errors.ts';
import type { Block, Document, Version } from '../../../shared/model/document.ts';
import type { Candidate, DecisionKind, PlacementDetail } from '../../../shared/model/placement.ts';
import type { Anchor, PositionContent } from '../../../shared/model/position.ts';
import { useCommand, useQueryOf } from '../../platform/queries.ts';
import type { LedgerEntry } from '../positions/ledger.ts';
import { labelsOf } from '../reading/labels.ts';
import { actsOn, type Acts } from './acts.ts';
import { atStart, passageReducer, type PassageAction, type PassageState } from './passage-state.ts';
import { firstOpen, groupOf, nextOpen, progressOf, queueOf, type Carried, type Progress } from './queue.ts';
import { useBaseLabels, type BaseLabel } from './use-texts.ts';

/** What a decision carries besides its kind. */
type Decided = { readonly anchor?: Anchor | undefined; readonly content?: PositionContent };

/** The text that came, with all that the passage reads off it. */
export type Target = { readonly version: Version; readonly blocks: readonly Block[]; readonly labels: readonly (string | null)[]; readonly document: Document };

/** All that the parts of the passage share. */
export type Passage = {
  readonly target: Target;
  readonly carried: Carried;
  readonly queue: readonly LedgerEntry[];
  readonly progress: Progress;
  /** The position in hand, with all there is to judge by once it has come; null when there is nothing left to decide. */
  readonly entry: LedgerEntry | null;
  readonly detail: PlacementDetail | undefined;
  readonly detailError: AppError | null;
  /** The place chosen among those offered for it. */
  readonly candidate: Candidate | null;
  readonly next: LedgerEntry | null;
  readonly acts: Acts;
  readonly baseLabel: BaseLabel;
  readonly state: PassageState;
  readonly dispatch: Dispatch<PassageAction>;
  /** Records a decision about the position in hand and goes on; resolves when it is recorded, rejects when it is refused. */
  readonly decide: (kind: DecisionKind, given?: Decided) => Promise<void>;
  readonly isDeciding: boolean;
  readonly error: AppError | null;
};

const noActs: Acts = { confirm: false, attach: false, amend: false, withdraw: false, reattach: false, later: false };

export function usePassage(target: Omit<Target, 'labels'>, carried: Carried): Passage {
  const [state, dispatch] = useReducer(passageReducer, atStart);
  useEffect(() => dispatch({ kind: 'arrived', ours: carried.ours }), [carried]);
  const queue = useMemo(() => queueOf(carried.ours, state.remembered), [carried, state.remembered]);
  const entry = queue.find(({ position }) => position.id === state.chosen) ?? firstOpen(queue);
  const { detail, detailError } = useDetail(entry, target.version);
  const candidate = (state.candidate === null ? undefined : detail?.candidates[state.candidate]) ?? null;
  const { decide, isDeciding, error } = useDecide(entry, target.version, (decided) => dispatch({ kind: 'chose', id: nextOpen(queue, decided)?.position.id ?? null }));
  const baseVersions = useMemo(() => carried.ours.map(({ placed }) => placed.base.versionId), [carried]);
  return {
    target: useMemo(() => ({ ...target, labels: labelsOf(target.blocks) }), [target]),
    carried,
    queue,
    progress: progressOf(carried.ours),
    entry,
    detail,
    detailError,
    candidate,
    next: entry === null ? null : nextOpen(queue, entry.position.id),
    acts: entry === null ? noActs : actsOn(entry, candidate !== null),
    baseLabel: useBaseLabels(baseVersions),
    state,
    dispatch,
    decide,
    isDeciding,
    error,
  };
}

/** What J and K walk through: the queue without what is folded. */
export function walked({ queue, state, entry }: Pick<Passage, 'queue' | 'state' | 'entry'>): readonly LedgerEntry[] {
  return queue.filter((one) => state.isIntactShown || one.position.id === entry?.position.id || groupOf(one, state.remembered) !== 'intact');
}

function useDetail(entry: LedgerEntry | null, version: Version): { readonly detail: PlacementDetail | undefined; readonly detailError: AppError | null } {
  // The placeholder id is never sent: the query waits for a position in hand.
  const asked = useQueryOf('placement.get', { positionId: entry?.position.id ?? '', versionId: version.id }, { isEnabled: entry !== null });
  return { detail: entry === null ? undefined : asked.data, detailError: asked.error };
}

type Deciding = Pick<Passage, 'decide' | 'isDeciding' | 'error'>;

function useDecide(entry: LedgerEntry | null, version: Version, onDecided: (id: LedgerEntry['position']['id']) => void): Deciding {
  const queryClient = useQueryClient();
  const { mutateAsync, isPending, error } = useCommand('placement.decide');
  const decide = async (kind: DecisionKind, { anchor, content }: Decided = {}): Promise<void> => {
    if (entry === null || isPending) return;
    const positionId = entry.position.id;
    const input: InputOf<'placement.decide'> = { positionId, versionId: version.id, kind, ...(anchor !== undefined && { anchor }), ...(content !== undefined && { content }) };
    await mutateAsync(input);
    // The broadcast comes by its own way: the queue is asked again before the passage goes on, or it would go on from what was.
    await Promise.all([queryClient.invalidateQueries({ queryKey: ['position.list'] }), queryClient.invalidateQueries({ queryKey: ['placement.list'] })]);
    onDecided(positionId);
  };
  return { decide, isDeciding: isPending, error };
}
