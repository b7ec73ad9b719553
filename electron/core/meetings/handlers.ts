import { isSameDelegation } from '../../../shared/delegations/names.ts';
import { AppError } from '../../../shared/errors.ts';
import { delegation, type Delegation, type Meeting, type MeetingInput } from '../../../shared/model/meeting.ts';
import type { Handlers } from '../dispatch.ts';
import { instantOf, type Clock, type Ids } from '../ports.ts';
import type { ReadDb, WriteDb } from '../store/database.ts';
import { delegationsOf, insertMeeting, isDelegationNamed, meetingById, meetingSummaries, replaceDelegations, replaceLanguages, setMyDelegation, updateMeeting, type MeetingFields } from './rows.ts';

type MeetingHandlers = Pick<Handlers, 'meeting.list' | 'meeting.get' | 'meeting.create' | 'meeting.update'>;

/** Operations on meetings: their own particulars, working languages and delegations. */
export function createMeetingHandlers({ clock, ids }: { readonly clock: Clock; readonly ids: Ids }): MeetingHandlers {
  return {
    'meeting.list': ({ db }) => meetingSummaries(db),
    'meeting.get': ({ db }, { meetingId }) => knownMeeting(db, meetingId),
    'meeting.create': ({ db, changed }, input) => {
      const id = ids.create();
      insertMeeting(db, fieldsOf(id, input, instantOf(clock)));
      writeParts(db, id, input, ids);
      changed('meetings');
      return knownMeeting(db, id);
    },
    'meeting.update': ({ db, changed }, { meetingId, meeting }) => {
      knownMeeting(db, meetingId);
      updateMeeting(db, fieldsOf(meetingId, meeting, instantOf(clock)));
      writeParts(db, meetingId, meeting, ids);
      changed('meetings');
      return knownMeeting(db, meetingId);
    },
  };
}

/** The meeting with this id; throws `not-found`. */
export function knownMeeting(db: ReadDb, id: string): Meeting {
  const meeting = meetingById(db, id);
  if (!meeting) throw new AppError('not-found', 'No such meeting', { details: { what: 'meeting' } });
  return meeting;
}

function writeParts(db: WriteDb, id: string, input: MeetingInput, ids: Ids): void {
  const present = delegationsOf(db, id);
  const delegations = named(input.delegations, present, ids);
  const left = present.filter((known) => !delegations.some((delegation) => delegation.id === known.id));
  if (left.some((delegation) => isDelegationNamed(db, delegation.id))) throw new AppError('named-by-positions', 'A delegation that spoke is left out', { details: { what: 'delegation' } });
  replaceLanguages(db, id, [...new Set(input.workingLanguages)]);
  replaceDelegations(db, id, delegations);
  setMyDelegation(db, id, delegations.find(({ name }) => name === input.myDelegation)?.id ?? null);
}

/** A name written twice is one delegation; one that was there keeps its id, also by its name in another language or spelling. */
function named(names: readonly string[], present: readonly Delegation[], ids: Ids): Delegation[] {
  const written = [...new Set(names)];
  const renamed = present.filter(({ name }) => !written.includes(name));
  return written.map((name) => {
    const same = present.find((known) => known.name === name);
    const other = renamed.findIndex((known) => !same && isSameDelegation(known.name, name));
    return same ?? { ...(renamed.splice(other, other < 0 ? 0 : 1)[0] ?? newDelegation(name, ids)), name };
  });
}

function newDelegation(name: string, ids: Ids): Delegation {
  return delegation.parse({ id: ids.create(), name });
}

function fieldsOf(id: string, { series, ordinal, title, place, startsOn, endsOn, myRole }: MeetingInput, now: string): MeetingFields {
  return { id, series, ordinal, title, place, startsOn, endsOn, myRole, now };
}
