import { AppError } from '../../../shared/errors.ts';
import type { AgendaItem } from '../../../shared/model/meeting.ts';
import type { Handlers } from '../dispatch.ts';
import type { Ids } from '../ports.ts';
import type { ReadDb } from '../store/database.ts';
import { agendaItemById, agendaOf, areDocumentsOfSession, deleteAgendaItem, insertAgendaItem, itemIdsOf, placeAgendaItems, updateAgendaItem } from './agenda-rows.ts';
import { knownMeeting } from './handlers.ts';
import { knownSession } from './session-handlers.ts';

type AgendaHandlers = Pick<Handlers, 'agenda.list' | 'agenda.create' | 'agenda.update' | 'agenda.move' | 'agenda.remove'>;

/** Operations on the agenda of a session; its items point at documents of the same meeting. */
export function createAgendaHandlers({ ids }: { readonly ids: Ids }): AgendaHandlers {
  return {
    'agenda.list': ({ db }, { meetingId }) => agendaOf(db, knownMeeting(db, meetingId).id),
    'agenda.create': ({ db, changed }, { sessionId, item }) => {
      knownSession(db, sessionId);
      requireDocuments(db, sessionId, item.documentIds);
      const id = ids.create();
      insertAgendaItem(db, id, sessionId, itemIdsOf(db, sessionId).length, item);
      changed('sessions');
      return knownItem(db, id);
    },
    'agenda.update': ({ db, changed }, { agendaItemId, item }) => {
      const { sessionId } = knownItem(db, agendaItemId);
      requireDocuments(db, sessionId, item.documentIds);
      updateAgendaItem(db, agendaItemId, item);
      changed('sessions');
      return knownItem(db, agendaItemId);
    },
    'agenda.move': ({ db, changed }, { agendaItemId, place }) => {
      const { sessionId } = knownItem(db, agendaItemId);
      const others = itemIdsOf(db, sessionId).filter((id) => id !== agendaItemId);
      placeAgendaItems(db, others.toSpliced(place, 0, agendaItemId));
      changed('sessions');
      return {};
    },
    'agenda.remove': ({ db, changed }, { agendaItemId }) => {
      const { sessionId } = knownItem(db, agendaItemId);
      deleteAgendaItem(db, agendaItemId);
      placeAgendaItems(db, itemIdsOf(db, sessionId));
      changed('sessions');
      return {};
    },
  };
}

function requireDocuments(db: ReadDb, sessionId: string, documentIds: readonly string[]): void {
  if (!areDocumentsOfSession(db, sessionId, documentIds)) throw new AppError('not-found', 'A document is not of this meeting', { details: { what: 'document' } });
}

function knownItem(db: ReadDb, id: string): AgendaItem {
  const item = agendaItemById(db, id);
  if (!item) throw new AppError('not-found', 'No such agenda item', { details: { what: 'agenda-item' } });
  return item;
}
