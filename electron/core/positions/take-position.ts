import type { SessionId, VersionId } from '../../../shared/model/id.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { Anchor, Position, PositionAction } from '../../../shared/model/position.ts';
import type { CommandContext } from '../dispatch.ts';
import { knownVersion } from '../documents/handlers.ts';
import { blocksOf } from '../documents/reading-rows.ts';
import { knownMeeting } from '../meetings/handlers.ts';
import { sessionInMeeting } from '../meetings/session-handlers.ts';
import type { Clock, Ids } from '../ports.ts';
import { addChange, startStep } from './acts.ts';
import { knownPosition } from './known-position.ts';
import { placeOf } from './place.ts';
import { insertPosition } from './rows.ts';
import type { PositionState } from './state.ts';

type TakenAt = { readonly versionId: VersionId; readonly anchor: Anchor; readonly sessionId?: SessionId | null | undefined };
/** What a first change can say things of: the meeting the text belongs to, the session named and this moment. */
export type Moment = { readonly meeting: Meeting; readonly sessionId: SessionId | null; readonly at: string };

/**
 * Takes a position on words of a version, as one step of work. Throws `not-found` for a version or a session that is not
 * there, `invalid-input` for a place outside the text.
 */
export function takePosition({ db, changed }: CommandContext, { clock, ids }: { readonly clock: Clock; readonly ids: Ids }, action: PositionAction, { versionId, anchor, sessionId = null }: TakenAt, said: (moment: Moment) => PositionState): Position {
  const { version, readingId } = knownVersion(db, versionId);
  const { meetingId } = version;
  const place = placeOf(anchor, blocksOf(db, readingId));
  const step = startStep(db, clock, meetingId, action);
  const state = said({ meeting: knownMeeting(db, meetingId), sessionId: sessionId === null ? null : sessionInMeeting(db, sessionId, meetingId), at: step.at });
  const id = ids.create();
  insertPosition(db, { id, versionId, readingId, anchor, ...place });
  addChange(db, step, id, { action, state });
  changed('positions');
  return knownPosition(db, id);
}
