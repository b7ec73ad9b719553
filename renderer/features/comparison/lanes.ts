/** A line drawn from one height to another, in px, whichever comes first. */
export type Travel = { readonly from: number; readonly to: number };

/** Which lane each line runs in, from 0: the first that no line before it uses at any of its heights, so that no two cover each other. */
export function lanesOf(travels: readonly Travel[]): readonly number[] {
  const lanes: number[] = [];
  for (const [nth, travel] of travels.entries()) {
    const taken = new Set(lanes.filter((_, other) => other < nth && meet(travel, travels[other])));
    let lane = 0;
    while (taken.has(lane)) lane += 1;
    lanes.push(lane);
  }
  return lanes;
}

function meet(one: Travel, other: Travel | undefined): boolean {
  if (other === undefined) return false;
  return Math.min(one.from, one.to) <= Math.max(other.from, other.to) && Math.min(other.from, other.to) <= Math.max(one.from, one.to);
}
