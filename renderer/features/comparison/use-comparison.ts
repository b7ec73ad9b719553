import { useMemo, useReducer, useRef, type Dispatch, type RefObject } from 'react';
import type { Comparison, Row } from '../../../shared/model/comparison.ts';
import type { Block, Version } from '../../../shared/model/document.ts';
import { usePrivacy } from '../../platform/desk.tsx';
import { useHandMarks } from '../../platform/hand-marks.ts';
import { blockOn, type LedgerEntry } from '../positions/ledger.ts';
import type { PositionFormHandle } from '../positions/TakePosition.tsx';
import { useDrafts } from '../positions/use-drafts.ts';
import { useLedger } from '../positions/use-ledger.ts';
import { contestedOf } from '../../../shared/marks/contested.ts';
import { labelsOf } from '../reading/labels.ts';
import { changesOf, type Change, type SideFacts } from './changes.ts';
import { atStart, comparisonReducer, type ComparisonAction, type ComparisonState } from './comparison-state.ts';
import { itemsOf, type Item } from './folds.ts';
import { calmRows } from './typography.ts';

/** One side of a comparison: its version, its blocks and what is read off them, our positions on it. */
export type Side = SideFacts & { readonly version: Version; readonly labels: readonly (string | null)[]; readonly entries: readonly LedgerEntry[] };

/** All that the parts of the comparison screen share. */
export type Compared = {
  readonly comparison: Comparison;
  /** The rows as they count: those changed in typography alone are the same. */
  readonly rows: readonly Row[];
  readonly typographic: ReadonlySet<number>;
  readonly before: Side;
  readonly after: Side;
  readonly items: readonly Item[];
  /** Every change, and those that pass the filter. */
  readonly changes: readonly Change[];
  readonly listed: readonly Change[];
  readonly state: ComparisonState;
  readonly dispatch: Dispatch<ComparisonAction>;
  /** The form that is open, for the keys of the screen. */
  readonly form: RefObject<PositionFormHandle | null>;
};

/** Our positions that stand on any of these blocks of a side, or on words of them. */
export function entriesOn(side: Side, blocks: readonly { readonly index: number }[]): readonly LedgerEntry[] {
  return side.entries.filter((entry) => blocks.some((block) => block.index === blockOn(entry)));
}

/** A version with its blocks, as the core gives them. */
export type VersionText = { readonly version: Version; readonly blocks: readonly Block[] };

export function useComparison(comparison: Comparison, oldText: VersionText, newText: VersionText): Compared {
  const [state, dispatch] = useReducer(comparisonReducer, atStart);
  const form = useRef<PositionFormHandle>(null);
  const before = useSide(oldText);
  const after = useSide(newText);
  // Known before a form opens, so that it opens at once with what was begun on its place.
  useDrafts(newText.version.meetingId, state.form !== null);
  const { rows, typographic } = useMemo(() => calmRows(comparison.rows), [comparison]);
  const items = useMemo(() => itemsOf(rows, state.unfolded, (row) => state.showsTypography && typographic.has(row)), [rows, state.unfolded, state.showsTypography, typographic]);
  const changes = useMemo(() => changesOf(rows, before, after), [rows, before, after]);
  const listed = useMemo(() => changes.filter((change) => change.filters.includes(state.filter)), [changes, state.filter]);
  return { comparison, rows, typographic, before, after, items, changes, listed, state, dispatch, form };
}

function useSide({ version, blocks }: VersionText): Side {
  const isPrivate = usePrivacy();
  const { ledger } = useLedger(version);
  const hand = useHandMarks(version.id);
  const facts = useMemo(() => ({ labels: labelsOf(blocks), contested: contestedOf(blocks, hand) }), [blocks, hand]);
  return useMemo(() => {
    const entries = (ledger?.ours ?? []).filter(({ position }) => !(isPrivate && position.confidentiality === 'confidential'));
    const taken = new Set(entries.flatMap((entry) => blockOn(entry) ?? []));
    return { version, blocks, ...facts, entries, taken };
  }, [ledger, blocks, facts, isPrivate, version]);
}
