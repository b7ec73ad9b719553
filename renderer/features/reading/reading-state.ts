import type { ReadAs } from '../../../shared/marks/view.ts';
import type { HandMark } from '../../../shared/model/markup.ts';
import type { Anchor } from '../../../shared/model/position.ts';
import type { SelectedWords, Span } from './anchors.ts';

/**
 * The form that is open: of a new position on a place, or of the change of a position. `standing` and `selected`: the block one
 * stood on and what was selected in it, from which the place is widened and narrowed.
 */
export type ReadingForm = { readonly anchor: Anchor; readonly positionId: string | null; readonly standing: number; readonly selected: SelectedWords | null };

/** Words that are being marked by hand, or a bracket. */
export type Marking = Span & { readonly blockIndex: number; readonly isBracket: boolean };

/** What the key of marks did last: nothing, for want of words; a mark set; a mark taken off. */
type MarkTold = { readonly kind: 'nothing' } | { readonly kind: 'set' | 'off'; readonly mark: HandMark };

/** What passes on the reading screen: which position is unfolded, whether its history shows, which form is open, how proposals are read. */
export type ReadingState = {
  readonly openId: string | null;
  readonly isHistoryShown: boolean;
  /** The block whose paragraph is shown through all drafts; null when none is. */
  readonly throughDraftsOf: number | null;
  readonly form: ReadingForm | null;
  /** Counts up each time the focus is to go to the text. */
  readonly focusCount: number;
  readonly readAs: ReadAs;
  /** Keys of the voices whose proposals are read; none for all. */
  readonly voices: readonly string[];
  /** The number of the proposal one stepped to. */
  readonly proposal: number | null;
  /** The blocks one left by following references, the last at the end. */
  readonly trail: readonly number[];
  readonly marking: Marking | null;
  readonly told: MarkTold | null;
};

export const atRest: ReadingState = { openId: null, isHistoryShown: false, throughDraftsOf: null, form: null, focusCount: 0, readAs: 'marked', voices: [], proposal: null, trail: [], marking: null, told: null };

export type ReadingAction =
  | { readonly kind: 'stood'; readonly how: 'chosen' | 'scrolled' }
  | { readonly kind: 'opened'; readonly openId: string }
  | { readonly kind: 'historyToggled'; readonly openId: string | null }
  | { readonly kind: 'throughDraftsShown'; readonly block: number | null }
  | { readonly kind: 'formOpened'; readonly form: ReadingForm }
  | { readonly kind: 'formClosed'; readonly openId: string | null }
  | { readonly kind: 'viewed'; readonly readAs: ReadAs }
  | { readonly kind: 'voicesChosen'; readonly voices: readonly string[] }
  | { readonly kind: 'proposalOpened'; readonly number: number }
  | { readonly kind: 'followed'; readonly from: number }
  | { readonly kind: 'wentBack' }
  | { readonly kind: 'markingBegun'; readonly marking: Marking }
  | { readonly kind: 'markingEnded'; readonly told: MarkTold | null };

export function readingReducer(state: ReadingState, action: ReadingAction): ReadingState {
  switch (action.kind) {
    case 'stood':
      return { ...state, openId: null, isHistoryShown: false, proposal: null, told: null, focusCount: state.focusCount + (action.how === 'chosen' ? 1 : 0) };
    case 'opened':
      return { ...state, openId: action.openId, isHistoryShown: false };
    case 'historyToggled':
      return { ...state, openId: action.openId, isHistoryShown: action.openId !== null && !state.isHistoryShown };
    case 'throughDraftsShown':
      return { ...state, throughDraftsOf: action.block };
    case 'formOpened':
      return { ...state, form: action.form, marking: null };
    case 'formClosed':
      return { ...state, form: null, openId: action.openId ?? state.openId, focusCount: state.focusCount + 1 };
    case 'viewed':
    case 'voicesChosen':
    case 'proposalOpened':
    case 'followed':
    case 'wentBack':
    case 'markingBegun':
    case 'markingEnded':
    default:
      return marksReducer(state, action);
  }
}

type MarksAction = Extract<ReadingAction, { kind: 'viewed' | 'voicesChosen' | 'proposalOpened' | 'followed' | 'wentBack' | 'markingBegun' | 'markingEnded' }>;

/** What is done with the marks of a text and its references. */
function marksReducer(state: ReadingState, action: MarksAction): ReadingState {
  switch (action.kind) {
    case 'viewed':
      return { ...state, readAs: action.readAs };
    case 'voicesChosen':
      return { ...state, voices: action.voices, proposal: null };
    case 'proposalOpened':
      return { ...state, proposal: action.number };
    case 'followed':
      return { ...state, trail: [...state.trail, action.from] };
    case 'wentBack':
      return { ...state, trail: state.trail.slice(0, -1) };
    case 'markingBegun':
      return { ...state, marking: action.marking, told: null };
    case 'markingEnded':
    default:
      return { ...state, marking: null, told: action.told, focusCount: state.focusCount + (state.marking === null ? 0 : 1) };
  }
}
