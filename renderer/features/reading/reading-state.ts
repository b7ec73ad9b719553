import type { Anchor } from '../../../shared/model/position.ts';
import type { SelectedWords } from './anchors.ts';

/**
 * The form that is open: of a new position on a place, or of the change of a position. `standing` and `selected`: the block one
 * stood on and what was selected in it, from which the place is widened and narrowed.
 */
export type ReadingForm = { readonly anchor: Anchor; readonly positionId: string | null; readonly standing: number; readonly selected: SelectedWords | null };

/** What passes on the reading screen: which position is unfolded, whether its history shows, which form is open. */
export type ReadingState = {
  readonly openId: string | null;
  readonly isHistoryShown: boolean;
  /** The block whose paragraph is shown through all drafts; null when none is. */
  readonly throughDraftsOf: number | null;
  readonly form: ReadingForm | null;
  /** Counts up each time the focus is to go to the text. */
  readonly focusCount: number;
};

export const atRest: ReadingState = { openId: null, isHistoryShown: false, throughDraftsOf: null, form: null, focusCount: 0 };

export type ReadingAction =
  | { readonly kind: 'stood'; readonly how: 'chosen' | 'scrolled' }
  | { readonly kind: 'opened'; readonly openId: string }
  | { readonly kind: 'historyToggled'; readonly openId: string | null }
  | { readonly kind: 'throughDraftsShown'; readonly block: number | null }
  | { readonly kind: 'formOpened'; readonly form: ReadingForm }
  | { readonly kind: 'formClosed'; readonly openId: string | null };

export function readingReducer(state: ReadingState, action: ReadingAction): ReadingState {
  switch (action.kind) {
    case 'stood':
      return { ...state, openId: null, isHistoryShown: false, focusCount: state.focusCount + (action.how === 'chosen' ? 1 : 0) };
    case 'opened':
      return { ...state, openId: action.openId, isHistoryShown: false };
    case 'historyToggled':
      return { ...state, openId: action.openId, isHistoryShown: action.openId !== null && !state.isHistoryShown };
    case 'throughDraftsShown':
      return { ...state, throughDraftsOf: action.block };
    case 'formOpened':
      return { ...state, form: action.form };
    case 'formClosed':
    default:
      return { ...state, form: null, openId: action.openId ?? state.openId, focusCount: state.focusCount + 1 };
  }
}
