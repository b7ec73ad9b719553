import type { Line } from './lines.ts';
import type { Column } from './reading-order.ts';

/** Lines that belong together, with the column that bounds them. */
export type LineGroup = { readonly lines: readonly Line[]; readonly column: Column; readonly isCentred: boolean };

const numbered = /^(?:\(?\d{1,3}\s*(?:bis|ter|quater)?[.)]|\(?[a-z]{1,2}\)|\(?[ivxlc]{1,6}[.)]|[•▪●–—-]\s|[A-Z]\.\s)/iu;
/** A heading of a treaty; within a sentence the word stands in small letters. */
const articleHeading = /^(?:Art[ií]culo|Article|Artigo|ART[IÍ]CULO|ARTICLE|ARTIGO)\s+(?:\d|[IVXL]+\b|premier|first|único)/u;
const ended = /[.;:!?…][)\]"»”’'\d]*$/u;

/** Groups the lines of a column into paragraphs. */
export function paragraphsOf(column: Column): LineGroup[] {
  const pitch = usualPitch(column.lines);
  const groups: Line[][] = [];
  for (const [i, line] of column.lines.entries()) {
    const previous = column.lines[i - 1];
    const group = groups.at(-1);
    if (group === undefined || previous === undefined || isBreak({ previous, line, next: column.lines[i + 1], column, pitch, group })) groups.push([line]);
    else group.push(line);
  }
  return groups.map((lines) => ({ lines, column, isCentred: lines.every((line) => isCentred(line, column)) }));
}

/** The most frequent distance of baselines, in multiples of the size. */
function usualPitch(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const [i, line] of lines.entries()) {
    const previous = lines[i - 1];
    if (previous === undefined) continue;
    const ratio = Math.round(((line.y - previous.y) / line.size) * 20) / 20;
    if (ratio > 0.8 && ratio < 2.2) counts.set(ratio, (counts.get(ratio) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 1.2;
}

type Seam = { readonly previous: Line; readonly line: Line; readonly next: Line | undefined; readonly column: Column; readonly pitch: number; readonly group: readonly Line[] };

function isBreak(seam: Seam): boolean {
  const { previous, line, column, pitch } = seam;
  const size = Math.max(previous.size, line.size);
  if ((line.y - previous.y) / size > pitch * 1.22 + 0.05) return true;
  if (Math.abs(previous.size - line.size) / size > 0.12) return true;
  const bothCentred = isCentred(previous, column) && isCentred(line, column);
  if (bothCentred) return false;
  if (isCentred(previous, column) !== isCentred(line, column) && isShort(previous, column)) return true;
  if (opensNumbered(seam)) return true;
  if (isIndented(seam)) return true;
  return couldHaveHeldMore(previous, line, column) && (ended.test(previous.text.trim()) || !/^\p{Ll}/u.test(line.text.trim()));
}

/** A number opens a paragraph where the line before is done, or where the text hangs beside it. */
function opensNumbered({ previous, line, next, column }: Seam): boolean {
  if (articleHeading.test(line.text.trim())) return ended.test(previous.text.trim()) && isShort(line, column);
  if (!numbered.test(line.text.trim())) return false;
  const isHanging = next !== undefined && next.x > line.x + line.size * 0.8;
  return ended.test(previous.text.trim()) || isShort(previous, column) || isHanging || line.text.includes('\t');
}

/** A first line set in: the line after it, and the paragraph's own lines before it, stand further left. */
function isIndented({ previous, line, next, group }: Seam): boolean {
  const inset = line.size * 0.8;
  const isSetIn = line.x > previous.x + inset && next !== undefined && line.x > next.x + inset;
  return isSetIn && (group.length > 1 || ended.test(previous.text.trim()));
}

/** The next line's first word (a figure goes with what it counts) would have fitted: the line was ended on purpose. */
function couldHaveHeldMore(previous: Line, line: Line, column: Column): boolean {
  const first = /^(?:[\d§]+[.,]?\s+)?\S+/u.exec(line.text.trim())?.[0] ?? '';
  const letter = (line.right - line.x) / Math.max(1, line.text.length);
  return previous.right + (first.length + 2) * letter < column.right - previous.size * 0.5;
}

function isShort(line: Line, column: Column): boolean {
  return line.right < column.right - (column.right - column.left) * 0.12;
}

function isCentred(line: Line, column: Column): boolean {
  const left = line.x - column.left;
  const right = column.right - line.right;
  const width = column.right - column.left;
  return left > line.size * 2 && right > line.size * 2 && Math.abs(left - right) < Math.max(line.size * 1.2, width * 0.02);
}

/** Whether a paragraph at a page's foot goes on at the head of the next. */
export function goesOn(last: LineGroup, first: LineGroup): boolean {
  const end = last.lines.at(-1);
  const start = first.lines[0];
  if (end === undefined || start === undefined || last.isCentred || first.isCentred) return false;
  if (Math.abs(end.size - start.size) / end.size > 0.12 || numbered.test(start.text.trim())) return false;
  return continues(end.text, start.text, !couldHaveHeldMore(end, start, last.column));
}

/** Whether text reads on over a break; `isFull`: its last line had no room for more. */
export function continues(before: string, after: string, isFull: boolean): boolean {
  const end = before.trim();
  const start = after.trim();
  if (numbered.test(start) || start === '' || end === '') return false;
  if (/^\p{Ll}/u.test(start)) return !/[.!?]$/u.test(end);
  return isFull && !ended.test(end) && !end.endsWith(',');
}
