import type { RawParagraph } from '../../../../shared/structure/raw.ts';
import type { AcceptedParagraph } from './accepted.ts';
import type { ListLabels } from './list-labels.ts';
import type { NoteMarks } from './note-marks.ts';
import type { Numbering } from './numbering.ts';
import type { Piece } from './story.ts';
import { firstDefined } from './styles.ts';
import type { Styles } from './styles.ts';
import { childNamed, valueOf } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** What a paragraph's look is resolved against; `labels` and `marks` count on with every paragraph. */
export type ParagraphContext = { readonly styles: Styles; readonly numbering: Numbering; readonly labels: ListLabels; readonly marks: NoteMarks };

/** Accepted paragraphs as the rest of the program takes them. Those that print nothing, neither words nor number nor mark, are left out. */
export function rawParagraphs(accepted: readonly AcceptedParagraph[], context: ParagraphContext): readonly RawParagraph[] {
  return accepted.flatMap((paragraph) => {
    const raw = rawParagraph(paragraph, context);
    context.marks.endParagraph(paragraph.properties);
    return raw.text === '' && raw.label === undefined && raw.notes === undefined ? [] : [raw];
  });
}

function rawParagraph({ properties, pieces, cell }: AcceptedParagraph, context: ParagraphContext): RawParagraph {
  const { text, notes } = joinPieces(pieces, context.marks);
  const worded = pieces.filter((piece) => piece.text.trim() !== '');
  const place = context.numbering.placeOf(properties);
  const label = place ? context.labels.next(place) : null;
  return {
    text,
    ...(label !== null && { label }),
    ...partOf(properties, context, place?.level),
    ...(cell && { cell }),
    ...(notes.length > 0 && { notes }),
    ...(isCentred(properties, context.styles) && { isCentred: true }),
    ...(worded.length > 0 && worded.every((piece) => piece.isBold) && { isBold: true }),
  };
}

type PlacedMark = NonNullable<RawParagraph['notes']>[number];

/** The text without the space around it, and the marks where they stand in it. */
function joinPieces(pieces: readonly Piece[], marks: NoteMarks): { readonly text: string; readonly notes: readonly PlacedMark[] } {
  let joined = '';
  const placed: PlacedMark[] = [];
  for (const piece of pieces) {
    joined += piece.text;
    if (piece.note && marks.take(piece.note)) placed.push({ id: piece.note.id, offset: joined.length });
  }
  const text = joined.trim();
  const before = joined.length - joined.trimStart().length;
  return { text, notes: placed.map(({ id, offset }) => ({ id, offset: Math.min(Math.max(offset - before, 0), text.length) })) };
}

/** What the styles say a paragraph is: a title, a heading of some depth (from 0), an item of a list, a quotation. */
function partOf(properties: XmlElement | undefined, { styles }: ParagraphContext, listLevel: number | undefined): Pick<RawParagraph, 'style' | 'level'> {
  const name = styles.nameOf(styles.styleOf(properties));
  if (name === 'title') return { style: 'title' };
  const outline = firstDefined(styles.chainOf(properties), (element) => valueOf(element, 'w:outlineLvl'));
  const depth = outline === undefined ? /^heading ([1-9])$/.exec(name)?.[1] : undefined;
  const level = outline === undefined ? Number(depth ?? 10) - 1 : Number(outline);
  // Outline level 9 is body text.
  if (level >= 0 && level < 9) return { style: 'heading', level };
  if (listLevel !== undefined) return { style: 'list', level: listLevel };
  return name === 'quote' || name === 'intense quote' ? { style: 'quote' } : {};
}

function isCentred(properties: XmlElement | undefined, styles: Styles): boolean {
  return firstDefined(styles.chainOf(properties), (element) => childNamed(element, 'w:jc')?.attributes['val']) === 'center';
}
