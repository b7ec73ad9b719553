import type { ReadingForm } from '../reading/reading-state.ts';
import type { ChangeFilter } from './changes.ts';

/** What passes on the comparison screen. `row` is the place of the current row among the comparison's rows. */
export type ComparisonState = {
  readonly row: number | null;
  readonly view: 'inline' | 'side';
  readonly filter: ChangeFilter;
  /** Folds that were opened, by their first row. */
  readonly unfolded: ReadonlySet<number>;
  readonly showsTypography: boolean;
  /** The position being taken in the new text. */
  readonly form: ReadingForm | null;
  /** The block of the new text whose paragraph is shown through all drafts; null when none is. */
  readonly throughDraftsOf: number | null;
  /** Counts up each time the current row is to be brought into view. */
  readonly bringCount: number;
};

export const atStart: ComparisonState = { row: null, view: 'inline', filter: 'all', unfolded: new Set(), showsTypography: false, form: null, throughDraftsOf: null, bringCount: 0 };

export type ComparisonAction =
  | { readonly kind: 'stood'; readonly row: number; readonly isBrought?: boolean }
  | { readonly kind: 'viewed'; readonly view: ComparisonState['view'] }
  | { readonly kind: 'filtered'; readonly filter: ChangeFilter }
  | { readonly kind: 'unfolded'; readonly rows: readonly number[] }
  | { readonly kind: 'folded' }
  | { readonly kind: 'typographyToggled' }
  | { readonly kind: 'throughDraftsShown'; readonly block: number | null }
  | { readonly kind: 'formOpened'; readonly form: ReadingForm }
  | { readonly kind: 'formClosed' };

export function comparisonReducer(state: ComparisonState, action: ComparisonAction): ComparisonState {
  switch (action.kind) {
    case 'stood':
      return { ...state, row: action.row, bringCount: state.bringCount + (action.isBrought === false ? 0 : 1) };
    case 'viewed':
      return { ...state, view: action.view, bringCount: state.bringCount + 1 };
    case 'filtered':
      return { ...state, filter: action.filter };
    case 'unfolded':
      return { ...state, unfolded: new Set([...state.unfolded, ...action.rows]) };
    case 'folded':
      return { ...state, unfolded: new Set() };
    case 'typographyToggled':
      return { ...state, showsTypography: !state.showsTypography, bringCount: state.bringCount + 1 };
    case 'throughDraftsShown':
      return { ...state, throughDraftsOf: action.block };
    case 'formOpened':
      return { ...state, form: action.form };
    case 'formClosed':
    default:
      return { ...state, form: null, bringCount: state.bringCount + 1 };
  }
}
