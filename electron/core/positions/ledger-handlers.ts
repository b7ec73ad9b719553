import type { Handlers } from '../dispatch.ts';
import { knownMeeting } from '../meetings/handlers.ts';
import type { Clock } from '../ports.ts';
import { redoLast, stepsAtHand, undoLast } from './undo.ts';

/** Undo and redo across a meeting; both are steps of work that stay in the history. */
export function createLedgerHandlers({ clock }: { readonly clock: Clock }): Pick<Handlers, 'ledger.get' | 'ledger.undo' | 'ledger.redo'> {
  return {
    'ledger.get': ({ db }, { meetingId }) => stepsAtHand(db, knownMeeting(db, meetingId).id),
    'ledger.undo': ({ db, changed }, { meetingId }) => {
      changed('positions');
      return undoLast(db, clock, knownMeeting(db, meetingId).id);
    },
    'ledger.redo': ({ db, changed }, { meetingId }) => {
      changed('positions');
      return redoLast(db, clock, knownMeeting(db, meetingId).id);
    },
  };
}
