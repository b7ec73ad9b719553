import { isRightToLeft } from './bidi.ts';
import { joinAcross, type Line } from './lines.ts';

/** Lines of one column, top to bottom; `left` and `right` bound its text, in points. */
export type Column = { readonly lines: readonly Line[]; readonly left: number; readonly right: number };

/** A column needs this many lines, of this many letters at the median: numbers in a margin or cells of a table are none. */
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
  if (gutter !== null) return [...cut(lines.filter((line) => line.right <= gutter)), ...cut(lines.filter((line) => line.right > gutter))];
  const split = findBand(lines);
  if (split !== null) return [...cut(lines.filter((line) => line.y < split)), ...cut(lines.filter((line) => line.y >= split))];
  return [toColumn(lines)];
}

/** The x of a strip that no line crosses, with prose on both sides; the widest, or null. */
function findGutter(lines: readonly Line[]): number | null {
  const byLeft = lines.toSorted((a, b) => a.x - b.x);
  let reach = -Infinity;
  let best: { x: number; width: number } | null = null;
  for (const line of byLeft) {
    const width = line.x - reach;
    if (reach > -Infinity && width > line.size * 0.9 && (best === null || width > best.width)) {
      const x = reach + 0.01;
      if (isProse(lines.filter((other) => other.right <= x)) && isProse(lines.filter((other) => other.right > x))) best = { x, width };
    }
    reach = Math.max(reach, line.right);
  }
  return best?.x ?? null;
}

function isProse(lines: readonly Line[]): boolean {
  if (lines.length < leastLines) return false;
  const letters = lines.map((line) => line.text.length).toSorted((a, b) => a - b);
  return (letters[Math.floor(letters.length / 2)] ?? 0) >= leastLetters;
}

/** A height that parts a full-width band (a heading, an abstract) from columns above or below it, or null. */
function findBand(lines: readonly Line[]): number | null {
  if (lines.length < leastLines * 2 + 1) return null;
  const byTop = lines.toSorted((a, b) => a.y - b.y);
  const heights = new Set<number>();
  for (const [i, line] of byTop.entries()) {
    const previous = byTop[i - 1];
    if (previous !== undefined && line.y - previous.y > line.size * 1.6) heights.add(line.y - line.size * 0.9);
  }
  return [...heights].find((y) => findGutter(lines.filter((line) => line.y < y)) !== null || findGutter(lines.filter((line) => line.y >= y)) !== null) ?? null;
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
