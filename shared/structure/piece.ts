import { readPrintedNumber, takePrintedNumber, type PrintedNumber } from './printed-number.ts';
import type { RawParagraph } from './raw.ts';

/** A note mark on its way to its note: `id` names the note, or is null while the mark's number is lost. */
export type Mark = { readonly id: string | null; readonly offset: number; readonly isSign: boolean };

/** A paragraph whose words are settled and whose number is taken off, before its kind is known. */
export type Piece = {
  readonly text: string;
  readonly number: PrintedNumber | null;
  readonly marks: readonly Mark[];
  readonly source: RawParagraph;
};

/** Tidies a paragraph's spaces and takes its number off; a number that the format gave wins over one typed in the text. */
export function makePiece(source: RawParagraph, text: string, marks: readonly Mark[]): Piece {
  const tidy = tidySpaces(text, marks);
  if (source.label !== undefined && source.label.trim() !== '') {
    const number = readPrintedNumber(source.label);
    const typed = source.cell ? null : takePrintedNumber(text.trimStart());
    return typed?.number.label === number.label && number.form !== 'bullet' ? cutNumber(source, text, marks) : { ...tidy, number, source };
  }
  return source.cell || source.style === 'title' ? { ...tidy, number: null, source } : cutNumber(source, text, marks);
}

/** The number is read before spaces are tidied, because a tab after a bare figure makes it a number. */
function cutNumber(source: RawParagraph, text: string, marks: readonly Mark[]): Piece {
  const start = text.length - text.trimStart().length;
  const taken = takePrintedNumber(text.slice(start));
  if (!taken) return { ...tidySpaces(text, marks), number: null, source };
  const cut = start + taken.length;
  return { ...tidySpaces(text.slice(cut), marks.map((mark) => ({ ...mark, offset: Math.max(0, mark.offset - cut) }))), number: taken.number, source };
}

/**
 * Runs of spaces, tabs and line ends become one space, none at either end; a lone no-break space stays.
 * Marks keep their place among the words.
 */
export function tidySpaces(text: string, marks: readonly Mark[]): { readonly text: string; readonly marks: readonly Mark[] } {
  const offsets = [...marks].sort((a, b) => a.offset - b.offset);
  const placed: Mark[] = [];
  let tidy = '';
  let next = 0;
  for (const match of text.matchAll(/\s+|\S+/gu)) {
    const end = match.index + match[0].length;
    const isSpace = /^\s/u.test(match[0]);
    const before = tidy.length;
    if (isSpace) tidy += tidy === '' || end === text.length ? '' : spaceFor(match[0]);
    else tidy += match[0];
    for (let mark = offsets[next]; mark && mark.offset <= end && (mark.offset < end || !isSpace); mark = offsets[++next]) {
      placed.push({ ...mark, offset: isSpace ? before : before + Math.max(0, mark.offset - match.index) });
    }
  }
  for (const mark of offsets.slice(next)) placed.push({ ...mark, offset: tidy.length });
  return { text: tidy, marks: placed };
}

function spaceFor(run: string): string {
  return run === '\u00A0' || run === '\u202F' ? run : ' ';
}
