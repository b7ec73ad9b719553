import type { ListLevel, WordList } from '../word-list-labels.ts';
import { tableIndex } from './word-file.ts';
import type { WordFile } from './word-file.ts';

const definitionSize = 28;
const listSize = 16;
const levelCount = 9;

type Levels = { readonly levels: readonly ListLevel[]; readonly end: number };

/** The lists of a file by the numbers paragraphs name them with, from 1. A list that breaks off, and those after it, are not there. */
export function readLists(file: WordFile): ReadonlyMap<number, WordList> {
  const definitions = readDefinitions(file);
  const table = file.tableFrom(tableIndex.listOverrides);
  const lists = new Map<number, WordList>();
  if (!table || table.byteLength < 4) return lists;
  const count = Math.min(table.getInt32(0, true), Math.floor((table.byteLength - 4) / listSize));
  let at = 4 + count * listSize;
  for (let index = 0; index < count; index += 1) {
    const shared = table.getInt32(4 + index * listSize, true);
    const overridden = table.getUint8(4 + index * listSize + 12);
    const starts = new Map<number, number>();
    const levels = [...(definitions.get(shared) ?? [])];
    at += 4;
    for (let level = 0; level < overridden && at + 8 <= table.byteLength; level += 1) {
      const flags = table.getUint32(at + 4, true);
      const depth = flags & 0xf;
      if ((flags & 0x10) !== 0) starts.set(depth, table.getInt32(at, true));
      at += 8;
      if ((flags & 0x20) === 0) continue;
      const own = readLevels(table, at, 1);
      at = own.end;
      const [format] = own.levels;
      if (format && depth < levelCount) levels[depth] = format;
      if (format && (flags & 0x10) !== 0) starts.set(depth, format.start);
    }
    lists.set(index + 1, { shared, levels, starts });
  }
  return lists;
}

/** The lists that others share counters with, by their own numbers; their levels stand behind the table that names them. */
function readDefinitions(file: WordFile): ReadonlyMap<number, readonly ListLevel[]> {
  const table = file.tableFrom(tableIndex.lists);
  const definitions = new Map<number, readonly ListLevel[]>();
  if (!table || table.byteLength < 2) return definitions;
  const count = Math.min(table.getUint16(0, true), Math.floor((table.byteLength - 2) / definitionSize));
  let at = 2 + count * definitionSize;
  for (let index = 0; index < count; index += 1) {
    const start = 2 + index * definitionSize;
    const isSimple = (table.getUint8(start + 26) & 1) !== 0;
    const { levels, end } = readLevels(table, at, isSimple ? 1 : levelCount);
    definitions.set(table.getInt32(start, true), levels);
    at = end;
  }
  return definitions;
}

function readLevels(table: DataView, start: number, count: number): Levels {
  const levels: ListLevel[] = [];
  let at = start;
  while (levels.length < count && at + definitionSize + 2 <= table.byteLength) {
    const textAt = at + definitionSize + table.getUint8(at + 24) + table.getUint8(at + 25);
    if (textAt + 2 > table.byteLength) break;
    const length = table.getUint16(textAt, true);
    if (textAt + 2 + length * 2 > table.byteLength) break;
    const flags = table.getUint8(at + 5);
    levels.push({
      start: table.getInt32(at, true),
      format: table.getUint8(at + 4),
      isLegal: (flags & 4) !== 0,
      goesOn: (flags & 8) !== 0,
      text: Array.from({ length }, (_, index) => String.fromCharCode(table.getUint16(textAt + 2 + index * 2, true))).join(''),
    });
    at = textAt + 2 + length * 2;
  }
  return { levels, end: levels.length < count ? table.byteLength : at };
}
