import { z } from 'zod';

const id = z.uuid();

export const meetingId = id.brand<'MeetingId'>();
export const delegationId = id.brand<'DelegationId'>();
export const sessionId = id.brand<'SessionId'>();
export const agendaItemId = id.brand<'AgendaItemId'>();
export const documentId = id.brand<'DocumentId'>();
export const versionId = id.brand<'VersionId'>();
export const positionId = id.brand<'PositionId'>();

export type MeetingId = z.output<typeof meetingId>;
export type DelegationId = z.output<typeof delegationId>;
export type SessionId = z.output<typeof sessionId>;
export type AgendaItemId = z.output<typeof agendaItemId>;
export type DocumentId = z.output<typeof documentId>;
export type VersionId = z.output<typeof versionId>;
export type PositionId = z.output<typeof positionId>;

/** SHA-256 of an original's bytes, lower-case hexadecimal. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** A moment, ISO 8601 in UTC. */
export const instant = z.iso.datetime();
/** A day without a time, `YYYY-MM-DD`. */
export const day = z.iso.date();
/** A wall-clock time at the meeting's place, `YYYY-MM-DDTHH:MM`. */
export const localTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/).refine((value) => z.iso.date().safeParse(value.slice(0, 10)).success);
