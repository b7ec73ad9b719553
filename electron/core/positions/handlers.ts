import type { Position, PositionContent, PositionStatus } from '../../../shared/model/position.ts';
import type { CommandContext, Handlers } from '../dispatch.ts';
import { knownVersion } from '../documents/handlers.ts';
import { blocksOf } from '../documents/reading-rows.ts';
import { knownMeeting } from '../meetings/handlers.ts';
import { instantOf, type Clock, type Ids } from '../ports.ts';
import { currentSettings } from '../settings/handlers.ts';
import { discardDraft } from './draft-handlers.ts';
import { knownPosition } from './known-position.ts';
import { placeOf } from './place.ts';
import { changesOf, insertChange, insertPosition, positionsOf } from './rows.ts';

type PositionHandlers = Pick<Handlers, 'position.list' | 'position.create' | 'position.update' | 'position.setStatus' | 'position.history'>;

/** Operations on positions. Every change is a row of the history; nothing here deletes or overwrites one. */
export function createPositionHandlers({ clock, ids }: { readonly clock: Clock; readonly ids: Ids }): PositionHandlers {
  return {
    'position.list': ({ db }, { meetingId, versionId = null, documentId = null }) => positionsOf(db, { meetingId: knownMeeting(db, meetingId).id, versionId, documentId }),
    'position.create': (context, { versionId, anchor, content }) => {
      const { db, changed } = context;
      const { readingId } = knownVersion(db, versionId);
      const id = ids.create();
      insertPosition(db, { id, versionId, readingId, anchor, ...placeOf(anchor, blocksOf(db, readingId)) });
      insertChange(db, id, { ...content, status: 'standing', at: instantOf(clock), author: currentSettings(db).author });
      discardDraft(context, { versionId, anchor });
      changed('positions');
      return knownPosition(db, id);
    },
    'position.update': (context, { positionId, content }) => {
      const position = knownPosition(context.db, positionId);
      discardDraft(context, { positionId });
      return record(context, clock, position, content, position.status);
    },
    'position.setStatus': (context, { positionId, status }) => {
      const position = knownPosition(context.db, positionId);
      return record(context, clock, position, position, status);
    },
    'position.history': ({ db }, { positionId }) => changesOf(db, knownPosition(db, positionId).id),
  };
}

/** Adds the new state to the history; saying again what already holds changes nothing. */
function record({ db, changed }: CommandContext, clock: Clock, position: Position, content: PositionContent, status: PositionStatus): Position {
  const { stance, wording, note, confidentiality } = content;
  const isSame = stance === position.stance && wording === position.wording && note === position.note && confidentiality === position.confidentiality && status === position.status;
  if (isSame) return position;
  insertChange(db, position.id, { stance, wording, note, confidentiality, status, at: instantOf(clock), author: currentSettings(db).author });
  changed('positions');
  return knownPosition(db, position.id);
}
