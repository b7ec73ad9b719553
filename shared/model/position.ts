import { z } from 'zod';
import { delegationId, documentId, instant, meetingId, positionId, sessionId, versionId } from './id.ts';

/** In the order of their keys, 1 to 9. */
export const stances = ['support', 'accept', 'amend', 'delete', 'reserve', 'ad-referendum', 'oppose', 'question', 'awaiting'] as const;
export const stance = z.enum(stances);
export type Stance = z.output<typeof stance>;

export const confidentialities = ['delegation', 'confidential'] as const;
/** `delegation`: stance and wording are for the team; `confidential`: they too are blanked by the privacy key. Notes, fallbacks and red lines always are. */
export const confidentiality = z.enum(confidentialities);
export type Confidentiality = z.output<typeof confidentiality>;

export const priorities = ['high', 'normal', 'low'] as const;
export const priority = z.enum(priorities);
export type Priority = z.output<typeof priority>;

export const positionStatuses = ['draft', 'cleared', 'stated', 'withdrawn', 'lifted', 'void'] as const;
/**
 * `draft`: not cleared, or changed since; `cleared`: by the head of delegation; `stated`: said on the floor; `withdrawn`:
 * no longer held; `lifted`: a reservation or an ad referendum that an explicit act ended; `void`: its taking was undone,
 * it never counted and stays readable in its history.
 */
export const positionStatus = z.enum(positionStatuses);
export type PositionStatus = z.output<typeof positionStatus>;

const inBlock = { blockIndex: z.int().min(0) };
const inWords = { ...inBlock, start: z.int().min(0), end: z.int().min(1) };

/**
 * Where a position was taken. `document`: the whole text, no block. `section`: a heading's block, with all that stands
 * under it. `paragraph`: one block. `footnote`: one block of kind `note`. `words`: `start` to `end` (UTF-16 units) inside
 * the block's text. `bracket`: the same, from an opening bracket to the end of its pair.
 */
export const anchor = z.discriminatedUnion('scope', [
  z.object({ scope: z.literal('document') }),
  z.object({ scope: z.literal('section'), ...inBlock }),
  z.object({ scope: z.literal('paragraph'), ...inBlock }),
  z.object({ scope: z.literal('footnote'), ...inBlock }),
  z.object({ scope: z.literal('words'), ...inWords }),
  z.object({ scope: z.literal('bracket'), ...inWords }),
]);
export type Anchor = z.output<typeof anchor>;
export const scopes = ['document', 'section', 'paragraph', 'footnote', 'words', 'bracket'] as const satisfies readonly Anchor['scope'][];

const words = z.string().max(20_000);

/** The delegation's instructions: confidential, kept apart in the store, never in anything made for others. */
export const instructions = z.object({ note: words, fallback: words, redLine: words });
export type Instructions = z.output<typeof instructions>;

/** What a person says; every change of it is a row of the history. `talkingPoint`: what is to be said aloud. */
export const positionContent = z.object({
  stance,
  wording: words,
  talkingPoint: words,
  priority,
  confidentiality,
  ...instructions.shape,
});
export type PositionContent = z.output<typeof positionContent>;

/** Whose a position is, and when it was said. `delegationId` null: our own; else that of another delegation, with the moment it was heard. */
export const speaker = z.object({ delegationId: delegationId.nullable(), sessionId: sessionId.nullable(), saidAt: instant.nullable() });
export type Speaker = z.output<typeof speaker>;

/** The words a position stands on: `quote` exactly, `before` and `after` their surroundings, the paragraph's label and section. They stay readable whatever happens to the text. */
export const place = z.object({ versionId, anchor, label: z.string().nullable(), section: z.string(), quote: z.string(), before: z.string(), after: z.string() });
export type Place = z.output<typeof place>;

/** When the head of delegation last cleared a position; `isChanged`: something was changed since, so that it is to be cleared again. */
export const clearance = z.object({ at: instant, author: z.string(), isChanged: z.boolean() });

/** `responsible`: the member in charge of it, empty until somebody takes it over. */
const state = { ...positionContent.shape, ...speaker.shape, status: positionStatus, responsible: z.string() };

/** A position as it is now. Its place is where it was taken, and never changes. */
export const position = z.object({
  id: positionId,
  meetingId,
  documentId,
  ...place.shape,
  ...state,
  author: z.string(),
  createdAt: instant,
  updatedAt: instant,
  changeCount: z.int(),
  clearance: clearance.nullable(),
});
export type Position = z.output<typeof position>;

export const positionActions = ['taken', 'heard', 'changed', 'cleared', 'sent-back', 'taken-over', 'stated', 'withdrawn', 'lifted', 'reopened', 'restored', 'undone', 'redone'] as const;
export type PositionAction = (typeof positionActions)[number];

/** One row of a position's history, numbered from 1. `remark` is what the head said when sending it back. */
export const positionChange = z.object({ number: z.int(), at: instant, author: z.string(), action: z.enum(positionActions), remark: z.string(), ...state });
export type PositionChange = z.output<typeof positionChange>;

/** What one step of work on the ledger of a meeting was; `count` positions were touched. */
export const ledgerStep = z.object({ action: z.enum([...positionActions, 'reconfirmed', 'amended', 'reattached', 'later']), at: instant, author: z.string(), count: z.int() });
export type LedgerStep = z.output<typeof ledgerStep>;
