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
  let carried: { readonly paragraph: TrackedParagraph; readonly pieces: readonly Piece[] } | undefined;
  for (const paragraph of tracked) {
    if (carried && carried.paragraph.container !== paragraph.container) {
      keepWords(accepted, carried.paragraph, carried.pieces);
      carried = undefined;
    }
    const pieces: readonly Piece[] = [...(carried?.pieces ?? []), ...paragraph.pieces.filter((piece) => !piece.revision.isDeleted)];
    carried = paragraph.mark.isDeleted ? { paragraph, pieces } : undefined;
    if (!carried) accepted.push(acceptedParagraph(paragraph, pieces));
  }
  if (carried) keepWords(accepted, carried.paragraph, carried.pieces);
  return accepted;
}

/** A deleted mark at the end of a container has nothing to run on into: the words before it stay, an empty paragraph goes. */
function keepWords(accepted: AcceptedParagraph[], paragraph: TrackedParagraph, pieces: readonly Piece[]): void {
  if (pieces.length > 0) accepted.push(acceptedParagraph(paragraph, pieces));
}

function acceptedParagraph({ properties, cell }: TrackedParagraph, pieces: readonly Piece[]): AcceptedParagraph {
  return { properties, pieces, ...(cell && { cell }) };
}
