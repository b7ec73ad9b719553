import { instructionsIn, readRuns } from './formatting.ts';
import type { Run } from './formatting.ts';
import { readStyles } from './styles.ts';
import type { DocStyle } from './styles.ts';
import type { WordFile } from './word-file.ts';

/** What the file says of a paragraph: where in a table it ends something, how it is aligned, in which list it stands, what it is. Depth 0 is outside tables. */
export type ParagraphFormat = {
  readonly depth: number;
  readonly endsRow: boolean;
  readonly endsInnerCell: boolean;
  readonly isCentred: boolean;
  readonly list: number;
  readonly level: number;
  readonly outline: number | undefined;
  readonly style: string;
};

const plain: ParagraphFormat = { depth: 0, endsRow: false, endsInnerCell: false, isCentred: false, list: 0, level: 0, outline: undefined, style: '' };

/** No table is nested deeper; no style is based on a longer chain of others. */
const deepestTable = 20;
const longestChain = 20;

/** The formats of all paragraphs, by their places in the main stream. */
export function readParagraphs(file: WordFile): readonly Run<ParagraphFormat>[] {
  const styles = readStyles(file);
  const resolved = new Map<number, ParagraphFormat>();
  const styled = (number: number): ParagraphFormat => {
    const known = resolved.get(number) ?? styleFormat(styles, number);
    resolved.set(number, known);
    return known;
  };
  return readRuns(file, 'paragraphs', (page, index, count) => {
    const at = (count + 1) * 4 + index * 13;
    const offset = at < page.byteLength ? page.getUint8(at) * 2 : 0;
    return offset === 0 || offset + 2 > page.byteLength ? styled(0) : formatAt(page, offset, styled);
  });
}

/** What a style makes of a paragraph, from the one it is first based on down to itself. */
function styleFormat(styles: ReadonlyMap<number, DocStyle>, number: number): ParagraphFormat {
  const chain: DocStyle[] = [];
  for (let style = styles.get(number); style && chain.length < longestChain; style = styles.get(style.base)) chain.unshift(style);
  const format = chain.reduce((around, { instructions }) => withInstructions(around, instructions, 0, instructions.byteLength), plain);
  return { ...format, style: chain.at(-1)?.name ?? '' };
}

function formatAt(page: DataView, offset: number, styled: (number: number) => ParagraphFormat): ParagraphFormat {
  const words = page.getUint8(offset);
  const start = words === 0 ? offset + 2 : offset + 1;
  const size = words === 0 ? page.getUint8(offset + 1) * 2 : words * 2 - 1;
  return start + 2 > page.byteLength ? styled(0) : withInstructions(styled(page.getUint16(start, true)), page, start + 2, size - 2);
}

function withInstructions(around: ParagraphFormat, page: DataView, start: number, size: number): ParagraphFormat {
  let format = around;
  for (const { code, value } of instructionsIn(page, start, size)) format = formatWith(format, code, value);
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
      return { ...format, list: value === 0x7ff ? 0 : value };
    case 0x260a:
      return { ...format, level: Math.min(value, 8) };
    case 0x2640:
      return { ...format, outline: value < 9 ? value : undefined };
    default:
      return format;
  }
}
