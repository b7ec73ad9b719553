import type { TableFilter, TableGrouping, TableSort, TableView } from '../../../shared/positions/table-view.ts';

/** A part of the convergence the table is narrowed to. */
export type Segment = 'agreed' | 'bracketed' | 'contested';

/**
 * What passes while the table is on screen. `current` and `selected` are ids of items; `bringCount` goes up each time the
 * current one is to be brought into view. `aside` is what the panel shows; `asks`: what is asked before it is done.
 */
export type TableState = {
  readonly view: Omit<TableView, 'blocks'>;
  readonly segment: Segment | null;
  readonly current: string | null;
  readonly bringCount: number;
  readonly selected: ReadonlySet<string>;
  readonly aside: 'convergence' | 'changes' | 'position';
  readonly asks: 'remark' | 'print' | null;
  readonly historyOf: number | null;
};

export type TableAction =
  | { readonly kind: 'stood'; readonly item: string; readonly isBrought: boolean }
  | { readonly kind: 'selectionToggled'; readonly row: string }
  | { readonly kind: 'selectionCleared' }
  | { readonly kind: 'filterToggled'; readonly filter: TableFilter }
  | { readonly kind: 'filterChosen'; readonly filter: TableFilter }
  | { readonly kind: 'segmentChosen'; readonly segment: Segment }
  | { readonly kind: 'filtersCleared' }
  | { readonly kind: 'sorted'; readonly sort: TableSort }
  | { readonly kind: 'grouped'; readonly grouping: TableGrouping }
  | { readonly kind: 'foldToggled'; readonly groups: readonly string[] }
  | { readonly kind: 'asideShown'; readonly aside: TableState['aside'] }
  | { readonly kind: 'asked'; readonly asks: TableState['asks'] }
  | { readonly kind: 'historyShown'; readonly block: number | null };

/** The table as it opens: everything in the order of the text, by section. */
export const atStart: TableState = {
  view: { filters: new Set(), sort: 'text', grouping: 'section', unfolded: new Set() },
  segment: null,
  current: null,
  bringCount: 0,
  selected: new Set(),
  aside: 'convergence',
  asks: null,
  historyOf: null,
};

/** What is filtered, grouped or folded otherwise leaves nothing chosen: what one no longer sees is not acted on. */
export function tableReducer(state: TableState, action: TableAction): TableState {
  const { view } = state;
  const unchosen = { ...state, selected: new Set<string>() };
  switch (action.kind) {
    case 'stood':
      return { ...state, current: action.item, bringCount: state.bringCount + (action.isBrought ? 1 : 0), aside: state.aside === 'position' && action.item !== state.current ? 'convergence' : state.aside };
    case 'selectionToggled':
      return { ...state, selected: toggled(state.selected, action.row) };
    case 'selectionCleared':
      return unchosen;
    case 'filterToggled':
      return { ...unchosen, view: { ...view, filters: toggled(view.filters, action.filter) }, segment: null };
    case 'filterChosen':
      return { ...unchosen, view: { ...view, filters: new Set([action.filter]) }, segment: null };
    case 'segmentChosen':
      return { ...unchosen, view: { ...view, filters: new Set() }, segment: state.segment === action.segment ? null : action.segment };
    case 'filtersCleared':
      return { ...unchosen, view: { ...view, filters: new Set() }, segment: null };
    case 'sorted':
      return { ...state, view: { ...view, sort: action.sort } };
    case 'grouped':
      return { ...unchosen, view: { ...view, grouping: action.grouping, unfolded: new Set() } };
    case 'foldToggled':
      return { ...unchosen, view: { ...view, unfolded: unfoldedAfter(view.unfolded, action.groups) } };
    case 'asideShown':
      return { ...state, aside: action.aside };
    case 'asked':
      return { ...state, asks: action.asks };
    case 'historyShown':
      break;
  }
  return { ...state, historyOf: action.block };
}

/** Unfolds the groups; where all of them are, folds them. */
function unfoldedAfter(unfolded: ReadonlySet<string>, groups: readonly string[]): ReadonlySet<string> {
  const isAllUnfolded = groups.every((group) => unfolded.has(group));
  return isAllUnfolded ? new Set([...unfolded].filter((group) => !groups.includes(group))) : new Set([...unfolded, ...groups]);
}

function toggled<T>(set: ReadonlySet<T>, one: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(one)) next.add(one);
  return next;
}
