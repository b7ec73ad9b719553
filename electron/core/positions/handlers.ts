import { AppError } from '../../../shared/errors.ts';
import type { Decision } from '../../../shared/model/placement.ts';
import type { Position, PositionAction, PositionChange } from '../../../shared/model/position.ts';
import type { CommandContext, Handlers } from '../dispatch.ts';
import { knownMeeting } from '../meetings/handlers.ts';
import type { Clock, Ids } from '../ports.ts';
import type { ReadDb } from '../store/database.ts';
import { actsTakenBack } from './act-rows.ts';
import { addChange, startStep } from './acts.ts';
import { decisionsOf } from './decision-rows.ts';
import { knownDelegation, refuseOwnDelegation } from './delegations.ts';
import { discardDraft } from './draft-handlers.ts';
import { knownPosition } from './known-position.ts';
import { refusal } from './refusal.ts';
import { changesOf, positionsOf, type StoredChange } from './rows.ts';
import { isClosed, isOurs, isSameState, restoredState, takenState, withContent, withStatus, type PositionState } from './state.ts';
import { takePosition } from './take-position.ts';

type PositionHandlers = Pick<Handlers, 'position.list' | 'position.create' | 'position.update' | 'position.setStatus' | 'position.restore' | 'position.history'>;

/** Operations on positions. Every change is a row of the history; nothing here deletes or overwrites one. */
export function createPositionHandlers({ clock, ids }: { readonly clock: Clock; readonly ids: Ids }): PositionHandlers {
  return {
    'position.list': ({ db }, { meetingId, ...filter }) => positionsOf(db, { meetingId: knownMeeting(db, meetingId).id, ...filter }),
    'position.create': (context, { content, ...place }) => {
      discardDraft(context, { versionId: place.versionId, anchor: place.anchor });
      return takePosition(context, { clock, ids }, 'taken', place, ({ sessionId }) => takenState(content, sessionId));
    },
    'position.update': (context, { positionId, content, delegationId }) => {
      const position = knownPosition(context.db, positionId);
      const changed = withContent(position, content);
      const state = delegationId === undefined ? changed : { ...changed, delegationId: correctedSpeaker(context.db, position, delegationId) };
      discardDraft(context, { positionId });
      return change(context, clock, position, 'changed', state);
    },
    'position.setStatus': (context, { positionId, status }) => {
      const position = knownPosition(context.db, positionId);
      return change(context, clock, position, status === 'draft' || isClosed(position) ? 'reopened' : status, withStatus(position, status));
    },
    'position.restore': (context, { positionId, number }) => {
      const position = knownPosition(context.db, positionId);
      const earlier = changesOf(context.db, positionId).find((row) => row.number === number);
      if (!earlier) throw new AppError('not-found', 'No such state in the history', { details: { what: 'change' } });
      return change(context, clock, position, 'restored', restoredState(position, earlier.state));
    },
    'position.history': ({ db }, { positionId }) => {
      const { id } = knownPosition(db, positionId);
      return { changes: changesOf(db, id).map(changeOf), decisions: decisionsMade(db, id) };
    },
  };
}

/** Adds the new state to the history, as a step of its own; saying again what already holds changes nothing. */
function change({ db, changed }: CommandContext, clock: Clock, position: Position, action: PositionAction, state: PositionState): Position {
  if (isSameState(position, state)) return position;
  addChange(db, startStep(db, clock, position.meetingId, action), position.id, { action, state });
  changed('positions');
  return knownPosition(db, position.id);
}

/** Throws `invalid-input` for a position of ours and for our own delegation, `not-found` for a delegation of no or another meeting. */
function correctedSpeaker(db: ReadDb, position: Position, delegationId: NonNullable<Position['delegationId']>): Position['delegationId'] {
  if (isOurs(position)) throw refusal('delegationId', 'own-position');
  const meeting = knownMeeting(db, position.meetingId);
  refuseOwnDelegation(meeting, delegationId, 'delegationId');
  return knownDelegation(meeting, delegationId).id;
}

function changeOf({ number, at, author, action, remark, state }: StoredChange): PositionChange {
  const { clearance: _, ...said } = state;
  return { number, at, author, action, remark, ...said };
}

/** What people decided and did not take back, oldest first. */
function decisionsMade(db: ReadDb, positionId: string): Decision[] {
  const takenBack = actsTakenBack(db, positionId);
  return decisionsOf(db, { positionId })
    .filter(({ actId }) => !takenBack.has(actId))
    .map(({ versionId, kind, at, author, anchor, label, quote }) => ({ versionId, kind, at, author, anchor, label, quote }));
}
