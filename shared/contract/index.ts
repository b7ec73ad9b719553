import { z } from 'zod';
import { comparison } from '../model/comparison.ts';
import { block, document, identity, textEncodings, version } from '../model/document.ts';
import { draft, draftContent, draftPlace } from '../model/draft.ts';
import { floor, milestone, milestoneKinds } from '../model/floor.ts';
import { convergenceStep, documentChange, paragraphStep, since } from '../model/history.ts';
import { agendaItemId, delegationId, documentId, meetingId, positionId, sessionId, versionId } from '../model/id.ts';
import { workingLanguage } from '../model/language.ts';
import { handMarkKinds, versionMarks } from '../model/markup.ts';
import { agendaItem, agendaItemInput, meeting, meetingInput, meetingSummary, session, sessionInput } from '../model/meeting.ts';
import { decision, decisionKind, placedPosition, placementDetail } from '../model/placement.ts';
import { anchor, ledgerStep, position, positionChange, positionContent, stance } from '../model/position.ts';
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
    /** `part`: how much of the present file is read, in pages or parts, once that is known. */
    z.object({ done: z.int(), total: z.int(), name: z.string(), part: z.object({ done: z.int(), total: z.int() }).nullable() }),
  ),
  'version.get': query(z.object({ versionId }), z.object({ version, blocks: z.array(block) }), ['documents']),
  /** Corrects what the text was taken to say of itself; `documentId` moves the version to another line, null starts a new one. */
  'version.correct': command(z.object({ versionId, identity, documentId: documentId.nullable().optional() }), version),

  /** What the file of a version says of its text besides the words, what was marked by hand, and the proposals both come to. */
  'version.marks': query(z.object({ versionId }), versionMarks, ['documents', 'marks']),
  /** Marks words by hand, or with null takes such a mark off. Refuses `not-found` for a block there is not, `invalid-input` for words outside it. */
  'mark.set': command(z.object({ versionId, blockIndex: z.int().min(0), start: z.int().min(0), end: z.int().min(1), kind: z.enum(handMarkKinds).nullable(), delegation: z.string().trim().max(500) }), none),
  /** Reads a plain text or web page again in the encoding a person names; null leaves the guess to the reader. Positions and marks by hand are carried over as after any new reading. Refuses `invalid-input` for another format, `unsaved-position` where a half-typed form would lose its place. */
  'version.readAs': job(z.object({ versionId, encoding: z.enum(textEncodings).nullable() }), version, z.object({ done: z.int(), total: z.int() })),

  'comparison.get': query(z.object({ oldVersionId: versionId, newVersionId: versionId }), comparison, ['documents']),

  /** The history of one paragraph through the drafts of its line in the same language, oldest first. */
  'paragraph.history': query(z.object({ versionId, blockIndex: z.int().min(0) }), z.array(paragraphStep), ['documents', 'positions']),
  /** What changed in the documents of a meeting, or of those named, since a moment; in the language asked for where it is held. */
  'changes.since': query(z.object({ meetingId, documentIds: z.array(documentId).nullable(), language: workingLanguage, since }), z.array(documentChange), ['documents', 'milestones', 'sessions']),
  /** How near each draft of a line is to agreement, oldest first, in the language of the version named. */
  'convergence.get': query(z.object({ versionId }), z.array(convergenceStep), ['documents', 'positions', 'marks']),

  'milestone.list': query(z.object({ meetingId }), z.array(milestone), ['milestones', 'documents']),
  'milestone.set': command(z.object({ versionId, kind: z.enum(milestoneKinds), isSet: z.boolean() }), none),

  /** Reads every original of a meeting again with the present reader; a text that comes out the same, with the same marks and warnings, is left alone. */
  'documents.reread': job(z.object({ meetingId }), z.object({ reread: z.array(versionId), unchanged: z.int(), cancelled: z.boolean() }), z.object({ done: z.int(), total: z.int(), name: z.string() })),

  'position.list': query(z.object({ meetingId, versionId: versionId.optional(), documentId: documentId.optional() }), z.array(position), ['positions', 'documents']),
  /** Takes a position of our own: a draft until the head clears it. */
  'position.create': command(z.object({ versionId, anchor, sessionId: sessionId.nullable().optional(), content: positionContent }), position),
  /** Records what another delegation said on the floor, now. A name nobody has yet joins the delegations of the meeting. Refuses our own. */
  'position.record': command(
    z.object({ versionId, anchor, delegation: z.union([z.strictObject({ delegationId }), z.strictObject({ name: z.string().trim().min(1).max(500) })]), sessionId: sessionId.nullable(), stance, wording: positionContent.shape.wording }),
    position,
  ),
  /** Changes what a position says; a cleared or stated one of ours is a draft again. `delegationId` corrects who said it; our own stays our own. */
  'position.update': command(z.object({ positionId, content: positionContent, delegationId: delegationId.optional() }), position),
  'position.setStatus': command(z.object({ positionId, status: z.enum(['draft', 'stated', 'withdrawn', 'lifted']) }), position),
  /** For the head of delegation, on our own positions, all or none: clears them, sends them back as drafts with a remark, or takes them over. Refuses with `head-only`. */
  'positions.review': command(z.object({ positionIds: z.array(positionId).min(1).max(1_000), action: z.enum(['clear', 'send-back', 'take-over']), remark: z.string().max(2_000) }), z.array(position)),
  /** Makes an earlier state of the history the present one again: a new row, like every change. */
  'position.restore': command(z.object({ positionId, number: z.int().min(1) }), position),
  /** Oldest first. */
  'position.history': query(z.object({ positionId }), z.object({ changes: z.array(positionChange), decisions: z.array(decision) }), ['positions']),

  /** What undo and redo would do now. */
  'ledger.get': query(z.object({ meetingId }), z.object({ undo: ledgerStep.nullable(), redo: ledgerStep.nullable() }), ['positions']),
  /** Takes back the last step of work on the positions of a meeting by a further row; refuses with `nothing-to-undo`. */
  'ledger.undo': command(z.object({ meetingId }), ledgerStep),
  'ledger.redo': command(z.object({ meetingId }), ledgerStep),

  /** Places every position of a line on one of its texts beforehand, so that `placement.list` answers at once. */
  'placements.prepare': job(z.object({ versionId }), z.object({ count: z.int() }), z.object({ done: z.int(), total: z.int() })),
  /** Every position of the line of a version, placed on that version, in the order of its text; those without a place last. */
  'placement.list': query(z.object({ versionId }), z.object({ algorithmVersion: z.string(), placed: z.array(placedPosition) }), ['positions', 'documents']),
  'placement.get': query(z.object({ positionId, versionId }), placementDetail, ['positions', 'documents']),
  /**
   * Records what a person decided about one of our positions on a version. `anchor`: where it stands, for `reattached` and
   * whenever the placement has none; `content`: what an `amended` one says now. `withdrawn` withdraws it.
   */
  'placement.decide': command(z.object({ positionId, versionId, kind: decisionKind, anchor: anchor.optional(), content: positionContent.optional() }), placedPosition),

  'floor.get': query(z.object({ meetingId }), floor, ['floor', 'documents', 'sessions']),
  'floor.set': command(floor, floor),

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

