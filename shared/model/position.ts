import { z } from 'zod';
import { documentId, instant, meetingId, positionId, versionId } from './id.ts';

/** In the order of their keys, 1 to 9. */
export const stances = ['support', 'accept', 'amend', 'delete', 'reserve', 'ad-referendum', 'oppose', 'question', 'awaiting'] as const;
export const stance = z.enum(stances);
export type Stance = z.output<typeof stance>;

export const confidentialities = ['delegation', 'confidential'] as const;
/** `delegation`: for the team; `confidential`: instructions, blanked by the privacy key, never in anything made for others. */
export const confidentiality = z.enum(confidentialities);
export type Confidentiality = z.output<typeof confidentiality>;

export const positionStatuses = ['standing', 'withdrawn'] as const;
export const positionStatus = z.enum(positionStatuses);
export type PositionStatus = z.output<typeof positionStatus>;

/**
 * Where a position was taken. `document`: the whole text, no block. `paragraph`: one block.
 * `words`: `start` to `end` (UTF-16 units) inside the block's text.
 */
export const anchor = z.discriminatedUnion('scope', [
  z.object({ scope: z.literal('document') }),
  z.object({ scope: z.literal('paragraph'), blockIndex: z.int().min(0) }),
  z.object({ scope: z.literal('words'), blockIndex: z.int().min(0), start: z.int().min(0), end: z.int().min(1) }),
]);
export type Anchor = z.output<typeof anchor>;

/** What a person says; every change of it is a row of the history. */
export const positionContent = z.object({
  stance,
  wording: z.string().max(20_000),
  note: z.string().max(20_000),
  confidentiality,
});
export type PositionContent = z.output<typeof positionContent>;

/** `quote` is the exact words the position was taken on, `before` and `after` their surroundings: they stay readable whatever happens to the text. */
export const position = z.object({
  id: positionId,
  meetingId,
  documentId,
  versionId,
  anchor,
  label: z.string().nullable(),
  section: z.string(),
  quote: z.string(),
  before: z.string(),
  after: z.string(),
  ...positionContent.shape,
  status: positionStatus,
  author: z.string(),
  createdAt: instant,
  updatedAt: instant,
  changeCount: z.int(),
});
export type Position = z.output<typeof position>;

/** One row of a position's history, oldest first. */
export const positionChange = z.object({ at: instant, author: z.string(), ...positionContent.shape, status: positionStatus });
export type PositionChange = z.output<typeof positionChange>;
