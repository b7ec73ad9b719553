import type { ParsedInputOf } from '../../../shared/contract/index.ts';
import type { Handlers } from '../dispatch.ts';
import { knownMeeting } from '../meetings/handlers.ts';
import { instantOf, type Clock } from '../ports.ts';
import { currentSettings } from '../settings/handlers.ts';
import type { ReadDb } from '../store/database.ts';
import { knownVersion } from './handlers.ts';
import { insertMilestone, milestonesOf, milestonesOfLine } from './milestone-rows.ts';

/** Which texts the capital cleared, and which somebody looked at. */
export function createMilestoneHandlers({ clock }: { readonly clock: Clock }): Pick<Handlers, 'milestone.list' | 'milestone.set'> {
  return {
    'milestone.list': ({ db }, { meetingId }) => milestonesOf(db, knownMeeting(db, meetingId).id),
    'milestone.set': ({ db, changed }, input) => {
      if (holdsAlready(db, input)) return {};
      insertMilestone(db, { versionId: input.versionId, kind: input.kind, at: instantOf(clock), author: currentSettings(db).author }, input.isSet);
      changed('milestones');
      return {};
    },
  };
}

/** A text that is read over and over is looked at once: again only after another text of its line. */
function holdsAlready(db: ReadDb, { versionId, kind, isSet }: ParsedInputOf<'milestone.set'>): boolean {
  const held = milestonesOfLine(db, knownVersion(db, versionId).version.documentId).filter((milestone) => milestone.kind === kind);
  if (kind === 'looked' && isSet) return held.at(-1)?.versionId === versionId;
  return held.some((milestone) => milestone.versionId === versionId) === isSet;
}
