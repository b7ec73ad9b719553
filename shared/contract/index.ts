import { z } from 'zod';
import { comparison } from '../model/comparison.ts';
import { block, document, identity, version } from '../model/document.ts';
import { draft, draftContent, draftPlace } from '../model/draft.ts';
import { agendaItemId, documentId, meetingId, positionId, sessionId, versionId } from '../model/id.ts';
import { workingLanguage } from '../model/language.ts';
import { agendaItem, agendaItemInput, meeting, meetingInput, meetingSummary, session, sessionInput } from '../model/meeting.ts';
import { anchor, position, positionChange, positionContent, positionStatus } from '../model/position.ts';
import { errorCodes } from '../errors.ts';
import { command, job, query, type Operation } from './operation.ts';

const none = z.object({});
const fileName = z.string().min(1).max(400);

/** What became of one file of an import. */
export const importedFile = z.discriminatedUnion('outcome', [
  z.object({ name: fileName, outcome: z.literal('added'), version }),
  z.object({ name: fileName, outcome: z.literal('already-held'), version }),
  z.object({ name: fileName, outcome: z.literal('refused'), error: z.object({ code: z.enum(errorCodes), details: z.record(z.string(), z.unknown()) }) }),
]);
export type ImportedFile = z.output<typeof importedFile>;

export const settings = z.object({
  locale: workingLanguage.nullable(),
  theme: z.enum(['system', 'light', 'dark']),
  author: z.string().max(200),
  lastRoute: z.string().max(2_000),
});
export type Settings = z.output<typeof settings>;

/** Every operation between renderer and core, once. */
export const contract = {
  'library.info': query(none, z.object({ schemaVersion: z.int(), readOnly: z.boolean(), isSample: z.boolean() }), ['meetings']),
  'settings.get': query(none, settings, ['settings']),
  'settings.set': command(settings.partial(), settings),

  'meeting.list': query(none, z.array(meetingSummary), ['meetings', 'sessions', 'documents', 'positions']),
  'meeting.get': query(z.object({ meetingId }), meeting, ['meetings']),
  'meeting.create': command(meetingInput, meeting),
  'meeting.update': command(z.object({ meetingId, meeting: meetingInput }), meeting),

  'session.list': query(z.object({ meetingId }), z.array(session), ['sessions']),
  'session.create': command(z.object({ meetingId, session: sessionInput }), session),
  'session.update': command(z.object({ sessionId, session: sessionInput }), session),
  'session.remove': command(z.object({ sessionId }), none),

  'agenda.list': query(z.object({ meetingId }), z.array(agendaItem), ['sessions', 'documents']),
  'agenda.create': command(z.object({ sessionId, item: agendaItemInput }), agendaItem),
  'agenda.update': command(z.object({ agendaItemId, item: agendaItemInput }), agendaItem),
  'agenda.move': command(z.object({ agendaItemId, place: z.int().min(0) }), none),
  'agenda.remove': command(z.object({ agendaItemId }), none),

  'document.list': query(z.object({ meetingId }), z.array(document), ['documents']),
  'document.get': query(z.object({ documentId }), document, ['documents']),
  'documents.import': job(
    z.object({ meetingId, files: z.array(z.object({ token: z.string().regex(/^[A-Za-z0-9_-]{16,128}$/), name: fileName })).min(1).max(1_000) }),
    z.object({ files: z.array(importedFile), cancelled: z.boolean() }),
    z.object({ done: z.int(), total: z.int(), name: z.string() }),
  ),
  'version.get': query(z.object({ versionId }), z.object({ version, blocks: z.array(block) }), ['documents']),
  /** Corrects what the text was taken to say of itself; `documentId` moves the version to another line, null starts a new one. */
  'version.correct': command(z.object({ versionId, identity, documentId: documentId.nullable().optional() }), version),

  'comparison.get': query(z.object({ oldVersionId: versionId, newVersionId: versionId }), comparison, ['documents']),

  'position.list': query(z.object({ meetingId, versionId: versionId.optional(), documentId: documentId.optional() }), z.array(position), ['positions', 'documents']),
  'position.create': command(z.object({ versionId, anchor, content: positionContent }), position),
  'position.update': command(z.object({ positionId, content: positionContent }), position),
  'position.setStatus': command(z.object({ positionId, status: positionStatus }), position),
  'position.history': query(z.object({ positionId }), z.array(positionChange), ['positions']),

  'draft.list': query(z.union([z.strictObject({ meetingId }), z.strictObject({ versionId })]), z.array(draft), ['drafts']),
  /** Keeps a form as it stands, in the place of what was kept of it before. Saving the position discards its draft. */
  'draft.keep': command(z.object({ place: draftPlace, content: draftContent }), none),
  /** Of a draft that is not there, nothing is discarded. */
  'draft.discard': command(z.object({ place: draftPlace }), none),
} as const satisfies Record<string, Operation>;

export type Contract = typeof contract;
export type OperationName = keyof Contract;
/** What a caller sends. */
export type InputOf<N extends OperationName> = z.input<Contract[N]['input']>;
/** What a handler gets, validated. */
export type ParsedInputOf<N extends OperationName> = z.output<Contract[N]['input']>;
export type OutputOf<N extends OperationName> = z.output<Contract[N]['output']>;
export type ProgressOf<N extends OperationName> = Contract[N] extends { progress: infer P extends z.ZodType } ? z.output<P> : never;
export type NameOfKind<K extends Operation['kind']> = { [N in OperationName]: Contract[N]['kind'] extends K ? N : never }[OperationName];
export type JobName = NameOfKind<'job'>;
export type QueryName = NameOfKind<'query'>;
export type CommandName = NameOfKind<'command'>;

