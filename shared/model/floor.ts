import { z } from 'zod';
import { instant, meetingId, sessionId, versionId } from './id.ts';

/** What is under negotiation now: the session, the text and its paragraph. Public: a second window shows it to the room. */
export const floor = z.object({ meetingId, sessionId: sessionId.nullable(), versionId: versionId.nullable(), blockIndex: z.int().min(0).nullable() });
export type Floor = z.output<typeof floor>;

export const milestoneKinds = ['capital-cleared', 'looked'] as const;
/** A moment of a version's life at this desk: the capital cleared its text, or somebody last looked at it. */
export const milestone = z.object({ versionId, kind: z.enum(milestoneKinds), at: instant, author: z.string() });
export type Milestone = z.output<typeof milestone>;
