import { AppError } from '../../../../shared/errors.ts';
import { openCompoundFile } from './compound-file.ts';

/** A part of the table stream, and where it begins. */
export type TablePart = DataView;

/** How many characters each of the texts of a file has, in the order in which they follow one another. */
export type TextLengths = { readonly body: number; readonly footnotes: number; readonly heads: number; readonly macros: number; readonly remarks: number; readonly endnotes: number; readonly boxes: number; readonly headBoxes: number };

/** A Word document of 97 to 2003, opened: its main stream and the parts of its tables. */
export type WordFile = {
  readonly main: DataView;
  readonly lengths: TextLengths;
  /** A table by its place in the list of tables ([MS-DOC] 2.5.6 FibRgFcLcb97); empty where the file has none. */
  readonly table: (index: number) => TablePart;
  /** A table and all that follows it: some have their longer parts behind them. Undefined where the file has none. */
  readonly tableFrom: (index: number) => TablePart | undefined;
};

/** Places of tables in the list, as [MS-DOC] 2.5.6 orders them. */
export const tableIndex = { styles: 1, footnoteMarks: 2, footnoteTexts: 3, remarkMarks: 4, remarkTexts: 5, headTexts: 11, characters: 12, paragraphs: 13, pieces: 33, remarkAuthors: 36, endnoteMarks: 46, endnoteTexts: 47, lists: 73, listOverrides: 74 } as const;

const flags = { encrypted: 0x0100, secondTable: 0x0200 } as const;
const wordMagic = 0xa5ec;
/** Word 2, and Word 6 and 95 with their editions for East Asia. */
const olderMagics: ReadonlySet<number> = new Set([0xa59b, 0xa59c, 0xa5db, 0xa5dc, 0xa697, 0xa698, 0xa699]);
const word97 = 0x00c1;
const listStart = 0x9a;
const noBytes = new DataView(new ArrayBuffer(0));

/**
 * Opens a Word document.
 * Throws `file-encrypted`, `file-damaged`, and `file-unsupported` (`details.format` is `doc`) for those older than Word 97.
 */
export function openWordFile(bytes: Uint8Array): WordFile {
  const file = openCompoundFile(bytes);
  const main = viewOf(file.stream('WordDocument'));
  if (main.byteLength < 0x20) throw damaged('the document has no head');
  const magic = main.getUint16(0, true);
  if (olderMagics.has(magic) || (magic === wordMagic && main.getUint16(2, true) < word97)) throw new AppError('file-unsupported', 'a Word document older than Word 97', { details: { format: 'doc' } });
  if (magic !== wordMagic) throw damaged('the document has no head that Word would know');
  const marks = main.getUint16(0x0a, true);
  if ((marks & flags.encrypted) !== 0) throw new AppError('file-encrypted', 'an encrypted Word document');
  if (main.byteLength < listStart + 8 * (tableIndex.listOverrides + 1)) throw damaged('the head of the document breaks off');
  const tables = viewOf(file.stream((marks & flags.secondTable) === 0 ? '0Table' : '1Table'));
  const part = (index: number): TablePart | undefined => {
    const [start, size] = [main.getUint32(listStart + index * 8, true), main.getUint32(listStart + index * 8 + 4, true)];
    if (size === 0) return undefined;
    if (start + size > tables.byteLength) throw damaged('a table of the document is not there');
    return new DataView(tables.buffer, tables.byteOffset + start, size);
  };
  return {
    main,
    lengths: readLengths(main),
    table: (index) => part(index) ?? noBytes,
    tableFrom: (index) => {
      const found = part(index);
      return found && new DataView(tables.buffer, found.byteOffset, tables.byteOffset + tables.byteLength - found.byteOffset);
    },
  };
}

const damaged = (message: string): AppError => new AppError('file-damaged', message);

const viewOf = (bytes: Uint8Array | undefined): DataView => (bytes ? new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) : noBytes);

function readLengths(main: DataView): TextLengths {
  const at = (offset: number): number => main.getUint32(offset, true);
  return { body: at(0x4c), footnotes: at(0x50), heads: at(0x54), macros: at(0x58), remarks: at(0x5c), endnotes: at(0x60), boxes: at(0x64), headBoxes: at(0x68) };
}

/** The character positions a table begins with: one more than it has entries of `size` bytes. */
export function positionsIn(table: TablePart, size: number): readonly number[] {
  if (table.byteLength < 4) return [];
  const count = Math.floor((table.byteLength - 4) / (4 + size)) + 1;
  return Array.from({ length: count }, (_, index) => table.getUint32(index * 4, true));
}
