import type { Line } from './lines.ts';

/** A paragraph as one page shows it, by the structure tree or by geometry, before pages are put together. */
export type PdfParagraph = {
  readonly page: number;
  readonly lines: readonly Line[];
  readonly style: 'title' | 'heading' | null;
  readonly level: number;
  /** A list's label where the file tags it; else the number is the first word of the text. */
  readonly label: string | null;
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null;
  readonly isNote: boolean;
  readonly isCentred: boolean;
  /** Its last line had no room for another word. */
  readonly lastLineIsFull: boolean;
  /** A line of a tagged file that no element of its tree names. */
  readonly isUntagged?: true;
};
