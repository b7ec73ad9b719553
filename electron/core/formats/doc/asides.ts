import type { RawNote } from '../../../../shared/structure/raw.ts';
import { printNumeral } from '../list-numerals.ts';
import type { Numeral } from '../list-numerals.ts';
import { noteText } from '../text-flow.ts';
import type { TextFlow } from '../text-flow.ts';
import { positionsIn, tableIndex } from './word-file.ts';
import type { TextLengths, WordFile } from './word-file.ts';

/** A text beside the body that a mark in the body leads to: a note or a remark. */
export type Aside = { readonly mark: number; readonly from: number; readonly to: number };

/** Where each text begins among the texts of a file, in the order they follow one another. */
export function startsOf({ body, footnotes, heads, macros, remarks, endnotes, boxes }: TextLengths): Readonly<Record<'footnotes' | 'heads' | 'remarks' | 'endnotes' | 'boxes' | 'headBoxes', number>> {
  const footnoteStart = body;
  const headStart = footnoteStart + footnotes;
  const remarkStart = headStart + heads + macros;
  const endnoteStart = remarkStart + remarks;
  return { footnotes: footnoteStart, heads: headStart, remarks: remarkStart, endnotes: endnoteStart, boxes: endnoteStart + endnotes, headBoxes: endnoteStart + endnotes + boxes };
}

const kinds = {
  footnotes: { marks: tableIndex.footnoteMarks, texts: tableIndex.footnoteTexts, size: 2 },
  endnotes: { marks: tableIndex.endnoteMarks, texts: tableIndex.endnoteTexts, size: 2 },
  remarks: { marks: tableIndex.remarkMarks, texts: tableIndex.remarkTexts, size: 30 },
} as const;

/** The notes or remarks of a file in the order of their marks: where the mark is, and where the text is. */
export function readAsides(file: WordFile, kind: keyof typeof kinds): readonly Aside[] {
  const { marks, texts, size } = kinds[kind];
  const start = startsOf(file.lengths)[kind];
  const most = file.lengths[kind];
  const ends = positionsIn(file.table(texts), 0);
  return positionsIn(file.table(marks), size)
    .slice(0, -1)
    .map((mark, index) => ({ mark, from: start + Math.min(ends[index] ?? most, most), to: start + Math.min(ends[index + 1] ?? most, most) }));
}

/** Who made each remark ([MS-DOC] 2.8.7, 2.9.4). */
export function remarkAuthors(file: WordFile): readonly string[] {
  const names = file.table(tableIndex.remarkAuthors);
  const authors: string[] = [];
  for (let at = 0; at + 2 <= names.byteLength; ) {
    const length = names.getUint16(at, true);
    if (at + 2 + length * 2 > names.byteLength) break;
    authors.push(Array.from({ length }, (_, index) => String.fromCharCode(names.getUint16(at + 2 + index * 2, true))).join(''));
    at += 2 + length * 2;
  }
  const marks = file.table(tableIndex.remarkMarks);
  const count = positionsIn(marks, 30).length - 1;
  return Array.from({ length: Math.max(count, 0) }, (_, index) => authors[marks.getUint16((count + 1) * 4 + index * 30 + 20, true)] ?? '');
}

/** Notes as they are handed on, and what puts their marks where they stand; a note whose mark is deleted is none. */
export type NoteMarks = { readonly marks: ReadonlyMap<number, (flow: TextFlow) => void>; readonly notes: () => readonly RawNote[] };

/** Ties notes to their marks; they are counted and read as their marks come. */
export function tieNotes(file: WordFile, read: (from: number, to: number) => TextFlow): NoteMarks {
  const notes: RawNote[] = [];
  const tied = (kind: 'footnotes' | 'endnotes', numeral: Numeral): readonly (readonly [number, (flow: TextFlow) => void])[] => {
    let count = 0;
    return readAsides(file, kind).map(({ mark, from, to }) => [
      mark,
      (flow: TextFlow): void => {
        count += 1;
        const id = `${kind}-${count}`;
        flow.note(id);
        notes.push({ id, label: printNumeral(count, numeral), paragraphs: read(from, to).paragraphs().map(noteText) });
      },
    ]);
  };
  // Word counts endnotes in small Roman numerals unless told otherwise.
  return { marks: new Map([...tied('footnotes', 'figures'), ...tied('endnotes', 'lower-roman')]), notes: () => notes };
}
