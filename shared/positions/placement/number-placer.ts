import type { Block } from '../../model/document.ts';
import type { Candidate, Evidence, Placement } from '../../model/placement.ts';
import type { Anchor } from '../../model/position.ts';
import { placeOf } from '../place-of.ts';
import { scoreOf } from './evidence.ts';
import { numberBlocks, plainNumber, type NumberedText } from './numbers.ts';
import { placeRuns } from './placed-runs.ts';
import { placementAlgorithmVersion, type Placer, type PlacementInFull } from './placer.ts';
import type { BlockAnchor } from './stretch.ts';

/** Two texts of the same symbol in two languages. */
export type TextsByNumber = { readonly oldBlocks: readonly Block[]; readonly newBlocks: readonly Block[] };

type NumberedPair = TextsByNumber & { readonly old: NumberedText; readonly new: NumberedText };

const mostCandidates = 5;
const unchanged = { inside: 0, elsewhere: 0 } as const;

/**
 * A placer between two languages of one text. No word can be compared: a paragraph is the one with the same number under headings with
 * the same numbers, a clause of the preamble or another block without number the one counted alike. Words and brackets become their
 * paragraph. Where a number is missing or stands twice nothing is placed, and what has that number is offered.
 */
export function createNumberPlacer({ oldBlocks, newBlocks }: TextsByNumber): Placer {
  let known: NumberedPair | null = null;
  const pair = (): NumberedPair => (known ??= { oldBlocks, newBlocks, old: numberBlocks(oldBlocks), new: numberBlocks(newBlocks) });
  const detail = (anchor: Anchor): PlacementInFull => {
    placeOf(anchor, oldBlocks);
    if (anchor.scope === 'document') return { placement: found(anchor, newBlocks, null), runs: [], previousText: '', nextText: '', candidates: [] };
    return detailOf(pair(), anchor);
  };
  return { algorithmVersion: placementAlgorithmVersion, place: (anchor) => detail(anchor).placement, detail, confirm: () => null };
}

function detailOf(pair: NumberedPair, anchor: BlockAnchor): PlacementInFull {
  const { newBlocks, old, new: now } = pair;
  const name = old.names[anchor.blockIndex]!;
  const places = now.places.get(name) ?? [];
  const [only] = places;
  if (only !== undefined && places.length === 1 && old.places.get(name)?.length === 1) {
    const placement = found(anchorAt(pair, anchor, only), newBlocks, evidenceOf(pair, anchor.blockIndex, only, 0));
    return { placement, runs: [], previousText: newBlocks[only - 1]?.text ?? '', nextText: newBlocks[only + 1]?.text ?? '', candidates: [] };
  }
  const candidates = candidatesFor(pair, anchor, places);
  const state = candidates.length > 0 ? 'ambiguous' : 'gone';
  return { placement: { state, via: 'number', at: null, evidence: null, wordsChanged: unchanged }, runs: runsOf(pair, anchor), previousText: '', nextText: '', candidates };
}

/** What is found by its number carries the position: of its words nothing can be said. */
function found(at: Anchor, newBlocks: readonly Block[], evidence: Evidence | null): Placement {
  return { state: 'intact', via: 'number', at: { anchor: at, ...placeOf(at, newBlocks) }, evidence, wordsChanged: unchanged };
}

/** The whole block: a note, a section where it is a heading, else a paragraph. */
function anchorAt({ newBlocks }: NumberedPair, { scope }: BlockAnchor, blockIndex: number): BlockAnchor {
  const { kind } = newBlocks[blockIndex]!;
  if (kind === 'note') return { scope: 'footnote', blockIndex };
  return { scope: scope === 'section' ? 'section' : 'paragraph', blockIndex };
}

function runsOf({ oldBlocks }: NumberedPair, anchor: BlockAnchor): PlacementInFull['runs'] {
  const { text } = oldBlocks[anchor.blockIndex]!;
  const own = anchor.scope === 'words' || anchor.scope === 'bracket' ? anchor : { start: 0, end: text.length };
  return placeRuns([{ op: 'delete', text }], own, { start: 0, end: 0 });
}

/** Blocks of the kind with the same number anywhere, those under the same headings first. */
function candidatesFor(pair: NumberedPair, anchor: BlockAnchor, places: readonly number[]): readonly Candidate[] {
  const { kind, label } = pair.oldBlocks[anchor.blockIndex]!;
  const number = plainNumber(label ?? '');
  const alike = number === '' ? [] : pair.newBlocks.flatMap((block, place) => (block.kind === kind && plainNumber(block.label ?? '') === number ? [place] : []));
  return [...new Set([...places, ...alike])]
    .map((place): Candidate => {
      const at = anchorAt(pair, anchor, place);
      return { anchor: at, ...placeOf(at, pair.newBlocks), reason: 'same-number', evidence: evidenceOf(pair, anchor.blockIndex, place, places.filter((other) => other !== place).length) };
    })
    .toSorted((one, other) => other.evidence.score - one.evidence.score)
    .slice(0, mostCandidates);
}

const noWords = { found: 0, total: 0 } as const;

/** Number, section and what stands beside, by their names; no words. */
function evidenceOf({ oldBlocks, newBlocks, old, new: now }: NumberedPair, oldPlace: number, newPlace: number, copies: number): Evidence {
  const [before, after] = [oldBlocks[oldPlace]!, newBlocks[newPlace]!];
  const beside = [-1, 1].filter((step) => oldBlocks[oldPlace + step] !== undefined);
  const same = beside.filter((step) => old.names[oldPlace + step] === now.names[newPlace + step]);
  const counts = {
    sameLabel: before.label === null && after.label === null ? null : plainNumber(before.label ?? '') === plainNumber(after.label ?? ''),
    sameSection: plainNumber(before.section) === plainNumber(after.section),
    paragraphWords: noWords,
    positionWords: noWords,
    neighbours: { found: same.length, total: beside.length },
    copies,
  };
  return { ...counts, score: scoreOf(counts) };
}
