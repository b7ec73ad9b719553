import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bracketsOf } from '../../../../shared/marks/contested.ts';
import { conventionOf } from '../../../../shared/marks/convention.ts';
import { proposalsOf } from '../../../../shared/marks/proposals.ts';
import type { Block } from '../../../../shared/model/document.ts';
import { noMarkup } from '../../../../shared/model/markup.ts';
import { findSymbols } from '../../../../shared/symbols/find-symbols.ts';
import { corpusBrackets, corpusLines, corpusProposals, corpusStances, corpusSymbols } from './corpus.ts';
import { paragraph, type Part, type Trial } from './measure-marks.ts';

const folder = fileURLToPath(new URL('../../../../../shared/corpus/', import.meta.url));

/** The labelled passages of the corpus with what the program finds there; null where the corpus is not there. `files`: how many were read. */
export function corpusTrials(): { readonly files: number; readonly trials: Readonly<Record<Exclude<Part, 'alternatives'>, readonly Trial[]>> } | null {
  if (!existsSync(folder)) return null;
  const files = new Set([...Object.keys(corpusSymbols), ...Object.keys(corpusBrackets), ...Object.keys(corpusProposals), ...corpusStances.map(([file]) => file)]);
  return {
    files: files.size,
    trials: {
      symbols: Object.entries(corpusSymbols).map(([file, spans]) => ({ text: file, labelled: spans.map((span) => span.join('-')), found: findSymbols(read(file)).map(({ start, end }) => `${start}-${end}`) })),
      brackets: Object.keys(corpusBrackets).map(bracketTrial),
      attributions: [...Object.keys(corpusProposals).map(proposalTrial), ...corpusLines.map(lineTrial)],
      reservations: [...new Set(corpusStances.map(([file]) => file))].map(stanceTrial),
    },
  };
}

function read(file: string): string {
  return readFileSync(`${folder}${file}`, 'utf8');
}

type Placed = { readonly block: Block; readonly at: number };

const noteSign = /^\s*(?:\uFFFD\.?\s*|\[\^\d+\]:\s*)/u;

/** Each line is a block, so that offsets are those of the file whatever a reader makes of it. */
function linesOf(file: string): readonly Placed[] {
  let next = 0;
  return read(file).split('\n').map((line, index) => {
    const at = next;
    next += line.length + 1;
    return { block: paragraph(index, line), at };
  });
}

/** A line that opens with a note's mark is a note. */
function linesAndNotesOf(file: string): readonly Placed[] {
  return linesOf(file).map(({ block, at }) => {
    const sign = noteSign.exec(block.text)?.[0].length ?? 0;
    return sign === 0 ? { block, at } : { block: { ...block, kind: 'note' as const, text: block.text.slice(sign) }, at: at + sign };
  });
}

function bracketTrial(file: string): Trial {
  const label = corpusBrackets[file];
  const lines = linesOf(file);
  const found = bracketsOf(lines.map(({ block }) => block)).flatMap(({ from, to, isContested }) => {
    const place = from ?? to;
    const at = place === null ? -1 : (lines[place.blockIndex]?.at ?? 0) + place.at;
    return label !== undefined && at >= label.from && at < label.to ? [`${at} ${isContested ? 'contested' : 'editorial'}`] : [];
  });
  return { text: file, labelled: [...(label?.contested ?? []).map((at) => `${at} contested`), ...(label?.editorial ?? []).map((at) => `${at} editorial`)], found };
}

function proposalTrial(file: string): Trial {
  const placed = linesOf(file);
  const found = proposalsOf(placed.map(({ block }) => block), noMarkup);
  return { text: file, labelled: (corpusProposals[file] ?? []).map((label) => label.join(' ')), found: found.map(({ kind, delegation, blockIndex, at }) => `${(placed[blockIndex]?.at ?? 0) + at} ${kind} ${delegation}`) };
}

function lineTrial([file, ...label]: (typeof corpusLines)[number]): Trial {
  const placed = linesOf(file);
  const found = conventionOf(placed.map(({ block }) => block));
  const start = found === null ? -1 : (placed[found.blockIndex]?.at ?? 0) + (placed[found.blockIndex]?.block.text.search(/\S/u) ?? 0);
  return { text: file, labelled: [label.join(' ')], found: found === null ? [] : [`${start} ${found.delegation} ${found.additions.join('+')} ${found.deletions.join('+')}`] };
}

function stanceTrial(file: string): Trial {
  const placed = linesAndNotesOf(file);
  const found = proposalsOf(placed.map(({ block }) => block), noMarkup).filter(({ kind, source }) => source === 'note' && (kind === 'reservation' || kind === 'ad-referendum'));
  return { text: file, labelled: corpusStances.filter(([name]) => name === file).map(([, start, ...label]) => [start, ...label].join(' ')), found: found.map(({ kind, delegation, date, blockIndex }) => `${placed[blockIndex]?.at ?? 0} ${kind} ${delegation} ${date ?? ''}`) };
}
