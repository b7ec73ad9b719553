import type { LedgerStep, PositionAction } from '../../../shared/model/position.ts';
import { instantOf, type Clock } from '../ports.ts';
import { currentSettings } from '../settings/handlers.ts';
import type { ReadDb, WriteDb } from '../store/database.ts';
import { insertAct } from './act-rows.ts';
import { insertChange } from './rows.ts';
import type { PositionState } from './state.ts';

/** A step of work under way: what is written in it says when and by whom. */
export type Step = { readonly actId: number; readonly at: string; readonly author: string };

/** Begins a step of work on the ledger of a meeting, now and by the owner of the library, in the transaction of the caller; every change and decision made in it names its id. `undoesId`: the step an undo or a redo turns back. */
export function startStep(db: WriteDb, clock: Clock, meetingId: string, action: LedgerStep['action'], undoesId: number | null = null): Step {
  const by = stamp(db, clock);
  return { ...by, actId: insertAct(db, { meetingId, action, ...by, undoesId }) };
}

/** When and by whom, as every row says it. */
export function stamp(db: ReadDb, clock: Clock): Pick<Step, 'at' | 'author'> {
  return { at: instantOf(clock), author: currentSettings(db).author };
}

/** Adds a row to the history of a position, in a step of work. */
export function addChange(db: WriteDb, { actId, at, author }: Step, positionId: string, change: { readonly action: PositionAction; readonly state: PositionState; readonly remark?: string }): void {
  insertChange(db, { positionId, actId, at, author, action: change.action, remark: change.remark ?? '', state: change.state });
}
