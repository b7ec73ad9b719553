import { AppError } from '../../../shared/errors.ts';
import type { ParsedInputOf } from '../../../shared/contract/index.ts';
import type { Position, PositionAction } from '../../../shared/model/position.ts';
import type { Handlers } from '../dispatch.ts';
import { knownMeeting } from '../meetings/handlers.ts';
import type { Clock } from '../ports.ts';
import type { ReadDb } from '../store/database.ts';
import { addChange, stamp, startStep, type Step } from './acts.ts';
import { knownPosition } from './known-position.ts';
import { refusal } from './refusal.ts';
import { isClosed, isOurs, isSameState, sentBack, stateOf, withClearance, type PositionState } from './state.ts';

type Review = ParsedInputOf<'positions.review'>;

const actions = { clear: 'cleared', 'send-back': 'sent-back', 'take-over': 'taken-over' } as const satisfies Record<Review['action'], PositionAction>;

/** What the head of delegation does with positions of ours, one by one or many at once: all or none, as one step of work. */
export function createReviewHandlers({ clock }: { readonly clock: Clock }): Pick<Handlers, 'positions.review'> {
  return {
    'positions.review': ({ db, changed }, review) => {
      const positions = reviewed(db, review);
      const by = stamp(db, clock);
      if (review.action === 'take-over' && by.author === '') throw refusal('author', 'author-missing');
      const touched = positions.filter((position) => review.action === 'send-back' || !isSameState(position, stateAfter(position, review.action, by)));
      const [first] = touched;
      if (first) {
        const action = actions[review.action];
        const step = startStep(db, clock, first.meetingId, action);
        for (const position of touched) addChange(db, step, position.id, { action, state: stateAfter(position, review.action, step), remark: review.remark.trim() });
        changed('positions');
      }
      return positions.map(({ id }) => knownPosition(db, id));
    },
  };
}

/** The positions named, each once. Throws `not-found`, `head-only`, or `invalid-input` for what the head does not review. */
function reviewed(db: ReadDb, { positionIds, action, remark }: Review): readonly Position[] {
  const positions = [...new Set(positionIds)].map((id) => knownPosition(db, id));
  for (const [place, position] of positions.entries()) {
    if (position.meetingId !== positions[0]?.meetingId) throw refusal(`positionIds.${place}`, 'several-meetings');
    if (knownMeeting(db, position.meetingId).myRole !== 'head') throw new AppError('head-only', 'Only the head of delegation reviews positions');
    if (!isOurs(position)) throw refusal(`positionIds.${place}`, 'not-ours');
    if (position.status === 'void') throw refusal(`positionIds.${place}`, 'void');
    if (isClosed(position)) throw refusal(`positionIds.${place}`, 'closed');
  }
  if (action === 'send-back' && remark.trim() === '') throw refusal('remark', 'remark-missing');
  return positions;
}

function stateAfter(position: Position, action: Review['action'], by: Pick<Step, 'at' | 'author'>): PositionState {
  if (action === 'clear') return withClearance(position, by);
  return action === 'send-back' ? sentBack(position) : { ...stateOf(position), responsible: by.author };
}
