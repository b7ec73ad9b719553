import { isGone } from './revisions.ts';
import type { View } from './revisions.ts';
import type { TrackedParagraph } from './story.ts';

/** A paragraph of one reading: `parts` are the paragraphs of the file that run together in it, the last of which gives it its properties, as Word does. */
export type ReadParagraph = {
  readonly parts: readonly TrackedParagraph[];
  /** False where nothing of the parts is there in this reading, not even the end of the last. */
  readonly isThere: boolean;
};

/**
 * One reading of tracked paragraphs: a paragraph whose mark is gone runs on into the next of its container.
 * A mark that is gone at the end of a container has nothing to run on into: the words before it stay, an empty paragraph goes.
 */
export function readParagraphs(tracked: readonly TrackedParagraph[], view: View): readonly ReadParagraph[] {
  const fallen = fallenEnds(tracked, view);
  const read: ReadParagraph[] = [];
  let parts: TrackedParagraph[] = [];
  for (const [at, paragraph] of tracked.entries()) {
    parts.push(paragraph);
    if (fallen[at] === true && tracked[at + 1]?.container === paragraph.container) continue;
    read.push({ parts, isThere: fallen[at] !== true });
    parts = [];
  }
  return read;
}

/** For each paragraph whether its end is not there in a reading. */
export function fallenEnds(tracked: readonly TrackedParagraph[], view: View): readonly boolean[] {
  let hasWords = false;
  return tracked.map(({ pieces, mark, container }, at) => {
    hasWords ||= pieces.some((piece) => (piece.text !== '' || piece.note !== undefined) && !isGone(piece.revision, view));
    const runsOn = isGone(mark, view) && tracked[at + 1]?.container === container;
    const isFallen = runsOn || (isGone(mark, view) && !hasWords);
    if (!runsOn) hasWords = false;
    return isFallen;
  });
}
