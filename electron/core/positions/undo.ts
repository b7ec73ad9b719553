import { AppError } from '../../../shared/errors.ts';
import type { LedgerStep } from '../../../shared/model/position.ts';
import type { Clock } from '../ports.ts';
import type { ReadDb, WriteDb } from '../store/database.ts';
import { actById, lastHoldingAct, lastUndo, positionsTouched, type StoredAct } from './act-rows.ts';
import { addChange, startStep, type Step } from './acts.ts';
import { decisionBefore, decisionsOfAct, insertDecision, type DecisionRow, type NewDecision } from './decision-rows.ts';
import { changedByAct, changesOf } from './rows.ts';
import { voidState } from './state.ts';

/** What undo and redo would take back and bring back now. */
export function stepsAtHand(db: ReadDb, meetingId: string): { readonly undo: LedgerStep | null; readonly redo: LedgerStep | null } {
  const undo = lastHoldingAct(db, meetingId);
  const redo = lastUndo(db, meetingId);
  return { undo: undo ? stepOf(db, undo) : null, redo: redo ? stepOf(db, redo) : null };
}

/** Takes back the last step that holds. Answers what it was; throws `nothing-to-undo`. */
export function undoLast(db: WriteDb, clock: Clock, meetingId: string): LedgerStep {
  return turnBack(db, clock, lastHoldingAct(db, meetingId), 'undone');
}

/** Brings back the step that was taken back last, unless new work was done since. Answers what it was; throws `nothing-to-undo`. */
export function redoLast(db: WriteDb, clock: Clock, meetingId: string): LedgerStep {
  return turnBack(db, clock, lastUndo(db, meetingId), 'redone');
}

/** A redo is the undo of an undo: both put back, by further rows, what held before the step. */
function turnBack(db: WriteDb, clock: Clock, act: StoredAct | undefined, action: 'undone' | 'redone'): LedgerStep {
  if (!act) throw new AppError('nothing-to-undo', 'No step of work to turn back');
  const step = startStep(db, clock, act.meetingId, action, act.id);
  for (const { positionId, number } of changedByAct(db, act.id)) {
    const history = changesOf(db, positionId);
    const first = history[0];
    const before = history[number - 2];
    if (first) addChange(db, step, positionId, { action, state: before?.state ?? voidState(first.state) });
  }
  for (const row of decisionsOfAct(db, act.id)) insertDecision(db, { ...(decisionBefore(db, row) ?? withoutDecision(row, step)), actId: step.actId });
  return stepOf(db, act);
}

function withoutDecision({ positionId, versionId, readingId }: DecisionRow, { actId, at, author }: Step): NewDecision {
  return { positionId, actId, versionId, readingId, kind: 'none', anchor: null, label: null, section: '', quote: '', before: '', after: '', at, author };
}

/** The work a step is about: of an undo or a redo, the one it turns back at last. */
function stepOf(db: ReadDb, act: StoredAct): LedgerStep {
  const turned = act.undoesId === null ? undefined : actById(db, act.undoesId);
  if (turned) return stepOf(db, turned);
  return { action: act.action, at: act.at, author: act.author, count: positionsTouched(db, act.id) };
}
