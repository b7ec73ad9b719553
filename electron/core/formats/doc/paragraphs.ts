import { instructionsIn, readRuns } from './formatting.ts';
import type { Run } from './formatting.ts';
import type { WordFile } from './word-file.ts';

/** What the file says of a paragraph: where in a table it ends something, how it is aligned, of which list it is. Depth 0 is outside tables. */
export type ParagraphFormat = { readonly depth: number; readonly endsRow: boolean; readonly endsInnerCell: boolean; readonly isCentred: boolean; readonly isListed: boolean; readonly heading: number | undefined };

const plain: ParagraphFormat = { depth: 0, endsRow: false, endsInnerCell: false, isCentred: false, isListed: false, heading: undefined };

/** No table is nested deeper. */
const deepestTable = 20;

/** The formats of all paragraphs, by their places in the main stream. */
export function readParagraphs(file: WordFile): readonly Run<ParagraphFormat>[] {
  return readRuns(file, 'paragraphs', (page, index, count) => {
    const at = (count + 1) * 4 + index * 13;
    const offset = at < page.byteLength ? page.getUint8(at) * 2 : 0;
    return offset === 0 || offset + 2 > page.byteLength ? plain : formatAt(page, offset);
  });
}

function formatAt(page: DataView, offset: number): ParagraphFormat {
  const words = page.getUint8(offset);
  const start = words === 0 ? offset + 2 : offset + 1;
  const size = words === 0 ? page.getUint8(offset + 1) * 2 : words * 2 - 1;
  if (start + 2 > page.byteLength) return plain;
  const style = page.getUint16(start, true);
  // The first nine styles after the usual one are those of headings.
  let format: ParagraphFormat = { ...plain, heading: style >= 1 && style <= 9 ? style - 1 : undefined };
  for (const { code, value } of instructionsIn(page, start + 2, size - 2)) format = formatWith(format, code, value);
  return format;
}

function formatWith(format: ParagraphFormat, code: number, value: number): ParagraphFormat {
  switch (code) {
    case 0x2416:
      return { ...format, depth: value === 0 ? 0 : Math.max(format.depth, 1) };
    case 0x6649:
      return { ...format, depth: Math.min(value, deepestTable) };
    case 0x2417:
    case 0x244c:
      return { ...format, endsRow: value !== 0 };
    case 0x244b:
      return { ...format, endsInnerCell: value !== 0 };
    case 0x2403:
    case 0x2461:
      return { ...format, isCentred: value === 1 };
    case 0x460b:
      return { ...format, isListed: value !== 0 };
    default:
      return format;
  }
}
