import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { MeetingId } from '../../../shared/model/id.ts';
import { usePrivacy } from '../../platform/desk.tsx';
import { isForward, type KeyBinding } from '../../platform/keys.ts';
import { pathOf } from '../../platform/route.ts';
import { useLedgerKeys } from '../positions/use-ledger-keys.ts';
import { stepFrom } from './paragraphs.ts';
import type { Plenary } from './use-plenary.ts';

type Acts = {
  /** Marks the first of our positions here that was not said yet; undefined when there is none. */
  readonly markStated: (() => void) | undefined;
  readonly openAgenda: () => void;
  readonly openSecond: () => void;
  /** Goes to the same text in the next language; undefined when it is held in one. */
  readonly nextLanguage: (() => void) | undefined;
};

/** The keys of the plenary view. While the confidential is hidden, nothing is recorded or marked. */
export function usePlenaryKeys(plenary: Plenary, { markStated, openAgenda, openSecond, nextLanguage }: Acts): readonly KeyBinding[] {
  const { t } = useTranslation('plenary');
  const [, navigate] = useLocation();
  const isPrivate = usePrivacy();
  const ledger = useLedgerKeys(plenary.meeting.id);
  const { blocks, current, stand, entry, jump, version } = plenary;
  const step = (direction: 1 | -1): void => stand(stepFrom(blocks, current, direction));
  return [
    { keys: ['J', 'K'], label: t('keys.step'), run: (key) => step(isForward(key) ? 1 : -1), foot: 'always' },
    { keys: ['Space'], label: t('keys.entry'), run: () => entry.current?.open(), foot: 'always', isDisabled: isPrivate },
    { keys: ['D'], label: t('keys.stated'), run: () => markStated?.(), foot: 'wide', isDisabled: isPrivate || markStated === undefined },
    { keys: ['T'], label: t('keys.text'), run: plenary.inSession.nextText, foot: 'never' },
    { keys: ['L'], label: t('keys.language'), run: () => nextLanguage?.(), foot: 'never', isDisabled: nextLanguage === undefined },
    { keys: ['A'], label: t('keys.agenda'), run: openAgenda, foot: 'never' },
    { keys: ['W'], label: t('keys.second'), run: openSecond, foot: 'never' },
    { keys: ['R'], label: t('keys.scope'), run: () => plenary.setWholeSession(!plenary.isWholeSession), foot: 'never', isDisabled: isPrivate },
    { keys: ['P', 'Enter'], label: t('keys.position'), run: () => navigate(pathOf({ screen: 'read', versionId: version.id, blockIndex: current })), foot: 'never' },
    ...(isPrivate ? [] : ledger),
    { keys: ['Home', 'End'], label: t('keys.ends'), run: (key) => stand(key === 'Home' ? stepFrom(blocks, -1, 1) : stepFrom(blocks, blocks.length, -1)), foot: 'never' },
    { keys: ['/'], label: t('keys.jump'), run: () => jump.current?.open(''), foot: 'never' },
    { keys: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'], label: t('keys.digits'), run: (digit) => jump.current?.open(digit), foot: 'never' },
  ];
}

/** Opens the public text in a window of its own, or brings it to the front; false when the browser refused. */
export function openSecondWindow(meetingId: MeetingId): boolean {
  const isInShell = window.adref !== undefined;
  // A name finds the window again in a browser; the shell keeps its own, and answers nothing.
  const name = isInShell ? '_blank' : `projector-${meetingId}`;
  const opened = window.open(`${location.pathname}#${pathOf({ screen: 'projector', meetingId })}`, name, 'popup,width=1280,height=720');
  opened?.focus();
  return opened !== null || isInShell;
}
