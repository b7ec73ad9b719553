import type { RawParagraph } from '../../../../shared/structure/raw.ts';
import type { Styles } from './styles.ts';
import type { XmlElement } from './xml.ts';

/** Whether tracked changes around a piece of text put it in or take it out; both, when one person's insertion was deleted by another. */
export type Revision = { readonly isInserted: boolean; readonly isDeleted: boolean };

export const unrevised: Revision = { isInserted: false, isDeleted: false };

/** A run of text, or the mark of a note, under one revision. */
export type Piece = {
  readonly text: string;
  readonly revision: Revision;
  readonly isBold: boolean;
  readonly isHidden: boolean;
  /** The note whose mark stands here; `ownMark` is the sign its author typed instead of a number. */
  readonly note?: { readonly id: string; readonly ownMark?: string };
};

/** A paragraph with everything tracked in it, before changes are accepted. */
export type TrackedParagraph = {
  readonly properties: XmlElement | undefined;
  readonly pieces: readonly Piece[];
  /** The revision of the paragraph mark: when that is deleted, the paragraph runs on into the next one. */
  readonly mark: Revision;
  /** Paragraphs run on only within one container: the body, a cell, a text box, a note. */
  readonly container: number;
  readonly cell?: NonNullable<RawParagraph['cell']>;
};

/** What was met on the way and is not in the text. */
export type Tally = {
  insertions: number;
  deletions: number;
  readonly authors: Set<string>;
  images: number;
  embedded: number;
  /** Fields that fetch what they show from another file. */
  linkedFields: number;
};

/** One run of text through a part: the body, or a note. Fields stay open across its paragraphs. */
export type Story = {
  readonly styles: Styles;
  readonly tally: Tally;
  /** Open fields, innermost last: while one is at its code, nothing shows. */
  readonly fields: ('code' | 'result')[];
  /** Text boxes met so far: they stand outside the run of text and are read after it. */
  readonly boxes: { readonly element: XmlElement; readonly revision: Revision }[];
  /** Numbers for tables and containers, counted across all stories. */
  readonly count: { tables: number; containers: number };
};

/** Starts the story of a document's body. */
export function bodyStory(styles: Styles): Story {
  return { styles, tally: { insertions: 0, deletions: 0, authors: new Set(), images: 0, embedded: 0, linkedFields: 0 }, fields: [], boxes: [], count: { tables: 0, containers: 0 } };
}

/** The story of a note or a text box: fields of its own, the rest shared with the body. */
export function asideOf(body: Story): Story {
  return { ...body, fields: [] };
}

/** The revision inside a tracked-change element, which is counted with its author. */
export function enterRevision(outer: Revision, element: XmlElement, tally: Tally): Revision {
  const isInsertion = element.name === 'w:ins' || element.name === 'w:moveTo';
  if (isInsertion) tally.insertions += 1;
  else tally.deletions += 1;
  const author = element.attributes['author'];
  if (author !== undefined && author !== '') tally.authors.add(author);
  return isInsertion ? { ...outer, isInserted: true } : { ...outer, isDeleted: true };
}

const changes = new Set(['w:ins', 'w:del', 'w:moveTo', 'w:moveFrom']);

/** The revision a paragraph mark or a row has by the tracked changes among its properties. */
export function revisionAmong(properties: XmlElement | undefined, outer: Revision, tally: Tally): Revision {
  return (properties?.children ?? []).filter((child) => changes.has(child.name)).reduce((revision, child) => enterRevision(revision, child, tally), outer);
}
