import type { ParagraphShape } from './text-flow.ts';

type Cell = NonNullable<ParagraphShape['cell']>;

/** Where in which table a text stands, for formats that only mark where cells and rows end. Depths count from 1; rows and columns from 0. */
export type TablePlaces = {
  /** The cell under way at a depth; deeper tables are over. */
  readonly cellAt: (depth: number) => Cell;
  readonly endCell: (depth: number) => void;
  readonly endRow: (depth: number) => void;
  /** A paragraph outside tables ends them all. */
  readonly leave: () => void;
};

/** Starts outside tables; `count` numbers those of the whole file. */
export function createTablePlaces(count: { tables: number }): TablePlaces {
  const levels: { readonly table: number; row: number; column: number }[] = [];
  const levelAt = (depth: number): { readonly table: number; row: number; column: number } => {
    levels.length = Math.min(levels.length, depth);
    while (levels.length < depth) {
      levels.push({ table: count.tables, row: 0, column: 0 });
      count.tables += 1;
    }
    return levels[depth - 1] ?? { table: 0, row: 0, column: 0 };
  };
  return {
    cellAt: (depth) => ({ ...levelAt(depth) }),
    endCell: (depth) => {
      levelAt(depth).column += 1;
    },
    endRow: (depth) => {
      if (levels.length < depth) return;
      const level = levelAt(depth);
      level.row += 1;
      level.column = 0;
    },
    leave: () => {
      levels.length = 0;
    },
  };
}
