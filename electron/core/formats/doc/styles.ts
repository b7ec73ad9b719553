import { tableIndex } from './word-file.ts';
import type { WordFile } from './word-file.ts';

/** A paragraph style: what it is called, the style it is based on, and where its instructions for paragraphs are in the table. */
export type DocStyle = { readonly name: string; readonly base: number; readonly instructions: DataView };

const noInstructions = new DataView(new ArrayBuffer(0));
const paragraphKind = 1;

/** The paragraph styles of a file by number ([MS-DOC] 2.9.271 STSH). What breaks off is not there. */
export function readStyles(file: WordFile): ReadonlyMap<number, DocStyle> {
  const table = file.table(tableIndex.styles);
  const styles = new Map<number, DocStyle>();
  if (table.byteLength < 6) return styles;
  const count = table.getUint16(2, true);
  const headSize = table.getUint16(4, true);
  let at = 2 + table.getUint16(0, true);
  for (let number = 0; number < count && at + 2 <= table.byteLength; number += 1) {
    const size = table.getUint16(at, true);
    at += 2;
    const style = at + size <= table.byteLength && size > headSize + 4 ? readStyle(new DataView(table.buffer, table.byteOffset + at, size), headSize) : undefined;
    if (style) styles.set(number, style);
    at += size;
  }
  return styles;
}

function readStyle(style: DataView, headSize: number): DocStyle | undefined {
  const kind = style.getUint16(2, true);
  if ((kind & 0xf) !== paragraphKind) return undefined;
  const length = style.getUint16(headSize, true);
  const end = headSize + 2 + length * 2 + 2;
  if (end > style.byteLength) return undefined;
  const name = Array.from({ length }, (_, index) => String.fromCharCode(style.getUint16(headSize + 2 + index * 2, true))).join('');
  const size = end + 2 <= style.byteLength ? style.getUint16(end, true) : 0;
  // The number of the style itself comes before its instructions.
  const instructions = size >= 2 && end + 2 + size <= style.byteLength ? new DataView(style.buffer, style.byteOffset + end + 4, size - 2) : noInstructions;
  return { name, base: kind >>> 4, instructions };
}
