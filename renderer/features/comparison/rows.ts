import type { ComparedBlock, Row, Run } from '../../../shared/model/comparison.ts';

/** The blocks of the old text in a row: none, one, or several that were merged. */
export function oldBlocks(row: Row): readonly ComparedBlock[] {
  return listOf(row.old);
}

/** The blocks of the new text in a row: none, one, or several that were split. */
export function newBlocks(row: Row): readonly ComparedBlock[] {
  return listOf(row.new);
}

/** Whether a row's words or place changed; a new number alone is no change of the text. */
export function isChange(row: Row): boolean {
  return row.kind !== 'same';
}

/** Whether the words stand elsewhere than they did. */
export function isMoved(row: Row): boolean {
  return row.kind === 'moved' || row.kind === 'moved-edited';
}

/** How many separate places in a row changed: neighbouring deletions and insertions count as one. */
export function touchesOf(runs: readonly Run[]): number {
  return runs.filter((run, nth) => run.op !== 'equal' && (nth === 0 || runs[nth - 1]?.op === 'equal')).length;
}

/** The numbers of a row on each side, as the gutter names them; null where that side has no block or no number. */
export type RowLabels = { readonly old: string | null; readonly new: string | null };

/** @param oldLabels and newLabels the gutter's names by block index, as `labelsOf` gives them */
export function rowLabels(row: Row, oldLabels: readonly (string | null)[], newLabels: readonly (string | null)[]): RowLabels {
  return { old: joined(oldBlocks(row), oldLabels), new: joined(newBlocks(row), newLabels) };
}

/** Whether every row says that nothing happened, numbers included. */
export function areIdentical(rows: readonly Row[]): boolean {
  return rows.every((row) => !isChange(row) && !row.renumbered);
}

function listOf(side: Row['old']): readonly ComparedBlock[] {
  if (side === null) return [];
  return Array.isArray(side) ? side : [side];
}

function joined(blocks: readonly ComparedBlock[], labels: readonly (string | null)[]): string | null {
  const names = blocks.map((block) => labels[block.index] ?? block.label).filter((label) => label !== null);
  return names.length === 0 ? null : names.join(', ');
}
