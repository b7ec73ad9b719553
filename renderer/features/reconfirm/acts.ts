import type { LedgerEntry } from '../positions/ledger.ts';
import { isOpen, isPutOff } from './queue.ts';

/** What can be done about a position here and now. */
export type Acts = { readonly confirm: boolean; readonly attach: boolean; readonly amend: boolean; readonly withdraw: boolean; readonly reattach: boolean; readonly later: boolean };

/** @param hasChosenPlace whether one of the places offered for an orphan is chosen: without one it can be neither amended nor attached */
export function actsOn(entry: LedgerEntry, hasChosenPlace: boolean): Acts {
  const isHeld = entry.placed.standing !== 'closed';
  const hasPlace = entry.placed.at !== null;
  return {
    confirm: isOpen(entry) && hasPlace,
    attach: isHeld && !hasPlace && hasChosenPlace,
    amend: isHeld && (hasPlace || hasChosenPlace),
    withdraw: isHeld,
    reattach: isHeld,
    later: isOpen(entry) && !isPutOff(entry),
  };
}
