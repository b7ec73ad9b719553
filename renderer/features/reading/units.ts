import type { Block } from '../../../shared/model/document.ts';

/** A row of a table with a cell for every column, each with the blocks it holds. */
export type TableRow = { readonly row: number; readonly cells: readonly { readonly column: number; readonly blocks: readonly Block[] }[] };

/** What the list of a text is made of: a paragraph, or a stretch of one table. `first` is the block index the unit starts at. */
export type Unit =
  | { readonly kind: 'block'; readonly first: number; readonly block: Block }
  | { readonly kind: 'table'; readonly first: number; readonly columns: number; readonly rows: readonly TableRow[] };

/** A long table is cut in stretches of this many rows, so that a list can draw only those in view. */
export const rowsPerStretch = 40;

/** Groups a version's blocks into the units a reader sees, in reading order. */
export function unitsOf(blocks: readonly Block[]): readonly Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at];
    if (block === undefined) break;
    if (block.cell === null) {
      units.push({ kind: 'block', first: block.index, block });
      at += 1;
      continue;
    }
    const cells = cellsFrom(blocks, at, block.cell.table);
    units.push(...stretches(cells));
    at += cells.length;
  }
  return units;
}

/** Every block of a table's row, by column. */
export function blocksOfRow(row: TableRow): readonly Block[] {
  return row.cells.flatMap((cell) => cell.blocks);
}

/** The place in `units` of the unit that holds the block of this index. */
export function unitHolding(units: readonly Unit[], blockIndex: number): number {
  let found = 0;
  for (const [place, unit] of units.entries()) {
    if (unit.first > blockIndex) break;
    found = place;
  }
  return found;
}

function cellsFrom(blocks: readonly Block[], from: number, table: number): readonly Block[] {
  let end = from;
  while (blocks[end]?.cell?.table === table) end += 1;
  return blocks.slice(from, end);
}

function stretches(cells: readonly Block[]): readonly Unit[] {
  const columns = 1 + Math.max(...cells.map((cell) => cell.cell?.column ?? 0));
  const byRow = Map.groupBy(cells, (cell) => cell.cell?.row ?? 0);
  const rows = [...byRow].map(([row, held]): TableRow => ({
    row,
    cells: Array.from({ length: columns }, (_, column) => ({ column, blocks: held.filter((cell) => cell.cell?.column === column) })),
  }));
  const units: Unit[] = [];
  for (let from = 0; from < rows.length; from += rowsPerStretch) {
    const stretch = rows.slice(from, from + rowsPerStretch);
    const first = Math.min(...stretch.flatMap(blocksOfRow).map((block) => block.index));
    units.push({ kind: 'table', first, columns, rows: stretch });
  }
  return units;
}
