import type { RawParagraph, RawText } from '../../../../shared/structure/raw.ts';
import { changesOf } from './changes.ts';
import type { KeptParagraph } from './changes.ts';
import { remarksOn } from './comments.ts';
import type { Remark } from './comments.ts';
import { joinPieces, looksOf, placeIn } from './joined.ts';
import type { JoinedText } from './joined.ts';
import type { ListLabels } from './list-labels.ts';
import type { NoteMarks } from './note-marks.ts';
import type { Numbering } from './numbering.ts';
import { readParagraphs } from './reading.ts';
import type { View } from './revisions.ts';
import type { TrackedParagraph } from './story.ts';
import { firstDefined } from './styles.ts';
import type { Styles } from './styles.ts';
import { childNamed, valueOf } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** What a paragraph is resolved against; `labels` and `marks` count on with every paragraph. */
export type ParagraphContext = {
  readonly view: View;
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly labels: ListLabels;
  readonly marks: NoteMarks;
  readonly remarks: readonly Remark[];
  /** What the file says its language is, for paragraphs that do not say theirs. */
  readonly language: string | undefined;
};

type DescribedParagraph = KeptParagraph & { readonly raw: Omit<RawParagraph, keyof RawText> | undefined };

/**
 * One run of text as the rest of the program takes it. Paragraphs that print nothing, neither words nor number nor mark, are left out;
 * words deleted in them stand on those beside them.
 */
export function rawParagraphs(tracked: readonly TrackedParagraph[], context: ParagraphContext): readonly RawParagraph[] {
  return withMarkup(describeAll(tracked, context), context);
}

/** The same for a note: where all its words are deleted, one empty paragraph stays to carry them. */
export function rawNoteParagraphs(tracked: readonly TrackedParagraph[], context: ParagraphContext): readonly RawParagraph[] {
  const paragraphs = describeAll(tracked, context);
  const last = paragraphs.at(-1);
  if (!last || paragraphs.some(({ joined }) => joined)) return withMarkup(paragraphs, context);
  const raw = withMarkup([...paragraphs.slice(0, -1), { ...last, joined: joinPieces(last.read, context.view) }], context);
  return raw.filter(({ changes }) => changes !== undefined);
}

function describeAll(tracked: readonly TrackedParagraph[], context: ParagraphContext): readonly DescribedParagraph[] {
  return readParagraphs(tracked, context.view).map((read) => {
    const properties = read.parts.at(-1)?.properties;
    if (!read.isThere) return { read, joined: undefined, raw: undefined };
    const joined = joinPieces(read, context.view);
    const raw = describe(joined, properties, context);
    context.marks.endParagraph(properties);
    const isPrinted = joined.text !== '' || raw.label !== undefined || raw.notes !== undefined;
    return { read, joined: isPrinted ? joined : undefined, raw };
  });
}

function withMarkup(paragraphs: readonly DescribedParagraph[], { view, remarks }: ParagraphContext): readonly RawParagraph[] {
  const changes = view === 'accepted' ? changesOf(paragraphs) : new Map<KeptParagraph, RawText['changes']>();
  const comments = remarksOn(paragraphs, remarks);
  return paragraphs.flatMap((paragraph) => {
    const { read, joined, raw } = paragraph;
    if (!joined) return [];
    const own = { changes: changes.get(paragraph) ?? [], looks: looksOf(joined), comments: comments.get(paragraph) ?? [] };
    const cell = read.parts.at(-1)?.cell;
    return [
      {
        text: joined.text,
        ...raw,
        ...(cell && { cell }),
        ...(own.changes.length > 0 && { changes: own.changes }),
        ...(own.looks.length > 0 && { looks: own.looks }),
        ...(own.comments.length > 0 && { comments: own.comments }),
      },
    ];
  });
}

function describe(joined: JoinedText, properties: XmlElement | undefined, context: ParagraphContext): Omit<RawParagraph, keyof RawText> {
  const notes = notesOf(joined, context.marks);
  const worded = joined.placed.filter(({ piece }) => piece.text.trim() !== '');
  const place = context.numbering.placeOf(properties);
  const label = place ? context.labels.next(place, () => context.styles.languageOf(properties) ?? context.language) : null;
  return {
    ...(label !== null && { label }),
    ...partOf(properties, context, place?.level),
    ...(notes.length > 0 && { notes }),
    ...(isCentred(properties, context.styles) && { isCentred: true }),
    ...(worded.length > 0 && worded.every(({ piece }) => piece.look.isBold) && { isBold: true }),
  };
}

/** The marks of notes where they stand in the text. */
function notesOf(joined: JoinedText, marks: NoteMarks): NonNullable<RawParagraph['notes']> {
  return joined.placed.flatMap(({ piece, end }) => (piece.note && marks.take(piece.note) ? [{ id: piece.note.id, offset: placeIn(joined, end) }] : []));
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
