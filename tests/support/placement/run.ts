import type { Placement } from '../../../shared/model/placement.ts';
import type { ComparedTexts, Placer } from '../../../shared/positions/placement/placer.ts';
import { throughStages } from '../../../shared/positions/placement/stages.ts';
import { compareBlocks } from '../../../shared/text/compare.ts';
import type { Texts } from './base-texts.ts';
import { judge, type Judgement } from './judge.ts';
import { hasQuote, judgePeer, type PeerVerdict } from './peer-judge.ts';
import { positionAt, type GeneratedPosition } from './positions.ts';
import { createQuotePlacer } from './quote-matching.ts';
import { generateSequence, type GeneratedDraft, type Sequence } from './sequence.ts';
import { indexWords } from './truth.ts';
import { settleWritings } from './writings.ts';

/** What is put to the test: given two texts and their comparison, it places anchors of the old one. */
export type PlacerMaker = (texts: ComparedTexts) => Placer;

/** From the first draft to the next; to a later one; from where a person left it on the second to the last; from the last to the first. */
type Leg = 'next' | 'later' | 'decided' | 'back';

/** One position placed once. `number` counts the placements of its sequence. */
export type Placed = {
  readonly sequence: Sequence;
  readonly number: number;
  readonly leg: Leg;
  readonly position: GeneratedPosition;
  readonly placement: Placement;
  readonly judgement: Judgement;
  /** Quote matching as it is used, and with exact quotes only; null for a position without a quote, or when not asked for. */
  readonly peer: { readonly fuzzy: PeerVerdict; readonly exact: PeerVerdict } | null;
  readonly old: GeneratedDraft;
  readonly now: GeneratedDraft;
};

export type RunOptions = { readonly texts: Texts; readonly make: PlacerMaker; readonly seed: number; readonly withPeer: boolean };

/** Generates sequence `number` and places its positions on every leg. */
export function runSequence({ texts, make, seed, withPeer }: RunOptions, number: number, see: (placed: Placed) => void): Sequence {
  const sequence = generateSequence(texts, seed, number);
  const { drafts, positions, lastPositions } = sequence;
  let count = 0;
  const placerTo = placersBetween(drafts, make);
  const placeAll = (leg: Leg, from: number, to: number, positions: readonly GeneratedPosition[]): Placed[] => {
    const [old, now] = [drafts[from]!, drafts[to]!];
    const placer = placerTo(from, to);
    const fuzzy = withPeer ? createQuotePlacer(old.blocks, now.blocks, false) : null;
    const exact = withPeer ? createQuotePlacer(old.blocks, now.blocks, true) : null;
    const words = { old: indexWords(old.draft), now: indexWords(settleWritings(old.draft, now.draft, sequence.duplicates)), newBlocks: now.blocks };
    return positions.map((position) => {
      const placement = placer.place(position.anchor);
      const judgement = judge(position, placement, words);
      const peer =
        fuzzy && exact && hasQuote(position)
          ? { fuzzy: judgePeer(judgement.truth, fuzzy.place(position.anchor), now.blocks), exact: judgePeer(judgement.truth, exact.place(position.anchor), now.blocks) }
          : null;
      const placed = { sequence, number: count, leg, position, placement, judgement, peer, old, now };
      count += 1;
      see(placed);
      return placed;
    });
  };
  const last = drafts.length - 1;
  const onSecond = placeAll('next', 0, 1, positions);
  for (let later = 2; later <= last; later += 1) placeAll('later', 0, later, positions);
  if (last > 1) placeAll('decided', 1, last, onSecond.flatMap((placed) => decided(placed)));
  placeAll('back', last, 0, lastPositions);
  return sequence;
}

/** Placers from any draft to any other, as the program goes: what is not found at one go is looked for draft by draft. */
function placersBetween(drafts: readonly GeneratedDraft[], make: PlacerMaker): (from: number, to: number) => Placer {
  const made = new Map<string, Placer>();
  const directly = (from: number, to: number): Placer => {
    const [oldBlocks, newBlocks] = [drafts[from]!.blocks, drafts[to]!.blocks];
    const placer = made.get(`${from} ${to}`) ?? make({ oldBlocks, newBlocks, comparison: compareBlocks(oldBlocks, newBlocks) });
    made.set(`${from} ${to}`, placer);
    return placer;
  };
  return (from, to) => {
    const step = from < to ? 1 : -1;
    const count = Math.abs(to - from);
    const stages = Array.from({ length: count > 1 ? count : 0 }, (_, turn) => () => directly(from + step * turn, from + step * (turn + 1)));
    return throughStages(directly(from, to), stages);
  };
}

/** The position as a person leaves it on the draft it was placed on, if it was. */
function decided({ placement, now }: Placed): GeneratedPosition[] {
  const position = placement.at === null ? null : positionAt(now.draft, placement.at.anchor);
  return position === null || (position.words.length === 0 && position.anchor.scope !== 'document') ? [] : [position];
}
