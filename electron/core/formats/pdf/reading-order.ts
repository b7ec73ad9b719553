import { isRightToLeft } from './bidi.ts';
import { joinAcross, type Line } from './lines.ts';

/** Lines of one column, top to bottom; `left` and `right` bound its text, in points. */
export type Column = { readonly lines: readonly Line[]; readonly left: number; readonly right: number };

/** A column needs this many lines of this many letters: numbers in a margin or cells of a table are none. */
const leastLines = 6;
const leastLetters = 18;

/**
 * Cuts a page into columns in reading order: upright lines first, by gutters that no line crosses
 * (recursive X-Y cut, Nagy and Seth 1984, kept to gutters between runs of prose), turned ones last.
 */
export function readingOrder(lines: readonly Line[]): Column[] {
  const upright = lines.filter((line) => !line.isTurned);
  const turned = lines.filter((line) => line.isTurned);
  return [...cut(upright), ...(turned.length > 0 ? [toColumn(turned)] : [])];
}

function cut(lines: readonly Line[]): Column[] {
  if (lines.length === 0) return [];
  const gutter = findGutter(lines);
  if (gutter === null) return [toColumn(lines)];
  const crossing = lines.filter((line) => crosses(line, gutter));
  if (crossing.length === 0) return [...cut(lines.filter((line) => line.right <= gutter)), ...cut(lines.filter((line) => line.right > gutter))];
  const [first, last] = firstBand(lines, new Set(crossing));
  return [...cut(lines.filter((line) => line.y < first)), toColumn(lines.filter((line) => line.y >= first && line.y <= last)), ...cut(lines.filter((line) => line.y > last))];
}

function crosses(line: Line, x: number): boolean {
  return line.x < x && line.right > x;
}

/** A gutter is at least this wide, in multiples of the size, and at most this share of the lines goes over it: titles, tables, a page's number. */
const leastGutter = 0.55;
const mostCrossing = 0.3;

/** The x of a strip with prose on both sides that the fewest lines cross, the widest of those; or null. */
function findGutter(lines: readonly Line[]): number | null {
  if (lines.length < leastLines * 2) return null;
  let best: { readonly x: number; readonly crossing: number; readonly width: number } | null = null;
  for (const x of new Set(lines.filter((line) => line.text.length >= leastLetters).map((line) => line.right + 0.01))) {
    const crossing = lines.filter((line) => crosses(line, x)).length;
    if (crossing > lines.length * mostCrossing || (best !== null && crossing > best.crossing)) continue;
    const right = lines.filter((line) => line.x >= x);
    const next = right.reduce((least, line) => Math.min(least, line.x), Infinity);
    const width = next - x;
    const isWider = best === null || crossing < best.crossing || width > best.width;
    if (isWider && width < Infinity && width > (right[0]?.size ?? 0) * leastGutter && isProse(right) && isProse(lines.filter((line) => line.right <= x))) best = { x, crossing, width };
  }
  return best?.x ?? null;
}

/** From where to where the first lines stand that go over a gutter, with no line of a column between them. */
function firstBand(lines: readonly Line[], crossing: ReadonlySet<Line>): readonly [number, number] {
  const byTop = lines.toSorted((a, b) => a.y - b.y);
  const start = byTop.findIndex((line) => crossing.has(line));
  const after = byTop.findIndex((line, i) => i > start && !crossing.has(line));
  return [byTop[start]?.y ?? 0, byTop[after === -1 ? byTop.length - 1 : after - 1]?.y ?? 0];
}

/** Enough long lines, and most letters in them: between the short lines of a figure or a table runs no column of prose. */
function isProse(lines: readonly Line[]): boolean {
  const long = lines.filter((line) => line.text.length >= leastLetters);
  return long.length >= leastLines && lettersIn(long) > lettersIn(lines) * 0.7;
}

function lettersIn(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.text.length, 0);
}

function toColumn(lines: readonly Line[]): Column {
  const merged = mergeBaselines(lines);
  return { lines: merged, left: outermostEdge(merged.map((line) => -line.x), 3) * -1, right: outermostEdge(merged.map((line) => line.right), 8) };
}

/** The outermost edge that several lines share, so that one line in the margin does not widen the column. */
function outermostEdge(edges: readonly number[], within: number): number {
  const sorted = edges.toSorted((a, b) => b - a);
  const enough = Math.max(2, edges.length * 0.08);
  return sorted.find((edge) => edges.filter((other) => Math.abs(other - edge) < within).length >= enough) ?? sorted[0] ?? 0;
}

/** Inside a column a wide gap is a tab (a number and its text, cells of a row): one line again. Top to bottom. */
export function mergeBaselines(lines: readonly Line[]): Line[] {
  const sorted = lines.toSorted((a, b) => a.y - b.y || a.x - b.x);
  const rows: Line[][] = [];
  for (const line of sorted) {
    const row = rows.at(-1);
    const base = row?.[0];
    if (row !== undefined && base !== undefined && Math.abs(base.y - line.y) < Math.max(base.size, line.size) * 0.4) row.push(line);
    else rows.push([line]);
  }
  return rows.map((row) => row.toSorted((a, b) => (isRightToLeft(a.text) && isRightToLeft(b.text) ? b.x - a.x : a.x - b.x)).reduce(joinAcross));
}
