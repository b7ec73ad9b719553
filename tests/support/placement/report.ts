import { placementStates } from '../../../shared/model/placement.ts';
import { labelOf, textOf } from './draft.ts';
import { stretchOf } from './judge.ts';
import type { Placed } from './run.ts';
import { placedShare, type Count, type Tally } from './tally.ts';

const percent = (part: number): string => `${(part * 100).toFixed(2)} %`;
const right = (value: number | string, width: number): string => `${value}`.padStart(width);

/** The figures as a person reads them. */
export function tableOf({ all, groups }: Tally): string {
  const lines = [
    `${'by'.padEnd(20)}${['placements', 'survive', 'placed', 'placed,', 'silent', 'of them', 'even', 'un-', 'misled', 'careful', ...placementStates].map((name) => right(name, 10)).join('')}`,
    `${''.padEnd(20)}${['', '', '', 'excused', 'faults', 'guesses', '', 'noticed', '', ''].map((name) => right(name, 10)).join('')}`,
  ];
  for (const [name, count] of [...groups].toSorted(([left], [other]) => rank(left) - rank(other) || left.localeCompare(other))) lines.push(lineOf(name, count));
  lines.push(lineOf('all', all));
  return lines.join('\n');
}

const rank = (name: string): number => ['leg ', 'on ', 'text '].findIndex((group) => name.startsWith(group)) + 1;

function lineOf(name: string, count: Count): string {
  const { verdicts } = count;
  const share = (value: number): string => (count.placements === 0 ? '–' : `${((value / count.placements) * 100).toFixed(1)} %`);
  const cells = [count.placements, count.surviving, percent(placedShare(count, false)), percent(placedShare(count, true)), verdicts.misplaced, count.guessed, verdicts.even, verdicts.unnoticed, verdicts.misled + verdicts.malformed, verdicts.careful];
  return `${name.padEnd(20)}${cells.map((cell) => right(cell, 10)).join('')}${placementStates.map((state) => right(share(count.states[state]), 10)).join('')}`;
}

/** Ours beside quote matching, over the positions both were asked about. */
export function peersOf({ all }: Tally): string {
  const { own, peers } = all;
  const line = (name: string, silent: number, carried: number, placed: number): string =>
    `${name.padEnd(44)}${right(silent, 10)}${right(percent(silent / Math.max(1, own.placements)), 10)}${right(carried, 12)}${right(percent(placed / Math.max(1, own.surviving)), 12)}`;
  return [
    `${`${own.placements} placements, ${own.surviving} of words that survive`.padEnd(44)}${right('misplaced', 10)}${right('', 10)}${right('over changed', 12)}${right('placed', 12)}`,
    line('Ad Referendum', own.misplaced, own.unnoticed, own.right),
    line('quote matching (quote, prefix, suffix, place)', peers.fuzzy.misplaced, peers.fuzzy.carried, peers.fuzzy.right),
    line('quote matching, exact quotes only', peers.exact.misplaced, peers.exact.carried, peers.exact.right),
  ].join('\n');
}

/** One placement with all that is needed to see it again. */
export function describePlaced(placed: Placed): string {
  const { sequence, number, leg, position, placement, judgement, old, now } = placed;
  const { truth, verdict, isUndecidable } = judgement;
  const [from, expected, claimed] = [stretchOf(position.anchor, old.blocks), truth.at, placement.at === null ? null : stretchOf(placement.at.anchor, now.blocks)];
  const show = (side: Placed['old'], stretch: typeof from): string => {
    if (stretch === null) return '(no place)';
    const paragraph = side.draft[stretch.block]!;
    const text = textOf(paragraph.tokens);
    return `#${stretch.block} ${paragraph.kind} ${labelOf(paragraph) ?? '–'} ${text.slice(0, stretch.start)}⟦${text.slice(stretch.start, stretch.end)}⟧${text.slice(stretch.end)}`;
  };
  const remains = truth.remains.map((part) => `\n  remains   ${show(now, part)}`).join('');
  return [
    `--seed ${sequence.seed} --sequence ${sequence.number} --position ${number}   ${verdict}${isUndecidable ? ' (undecidable)' : ''}: ${truth.fate}, placed as ${placement.state}`,
    `  ${sequence.base.name}, ${leg}, ${position.anchor.scope}${position.isRepeated ? ' (repeated words)' : ''}; done: ${sequence.steps.map((step) => step.join(' ')).join(' | ')}`,
    `  old       ${show(old, from)}`,
    `  expected  ${truth.fate === 'survives' || truth.fate === 'rebracketed' ? show(now, expected) : `nothing carried (its paragraph is in ${truth.hosts.map((host) => `#${host}`).join(', ') || 'no block'})${remains}`}`,
    `  placed    ${show(now, claimed)}`,
    `  evidence  ${JSON.stringify(placement.evidence)}`,
  ].join('\n');
}
