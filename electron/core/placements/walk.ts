import type { Candidate, PlacedRun, Placement, PlacementState } from '../../../shared/model/placement.ts';
import type { Anchor } from '../../../shared/model/position.ts';
import type { Placer, PlacementInFull } from '../../../shared/positions/placement/placer.ts';

/**
 * One step of the way from where a position stood to the text in hand. `reading`: from an older reading of the same file
 * to its present one; what moves there was not moved by anybody. `isSure` is false where a place found is only a hint.
 */
export type Step = { readonly via: 'reading' | 'words' | 'number'; readonly isSure: boolean; readonly placer: Placer };

/** A step taken from an anchor, with where that led. */
type Taken = { readonly step: Step; readonly from: Anchor; readonly placement: Placement };

/** Where a walk led. `isLost`: the place was lost before the last step, on a text that is not the one in hand. */
export type Walk = { readonly placement: Placement; readonly taken: readonly Taken[]; readonly isLost: boolean };

const certainty: Readonly<Record<PlacementState, number>> = { intact: 0, moved: 1, changed: 2, ambiguous: 3, gone: 4 };

/** Goes step by step, as far as there is a sure place; the state is that of the least certain step. There is at least one step. */
export function walk(steps: readonly Step[], start: Anchor): Walk {
  const taken: Taken[] = [];
  let from: Anchor | null = start;
  for (const step of steps) {
    if (from === null) break;
    const placement = judged(step, step.placer.place(from));
    taken.push({ step, from, placement });
    from = placement.at?.anchor ?? null;
  }
  return { placement: together(taken), taken, isLost: taken.length < steps.length };
}

/** All there is to judge by. `candidates` of a place that was lost on the way come from `direct`, a placer from the first text to the last. */
export function walkInFull({ placement, taken, isLost }: Walk, start: Anchor, direct: () => Placer): PlacementInFull {
  if (isLost) {
    const found = direct().detail(start);
    return { ...found, placement, candidates: withPlace(found) };
  }
  const details = taken.map(({ step, from }) => step.placer.detail(from));
  const last = details.at(-1);
  const telling = details[taken.findLastIndex((one) => one.placement.state === 'changed')] ?? last;
  const candidates = last === undefined || placement.at !== null ? [] : withPlace(last);
  return { placement, runs: telling?.runs ?? [], previousText: last?.previousText ?? '', nextText: last?.nextText ?? '', candidates };
}

/** What stands on the very text it was put on. */
export function runsAround(text: string, anchor: Anchor): readonly PlacedRun[] {
  const { start, end } = 'start' in anchor ? anchor : { start: 0, end: text.length };
  const pieces: readonly PlacedRun[] = [
    { op: 'equal', text: text.slice(0, start), isInside: false },
    { op: 'equal', text: text.slice(start, end), isInside: true },
    { op: 'equal', text: text.slice(end), isInside: false },
  ];
  return pieces.filter((piece) => piece.text !== '');
}

function judged({ via, isSure }: Step, placement: Placement): Placement {
  if (!isSure && placement.at !== null) return { ...placement, state: 'ambiguous', at: null };
  return via === 'reading' && placement.state === 'moved' ? { ...placement, state: 'intact' } : placement;
}

function together(taken: readonly Taken[]): Placement {
  const placements = taken.map(({ placement }) => placement);
  const state = placements.reduce<PlacementState>((worst, one) => (certainty[one.state] > certainty[worst] ? one.state : worst), 'intact');
  const evidence = placements.flatMap((one) => one.evidence ?? []).toSorted((one, other) => one.score - other.score)[0] ?? null;
  const inside = placements.reduce((sum, one) => sum + one.wordsChanged.inside, 0);
  const elsewhere = placements.reduce((sum, one) => sum + one.wordsChanged.elsewhere, 0);
  return { state, via: viaOf(taken, state), at: placements.at(-1)?.at ?? null, evidence, wordsChanged: { inside, elsewhere } };
}

function viaOf(taken: readonly Taken[], state: PlacementState): Placement['via'] {
  if (taken.some(({ step }) => step.via === 'number')) return 'number';
  return state === 'intact' && taken.every(({ step }) => step.via === 'reading') ? 'origin' : 'words';
}

/** A place that was found but is not taken for sure is the first of the candidates. */
function withPlace({ placement: { via, state, at, evidence }, candidates }: PlacementInFull): readonly Candidate[] {
  if (at === null || evidence === null) return candidates;
  const reason = via === 'number' ? 'same-number' : state === 'changed' ? 'same-paragraph' : 'same-words';
  return [{ ...at, reason, evidence }, ...candidates];
}
