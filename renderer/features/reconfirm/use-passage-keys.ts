import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { isForward, type KeyBinding } from '../../platform/keys.ts';
import { pathOf } from '../../platform/route.ts';
import { toldByTheCommand } from '../positions/draft-keeper.ts';
import { useLedgerKeys } from '../positions/use-ledger-keys.ts';
import { blockIndexOf } from '../reading/anchors.ts';
import { isOpen } from './queue.ts';
import { walked, type Passage } from './use-passage.ts';

/** What the keys and the buttons of the toolbar do. */
export type PassageActs = { readonly confirm: () => void; readonly attach: () => void; readonly amend: () => void; readonly withdraw: () => void; readonly reattach: () => void; readonly later: () => void };

/** Each act once, for its key and its button. A decision that is refused tells why above the buttons. */
export function passageActs({ decide, candidate, dispatch }: Passage): PassageActs {
  const decideOrTell = (...given: Parameters<typeof decide>): void => void decide(...given).catch(toldByTheCommand);
  return {
    confirm: () => decideOrTell('reconfirmed'),
    attach: () => candidate !== null && decideOrTell('reattached', { anchor: candidate.anchor }),
    amend: () => dispatch({ kind: 'panelUsed', panel: 'amend' }),
    withdraw: () => decideOrTell('withdrawn'),
    reattach: () => dispatch({ kind: 'panelUsed', panel: 'attach' }),
    later: () => decideOrTell('later'),
  };
}

/** The keys of the passage. While a form or the list of places is open only walking, undoing and leaving act. */
export function usePassageKeys(passage: Passage): readonly KeyBinding[] {
  const { t } = useTranslation('reconfirm');
  const [, navigate] = useLocation();
  const { target, entry, acts, state, dispatch, isDeciding } = passage;
  const act = passageActs(passage);
  const isBusy = isDeciding || state.panel !== 'why';
  const step = (key: string): void => {
    const list = walked(passage);
    const at = list.findIndex(({ position }) => position.id === entry?.position.id);
    const to = at < 0 ? list[0] : list[Math.max(0, Math.min(at + (isForward(key) ? 1 : -1), list.length - 1))];
    if (to !== undefined) dispatch({ kind: 'chose', id: to.position.id });
  };
  const back = (): void => {
    if (state.panel !== 'why') dispatch({ kind: 'panelUsed', panel: 'why' });
    else if (state.candidate !== null) dispatch({ kind: 'candidateChosen', candidate: null });
    else navigate(pathOf({ screen: 'positions', meetingId: target.version.meetingId }));
  };
  return [
    { keys: ['J', 'K'], also: ['ArrowDown', 'ArrowUp'], label: t('keys.position'), run: step, foot: 'always', isDisabled: passage.queue.length === 0 },
    { keys: ['C'], label: t('acts.confirm'), run: act.confirm, foot: 'never', isDisabled: isBusy || !acts.confirm },
    { keys: ['A'], label: t('acts.amend'), run: act.amend, foot: 'never', isDisabled: isBusy || !acts.amend },
    { keys: ['R'], label: t('acts.withdraw'), run: act.withdraw, foot: 'never', isDisabled: isBusy || !acts.withdraw },
    { keys: ['L'], label: t('acts.reattach'), run: act.reattach, foot: 'never', isDisabled: isBusy || !acts.reattach },
    { keys: ['T'], label: t('acts.later'), run: act.later, foot: 'never', isDisabled: isBusy || !acts.later },
    ...candidateKeys(passage, act, t('keys.choose'), isBusy),
    ...useLedgerKeys(target.version.meetingId),
    { keys: ['H'], label: t('keys.history'), run: () => dispatch({ kind: 'historyShown', isShown: true }), foot: 'wide', isDisabled: entry === null || historyPlace(passage) === null },
    { keys: ['Enter'], label: acts.attach ? t('acts.attach') : t('keys.open'), run: () => (acts.attach ? act.attach() : navigate(textPath(passage))), foot: 'wide', isDisabled: isBusy || entry === null },
    { keys: ['I'], label: t('keys.intact'), run: () => dispatch({ kind: 'intactShown', isShown: !state.isIntactShown }), foot: 'never' },
    { keys: ['Escape'], label: t('keys.back'), run: back, foot: 'never' },
  ];
}

/** A digit chooses the place it numbers; the same digit again puts the position there. */
function candidateKeys({ detail, entry, state, dispatch }: Passage, act: PassageActs, label: string, isBusy: boolean): readonly KeyBinding[] {
  const count = entry !== null && isOpen(entry) && entry.placed.at === null ? (detail?.candidates.length ?? 0) : 0;
  if (count === 0) return [];
  const choose = (key: string): void => {
    const candidate = Number(key) - 1;
    if (state.candidate === candidate) act.attach();
    else dispatch({ kind: 'candidateChosen', candidate });
  };
  return [{ keys: Array.from({ length: count }, (_, nth) => String(nth + 1)), label, run: choose, foot: 'always', isDisabled: isBusy }];
}

/** The paragraph whose history is asked for: where the position stands, would stand, or last stood. */
export function historyPlace({ target, entry, candidate }: Passage): { readonly versionId: typeof target.version.id; readonly blockIndex: number } | null {
  if (entry === null) return null;
  const here = candidate?.anchor ?? entry.placed.at?.anchor;
  const blockIndex = blockIndexOf(here ?? entry.placed.base.anchor);
  return blockIndex === null ? null : { versionId: here === undefined ? entry.placed.base.versionId : target.version.id, blockIndex };
}

/** The text at the place in hand; for an orphan, the text it last stood on. */
function textPath(passage: Passage): string {
  const place = historyPlace(passage);
  return pathOf({ screen: 'read', versionId: place?.versionId ?? passage.target.version.id, blockIndex: place?.blockIndex ?? null });
}
