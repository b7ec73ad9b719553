import type { PlacementState } from '../../../shared/model/placement.ts';
import type { Verdict } from './judge.ts';
import type { PeerVerdict } from './peer-judge.ts';
import type { Placed } from './run.ts';

/** What became of some placements. */
export type Count = {
  placements: number;
  /** Their words survive; of these, those nobody could have told from others. */
  surviving: number;
  excused: number;
  readonly verdicts: Record<Verdict, number>;
  readonly states: Record<PlacementState, number>;
  /** Of the misplaced, those nobody could have known better. */
  guessed: number;
  readonly peers: Record<'fuzzy' | 'exact', Record<PeerVerdict, number>>;
  /** The same for ours, over the positions the peer can be asked about. */
  readonly own: { placements: number; surviving: number; right: number; misplaced: number; unnoticed: number };
};

/** Counts over everything, and by what was done, by leg, by scope and by where the text is from. */
export type Tally = { readonly all: Count; readonly groups: Map<string, Count> };

export function createTally(): Tally {
  return { all: createCount(), groups: new Map() };
}

export function addTo(tally: Tally, placed: Placed): void {
  const { sequence, leg, position } = placed;
  const scope = position.isRepeated ? 'repeated words' : position.anchor.scope;
  for (const key of [sequence.kind, `leg ${leg}`, `on ${scope}`, `text ${sequence.base.source}`]) {
    const count = tally.groups.get(key) ?? createCount();
    tally.groups.set(key, count);
    add(count, placed);
  }
  add(tally.all, placed);
}

function createCount(): Count {
  return {
    placements: 0,
    surviving: 0,
    excused: 0,
    guessed: 0,
    verdicts: { right: 0, lost: 0, careful: 0, misplaced: 0, even: 0, unnoticed: 0, misled: 0, malformed: 0 },
    states: { intact: 0, moved: 0, changed: 0, ambiguous: 0, gone: 0 },
    peers: { fuzzy: createPeerCount(), exact: createPeerCount() },
    own: { placements: 0, surviving: 0, right: 0, misplaced: 0, unnoticed: 0 },
  };
}

function createPeerCount(): Record<PeerVerdict, number> {
  return { right: 0, lost: 0, careful: 0, carried: 0, misplaced: 0 };
}

function add(count: Count, { judgement, placement, peer }: Placed): void {
  const { verdict, truth, isUndecidable } = judgement;
  const survives = truth.fate === 'survives';
  count.placements += 1;
  count.verdicts[verdict] += 1;
  count.states[placement.state] += 1;
  if (survives) count.surviving += 1;
  if (verdict === 'lost' && isUndecidable) count.excused += 1;
  if (verdict === 'misplaced' && isUndecidable) count.guessed += 1;
  if (peer === null) return;
  count.peers.fuzzy[peer.fuzzy] += 1;
  count.peers.exact[peer.exact] += 1;
  count.own.placements += 1;
  if (survives) count.own.surviving += 1;
  if (verdict === 'right') count.own.right += 1;
  if (verdict === 'misplaced') count.own.misplaced += 1;
  if (verdict === 'unnoticed') count.own.unnoticed += 1;
}

/** The share of the positions whose words survive that were placed without help; `isExcusing` leaves out those nobody could have told from others. */
export function placedShare({ verdicts, surviving, excused }: Count, isExcusing: boolean): number {
  const from = surviving - (isExcusing ? excused : 0);
  return from === 0 ? 1 : verdicts.right / from;
}
