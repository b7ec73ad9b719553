import { z } from 'zod';
import { agendaItemId, day, delegationId, documentId, instant, localTime, meetingId, sessionId } from './id.ts';
import { workingLanguage } from './language.ts';

export const roles = ['delegate', 'head', 'secretariat'] as const;
export const role = z.enum(roles);
export type Role = z.output<typeof role>;

export const sessionKinds = ['plenary', 'working-group', 'drafting-committee', 'civil-society', 'expert', 'informal', 'preparatory'] as const;
export const sessionKind = z.enum(sessionKinds);
export type SessionKind = z.output<typeof sessionKind>;

const line = z.string().max(500);
const prose = z.string().max(20_000);

export const delegation = z.object({ id: delegationId, name: line.min(1) });
export type Delegation = z.output<typeof delegation>;

/** What a person types about a meeting. `myDelegation` is the name of one of `delegations`, or null. */
export const meetingInput = z
  .object({
    series: line,
    ordinal: line,
    title: line.trim().min(1),
    place: line,
    startsOn: day.nullable(),
    endsOn: day.nullable(),
    workingLanguages: z.array(workingLanguage).max(4),
    delegations: z.array(line.trim().min(1)).max(400),
    myDelegation: line.nullable(),
    myRole: role,
  })
  .refine((meeting) => meeting.startsOn === null || meeting.endsOn === null || meeting.startsOn <= meeting.endsOn, { path: ['endsOn'], message: 'ends-before-start' })
  .refine((meeting) => meeting.myDelegation === null || meeting.delegations.includes(meeting.myDelegation), { path: ['myDelegation'], message: 'unknown-delegation' });
export type MeetingInput = z.output<typeof meetingInput>;

export const meeting = z.object({
  id: meetingId,
  series: line,
  ordinal: line,
  title: line,
  place: line,
  startsOn: day.nullable(),
  endsOn: day.nullable(),
  workingLanguages: z.array(workingLanguage),
  delegations: z.array(delegation),
  myDelegationId: delegationId.nullable(),
  myRole: role,
  createdAt: instant,
  updatedAt: instant,
});
export type Meeting = z.output<typeof meeting>;

/** A meeting in the list, with what it holds; the positions counted are our own. */
export const meetingSummary = meeting.extend({ sessionCount: z.int(), documentCount: z.int(), positionCount: z.int() });
export type MeetingSummary = z.output<typeof meetingSummary>;

export const sessionInput = z
  .object({
    kind: sessionKind,
    title: line,
    startsAt: localTime.nullable(),
    endsAt: localTime.nullable(),
    room: line,
    chair: line,
    theme: line,
    objective: prose,
    method: prose,
    expectedResult: prose,
  })
  .refine((session) => session.startsAt === null || session.endsAt === null || session.startsAt <= session.endsAt, { path: ['endsAt'], message: 'ends-before-start' });
export type SessionInput = z.output<typeof sessionInput>;

export const session = z.object({ id: sessionId, meetingId, ...sessionInput.shape });
export type Session = z.output<typeof session>;

export const agendaItemInput = z.object({ label: line, title: line.trim().min(1), note: prose, documentIds: z.array(documentId).max(500) });
export type AgendaItemInput = z.output<typeof agendaItemInput>;

/** An item of a session's agenda; `place` counts from 0 within the session. */
export const agendaItem = z.object({ id: agendaItemId, sessionId, place: z.int(), ...agendaItemInput.shape });
export type AgendaItem = z.output<typeof agendaItem>;
