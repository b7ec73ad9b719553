import type { FileFormat, Warning } from '../model/document.ts';
import type { Comment, Look, Place, TextChange } from '../model/markup.ts';

/**
 * Words with what the file says of them, in the terms of `shared/model/markup.ts`; offsets are in UTF-16 units of `text`, which is
 * the text with every tracked change accepted.
 */
export type RawText = {
  readonly text: string;
  readonly changes?: readonly Omit<TextChange, 'blockIndex'>[];
  readonly looks?: readonly Omit<Look, 'blockIndex'>[];
  readonly comments?: readonly Omit<Comment, 'blockIndex'>[];
  readonly places?: readonly Omit<Place, 'blockIndex'>[];
};

/**
 * A paragraph as a format reader found it, before anyone has asked what it means.
 * `label` is a number the format itself gave (a Word list, an HTML list), never one typed in the text.
 * `style` is what the format says of its part, where it says it; `level` the depth of a heading or list.
 * `notes` are marks in the text: `id` names an entry of `RawDocument.notes`, `offset` is in UTF-16 units of `text`.
 */
export type RawParagraph = RawText & {
  readonly label?: string;
  readonly style?: 'title' | 'heading' | 'list' | 'quote';
  readonly level?: number;
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
  readonly notes?: readonly { readonly id: string; readonly offset: number }[];
  readonly isCentred?: boolean;
  readonly isBold?: boolean;
  /** Lines of the file are lines of this paragraph (plain text): true when the reader could not tell where paragraphs end. */
  readonly isLine?: boolean;
  /** An empty line stands before this one (plain text). */
  readonly isAfterGap?: boolean;
};

export type RawNote = { readonly id: string; readonly label?: string; readonly paragraphs: readonly RawText[] };

/** What a reader hands on; the words are all here, the meaning is read by `buildBlocks`. */
export type RawDocument = {
  readonly format: FileFormat;
  readonly paragraphs: readonly RawParagraph[];
  readonly notes: readonly RawNote[];
  readonly warnings: readonly Warning[];
  /** What the file says of itself outside its text. */
  readonly properties: { readonly title?: string; readonly language?: string; readonly date?: string; /** Words printed at the head or foot of pages, each once. */ readonly runningHeads?: readonly string[] };
};
