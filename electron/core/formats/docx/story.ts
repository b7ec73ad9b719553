import type { RawParagraph } from '../../../../shared/structure/raw.ts';
import type { PlainLook } from './looks.ts';
import { noRevisions } from './revisions.ts';
import type { Revision, RevisionTally, View } from './revisions.ts';
import type { Styles } from './styles.ts';
import type { XmlElement } from './xml.ts';

/** A tracked change of how words look: who, when, and in short what was set. */
export type Formatted = { readonly author: string; readonly date: string | null; readonly words: string };

/** Where a comment's range begins or ends, or where its mark stands. */
export type CommentEdge = { readonly id: string; readonly edge: 'start' | 'end' | 'mark' };

/** A run of text, the mark of a note or the edge of a comment, under one revision. */
export type Piece = {
  readonly text: string;
  readonly revision: Revision;
  readonly look: PlainLook;
  readonly isHidden: boolean;
  readonly formatted?: Formatted;
  /** The note whose mark stands here; `ownMark` is the sign its author typed instead of a number. */
  readonly note?: { readonly id: string; readonly ownMark?: string };
  readonly comment?: CommentEdge;
};

/** A paragraph with everything tracked in it, in both readings. */
export type TrackedParagraph = {
  readonly properties: XmlElement | undefined;
  readonly pieces: readonly Piece[];
  /** The revision of the paragraph mark: in a reading that it is gone from, the paragraph runs on into the next one. */
  readonly mark: Revision;
  readonly formatted?: Formatted;
  /** Paragraphs run on only within one container: the body, a cell, a text box, a note. */
  readonly container: number;
  readonly cell?: NonNullable<RawParagraph['cell']>;
};

/** What was met on the way and is not in the text. */
type Tally = {
  images: number;
  embedded: number;
  /** Fields that fetch what they show from another file. */
  linkedFields: number;
};

/** A field while it is open: nothing shows while it is at its code, which says what field it is, nor in one that stands in a code. */
type OpenField = { step: 'code' | 'result'; code: string; readonly isWithinHidden: boolean };

/** One run of text through a part: the body, or a note. Fields stay open across its paragraphs. */
export type Story = {
  readonly view: View;
  readonly styles: Styles;
  readonly tally: Tally;
  readonly revisions: RevisionTally;
  /** Open fields, innermost last. */
  readonly fields: OpenField[];
  /** Text boxes met so far: they stand outside the run of text and are read after it. */
  readonly boxes: { readonly element: XmlElement; readonly revision: Revision }[];
  /** Edges of comments met between paragraphs: they stand at the head of the next. */
  readonly edges: CommentEdge[];
  /** The head or foot of pages: the numbers of pages are no words of it. */
  readonly isRunningHead: boolean;
  /** Numbers for tables and containers, counted across all stories. */
  readonly count: { tables: number; containers: number };
};

/** Starts the story of a document's body. */
export function bodyStory(styles: Styles, view: View): Story {
  return { view, styles, tally: { images: 0, embedded: 0, linkedFields: 0 }, revisions: noRevisions(), fields: [], boxes: [], edges: [], isRunningHead: false, count: { tables: 0, containers: 0 } };
}

/** The story of a note or a text box: fields of its own, the rest shared with the body. */
export function asideOf(body: Story): Story {
  return { ...body, fields: [], edges: [] };
}

/** The story of words that are not of the text: nothing of it is counted or told with the text. */
export function apartFrom(body: Story): Story {
  return { ...bodyStory(body.styles, body.view), count: body.count };
}

/** The story of the head or foot of pages. */
export function runningHeadStory(body: Story): Story {
  return { ...apartFrom(body), isRunningHead: true };
}
