import { z } from 'zod';
import { instant, meetingId, positionId, versionId } from './id.ts';
import { anchor, positionContent, stance } from './position.ts';

/** Far more than a position may hold: words that are too many to be saved are kept all the same. In UTF-16 units. */
const typedWords = z.string().max(200_000);

/** The form of a position as it was left: the stance may still be missing, the words need make no sense yet. */
export const draftContent = z.object({ ...positionContent.shape, stance: stance.nullable(), wording: typedWords, talkingPoint: typedWords, note: typedWords, fallback: typedWords, redLine: typedWords });
export type DraftContent = z.output<typeof draftContent>;

/** What a draft is of, one draft each: a new position on a place of a version, or the change of a position. */
export const draftPlace = z.union([z.strictObject({ versionId, anchor }), z.strictObject({ positionId })]);
export type DraftPlace = z.output<typeof draftPlace>;

/** A position that was begun or changed and not saved. It is no position: nothing counts it, nothing made for others holds it. */
export const draft = z.object({ meetingId, versionId, anchor, positionId: positionId.nullable(), ...draftContent.shape, keptAt: instant });
export type Draft = z.output<typeof draft>;
