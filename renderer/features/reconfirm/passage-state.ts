import type { PositionId } from '../../../shared/model/id.ts';
import type { LedgerEntry } from '../positions/ledger.ts';
import { isOpen, type Remembered } from './queue.ts';

/** What the panel is used for: why a position stands where it does, changing what it says, looking for its place by hand. */
export type PanelUse = 'why' | 'amend' | 'attach';

/** What passes on the screen; all that is decided is in the library. `chosen` null: the first open one, or the end. */
export type PassageState = {
  readonly chosen: PositionId | null;
  /** The place chosen among those offered for the orphan in hand, from 0. */
  readonly candidate: number | null;
  readonly panel: PanelUse;
  readonly isHistoryShown: boolean;
  readonly isIntactShown: boolean;
  readonly remembered: Remembered;
  /** What was open when the positions last came; null before they did. */
  readonly open: ReadonlySet<PositionId> | null;
};

export type PassageAction =
  | { readonly kind: 'arrived'; readonly ours: readonly LedgerEntry[] }
  | { readonly kind: 'chose'; readonly id: PositionId | null }
  | { readonly kind: 'candidateChosen'; readonly candidate: number | null }
  | { readonly kind: 'panelUsed'; readonly panel: PanelUse }
  | { readonly kind: 'historyShown'; readonly isShown: boolean }
  | { readonly kind: 'intactShown'; readonly isShown: boolean };

export const atStart: PassageState = { chosen: null, candidate: null, panel: 'why', isHistoryShown: false, isIntactShown: false, remembered: new Map(), open: null };

/** What passes on the screen, after one act. */
export function passageReducer(state: PassageState, action: PassageAction): PassageState {
  switch (action.kind) {
    case 'arrived':
      return arrived(state, action.ours);
    case 'chose':
      return { ...state, ...atCase(action.id) };
    case 'candidateChosen':
      return { ...state, candidate: action.candidate };
    case 'panelUsed':
      return { ...state, panel: action.panel };
    case 'historyShown':
      return { ...state, isHistoryShown: action.isShown };
    case 'intactShown':
      return { ...state, isIntactShown: action.isShown };
    default:
      return state;
  }
}

function atCase(chosen: PositionId | null): Pick<PassageState, 'chosen' | 'candidate' | 'panel' | 'isHistoryShown'> {
  return { chosen, candidate: null, panel: 'why', isHistoryShown: false };
}

/** What is open is remembered by what happened to it; what has become open again, because its decision was taken back, is gone to. */
function arrived(state: PassageState, ours: readonly LedgerEntry[]): PassageState {
  const open = ours.filter(isOpen);
  const before = state.open;
  const again = before === null ? undefined : open.find(({ position }) => !before.has(position.id));
  const remembered = new Map([...state.remembered, ...open.map(({ position, placed }) => [position.id, placed.state] as const)]);
  const next = { ...state, remembered, open: new Set(open.map(({ position }) => position.id)) };
  return again === undefined ? next : { ...next, ...atCase(again.position.id) };
}
