import type { Box } from './direction.ts';
import type { Line } from './lines.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { PdfParagraph } from './pdf-paragraph.ts';
import { mergeBaselines } from './reading-order.ts';

/** Lines that a page draws, in points as its words see them. */
export type Rules = { readonly across: readonly Box[]; readonly down: readonly Box[] };

/** A line is at most this thick and at least this long, in points; lines that meet leave no more than `slack` between them. */
const thickest = 2.6;
const shortest = 6;
const slack = 2.5;

/** With more lines than this a page shows a chart or a map. */
const mostRules = 1500;

/** The straight lines among what a page draws. */
export function rulesOf(shapes: readonly Box[]): Rules {
  const across = shapes.filter((shape) => shape.bottom - shape.top <= thickest && shape.right - shape.left >= shortest);
  const down = shapes.filter((shape) => shape.right - shape.left <= thickest && shape.bottom - shape.top >= shortest);
  return across.length + down.length > mostRules ? { across: [], down: [] } : { across, down };
}

/** A table that ruled lines make: the places of its lines, from the top and from the left. */
type Grid = { readonly rows: readonly number[]; readonly columns: readonly number[] };

/** Two columns between rules may be prose: only rows make a table. */
const leastRows = 3;
const leastColumns = 2;

/** The grids of lines that meet each other. */
function gridsOf({ across, down }: Rules): Grid[] {
  const waiting = new Set([...across, ...down]);
  const uprights = new Set(down);
  const grids: Grid[] = [];
  for (const start of down) {
    if (!waiting.has(start)) continue;
    const met = takeMeeting(start, waiting);
    const rows = placesOf(met.filter((rule) => !uprights.has(rule)).map((rule) => (rule.top + rule.bottom) / 2));
    const columns = placesOf(met.filter((rule) => uprights.has(rule)).map((rule) => (rule.left + rule.right) / 2));
    if (rows.length > leastRows && columns.length > leastColumns) grids.push({ rows, columns });
  }
  return grids.toSorted((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0));
}

/** Takes a line and all that meet it, or meet one that does, out of those waiting. */
function takeMeeting(start: Box, waiting: Set<Box>): Box[] {
  waiting.delete(start);
  const met = [start];
  for (const rule of met) {
    for (const other of waiting) {
      if (other.left > rule.right + slack || other.right < rule.left - slack || other.top > rule.bottom + slack || other.bottom < rule.top - slack) continue;
      waiting.delete(other);
      met.push(other);
    }
  }
  return met;
}

/** Places further apart than a line is thick, in order. */
function placesOf(all: readonly number[]): number[] {
  const places: number[] = [];
  for (const place of all.toSorted((a, b) => a - b)) if (place - (places.at(-1) ?? -Infinity) > slack * 2) places.push(place);
  return places;
}

/** A table of a page: its cells' paragraphs, row by row, and its grid. */
export type RuledTable = { readonly grid: Grid; readonly paragraphs: readonly PdfParagraph[] };

/** Parts the tables of a page from its other lines; `first` is the number of its first table in the document. */
export function partTables<Page extends { readonly number: number; readonly lines: readonly Line[]; readonly rules?: Rules }>(page: Page, first: number): { readonly page: Page; readonly tables: readonly RuledTable[] } {
  let rest = page.lines;
  const tables: RuledTable[] = [];
  for (const grid of page.rules === undefined ? [] : gridsOf(page.rules)) {
    const own = rest.filter((line) => !line.isTurned && bandOf(grid.rows, middleOf(line)) !== null && bandOf(grid.columns, (line.x + line.right) / 2) !== null);
    const paragraphs = cellsOf(withoutEmptyColumns(grid, own), own, { page: page.number, table: first + tables.length });
    if (!isFilled(grid, own) || hasUnruledRows(grid, own) || isCutFurther(paragraphs)) continue;
    tables.push({ grid, paragraphs });
    const taken = new Set(own);
    rest = rest.filter((line) => !taken.has(line));
  }
  return { page: { ...page, lines: rest }, tables };
}

/** Lines of words stand on their baseline: their middle is above it. */
function middleOf(line: Line): number {
  return line.y - line.size * 0.3;
}

/** Between which of some places another lies, counted from 0; null outside of them. */
function bandOf(places: readonly number[], at: number): number | null {
  const after = places.findIndex((place) => place > at);
  return after < 1 ? null : after - 1;
}

/** Several rows have words in more than one column, and hardly a line goes over a ruled one: else it is a frame, a form or a chart. */
function isFilled({ rows, columns }: Grid, lines: readonly Line[]): boolean {
  const filled = rows.filter((_, row) => {
    const own = lines.filter((line) => bandOf(rows, middleOf(line)) === row);
    return new Set(own.map((line) => bandOf(columns, line.x + 1))).size >= leastColumns;
  });
  const crossing = lines.filter((line) => bandOf(columns, line.x + 1) !== bandOf(columns, line.right - 1));
  return filled.length >= leastRows && crossing.length <= lines.length * 0.1;
}

/** Lines drawn double, as at a table's edge, leave no column between them. */
function withoutEmptyColumns(grid: Grid, lines: readonly Line[]): Grid {
  const filled = new Set(lines.map((line) => bandOf(grid.columns, line.x + 1)));
  return { ...grid, columns: grid.columns.filter((_, i) => i === grid.columns.length - 1 || filled.has(i)) };
}

/** Many cells hold columns of their own: their rules are not those of the table. */
function isCutFurther(paragraphs: readonly PdfParagraph[]): boolean {
  const lines = paragraphs.flatMap((paragraph) => paragraph.lines);
  return lines.filter((line) => line.text.includes('\t')).length > lines.length * 0.2;
}

/** More short lines than this one above the other in cells side by side are rows that nobody ruled. */
const mostEntries = 4;

function hasUnruledRows({ rows, columns }: Grid, lines: readonly Line[]): boolean {
  return rows.some((_, row) => {
    const lists = columns.filter((left, column) => {
      const own = lines.filter((line) => bandOf(rows, middleOf(line)) === row && bandOf(columns, line.x + 1) === column);
      const short = own.filter((line) => line.right - line.x < ((columns[column + 1] ?? left) - left) * 0.6);
      return own.length > mostEntries && short.length > own.length * 0.8;
    });
    return lists.length >= leastColumns;
  });
}

function cellsOf({ rows, columns }: Grid, lines: readonly Line[], { page, table }: { readonly page: number; readonly table: number }): PdfParagraph[] {
  return rows.slice(1).flatMap((_, row) =>
    columns.slice(1).flatMap((_unused, column) => {
      const own = lines.filter((line) => bandOf(rows, middleOf(line)) === row && bandOf(columns, Math.max(line.x + 1, (columns[0] ?? 0) + 1)) === column);
      if (own.length === 0) return [];
      const inside = { lines: mergeBaselines(own), left: Math.min(...own.map((line) => line.x)), right: Math.max(...own.map((line) => line.right)) };
      return paragraphsOf(inside).map((group) => ({ page, lines: group.lines, style: null, level: 0, label: null, cell: { table, row, column }, isNote: false, isCentred: false, lastLineIsFull: false }));
    }),
  );
}

/** Puts tables back among the paragraphs of their page: each above what stands below it in its own column. */
export function withTables(paragraphs: readonly PdfParagraph[], tables: readonly RuledTable[]): PdfParagraph[] {
  const out = [...paragraphs];
  for (const { grid, paragraphs: cells } of tables) {
    const [top = 0, left = 0, right = 0] = [grid.rows[0], grid.columns[0], grid.columns.at(-1)];
    const at = out.findIndex(({ cell, lines: [line] }) => cell === null && line !== undefined && line.y > top && line.x < right && line.right > left);
    out.splice(at === -1 ? out.length : at, 0, ...cells);
  }
  return out;
}
