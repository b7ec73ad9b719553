import type { Line } from './lines.ts';
import { partNotes, type FootNote } from './notes.ts';
import { goesOn, paragraphsOf, type LineGroup } from './paragraphs.ts';
import type { PdfParagraph } from './pdf-paragraph.ts';
import { readingOrder, type Column } from './reading-order.ts';
import { partTables, withTables, type RuledTable } from './ruled-tables.ts';
import { withoutRunningHeads, type PageLines } from './running-heads.ts';

/** `heads` are the words of running heads and feet, left out of the text. */
export type GeometryReading = { readonly paragraphs: readonly PdfParagraph[]; readonly notes: readonly FootNote[]; readonly heads: readonly string[] };

/** Reads pages that do not say what their paragraphs are, by where their words stand. */
export function readGeometry(lined: readonly PageLines[]): GeometryReading {
  const bodySize = usualSize(lined.flatMap((page) => page.lines));
  const { pages, heads } = withoutRunningHeads(lined);
  const tabled = withoutTables(pages);
  const parted = tabled.map(({ page }) => partNotes(page, bodySize));
  const columns = widen(parted.map(({ page }) => readingOrder(page.lines)));
  const groups = columns.map((own) => joinOver(own.map(paragraphsOf)));
  return {
    paragraphs: groups.flatMap((own, i) => withTables(own.map((group) => toParagraph(group, parted[i]?.page.number ?? 1, bodySize)), tabled[i]?.tables ?? [])),
    notes: parted.flatMap(({ notes }) => notes),
    heads,
  };
}

/** Parts ruled tables from the other lines of their pages, numbered over the whole document. */
function withoutTables(pages: readonly PageLines[]): { readonly page: PageLines; readonly tables: readonly RuledTable[] }[] {
  let count = 0;
  return pages.map((page) => {
    const parted = partTables(page, count);
    count += parted.tables.length;
    return parted;
  });
}

/** The size most letters are set in, in points. */
export function usualSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2;
    letters.set(size, (letters.get(size) ?? 0) + line.text.length);
  }
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

/** A page with a few short lines does not show how wide its column is; the columns that begin at the same place elsewhere do. */
function widen(pages: readonly (readonly Column[])[]): Column[][] {
  const all = pages.flat().filter((column) => column.lines.length > 4);
  return pages.map((columns) =>
    columns.map((column) => {
      const peers = all.filter((peer) => Math.abs(peer.left - column.left) < 12 && columns.length === (pages.find((page) => page.includes(peer))?.length ?? 0));
      const rights = peers.map((peer) => peer.right).toSorted((a, b) => a - b);
      return { ...column, right: Math.max(column.right, rights[Math.floor(rights.length / 2)] ?? column.right) };
    }),
  );
}

/** Paragraphs that go on from one column to the next on the same page. */
function joinOver(columns: readonly LineGroup[][]): LineGroup[] {
  const out: LineGroup[] = [];
  for (const groups of columns) {
    const last = out.at(-1);
    const [first, ...rest] = groups;
    if (last !== undefined && first !== undefined && goesOn(last, first)) out.splice(-1, 1, { ...last, lines: [...last.lines, ...first.lines] }, ...rest);
    else out.push(...groups);
  }
  return out;
}

function toParagraph(group: LineGroup, page: number, bodySize: number): PdfParagraph {
  const size = Math.max(...group.lines.map((line) => line.size));
  const last = group.lines.at(-1);
  return {
    page,
    lines: group.lines,
    style: size > bodySize * 1.25 && group.lines.length < 6 ? 'heading' : null,
    level: 0,
    label: null,
    cell: null,
    isNote: false,
    isCentred: group.isCentred,
    lastLineIsFull: last !== undefined && last.right > group.column.right - last.size * 4,
  };
}
