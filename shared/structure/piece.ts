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
    const typed = source.cell ? null : cutNumber(source, text, marks);
    if (typed?.number?.label === number.label && number.form !== 'bullet') return typed;
    return { ...tidy, number: typed && isOnlyNumber(tidy.text, number) ? null : number, source };
  }
  return source.cell || source.style === 'title' ? { ...tidy, number: null, source } : cutNumber(source, text, marks);
}

/** A text that is nothing but its own number would print it twice. */
function isOnlyNumber(text: string, number: PrintedNumber): boolean {
  const taken = takePrintedNumber(text);
  return taken?.length === text.length && taken.number.label === number.label;
}

/**
 * The number is read before spaces are tidied, because a tab after a bare figure makes it a number.
 * A number inside the bracket that opens a contested paragraph (`[12. To …]`) leaves the bracket to the text.
 */
function cutNumber(source: RawParagraph, text: string, marks: readonly Mark[]): Piece {
  const start = /^\s*(?:\[+\s*(?=(?:\d|[OP]P\s?\d|\(?[a-z]{1,4}[.)]\s)))?/iu.exec(text)?.[0].length ?? 0;
  const taken = takePrintedNumber(text.slice(start));
  const isAlone = taken !== null && text.slice(start + taken.length).trim() === '';
  if (!taken || isAlone) return { ...tidySpaces(text, marks), number: null, source };
  const bracket = text.slice(0, start).trim();
  const cut = start + taken.length - bracket.length;
  return { ...tidySpaces(bracket + text.slice(start + taken.length), marks.map((mark) => ({ ...mark, offset: Math.max(bracket.length, mark.offset - cut) }))), number: taken.number, source };
}

/**
 * Runs of spaces, tabs and line ends become one space, none at either end; a lone no-break space stays.
 * Marks keep their place among the words.
 */
export function tidySpaces(text: string, marks: readonly Mark[]): { readonly text: string; readonly marks: readonly Mark[] } {
  const end = text.trimEnd().length;
  let tidy = '';
  /** For each run of spaces but those at the ends: where it starts, and how much shorter the text is after it. */
  const cuts: { readonly from: number; readonly to: number; readonly at: number }[] = [];
  for (const match of text.matchAll(/\s+|\S+/gu)) {
    const isSpace = /^\s/u.test(match[0]);
    const isOuter = tidy === '' || match.index >= end;
    if (isSpace) cuts.push({ from: match.index, to: match.index + match[0].length, at: tidy.length });
    if (isSpace) tidy += isOuter ? '' : spaceFor(match[0]);
    else tidy += match[0];
  }
  return { text: tidy, marks: marks.map((mark) => ({ ...mark, offset: placeAfter(cuts, mark.offset, tidy.length) })).toSorted((a, b) => a.offset - b.offset) };
}

/** A mark inside a run of spaces belongs to the word before it, one at its end to the word after. */
function placeAfter(cuts: readonly { readonly from: number; readonly to: number; readonly at: number }[], offset: number, length: number): number {
  const cut = cuts.findLast(({ from }) => from < offset);
  if (!cut) return Math.min(offset, length);
  if (offset < cut.to) return cut.at;
  const isFirst = cut.at === 0;
  return Math.min(length, cut.at + (isFirst ? 0 : 1) + offset - cut.to);
}

function spaceFor(run: string): string {
  return run === '\u00A0' || run === '\u202F' ? run : ' ';
}
