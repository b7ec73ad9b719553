import type { Comparison, Row } from '../../../../shared/model/comparison.ts';
import type { BlockKind } from '../../../../shared/model/document.ts';
import type { ComparableBlock } from '../../../../shared/text/compare.ts';

/** Blocks of one kind from texts; a text may begin with its label and a bar: `12 bis|Decide …`. */
export function blocks(texts: readonly string[], kind: BlockKind = 'operative'): ComparableBlock[] {
  return texts.map((line, index) => {
    const bar = line.indexOf('|');
    return { index, kind, label: bar < 0 ? null : line.slice(0, bar), text: line.slice(bar + 1), section: '' };
  });
}

/** A row as one line: kind, old → new places, `#` when renumbered, and the runs with [-deleted-] and [+inserted+]. */
export function rowLine(row: Row): string {
  const places = (side: Row['old']): string => (side === null ? '·' : [side].flat().map((block) => block.index).join(','));
  const marks = { equal: ['', ''], delete: ['[-', '-]'], insert: ['[+', '+]'] } as const;
  const text = row.runs.map((run) => `${marks[run.op][0]}${run.text}${marks[run.op][1]}`).join('');
  return `${row.kind} ${places(row.old)}→${places(row.new)}${row.renumbered ? ' #' : ''}: ${text}`;
}

/** The old or new text a row's runs add up to. */
export function sideOfRuns(row: Row, op: 'delete' | 'insert'): string {
  return row.runs.filter((run) => run.op === 'equal' || run.op === op).map((run) => run.text).join('');
}

/** Everything that must hold of any comparison; empty when all of it does. */
export function faultsOf(comparison: Comparison, oldBlocks: readonly ComparableBlock[], newBlocks: readonly ComparableBlock[]): string[] {
  const faults: string[] = [];
  const seen = { old: [] as number[], new: [] as number[] };
  for (const [number, row] of comparison.rows.entries()) {
    const olds = row.old === null ? [] : [row.old].flat();
    const news = row.new === null ? [] : [row.new].flat();
    seen.old.push(...olds.map((block) => block.index));
    seen.new.push(...news.map((block) => block.index));
    const fault = (what: string): number => faults.push(`row ${number} (${row.kind}): ${what}`);
    if (sideOfRuns(row, 'delete') !== olds.map((block) => block.text).join('\n')) fault('old text is not given back');
    if (sideOfRuns(row, 'insert') !== news.map((block) => block.text).join('\n')) fault('new text is not given back');
    for (const block of olds) if (oldBlocks[block.index]!.text !== block.text || oldBlocks[block.index]!.label !== block.label) fault('old block is not the one given');
    for (const block of news) if (newBlocks[block.index]!.text !== block.text || newBlocks[block.index]!.label !== block.label) fault('new block is not the one given');
    if (row.runs.some((run) => run.text === '')) fault('an empty run');
    if (row.runs.some((run, index) => run.op === row.runs[index + 1]?.op)) fault('two runs of one kind in a row');
    if (row.runs.some((run, index) => run.op === 'insert' && row.runs[index + 1]?.op === 'delete')) fault('an insertion before a deletion');
    if ((row.kind === 'same' || row.kind === 'moved') !== (olds.length === 1 && news.length === 1 && olds[0]!.text === news[0]!.text)) fault('same and moved mean the same text');
  }
  const all = (given: readonly ComparableBlock[]): string => given.map((block) => block.index).join();
  if (seen.old.toSorted((left, right) => left - right).join() !== all(oldBlocks)) faults.push('an old block is not in exactly one row');
  if (seen.new.toSorted((left, right) => left - right).join() !== all(newBlocks)) faults.push('a new block is not in exactly one row');
  const firsts = comparison.rows.flatMap((row) => (row.new === null ? [] : [[row.new].flat()[0]!.index]));
  if (firsts.some((place, index) => place > (firsts[index + 1] ?? Infinity))) faults.push('rows are not in reading order');
  return faults;
}
