import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { KeyBinding } from '../../platform/keys.ts';
import { pathOf } from '../../platform/route.ts';
import { useLedgerKeys } from '../positions/use-ledger-keys.ts';
import { firstPlace, placesAround } from '../reading/places.ts';
import { selectedWords } from '../reading/selection.ts';
import { stepFrom } from './changes.ts';
import { newBlocks } from './rows.ts';
import type { Compared } from './use-comparison.ts';

/** The keys of the comparison screen. */
export function useComparisonKeys(compared: Compared, swap: () => void): readonly KeyBinding[] {
  const { t } = useTranslation('comparison');
  const { t: reading } = useTranslation('reading');
  const [, navigate] = useLocation();
  const { state, dispatch, items, listed, rows, after, typographic } = compared;
  const toChange = (direction: 1 | -1): void => {
    const row = stepFrom(listed, state.row, direction);
    if (row !== undefined) dispatch({ kind: 'stood', row });
  };
  const fold = items.find((item) => item.kind === 'fold' && state.row !== null && item.rows.includes(state.row));
  const block = state.row === null ? undefined : newBlocks(rows[state.row] ?? noRow)[0]?.index;
  const enter = (): void => {
    if (fold !== undefined) dispatch({ kind: 'unfolded', rows: [fold.row] });
    else navigate(pathOf({ screen: 'read', versionId: after.version.id, blockIndex: block ?? null }));
  };
  const folds = items.filter((item) => item.kind === 'fold').map((item) => item.row);
  return [
    { keys: ['N', 'B'], label: t('keys.change'), run: (key) => toChange(key === 'N' ? 1 : -1), foot: 'always', isDisabled: listed.length === 0 },
    { keys: ['V'], label: t('keys.view'), run: () => dispatch({ kind: 'viewed', view: state.view === 'inline' ? 'side' : 'inline' }), foot: 'always' },
    { keys: ['J', 'K'], label: t('keys.paragraph'), run: (key) => stepParagraph(compared, key === 'J' ? 1 : -1), foot: 'wide' },
    { keys: ['P'], label: t('keys.position'), run: () => takePosition(compared, block), foot: 'always', isDisabled: block === undefined && state.row !== null },
    { keys: ['Alt+ArrowUp', 'Alt+ArrowDown'], label: reading('keys.scope'), run: (key) => compared.form.current?.rescope(key === 'Alt+ArrowUp' ? 1 : -1), foot: 'always', isDisabled: state.form === null },
    ...useLedgerKeys(after.version.meetingId),
    { keys: ['A'], label: t('keys.unfold'), run: () => dispatch(folds.length > 0 ? { kind: 'unfolded', rows: folds } : { kind: 'folded' }), foot: 'wide' },
    { keys: ['T'], label: t('keys.typography'), run: () => dispatch({ kind: 'typographyToggled' }), foot: 'wide', isDisabled: typographic.size === 0 },
    { keys: ['Shift+H'], also: ['H'], label: reading('keys.throughDrafts'), run: () => dispatch({ kind: 'throughDraftsShown', block: block ?? null }), foot: 'never', isDisabled: block === undefined },
    { keys: ['X'], label: t('keys.swap'), run: swap, foot: 'never' },
    { keys: ['Enter'], label: fold === undefined ? t('keys.read') : t('keys.unfoldOne'), run: enter, foot: 'never', isDisabled: state.row === null },
    { keys: ['Escape'], label: t('keys.back'), run: () => navigate(pathOf({ screen: 'read', versionId: after.version.id, blockIndex: block ?? null })), foot: 'never' },
  ];
}

const noRow: Compared['rows'][number] = { kind: 'same', old: null, new: null, runs: [], renumbered: false };

/** To the row or fold after or before the current one; ghosts are passed over. */
function stepParagraph({ items, state, dispatch }: Compared, direction: 1 | -1): void {
  const stops = items.filter((item) => item.kind !== 'ghost');
  const at = stops.findIndex((item) => state.row !== null && (item.row === state.row || (item.kind === 'fold' && item.rows.includes(state.row))));
  const next = at < 0 ? stops[0] : stops[Math.max(0, Math.min(at + direction, stops.length - 1))];
  if (next !== undefined) dispatch({ kind: 'stood', row: next.row });
}

/** On the words selected in the new text, else on the current row's paragraph there. */
function takePosition({ after, dispatch }: Compared, block: number | undefined): void {
  const found = selectedWords(window.getSelection());
  const isSelected = found !== null && found.from !== found.to;
  const standing = isSelected ? found.blockIndex : block;
  if (standing === undefined) return;
  const selected = found?.blockIndex === standing ? found : null;
  dispatch({ kind: 'formOpened', form: { anchor: firstPlace(placesAround(after, standing, selected), isSelected), positionId: null, standing, selected } });
}
