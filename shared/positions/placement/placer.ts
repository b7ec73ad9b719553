import type { Comparison } from '../../model/comparison.ts';
import type { Block } from '../../model/document.ts';
import type { Candidate, PlacedRun, Placement } from '../../model/placement.ts';
import type { Anchor } from '../../model/position.ts';
import { placeOf } from '../place-of.ts';

/** Changes whenever the same texts could place a position elsewhere. */
export const placementAlgorithmVersion = '1';

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
};

/** Two readings or versions in one language; `comparison` is `compareBlocks` of the two. */
export type ComparedTexts = { readonly oldBlocks: readonly Block[]; readonly newBlocks: readonly Block[]; readonly comparison: Comparison };

/** A placer between two texts in one language, by their words. */
export function createPlacer({ oldBlocks, newBlocks, comparison }: ComparedTexts): Placer {
  const detail = (anchor: Anchor): PlacementInFull => {
    const { quote } = placeOf(anchor, oldBlocks);
    const row = anchor.scope === 'document' ? undefined : comparison.rows.find((row) => row.old !== null && !Array.isArray(row.old) && row.old.index === anchor.blockIndex);
    const found = row?.kind === 'same' && row.new !== null && !Array.isArray(row.new) ? newBlocks[row.new.index] : undefined;
    if (anchor.scope !== 'document' && found) {
      const at = { ...anchor, blockIndex: found.index };
      return { placement: { state: 'intact', via: 'words', at: { anchor: at, ...placeOf(at, newBlocks) }, evidence: null, wordsChanged: { inside: 0, elsewhere: 0 } }, runs: [], previousText: '', nextText: '', candidates: [] };
    }
    return { placement: { state: 'gone', via: 'words', at: null, evidence: null, wordsChanged: { inside: 0, elsewhere: 0 } }, runs: [{ op: 'delete', text: quote, isInside: true }], previousText: '', nextText: '', candidates: [] };
  };
  return { algorithmVersion: placementAlgorithmVersion, place: (anchor) => detail(anchor).placement, detail };
}
