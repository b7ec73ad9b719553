import type { RawParagraph } from '../../../../shared/structure/raw.ts';
import type { Piece, TrackedParagraph } from './story.ts';
import type { XmlElement } from './xml.ts';

/** A paragraph as it reads once every tracked change is accepted. */
export type AcceptedParagraph = {
  readonly properties: XmlElement | undefined;
  readonly pieces: readonly Piece[];
  readonly cell?: NonNullable<RawParagraph['cell']>;
};

/**
 * Accepts all changes: deleted words go, and a paragraph whose mark is deleted runs on into the next of its container,
 * which gives the joined paragraph its properties, as Word does.
 */
export function acceptChanges(tracked: readonly TrackedParagraph[]): readonly AcceptedParagraph[] {
  const accepted: AcceptedParagraph[] = [];
  let carried: Piece[] = [];
  for (const [at, paragraph] of tracked.entries()) {
    for (const piece of paragraph.pieces) if (!piece.revision.isDeleted) carried.push(piece);
    const runsOn = paragraph.mark.isDeleted && tracked[at + 1]?.container === paragraph.container;
    if (runsOn) continue;
    // A deleted mark at the end of a container has nothing to run on into: the words before it stay, an empty paragraph goes.
    if (!paragraph.mark.isDeleted || carried.length > 0) accepted.push({ properties: paragraph.properties, pieces: carried, ...(paragraph.cell && { cell: paragraph.cell }) });
    carried = [];
  }
  return accepted;
}
