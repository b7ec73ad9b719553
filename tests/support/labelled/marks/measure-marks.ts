import { bracketsOf } from '../../../../shared/marks/contested.ts';
import { conventionOf } from '../../../../shared/marks/convention.ts';
import { proposalsOf } from '../../../../shared/marks/proposals.ts';
import type { Block } from '../../../../shared/model/document.ts';
import { noMarkup, type Proposal } from '../../../../shared/model/markup.ts';
import { findSymbols } from '../../../../shared/symbols/find-symbols.ts';
import { formatSymbol } from '../../../../shared/symbols/format-symbol.ts';
import { fifthLines, fifthProposals, fifthStances } from './fifth-batch.ts';
import { firstLines, firstProposals, firstStances } from './first-batch.ts';
import { fourthLines, fourthProposals, fourthStances } from './fourth-batch.ts';
import type { LabelledLine, LabelledProposals, LabelledStance } from './label.ts';
import { ownBrackets } from './own-brackets.ts';
import { ownLines, ownProposals } from './own-proposals.ts';
import { ownStances } from './own-stances.ts';
import { ownSymbols } from './own-symbols.ts';
import { secondLines, secondProposals, secondStances } from './second-batch.ts';
import { thirdLines, thirdProposals, thirdStances } from './third-batch.ts';

/** What of a text was labelled and what was found; each finding is one line of words, so that both can be set against each other. */
export type Trial = { readonly text: string; readonly labelled: readonly string[]; readonly found: readonly string[] };

export type Part = 'symbols' | 'brackets' | 'alternatives' | 'attributions' | 'reservations';

/**
 * Sentences labelled after the rules were written, each batch measured before the rules were mended for it. `firstSight`:
 * precision and recall as they were then, which tell what to expect of a text that nobody here has read.
 */
export const batches = [
  { name: 'first', firstSight: 'attributions 0.82 and 0.51, reservations 0.71 and 0.50', proposals: firstProposals, lines: firstLines, stances: firstStances },
  { name: 'second', firstSight: 'attributions 0.86 and 0.81, reservations 0.91 and 0.73', proposals: secondProposals, lines: secondLines, stances: secondStances },
  { name: 'third', firstSight: 'attributions 0.89 and 0.79, reservations 1.00 and 0.87', proposals: thirdProposals, lines: thirdLines, stances: thirdStances },
  { name: 'fourth', firstSight: 'attributions 0.93 and 0.91, reservations 1.00 and 0.92', proposals: fourthProposals, lines: fourthLines, stances: fourthStances },
  { name: 'fifth', firstSight: 'attributions 0.95 and 0.95, reservations 1.00 and 1.00', proposals: fifthProposals, lines: fifthLines, stances: fifthStances },
] as const;

/** The attributions and reservations of one batch, with what the program finds in them. */
export function batchTrials({ proposals, lines, stances }: (typeof batches)[number]): Readonly<Record<'attributions' | 'reservations', readonly Trial[]>> {
  return proseTrials(proposals, lines, stances);
}

function proseTrials(proposals: readonly LabelledProposals[], lines: readonly LabelledLine[], stances: readonly LabelledStance[]): Readonly<Record<'attributions' | 'reservations', readonly Trial[]>> {
  return { attributions: [...proposals.map(([, text, ...labelled]) => proposalTrial(text, labelled)), ...lines.map(lineTrial)], reservations: stances.map(stanceTrial) };
}

/** Every third text of each list is held out until the rules for the others stand. */
export type Share = 'all' | 'worked' | 'held-out';

/** Our own labelled sentences of each part, with what the program finds in them. */
export function ownTrials(share: Share): Readonly<Record<Part, readonly Trial[]>> {
  const brackets = within(share, ownBrackets);
  return {
    symbols: within(share, ownSymbols).map(([, text, ...labelled]) => ({ text, labelled, found: findSymbols(text).map(({ symbol }) => formatSymbol(symbol)) })),
    brackets: brackets.map(([, text, ...reasons]) => ({ text, labelled: reasons.map((reason, nth) => `${nth} ${family(reason)}`), found: bracketsOf([paragraph(0, text)]).map(({ reason }, nth) => `${nth} ${family(reason)}`) })),
    alternatives: brackets.map(([, text, ...reasons]) => ({ text, labelled: reasons.flatMap((reason, nth) => (reason === 'alternatives' ? [String(nth)] : [])), found: bracketsOf([paragraph(0, text)]).flatMap(({ reason }, nth) => (reason === 'alternatives' ? [String(nth)] : [])) })),
    ...proseTrials(within(share, ownProposals), within(share, ownLines), within(share, ownStances)),
  };
}

/** Precision and recall over all trials: of what was found, how much is labelled; of what is labelled, how much was found. */
export function figuresOf(trials: readonly Trial[]): { readonly precision: number; readonly recall: number; readonly labelled: number; readonly wrong: readonly Trial[] } {
  const right = trials.reduce((sum, { labelled, found }) => sum + labelled.filter((one, nth) => labelled.indexOf(one) === nth && found.includes(one)).length, 0);
  const labelled = trials.reduce((sum, trial) => sum + trial.labelled.length, 0);
  const found = trials.reduce((sum, trial) => sum + trial.found.length, 0);
  return { precision: found === 0 ? 1 : right / found, recall: labelled === 0 ? 1 : right / labelled, labelled, wrong: trials.filter((trial) => trial.labelled.toSorted().join('|') !== trial.found.toSorted().join('|')) };
}

/** How many things are labelled in our own sentences, those that say nothing counted as one. */
export function countOwnLabels(): number {
  return [...ownBrackets, ...ownSymbols, ...ownProposals].reduce((sum, entry) => sum + Math.max(1, entry.length - 2), 0) + ownStances.length + ownLines.length;
}

function within<T>(share: Share, all: readonly T[]): readonly T[] {
  return share === 'all' ? all : all.filter((_, nth) => (nth % 3 === 2) === (share === 'held-out'));
}

const open: ReadonlySet<string> = new Set(['contested', 'alternatives', 'attributed', 'placeholder', 'no-opening', 'no-closing']);

function family(reason: string): string {
  return open.has(reason) ? 'contested' : 'editorial';
}

export function paragraph(index: number, text: string, given: Partial<Block> = {}): Block {
  return { index, kind: 'paragraph', label: null, text, notes: [], section: '', level: 0, cell: null, ...given };
}

function proposalTrial(text: string, labelled: readonly { readonly kind: string; readonly of: string; readonly on?: string }[]): Trial {
  const found = proposalsOf([paragraph(0, text)], noMarkup).map((proposal) => `${proposal.kind} ${proposal.delegation} ${placeOf(text, proposal)}`.trim());
  return { text, labelled: labelled.map(({ kind, of, on }) => `${kind} ${of} ${on ?? ''}`.trim()), found };
}

function placeOf(text: string, { kind, about, struck, moveTo, isWhole }: Proposal): string {
  if (moveTo !== null) return `${moveTo.side} ${moveTo.label}`;
  if (isWhole && kind !== 'add') return '';
  const span = struck ?? about;
  return span === null ? '' : text.slice(span.start, span.end);
}

function lineTrial([text, labelled]: LabelledLine): Trial {
  const found = conventionOf([paragraph(0, text)]);
  return { text, labelled: labelled === null ? [] : [`${labelled.delegation} ${labelled.additions} ${labelled.deletions}`], found: found === null ? [] : [`${found.delegation} ${found.additions.join('+')} ${found.deletions.join('+')}`] };
}

function stanceTrial([, text, stance]: LabelledStance): Trial {
  const blocks = [
    paragraph(0, 'A title', { kind: 'title' }),
    paragraph(1, 'One.', { kind: 'operative', label: '1', notes: [{ label: '1', index: 4, offset: 4 }] }),
    paragraph(2, 'Seven.', { kind: 'operative', label: '7' }),
    paragraph(3, 'Twelve.', { kind: 'operative', label: '12 bis' }),
    paragraph(4, text, { kind: 'note', label: '1' }),
  ];
  const found = proposalsOf(blocks, noMarkup).map(({ kind, delegation, date, blockIndex }) => `${kind} ${delegation} ${date ?? ''} ${['whole', 'hangs', '7', '12 bis'][blockIndex] ?? 'elsewhere'}`);
  return { text, labelled: stance === null ? [] : stance.scope.split(' and ').map((scope) => `${stance.kind} ${stance.delegation} ${stance.date ?? ''} ${scope}`), found };
}
