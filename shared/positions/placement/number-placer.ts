import type { Block } from '../../model/document.ts';
import type { Anchor } from '../../model/position.ts';
import { placeOf } from '../place-of.ts';
import { placementAlgorithmVersion, type Placer, type PlacementInFull } from './placer.ts';

/** Two texts of the same symbol in two languages. */
export type TextsByNumber = { readonly oldBlocks: readonly Block[]; readonly newBlocks: readonly Block[] };

/** A placer between two languages of one text, by section, number and kind. */
export function createNumberPlacer({ oldBlocks }: TextsByNumber): Placer {
  const detail = (anchor: Anchor): PlacementInFull => {
    const { quote } = placeOf(anchor, oldBlocks);
    return { placement: { state: 'gone', via: 'number', at: null, evidence: null, wordsChanged: { inside: 0, elsewhere: 0 } }, runs: [{ op: 'delete', text: quote, isInside: true }], previousText: '', nextText: '', candidates: [] };
  };
  return { algorithmVersion: placementAlgorithmVersion, place: (anchor) => detail(anchor).placement, detail };
}
