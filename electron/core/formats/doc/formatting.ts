import { tableIndex } from './word-file.ts';
import type { WordFile } from './word-file.ts';

/** One instruction of formatting: its code, and its operand from `at` on. */
export type Instruction = { readonly code: number; readonly value: number; readonly at: number };

/** A stretch of the main stream that is formatted alike. */
export type Run<Format> = { readonly start: number; readonly end: number; readonly format: Format };

const pageSize = 512;

/** What lies on one page of formatting: where the stretches begin and end, and where the instructions for each are. */
type ReadFormat<Format> = (page: DataView, index: number, count: number) => Format;

/**
 * The stretches of the main stream with the format of each, in order of place ([MS-DOC] 2.4.6.1, 2.4.6.2).
 * Pages that are not in the file are passed over: the text is there without them.
 */
export function readRuns<Format>(file: WordFile, kind: 'characters' | 'paragraphs', read: ReadFormat<Format>): readonly Run<Format>[] {
  const table = file.table(tableIndex[kind]);
  const count = Math.floor((table.byteLength - 4) / 8);
  const runs: Run<Format>[] = [];
  for (let index = 0; index < count; index += 1) {
    const start = (table.getUint32((count + 1) * 4 + index * 4, true) & 0x3fffff) * pageSize;
    if (start + pageSize <= file.main.byteLength) runs.push(...runsOn(new DataView(file.main.buffer, file.main.byteOffset + start, pageSize), read));
  }
  return runs.toSorted((one, other) => one.start - other.start);
}

function runsOn<Format>(page: DataView, read: ReadFormat<Format>): readonly Run<Format>[] {
  const count = page.getUint8(pageSize - 1);
  const runs: Run<Format>[] = [];
  for (let index = 0; index < count && (index + 2) * 4 <= pageSize - 1; index += 1) {
    runs.push({ start: page.getUint32(index * 4, true), end: page.getUint32(index * 4 + 4, true), format: read(page, index, count) });
  }
  return runs;
}

/** Reads instructions one after the other as far as they fit ([MS-DOC] 2.2.5.1). */
export function* instructionsIn(page: DataView, start: number, size: number): Generator<Instruction> {
  const end = Math.min(start + size, page.byteLength);
  let at = start;
  while (at + 3 <= end) {
    const code = page.getUint16(at, true);
    const width = operandWidth(code, page, at + 2);
    if (at + 2 + width > end) return;
    yield { code, value: width >= 4 ? page.getUint32(at + 2, true) : width >= 2 ? page.getUint16(at + 2, true) : width === 1 ? page.getUint8(at + 2) : 0, at: at + 2 };
    at += 2 + width;
  }
}

/** How long an operand is; the upper bits of the code say so, and for those of any length its own first byte. */
function operandWidth(code: number, page: DataView, at: number): number {
  const width = [1, 1, 2, 4, 2, 2, 0, 3][code >>> 13] ?? 0;
  if (width > 0) return width;
  // Definitions of tables have a length of two bytes.
  if (code === 0xd608) return at + 2 <= page.byteLength ? page.getUint16(at, true) + 1 : pageSize;
  return page.getUint8(at) + 1;
}

/** The stretch a place lies in, by halving; undefined where there is none. */
export function runAt<Format>(runs: readonly Run<Format>[], place: number): Run<Format> | undefined {
  let [low, high] = [0, runs.length - 1];
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const run = runs[middle];
    if (!run) return undefined;
    if (place < run.start) high = middle - 1;
    else if (place >= run.end) low = middle + 1;
    else return run;
  }
  return undefined;
}
