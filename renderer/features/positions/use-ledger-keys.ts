import { useTranslation } from 'react-i18next';
import type { MeetingId } from '../../../shared/model/id.ts';
import type { LedgerStep } from '../../../shared/model/position.ts';
import type { KeyBinding } from '../../platform/keys.ts';
import { useCommand, useQueryOf } from '../../platform/queries.ts';
import { useSentence } from '../../platform/sentences.ts';

/**
 * Undo and redo across the ledger of a meeting, each named by the step it would take back or bring again; where a step
 * could not be taken, its key says why. One call of the core at a time, so that a key held down takes back no more than was read.
 */
export function useLedgerKeys(meetingId: MeetingId | null): readonly KeyBinding[] {
  const { t } = useTranslation('positions');
  const sentence = useSentence();
  // The placeholder id is never sent: the query waits for the meeting.
  const { data: ledger } = useQueryOf('ledger.get', { meetingId: meetingId ?? '' }, { isEnabled: meetingId !== null });
  const undo = useCommand('ledger.undo');
  const redo = useCommand('ledger.redo');
  const isBusy = undo.isPending || redo.isPending || meetingId === null;
  const stepWords = (step: LedgerStep | null | undefined): string => (step == null ? '' : t('ledger.step', { action: t(`ledger.action.${step.action}`), count: step.count }));
  const take = ({ mutate }: typeof undo | typeof redo): void => {
    if (!isBusy) mutate({ meetingId });
  };
  return [
    {
      keys: ['U'],
      also: ['Ctrl+Z'],
      label: undo.error === null ? t('ledger.undo', { step: stepWords(ledger?.undo) }) : sentence(undo.error),
      run: () => take(undo),
      foot: 'wide',
      isDisabled: ledger?.undo == null,
    },
    {
      keys: ['Shift+U'],
      also: ['Ctrl+Shift+Z', 'Ctrl+Y'],
      label: redo.error === null ? t('ledger.redo', { step: stepWords(ledger?.redo) }) : sentence(redo.error),
      run: () => take(redo),
      foot: 'wide',
      isDisabled: ledger?.redo == null,
    },
  ];
}
