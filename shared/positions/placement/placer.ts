import type { Comparison } from '../../model/comparison.ts';
import type { Block } from '../../model/document.ts';
import type { Candidate, PlacedRun, Placement } from '../../model/placement.ts';
import type { Anchor } from '../../model/position.ts';
import { placeOf } from '../place-of.ts';
import { candidatesFor } from './candidates.ts';
import { confirmAt } from './confirm.ts';
import type { Study } from './descent.ts';
import { evidenceOf } from './evidence.ts';
import type { Finding } from './finding.ts';
import { followBlock, followSection } from './follow-blocks.ts';
import { followWords } from './follow-words.ts';
import { runsAround, runsOfLost, textsAround } from './shown.ts';
import { anchorOf, stretchOf, type BlockAnchor, type Stretch } from './stretch.ts';
import { studyTexts } from './study.ts';
import { placeDocument } from './whole-text.ts';

/** Changes whenever the same texts could place a position elsewhere. */
export const placementAlgorithmVersion = '4';

/** A placement with all there is to judge by: the paragraph as it changed, what stands around it now, the best places for an orphan. */
export type PlacementInFull = {
  readonly placement: Placement;
  readonly runs: readonly PlacedRun[];
  readonly previousText: string;
  readonly nextText: string;
  readonly candidates: readonly Candidate[];
};

/** Says of an anchor of the old text where it stands in the new one. Throws `invalid-input` when the anchor is outside the old text. */
export type Placer = {
  readonly algorithmVersion: string;
  readonly place: (anchor: Anchor) => Placement;
  readonly detail: (anchor: Anchor) => PlacementInFull;
  /** The placement of an anchor at a place that is known otherwise; null when the same words do not stand there, or stand as well elsewhere. */
  readonly confirm: (anchor: Anchor, reached: Anchor) => PlacementInFull | null;
};

/** Two readings or versions in one language; `comparison` is `compareBlocks` of the two. */
export type ComparedTexts = { readonly oldBlocks: readonly Block[]; readonly newBlocks: readonly Block[]; readonly comparison: Comparison };

/**
 * A placer between two texts in one language, by their words: the comparison says which paragraph became which, its words are
 * followed one by one, and every other place the same words stand at is weighed against that. What is not clear is left to a person.
 * Reads the texts when it is first asked.
 */
export function createPlacer({ oldBlocks, newBlocks, comparison }: ComparedTexts): Placer {
  let known: Study | null = null;
  const study = (): Study => (known ??= studyTexts(oldBlocks, newBlocks, comparison));

  function place(anchor: Anchor): Placement {
    placeOf(anchor, oldBlocks);
    if (anchor.scope === 'document') return placeDocument(study(), comparison);
    const own = stretchOf(study().texts, anchor);
    return placementOf(study(), anchor, own, follow(study(), anchor, own));
  }

  function detail(anchor: Anchor): PlacementInFull {
    placeOf(anchor, oldBlocks);
    if (anchor.scope === 'document') return { placement: placeDocument(study(), comparison), runs: [], previousText: '', nextText: '', candidates: [] };
    const own = stretchOf(study().texts, anchor);
    return inFull(study(), anchor, own, follow(study(), anchor, own));
  }

  function confirm(anchor: Anchor, reached: Anchor): PlacementInFull | null {
    placeOf(anchor, oldBlocks);
    placeOf(reached, newBlocks);
    if (anchor.scope === 'document' || reached.scope === 'document') return null;
    const { texts } = study();
    const own = stretchOf(texts, anchor);
    const finding = confirmAt(study(), own, stretchOf(texts, reached, texts.new));
    return finding === null ? null : inFull(study(), anchor, own, finding);
  }

  return { algorithmVersion: placementAlgorithmVersion, place, detail, confirm };
}

function inFull(study: Study, anchor: BlockAnchor, own: Stretch, finding: Finding): PlacementInFull {
  const placement = placementOf(study, anchor, own, finding);
  if (finding.kind === 'found') return { placement, runs: runsAround(study, anchor, own, finding), ...textsAround(study, own, finding), candidates: [] };
  return { placement, runs: runsOfLost(study, anchor, own), ...textsAround(study, own, finding), candidates: candidatesFor(study, anchor, own) };
}

function follow(study: Study, anchor: BlockAnchor, own: Stretch): Finding {
  if (anchor.scope === 'words' || anchor.scope === 'bracket') return followWords(study, own);
  return anchor.scope === 'section' ? followSection(study, own) : followBlock(study, own);
}

function placementOf(study: Study, anchor: BlockAnchor, own: Stretch, finding: Finding): Placement {
  if (finding.kind !== 'found') return { state: finding.kind === 'lost' ? 'gone' : 'ambiguous', via: 'words', at: null, evidence: null, wordsChanged: { inside: 0, elsewhere: 0 } };
  const { state, found, wordsChanged } = finding;
  const at = anchorOf(study.texts, anchor, own, found);
  return { state, via: 'words', at: { anchor: at, ...placeOf(at, study.texts.newBlocks) }, evidence: evidenceOf(study, own, found), wordsChanged };
}
