import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { KeyBinding } from '../../platform/keys.ts';
import { pathOf } from '../../platform/route.ts';
import type { LedgerEntry } from '../positions/ledger.ts';
import { isHeld, isOurs } from '../positions/order.ts';
import { useLedgerKeys } from '../positions/use-ledger-keys.ts';
import { noteFrom } from './notes.ts';
import { selectByWord } from './selection.ts';
import { takePosition } from './take-position.ts';
import { unitHolding } from './units.ts';
import { useMarkKeys } from './use-mark-keys.ts';
import type { Reading } from './use-reading.ts';

/** The keys of the reading screen. */
export function useReadingKeys(reading: Reading): readonly KeyBinding[] {
  const { t } = useTranslation('reading');
  const { t: original } = useTranslation('original');
  const [, navigate] = useLocation();
  const { facts, current, search, open, state, previous, version } = reading;
  const step = (direction: 1 | -1): void => {
    const place = current === null ? (direction === 1 ? 0 : facts.units.length - 1) : unitHolding(facts.units, current) + direction;
    const unit = facts.units[Math.max(0, Math.min(place, facts.units.length - 1))];
    if (unit !== undefined) reading.stand(unit.first);
  };
  const followNote = (): void => {
    const to = noteFrom(facts.blocks, current ?? 0);
    if (to !== undefined) reading.stand(to);
  };
  const isDisabled = facts.blocks.length === 0;
  const counts = reading.ledger.ledger?.counts;
  return [
    { keys: ['J', 'K'], label: t('keys.paragraph'), run: (key) => step(key === 'J' ? 1 : -1), foot: 'always', isDisabled },
    { keys: ['P'], label: t('keys.position'), run: () => takePosition(reading, reading.proposal), foot: 'always', isDisabled },
    { keys: ['Alt+ArrowUp', 'Alt+ArrowDown'], label: t('keys.scope'), run: (key) => reading.form.current?.rescope(key === 'Alt+ArrowUp' ? 1 : -1), foot: 'always', isDisabled: state.form === null || state.form.positionId !== null },
    ...useMarkKeys(reading),
    { keys: ['F'], label: t('keys.footnote'), run: followNote, foot: 'always', isDisabled: noteFrom(facts.blocks, current ?? 0) === undefined },
    {
      keys: ['C'],
      label: t('keys.compare'),
      run: () => previous !== undefined && navigate(pathOf({ screen: 'compare', oldVersionId: previous.id, newVersionId: version.id })),
      foot: 'wide',
      isDisabled: previous === undefined,
    },
    { keys: ['O'], label: original('keys.open'), run: () => navigate(pathOf({ screen: 'original', versionId: version.id, blockIndex: current })), foot: 'wide' },
    {
      keys: ['R'],
      label: t('keys.reconfirm'),
      run: () => navigate(pathOf({ screen: 'reconfirm', versionId: version.id })),
      foot: 'never',
      isDisabled: counts === undefined || counts.toReconfirm + counts.orphans === 0,
    },
    ...useLedgerKeys(version.meetingId),
    { keys: ['ArrowDown', 'ArrowUp'], label: t('keys.step'), run: (key) => step(key === 'ArrowDown' ? 1 : -1), foot: 'never', isDisabled },
    { keys: ['ArrowRight', 'ArrowLeft', 'Shift+ArrowRight', 'Shift+ArrowLeft'], label: t('keys.words'), run: (key) => selectWord(reading, key), foot: 'never', isDisabled },
    { keys: ['Home', 'End'], label: t('keys.ends'), run: (key) => standAtEnd(reading, key), foot: 'never', isDisabled },
    { keys: ['Enter'], label: t('keys.open'), run: () => openPosition(reading), foot: 'never', isDisabled: open === undefined },
    { keys: ['H'], label: t('keys.history'), run: () => reading.dispatch({ kind: 'historyToggled', openId: open?.position.id ?? null }), foot: 'never', isDisabled: open === undefined },
    { keys: ['Shift+H'], label: t('keys.throughDrafts'), run: () => reading.dispatch({ kind: 'throughDraftsShown', block: current }), foot: 'never', isDisabled: current === null },
    { keys: ['T'], label: t('keys.whole'), run: () => reading.dispatch({ kind: 'formOpened', form: { anchor: { scope: 'document' }, positionId: null, standing: current ?? 0, selected: null } }), foot: 'never' },
    { keys: ['/'], label: t('keys.jump'), run: () => reading.jump.current?.open(''), foot: 'never', isDisabled },
    { keys: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'], label: t('keys.digits'), run: (digit) => reading.jump.current?.open(digit), foot: 'never', isDisabled },
    { keys: ['F3'], label: t('keys.nextHit'), run: () => search.step(1), foot: 'never', isDisabled: search.hits.length === 0 },
    { keys: ['Shift+F3'], label: t('keys.previousHit'), run: () => search.step(-1), foot: 'never', isDisabled: search.hits.length === 0 },
    { keys: ['Escape'], label: t('keys.back'), run: () => goBack(reading, state.isHistoryShown, () => navigate(pathOf({ screen: 'documents', meetingId: version.meetingId }))), foot: 'never' },
  ];
}

function openPosition({ open, dispatch }: Reading): void {
  if (open !== undefined && canBeChanged(open)) dispatch({ kind: 'formOpened', form: { anchor: open.position.anchor, positionId: open.position.id, standing: 0, selected: null } });
}

/** What others said is corrected in the record of the floor; what is closed is opened again first. */
function canBeChanged({ position }: LedgerEntry): boolean {
  return isOurs(position) && isHeld(position);
}

/** Words of the paragraph one stands on, without a pointer. */
function selectWord({ current, facts }: Reading, key: string): void {
  const direction = key.endsWith('ArrowRight') ? 'forward' : 'backward';
  selectByWord(document, current ?? facts.units[0]?.first ?? 0, direction, key.startsWith('Shift+'));
}

function standAtEnd({ facts, stand }: Reading, key: string): void {
  const unit = key === 'Home' ? facts.units[0] : facts.units.at(-1);
  if (unit !== undefined) stand(unit.first);
}

/** Out of what is innermost: the search, the history, then the text. */
function goBack({ search, dispatch }: Reading, isHistoryShown: boolean, leave: () => void): void {
  if (search.words !== '') search.start('', 0);
  else if (isHistoryShown) dispatch({ kind: 'historyToggled', openId: null });
  else leave();
}
