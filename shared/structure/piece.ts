import { readPrintedNumber, takePrintedNumber, type PrintedNumber } from './printed-number.ts';
import type { RawParagraph } from './raw.ts';
import { cutWords, tidySpaces, type Words } from './words.ts';

/** What is known of a paragraph besides its words. */
export type Source = Omit<RawParagraph, keyof Words | 'notes'>;

/** A paragraph whose words are settled and whose number is taken off, before its kind is known. */
export type Piece = Words & { readonly number: PrintedNumber | null; readonly source: Source };

/** Tidies a paragraph's spaces and takes its number off; a number that the format gave wins over one typed in the text. */
export function makePiece(source: Source, words: Words): Piece {
  const tidy = tidySpaces(words);
  if (source.label !== undefined && source.label.trim() !== '') {
    const number = readPrintedNumber(source.label);
    const typed = source.cell ? null : cutNumber(source, words);
    if (typed?.number?.label === number.label && number.form !== 'bullet') return typed;
    return { ...tidy, number: typed && isOnlyNumber(tidy.text, number) ? null : number, source };
  }
  return source.cell || source.style === 'title' ? { ...tidy, number: null, source } : cutNumber(source, words);
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
function cutNumber(source: Source, words: Words): Piece {
  const { text } = words;
  const start = /^\s*(?:\[+\s*(?=(?:\d|[OP]P\s?\d|\(?[a-z]{1,4}[.)]\s)))?/iu.exec(text)?.[0].length ?? 0;
  const taken = takePrintedNumber(text.slice(start));
  const isAlone = taken !== null && text.slice(start + taken.length).trim() === '';
  if (!taken || isAlone) return { ...tidySpaces(words), number: null, source };
  const from = text.slice(0, start).trimEnd().length;
  return { ...tidySpaces(cutWords(words, [{ from, to: start + taken.length }])), number: taken.number, source };
}
