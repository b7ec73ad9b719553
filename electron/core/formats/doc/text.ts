import { readCharacters } from './characters.ts';
import type { CharacterFormat } from './characters.ts';
import { runAt } from './formatting.ts';
import { readParagraphs } from './paragraphs.ts';
import type { ParagraphFormat } from './paragraphs.ts';
import { readPieces } from './pieces.ts';
import type { Piece } from './pieces.ts';
import type { WordFile } from './word-file.ts';

/** Characters of one format that follow one another; `start` is the position of the first in the file's texts. */
export type Stretch = { readonly start: number; readonly words: string; readonly character: CharacterFormat | undefined };

/** The texts of a file with their formats, by position. */
export type FormattedText = {
  readonly length: number;
  /** The characters from one position to another, cut where their format changes. */
  readonly stretches: (from: number, to: number) => Generator<Stretch>;
  /** The format of the paragraph that the character at a position ends. */
  readonly paragraphAt: (position: number) => ParagraphFormat | undefined;
};

/** Reads the texts of a file. Throws `file-damaged`. */
export function readText(file: WordFile): FormattedText {
  const { text, pieces } = readPieces(file);
  const characters = readCharacters(file);
  const paragraphs = readParagraphs(file);
  return {
    length: text.length,
    *stretches(from, to) {
      let start = from;
      while (start < to) {
        const piece = runAt(pieces, start);
        const run = piece && runAt(characters, placeIn(piece, start));
        const end = Math.min(to, piece?.end ?? to, piece && run ? start + Math.ceil((run.end - placeIn(piece, start)) / piece.format.width) : to);
        yield { start, words: text.slice(start, end), character: run?.format };
        start = end;
      }
    },
    paragraphAt: (position) => {
      const piece = runAt(pieces, position);
      return piece && runAt(paragraphs, placeIn(piece, position))?.format;
    },
  };
}

/** Where in the main stream the character at a position is. */
const placeIn = (piece: Piece, position: number): number => piece.format.place + (position - piece.start) * piece.format.width;
