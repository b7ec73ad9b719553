import { AppError } from '../../../shared/errors.ts';
import type { Session } from '../../../shared/model/meeting.ts';
import type { Handlers } from '../dispatch.ts';
import type { Ids } from '../ports.ts';
import type { ReadDb } from '../store/database.ts';
import { knownMeeting } from './handlers.ts';
import { deleteSession, insertSession, isSessionNamed, sessionById, sessionsOf, updateSession } from './session-rows.ts';

type SessionHandlers = Pick<Handlers, 'session.list' | 'session.create' | 'session.update' | 'session.remove'>;

/** Operations on the sessions of a meeting. */
export function createSessionHandlers({ ids }: { readonly ids: Ids }): SessionHandlers {
  return {
    'session.list': ({ db }, { meetingId }) => sessionsOf(db, knownMeeting(db, meetingId).id),
    'session.create': ({ db, changed }, { meetingId, session }) => {
      const id = ids.create();
      insertSession(db, id, knownMeeting(db, meetingId).id, session);
      changed('sessions');
      return knownSession(db, id);
    },
    'session.update': ({ db, changed }, { sessionId, session }) => {
      updateSession(db, knownSession(db, sessionId).id, session);
      changed('sessions');
      return knownSession(db, sessionId);
    },
    'session.remove': ({ db, changed }, { sessionId }) => {
      const { id } = knownSession(db, sessionId);
      if (isSessionNamed(db, id)) throw new AppError('named-by-positions', 'Positions were taken or heard in this session', { details: { what: 'session' } });
      deleteSession(db, id);
      changed('sessions');
      return {};
    },
  };
}

/** The session with this id; throws `not-found`. */
export function knownSession(db: ReadDb, id: string): Session {
  const session = sessionById(db, id);
  if (!session) throw unknownSession();
  return session;
}

/** The id of a session of this meeting; throws `not-found` for one of another. */
export function sessionInMeeting(db: ReadDb, id: string, meetingId: string): Session['id'] {
  const session = knownSession(db, id);
  if (session.meetingId !== meetingId) throw unknownSession();
  return session.id;
}

function unknownSession(): AppError {
  return new AppError('not-found', 'No such session', { details: { what: 'session' } });
}
