import type { Row, Run } from '../../../shared/model/comparison.ts';
import type { Block } from '../../../shared/model/document.ts';
import type { BracketSpan } from '../../../shared/marks/brackets.ts';
import { isChange, newBlocks, oldBlocks } from './rows.ts';

/** Which changes are listed and stepped through. */
export const changeFilters = ['all', 'positions', 'brackets', 'notes'] as const;
export type ChangeFilter = (typeof changeFilters)[number];

/** One change of the list. `row` is its place in the comparison's rows; `filters` are those it passes. */
export type Change = { readonly row: number; readonly filters: readonly ChangeFilter[] };

/** What is known of one side of a comparison besides its words. */
export type SideFacts = {
  readonly blocks: readonly Block[];
  readonly contested: readonly (readonly BracketSpan[])[];
  /** Blocks one of our positions stands on. */
  readonly taken: ReadonlySet<number>;
};

/** Every changed row, in the order of the new text, with the filters it passes. */
export function changesOf(rows: readonly Row[], before: SideFacts, after: SideFacts): readonly Change[] {
  return rows.flatMap((row, at) => (isChange(row) ? [{ row: at, filters: filtersOf(row, before, after) }] : []));
}

/** The change to step to from a row: the next one after it or the last before it, in the order shown; from nowhere, the first or the last. */
export function stepFrom(changes: readonly Change[], from: number | null, direction: 1 | -1): number | undefined {
  if (from === null) return (direction === 1 ? changes[0] : changes.at(-1))?.row;
  return (direction === 1 ? changes.find((change) => change.row > from) : changes.findLast((change) => change.row < from))?.row;
}

/**
 * The words of a change with a few words around them: from the first changed run to the last that fits in `length` characters.
 * Unchanged words left out at either end or between two changes are shown as `…`.
 */
export function excerptOf(runs: readonly Run[], length = 140): readonly Run[] {
  const first = runs.findIndex((run) => run.op !== 'equal');
  if (first < 0) return [];
  const excerpt: Run[] = [];
  const lead = runs[first - 1];
  if (lead !== undefined) excerpt.push({ op: 'equal', text: lastWords(lead.text) });
  let used = 0;
  for (const [nth, run] of runs.slice(first).entries()) {
    const isEnd = !runs.slice(first + nth + 1).some((later) => later.op !== 'equal');
    const text = run.op === 'equal' ? between(run.text, isEnd) : shortened(run.text, length - used);
    if (text !== '') excerpt.push({ op: run.op, text });
    used += text.length;
    if (used >= length || (isEnd && run.op === 'equal')) break;
  }
  return excerpt;
}

function filtersOf(row: Row, before: SideFacts, after: SideFacts): readonly ChangeFilter[] {
  const old = oldBlocks(row).map((block) => block.index);
  const now = newBlocks(row).map((block) => block.index);
  const filters: ChangeFilter[] = ['all'];
  if (old.some((index) => before.taken.has(index)) || now.some((index) => after.taken.has(index))) filters.push('positions');
  if (old.some((index) => (before.contested[index]?.length ?? 0) > 0) || now.some((index) => (after.contested[index]?.length ?? 0) > 0)) filters.push('brackets');
  if (old.some((index) => before.blocks[index]?.kind === 'note') || now.some((index) => after.blocks[index]?.kind === 'note')) filters.push('notes');
  return filters;
}

function lastWords(text: string): string {
  const kept = /(?:\S+\s+){0,2}\S*\s*$/u.exec(text)?.[0] ?? '';
  return kept.length < text.length ? `… ${kept}` : kept;
}

function firstWords(text: string): string {
  const kept = /^\s*\S*(?:\s+\S+){0,2}/u.exec(text)?.[0] ?? '';
  return kept.length < text.length ? `${kept} …` : kept;
}

function between(text: string, isEnd: boolean): string {
  if (isEnd) return firstWords(text);
  return text.length <= 32 ? text : `${firstWords(text).replace(/ …$/u, '')} … ${lastWords(text).replace(/^… /u, '')}`;
}

function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, Math.max(length, 24));
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 12))} …`;
}
