/**
 * How much searching one comparison may still do, in steps of the inner loop (about 2 ns each). Counted, not timed, so
 * that the same texts always give the same result. `isExhausted` tells that some result is not the shortest.
 */
export type Effort = { left: number; isExhausted: boolean };

const defaultEffort = 25_000_000;
const leastCost = 48;

export function createEffort(left: number = defaultEffort): Effort {
  return { left, isExhausted: false };
}

/** A stretch of a sequence of ids. */
export type Stretch = { readonly ids: Int32Array; readonly from: number; readonly to: number };

/** Scratch memory of the search, kept between calls. */
let forward = new Int32Array(1 << 12);
let backward = new Int32Array(1 << 12);
let seen = new Int32Array(1 << 12);
let stamp = 0;

/**
 * Marks with 1 what a shortest edit deletes from `a` and inserts of `b` (indices as in `ids`). Ids are below `idCount`.
 * Linear space: E. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986, section 4b; ids that only one side
 * has are set apart first, which changes no result. When a search would cost more than half of the effort left it is
 * given up at its furthest point: the edit is still right, perhaps not the shortest, and `effort` says so.
 */
export function markShortestEdit(a: Stretch, b: Stretch, deleted: Uint8Array, inserted: Uint8Array, idCount: number, effort: Effort): void {
  let { from: a0, to: a1 } = a;
  let { from: b0, to: b1 } = b;
  while (a0 < a1 && b0 < b1 && a.ids[a0] === b.ids[b0]) {
    a0 += 1;
    b0 += 1;
  }
  while (a1 > a0 && b1 > b0 && a.ids[a1 - 1] === b.ids[b1 - 1]) {
    a1 -= 1;
    b1 -= 1;
  }
  if (a0 === a1 || b0 === b1) {
    deleted.fill(1, a0, a1);
    inserted.fill(1, b0, b1);
    return;
  }
  const shared = sharedIds({ ids: a.ids, from: a0, to: a1 }, { ids: b.ids, from: b0, to: b1 }, idCount);
  deleted.fill(1, a0, a1);
  inserted.fill(1, b0, b1);
  const size = shared.a.length + shared.b.length + 4;
  if (forward.length < size) {
    forward = new Int32Array(size * 2);
    backward = new Int32Array(size * 2);
  }
  keepCommon({ a: shared.a, b: shared.b, keepA: (index) => (deleted[shared.placesA[index]!] = 0), keepB: (index) => (inserted[shared.placesB[index]!] = 0), effort });
}

/** The tokens of both stretches that the other side has too, with the places they come from. */
function sharedIds(a: Stretch, b: Stretch, idCount: number) {
  if (seen.length < idCount) {
    seen = new Int32Array(idCount * 2);
    stamp = 0;
  }
  stamp += 2;
  const onlyA = stamp;
  const both = stamp + 1;
  for (let at = a.from; at < a.to; at += 1) seen[a.ids[at]!] = onlyA;
  for (let at = b.from; at < b.to; at += 1) if (seen[b.ids[at]!]! >= onlyA) seen[b.ids[at]!] = both;
  const placesA = placesOf(a, both);
  const placesB = placesOf(b, both);
  return { a: placesA.map((place) => a.ids[place]!), b: placesB.map((place) => b.ids[place]!), placesA, placesB };
}

function placesOf(stretch: Stretch, mark: number): Int32Array {
  const places = new Int32Array(stretch.to - stretch.from);
  let count = 0;
  for (let at = stretch.from; at < stretch.to; at += 1) {
    if (seen[stretch.ids[at]!] === mark) {
      places[count] = at;
      count += 1;
    }
  }
  return places.subarray(0, count);
}

type Search = {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly keepA: (index: number) => void;
  readonly keepB: (index: number) => void;
  readonly effort: Effort;
};

/** Reports every pair of equal elements on a shortest path. Recursion is on the first half, so its depth is logarithmic in practice. */
function keepCommon(search: Search): void {
  const { a, b } = search;
  const boxes: number[] = [0, a.length, 0, b.length];
  while (boxes.length > 0) {
    let b1 = boxes.pop()!;
    let b0 = boxes.pop()!;
    let a1 = boxes.pop()!;
    let a0 = boxes.pop()!;
    while (a0 < a1 && b0 < b1 && a[a0] === b[b0]) {
      search.keepA(a0);
      search.keepB(b0);
      a0 += 1;
      b0 += 1;
    }
    while (a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]) {
      a1 -= 1;
      b1 -= 1;
      search.keepA(a1);
      search.keepB(b1);
    }
    if (a0 === a1 || b0 === b1) continue;
    const middle = middlePoint(a, b, a0, a1, b0, b1, search.effort);
    boxes.push(middle.x, a1, middle.y, b1, a0, middle.x, b0, middle.y);
  }
}

/** A point every shortest path of the box may go through, or the furthest point reached when the search costs too much. */
function middlePoint(a: Int32Array, b: Int32Array, a0: number, a1: number, b0: number, b1: number, effort: Effort): { x: number; y: number } {
  const shift = b.length + 2;
  const lowest = a0 - b1;
  const highest = a1 - b0;
  const start = a0 - b0;
  const end = a1 - b1;
  const isOdd = ((start - end) & 1) !== 0;
  const costLimit = Math.max(leastCost, Math.floor(Math.sqrt(effort.left / 2)));
  let [low, high, backLow, backHigh] = [start, start, end, end];
  forward[shift + start] = a0;
  backward[shift + end] = a1;
  for (let cost = 1; ; cost += 1) {
    if (low > lowest) forward[shift + --low - 1] = -1;
    else low += 1;
    if (high < highest) forward[shift + ++high + 1] = -1;
    else high -= 1;
    for (let diagonal = high; diagonal >= low; diagonal -= 2) {
      const below = forward[shift + diagonal - 1]!;
      const above = forward[shift + diagonal + 1]!;
      let x = below < above ? above : below + 1;
      while (x < a1 && x - diagonal < b1 && a[x] === b[x - diagonal]) x += 1;
      forward[shift + diagonal] = x;
      if (isOdd && backLow <= diagonal && diagonal <= backHigh && backward[shift + diagonal]! <= x) return spend(effort, cost, x, x - diagonal);
    }
    if (backLow > lowest) backward[shift + --backLow - 1] = 0x7fffffff;
    else backLow += 1;
    if (backHigh < highest) backward[shift + ++backHigh + 1] = 0x7fffffff;
    else backHigh -= 1;
    for (let diagonal = backHigh; diagonal >= backLow; diagonal -= 2) {
      const below = backward[shift + diagonal - 1]!;
      const above = backward[shift + diagonal + 1]!;
      let x = below < above ? below : above - 1;
      while (x > a0 && x - diagonal > b0 && a[x - 1] === b[x - diagonal - 1]) x -= 1;
      backward[shift + diagonal] = x;
      if (!isOdd && low <= diagonal && diagonal <= high && x <= forward[shift + diagonal]!) return spend(effort, cost, x, x - diagonal);
    }
    if (cost >= costLimit) {
      effort.isExhausted = true;
      const { x, y } = furthestPoint(shift, low, high, a1, b1);
      return spend(effort, cost, x, y);
    }
  }
}

function spend(effort: Effort, cost: number, x: number, y: number): { x: number; y: number } {
  effort.left = Math.max(0, effort.left - cost * cost);
  return { x, y };
}

function furthestPoint(shift: number, low: number, high: number, a1: number, b1: number): { x: number; y: number } {
  let best = { x: -1, y: -1 };
  for (let diagonal = high; diagonal >= low; diagonal -= 2) {
    const x = Math.min(forward[shift + diagonal]!, a1);
    const y = x - diagonal;
    if (y <= b1 && x + y > best.x + best.y) best = { x, y };
  }
  return best;
}
