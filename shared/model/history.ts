import { z } from 'zod';
import { comparedBlock, rowKind, run, statistics } from './comparison.ts';
import { documentId, positionId, sessionId, versionId } from './id.ts';

/**
 * One draft in the life of a paragraph. `blocks` is empty where the paragraph does not stand in that draft; `runs` tells what
 * changed since the draft before (`kind` null in the first). `positionIds`: positions taken or decided on those blocks in that draft.
 */
export const paragraphStep = z.object({
  versionId,
  blocks: z.array(comparedBlock),
  kind: rowKind.nullable(),
  renumbered: z.boolean(),
  runs: z.array(run),
  positionIds: z.array(positionId),
});
export type ParagraphStep = z.output<typeof paragraphStep>;

/** From which text on changes are asked for. `session`: the last text held when that session began. */
export const since = z.discriminatedUnion('kind', [z.object({ kind: z.literal('looked') }), z.object({ kind: z.literal('capital-cleared') }), z.object({ kind: z.literal('session'), sessionId })]);
export type Since = z.output<typeof since>;

/** What happened to one document: `oldVersionId` null when it is new since then; `statistics` null when there is nothing to compare or nothing new. */
export const documentChange = z.object({ documentId, oldVersionId: versionId.nullable(), newVersionId: versionId, statistics: statistics.nullable() });
export type DocumentChange = z.output<typeof documentChange>;

/**
 * How near one draft is to agreement. Every paragraph of substance is in exactly one list, by block index: `contested` when
 * a position that alters or refuses it is held on it, else `bracketed` when it has an open bracket, else `agreed`.
 * Words are counted against the draft before; null for the first.
 */
export const convergenceStep = z.object({ versionId, contested: z.array(z.int()), bracketed: z.array(z.int()), agreed: z.array(z.int()), wordsChanged: z.int().nullable() });
export type ConvergenceStep = z.output<typeof convergenceStep>;
