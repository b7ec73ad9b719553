import type { ComparedBlock, Comparison, Row } from '../../../../shared/model/comparison.ts';
import type { BlockKind } from '../../../../shared/model/document.ts';
import type { ComparableBlock } from '../../../../shared/text/compare.ts';

/** Blocks of one kind from texts; a text may begin with its label and a bar: `12 bis|Decide …`. */
export function blocks(texts: readonly string[], kind: BlockKind = 'operative'): ComparableBlock[] {
  return texts.map((line, index) => {
    const bar = line.indexOf('|');
    return { index, kind, label: bar < 0 ? null : line.slice(0, bar), text: line.slice(bar + 1), section: '' };
  });
}

const marks = { equal: ['', ''], delete: ['[-', '-]'], insert: ['[+', '+]'] } as const;

/** A row as one line: kind, old → new places, `#` when renumbered, and the runs with [-deleted-] and [+inserted+]. */
export function rowLine(row: Row): string {
  const text = row.runs.map((run) => `${marks[run.op][0]}${run.text}${marks[run.op][1]}`).join('');
  return `${row.kind} ${placesOf(row.old)}→${placesOf(row.new)}${row.renumbered ? ' #' : ''}: ${text}`;
}

function placesOf(side: Row['old']): string {
  return side === null ? '·' : [side].flat().map((block) => block.index).join(',');
}

/** The old or new text a row's runs add up to. */
function sideOfRuns(row: Row, op: 'delete' | 'insert'): string {
  return row.runs.filter((run) => run.op === 'equal' || run.op === op).map((run) => run.text).join('');
}

type Blocks = readonly ComparableBlock[];

/** Everything that must hold of any comparison; empty when all of it does. */
export function faultsOf(comparison: Comparison, oldBlocks: Blocks, newBlocks: Blocks): string[] {
  const { rows } = comparison;
  const faults = rows.flatMap((row, number) => rowFaults(row, oldBlocks, newBlocks).map((what) => `row ${number} (${row.kind}): ${what}`));
  const olds = rows.flatMap((row) => blocksOf(row.old)).map((block) => block.index);
  const firsts = rows.flatMap((row) => blocksOf(row.new).slice(0, 1)).map((block) => block.index);
  const news = rows.flatMap((row) => blocksOf(row.new)).map((block) => block.index);
  if (!isEachOnce(olds, oldBlocks)) faults.push('an old block is not in exactly one row');
  if (!isEachOnce(news, newBlocks)) faults.push('a new block is not in exactly one row');
  if (firsts.some((place, index) => place > (firsts[index + 1] ?? Infinity))) faults.push('rows are not in reading order');
  return faults;
}

function blocksOf(side: Row['old']): readonly ComparedBlock[] {
  return side === null ? [] : [side].flat();
}

function isEachOnce(places: readonly number[], given: Blocks): boolean {
  return places.toSorted((left, right) => left - right).join() === given.map((block) => block.index).join();
}

function rowFaults(row: Row, oldBlocks: Blocks, newBlocks: Blocks): string[] {
  const [olds, news] = [blocksOf(row.old), blocksOf(row.new)];
  const isSameText = olds.length === 1 && news.length === 1 && olds[0]!.text === news[0]!.text;
  const following = row.runs.map((run, index) => `${run.op} ${row.runs[index + 1]?.op}`);
  const isGiven = (block: ComparedBlock, given: Blocks): boolean => given[block.index]!.text === block.text && given[block.index]!.label === block.label;
  const checks: readonly (readonly [boolean, string])[] = [
    [sideOfRuns(row, 'delete') === olds.map((block) => block.text).join('\n'), 'old text is not given back'],
    [sideOfRuns(row, 'insert') === news.map((block) => block.text).join('\n'), 'new text is not given back'],
    [olds.every((block) => isGiven(block, oldBlocks)) && news.every((block) => isGiven(block, newBlocks)), 'a block is not the one given'],
    [row.runs.every((run) => run.text !== ''), 'an empty run'],
    [!cutsCharacters(row, 'delete') && !cutsCharacters(row, 'insert'), 'a character is cut from what belongs to it'],
    [!following.some((two) => two === 'equal equal' || two === 'delete delete' || two === 'insert insert'), 'two runs of one kind in a row'],
    [!following.includes('insert delete'), 'an insertion before a deletion'],
    [(row.kind === 'same' || row.kind === 'moved') === isSameText, 'same and moved mean the same text'],
  ];
  return checks.filter(([holds]) => !holds).map(([, fault]) => fault);
}

/** Whether a run of one side begins with a mark or half a pair that belongs to the character before it. */
function cutsCharacters(row: Row, op: 'delete' | 'insert'): boolean {
  const texts = row.runs.filter((run) => run.op === 'equal' || run.op === op).map((run) => run.text);
  return texts.some((text, index) => index > 0 && /^[\p{M}\uDC00-\uDFFF]/u.test(text) && !/[\p{Cc}\u2028\u2029]$/u.test(texts[index - 1]!));
}
