import type { SourceBlock } from './source-text.ts';

/** A number is printed with a full stop, a heading's and an item's label as they are. */
export function printedLabel({ kind, label }: Pick<SourceBlock, 'kind' | 'label'>): string {
  return kind === 'operative' || kind === 'paragraph' ? `${label}.` : (label ?? '');
}

/** The cells of one table together, every other block alone. */
export function grouped(blocks: readonly SourceBlock[]): SourceBlock[][] {
  const groups: SourceBlock[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last && block.cell && last[0]?.cell?.table === block.cell.table) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

/** The rows of a table's cells, in order. */
export function rowsOf(cells: readonly SourceBlock[]): SourceBlock[][] {
  const rows: SourceBlock[][] = [];
  for (const cell of cells) (rows[cell.cell?.row ?? 0] ??= []).push(cell);
  return rows;
}
