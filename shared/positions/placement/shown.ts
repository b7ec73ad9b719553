import type { PlacedRun } from '../../model/placement.ts';
import { createEffort } from '../../text/shortest-edit.ts';
import { diffWords, tokenizeText } from '../../text/word-diff.ts';
import type { Study } from './descent.ts';
import type { Finding } from './finding.ts';
import type { RowLink } from './links.ts';
import { placeRuns, type Range } from './placed-runs.ts';
import type { BlockAnchor, Stretch } from './stretch.ts';
import type { TextPair } from './text-pair.ts';

type Found = Extract<Finding, { kind: 'found' }>;

/** The row a position stands in as it changed, its own words told apart; of words that left their row, the two paragraphs one against the other. */
export function runsAround({ texts }: Study, anchor: BlockAnchor, own: Stretch, { link, shown }: Found): PlacedRun[] {
  const [olds, news] = link === null ? [[own.place], [shown.place]] : [link.olds, link.news];
  const runs = link === null ? runsBetween(texts, own.place, shown.place) : link.row.runs;
  const oldRange = shift(rangeInOld(texts, anchor), offsetIn(texts.oldBlocks, olds, own.place));
  return placeRuns(runs, oldRange, shift(rangeInNew(texts, shown), offsetIn(texts.newBlocks, news, shown.place)));
}

/** The paragraph of an orphan, as what is no more. */
export function runsOfLost({ texts }: Study, anchor: BlockAnchor, own: Stretch): PlacedRun[] {
  return placeRuns([{ op: 'delete', text: texts.oldBlocks[own.place]!.text }], rangeInOld(texts, anchor), { start: 0, end: 0 });
}

function runsBetween({ oldBlocks, newBlocks, interner }: TextPair, oldPlace: number, newPlace: number): RowLink['row']['runs'] {
  return diffWords(tokenizeText(oldBlocks[oldPlace]!.text, interner), tokenizeText(newBlocks[newPlace]!.text, interner), interner, createEffort());
}

function rangeInOld({ oldBlocks }: TextPair, anchor: BlockAnchor): Range {
  if (anchor.scope === 'words' || anchor.scope === 'bracket') return { start: anchor.start, end: anchor.end };
  return { start: 0, end: oldBlocks[anchor.blockIndex]!.text.length };
}

/** From the first to the last character of some tokens; of all tokens of a block, all of its text. */
function rangeInNew({ newBlocks, new: now, tokens }: TextPair, { place, from, to }: Stretch): Range {
  const start = from === now.from[place] ? 0 : tokens.starts[from]!;
  const end = to === now.to[place] ? newBlocks[place]!.text.length : tokens.ends[to - 1]!;
  return { start, end };
}

/** Where the text of a block begins in the texts of a row, joined by newlines. */
function offsetIn(blocks: TextPair['oldBlocks'], places: readonly number[], place: number): number {
  let offset = 0;
  for (const other of places) {
    if (other === place) break;
    offset += blocks[other]!.text.length + 1;
  }
  return offset;
}

function shift({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}

/** The blocks right before and after where a position stands now; for an orphan, what its neighbours became. */
export function textsAround({ texts, links }: Study, own: Stretch, finding: Finding): { readonly previousText: string; readonly nextText: string } {
  const { oldBlocks, newBlocks } = texts;
  if (finding.kind === 'found') {
    const around = finding.link?.news ?? [finding.found.place];
    return { previousText: newBlocks[around[0]! - 1]?.text ?? '', nextText: newBlocks[around.at(-1)! + 1]?.text ?? '' };
  }
  const nearest = (step: 1 | -1): string => {
    for (let place = own.place + step; place >= 0 && place < oldBlocks.length; place += step) {
      const became = links.ofOld[place]?.news ?? [];
      const next = step === 1 ? became[0] : became.at(-1);
      if (next !== undefined) return newBlocks[next]!.text;
    }
    return '';
  };
  return { previousText: nearest(-1), nextText: nearest(1) };
}
