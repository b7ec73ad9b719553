import { AppError } from '../../../shared/errors.ts';
import type { Floor } from '../../../shared/model/floor.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { Handlers } from '../dispatch.ts';
import { knownVersion } from '../documents/handlers.ts';
import { knownMeeting } from '../meetings/handlers.ts';
import { sessionInMeeting } from '../meetings/session-handlers.ts';
import { refusal } from '../positions/refusal.ts';
import type { ReadDb } from '../store/database.ts';
import { floorOf, writeFloor } from './rows.ts';

/** What is under negotiation now. All of it is public: it goes to the screen of the room. */
export const floorHandlers: Pick<Handlers, 'floor.get' | 'floor.set'> = {
  'floor.get': ({ db }, { meetingId }) => currentFloor(db, knownMeeting(db, meetingId)),
  'floor.set': ({ db, changed }, floor) => {
    const meeting = knownMeeting(db, floor.meetingId);
    if (floor.sessionId !== null) sessionInMeeting(db, floor.sessionId, meeting.id);
    const blocks = blockCount(db, floor);
    if (floor.blockIndex !== null && floor.blockIndex >= blocks) throw refusal('blockIndex', 'outside-text');
    if (!isSame(currentFloor(db, meeting), floor)) {
      writeFloor(db, floor);
      changed('floor');
    }
    return currentFloor(db, meeting);
  },
};

/** A paragraph past the end of a text that was read again is none. */
function currentFloor(db: ReadDb, { id: meetingId }: Meeting): Floor {
  const floor = floorOf(db, meetingId) ?? { meetingId, sessionId: null, versionId: null, blockIndex: null };
  return floor.blockIndex !== null && floor.blockIndex >= blockCount(db, floor) ? { ...floor, blockIndex: null } : floor;
}

/** Paragraphs of the text on the floor, 0 when there is none. Throws `not-found` for a version of no or another meeting. */
function blockCount(db: ReadDb, { meetingId, versionId }: Floor): number {
  if (versionId === null) return 0;
  const { version } = knownVersion(db, versionId);
  if (version.meetingId !== meetingId) throw new AppError('not-found', 'No such version in this meeting', { details: { what: 'version' } });
  return version.blockCount;
}

function isSame(one: Floor, other: Floor): boolean {
  return one.sessionId === other.sessionId && one.versionId === other.versionId && one.blockIndex === other.blockIndex;
}
