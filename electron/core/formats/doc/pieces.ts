import { AppError } from '../../../../shared/errors.ts';
import type { Run } from './formatting.ts';
import { tableIndex } from './word-file.ts';
import type { WordFile } from './word-file.ts';

/** Characters from one position to another that are kept together: from which place in the main stream on, in how many bytes each. */
export type Piece = Run<{ readonly place: number; readonly width: 1 | 2 }>;

export type PieceText = {
  /** All texts of the file one after the other. */
  readonly text: string;
  readonly pieces: readonly Piece[];
};

const damaged = (message: string): AppError => new AppError('file-damaged', message);

/** Puts the text together from the pieces it is kept in ([MS-DOC] 2.4.1). Throws `file-damaged` for pieces that are not in the file. */
export function readPieces(file: WordFile): PieceText {
  const table = pieceTable(file);
  const count = Math.floor((table.byteLength - 4) / 12);
  const pieces: Piece[] = [];
  let text = '';
  for (let index = 0; index < count; index += 1) {
    const [start, end] = [table.getUint32(index * 4, true), table.getUint32(index * 4 + 4, true)];
    const packed = table.getUint32((count + 1) * 4 + index * 8 + 2, true);
    const isNarrow = (packed & 0x40000000) !== 0;
    const place = isNarrow ? (packed & 0x3fffffff) >>> 1 : packed & 0x3fffffff;
    const width = isNarrow ? 1 : 2;
    if (start !== text.length || end < start || place + (end - start) * width > file.main.byteLength || end > file.main.byteLength) throw damaged('a piece of the text is not in the file');
    text += textOf(file.main, place, end - start, width);
    pieces.push({ start, end, format: { place, width } });
  }
  return { text, pieces };
}

/** Every byte or pair of bytes becomes one character, whatever it is: positions must stay right. */
function textOf({ buffer, byteOffset }: DataView, place: number, length: number, width: 1 | 2): string {
  const bytes = Buffer.from(buffer, byteOffset + place, length * width);
  if (width === 2) return bytes.toString('utf16le');
  return bytes.toString('latin1').replaceAll(/[\u0080-\u009f]/g, (sign) => western.charAt(sign.charCodeAt(0) - 0x80));
}

/** Windows-1252 where it differs from Latin-1. */
const western = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The table of pieces, behind the formatting kept with it. */
function pieceTable(file: WordFile): DataView {
  const whole = file.table(tableIndex.pieces);
  let at = 0;
  while (at + 5 <= whole.byteLength) {
    const kind = whole.getUint8(at);
    if (kind === 2) {
      const size = whole.getUint32(at + 1, true);
      if (size < 4 || at + 5 + size > whole.byteLength) break;
      return new DataView(whole.buffer, whole.byteOffset + at + 5, size);
    }
    if (kind !== 1) break;
    at += 3 + whole.getUint16(at + 1, true);
  }
  throw damaged('the document does not say where its text is');
}
