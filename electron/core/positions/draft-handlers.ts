import type { DraftContent, DraftPlace } from '../../../shared/model/draft.ts';
import type { CommandContext, Handlers } from '../dispatch.ts';
import { knownVersion } from '../documents/handlers.ts';
import { blocksOf } from '../documents/reading-rows.ts';
import { knownMeeting } from '../meetings/handlers.ts';
import { instantOf, type Clock } from '../ports.ts';
import type { WriteDb } from '../store/database.ts';
import { deleteDraft, draftsOf, insertDraft, insertDraftOfPosition, updateDraft } from './draft-rows.ts';
import { knownPosition } from './known-position.ts';
import { placeOf } from './place.ts';

type DraftHandlers = Pick<Handlers, 'draft.list' | 'draft.keep' | 'draft.discard'>;

/** Operations on what was begun and not saved. */
export function createDraftHandlers({ clock }: { readonly clock: Clock }): DraftHandlers {
  return {
    'draft.list': ({ db }, asked) =>
      'meetingId' in asked ? draftsOf(db, { meetingId: knownMeeting(db, asked.meetingId).id, versionId: null }) : draftsOf(db, { meetingId: null, versionId: knownVersion(db, asked.versionId).version.id }),
    'draft.keep': ({ db, changed }, { place, content }) => {
      const keptAt = instantOf(clock);
      if (!updateDraft(db, place, content, keptAt)) addDraft(db, place, content, keptAt);
      changed('drafts');
      return {};
    },
    'draft.discard': (context, { place }) => {
      discardDraft(context, place);
      return {};
    },
  };
}

/** Discards the draft of a place, if there is one, in the transaction of the caller. */
export function discardDraft({ db, changed }: CommandContext, place: DraftPlace): void {
  if (deleteDraft(db, place)) changed('drafts');
}

/** Throws `not-found`, or `invalid-input` for a place outside the text. */
function addDraft(db: WriteDb, place: DraftPlace, content: DraftContent, keptAt: string): void {
  if ('positionId' in place) {
    insertDraftOfPosition(db, knownPosition(db, place.positionId).id, content, keptAt);
    return;
  }
  const { versionId, anchor } = place;
  const { readingId } = knownVersion(db, versionId);
  placeOf(anchor, blocksOf(db, readingId));
  insertDraft(db, { versionId, readingId, anchor, keptAt }, content);
}
