/**
 * How much searching one comparison may still do, in steps of the inner loop (about 2 ns each). Counted, not timed, so
 * that the same texts always give the same result. `isExhausted` tells that some result is not the shortest.
 */
export type Effort = { left: number; isExhausted: boolean };

const defaultEffort = 25_000_000;
const leastCost = 48;

/** Effort for one comparison: `left` steps. */
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
  const size = shared.a.ids.length + shared.b.ids.length + 4;
  if (forward.length < size) {
    forward = new Int32Array(size * 2);
    backward = new Int32Array(size * 2);
  }
  keepCommon({ ...shared, deleted, inserted, effort });
}

/** The tokens of both stretches that the other side has too, with the places they come from. */
function sharedIds(a: Stretch, b: Stretch, idCount: number): { readonly a: Picked; readonly b: Picked } {
  if (seen.length < idCount) {
    seen = new Int32Array(idCount * 2);
    stamp = 0;
  }
  stamp += 2;
  const onlyA = stamp;
  const both = stamp + 1;
  for (let at = a.from; at < a.to; at += 1) seen[a.ids[at]!] = onlyA;
  for (let at = b.from; at < b.to; at += 1) if (seen[b.ids[at]!]! >= onlyA) seen[b.ids[at]!] = both;
  return { a: markedOf(a, both), b: markedOf(b, both) };
}

/** Part of a stretch: its ids in order, and the places they come from. */
type Picked = { readonly ids: Int32Array; readonly places: Int32Array };

function markedOf(stretch: Stretch, mark: number): Picked {
  const size = stretch.to - stretch.from;
  const places = new Int32Array(size);
  const ids = new Int32Array(size);
  let count = 0;
  for (let at = stretch.from; at < stretch.to; at += 1) {
    const id = stretch.ids[at]!;
    if (seen[id] !== mark) continue;
    places[count] = at;
    ids[count] = id;
    count += 1;
  }
  return { ids: ids.subarray(0, count), places };
}

type Search = { readonly a: Picked; readonly b: Picked; readonly deleted: Uint8Array; readonly inserted: Uint8Array; readonly effort: Effort };

/** Unmarks every pair of equal elements on a shortest path. Recursion is on the first half, so its depth is logarithmic in practice. */
function keepCommon(search: Search): void {
  const a = search.a.ids;
  const b = search.b.ids;
  const boxes: number[] = [0, a.length, 0, b.length];
  while (boxes.length > 0) {
    let b1 = boxes.pop()!;
    let b0 = boxes.pop()!;
    let a1 = boxes.pop()!;
    let a0 = boxes.pop()!;
    while (a0 < a1 && b0 < b1 && a[a0] === b[b0]) {
      keep(search, a0, b0);
      a0 += 1;
      b0 += 1;
    }
    while (a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]) {
      a1 -= 1;
      b1 -= 1;
      keep(search, a1, b1);
    }
    if (a0 === a1 || b0 === b1) continue;
    const middle = middlePoint(a, b, a0, a1, b0, b1, search.effort);
    boxes.push(middle.x, a1, middle.y, b1, a0, middle.x, b0, middle.y);
  }
}

function keep({ a, b, deleted, inserted }: Search, indexA: number, indexB: number): void {
  deleted[a.places[indexA]!] = 0;
  inserted[b.places[indexB]!] = 0;
}

/** The part of both sequences one search looks at. Diagonal `d` holds the points where x - y = d; `shift` makes it an index. */
type Box = { readonly a: Int32Array; readonly b: Int32Array; readonly a0: number; readonly a1: number; readonly b0: number; readonly b1: number; readonly shift: number };

/** The diagonals one of the two searches has reached. */
type Reached = { low: number; high: number };

const none = Number.MIN_SAFE_INTEGER;

/** A point every shortest path of the box may go through, or the furthest point reached when the search costs too much. */
function middlePoint(a: Int32Array, b: Int32Array, a0: number, a1: number, b0: number, b1: number, effort: Effort): { x: number; y: number } {
  const box: Box = { a, b, a0, a1, b0, b1, shift: b.length + 2 };
  const costLimit = Math.max(leastCost, Math.floor(Math.sqrt(effort.left / 2)));
  const ahead: Reached = { low: a0 - b0, high: a0 - b0 };
  const behind: Reached = { low: a1 - b1, high: a1 - b1 };
  const isOdd = ((ahead.low - behind.low) & 1) !== 0;
  forward[box.shift + ahead.low] = a0;
  backward[box.shift + behind.low] = a1;
  for (let cost = 1; ; cost += 1) {
    const met = stepForward(box, ahead, isOdd ? behind : null);
    if (met !== none) return spend(effort, cost, forward[box.shift + met]!, met);
    const metBehind = stepBackward(box, behind, isOdd ? null : ahead);
    if (metBehind !== none) return spend(effort, cost, backward[box.shift + metBehind]!, metBehind);
    if (cost >= costLimit) {
      effort.isExhausted = true;
      const { x, diagonal } = furthestPoint(box, ahead);
      return spend(effort, cost, x, diagonal);
    }
  }
}

/** One more edit from the beginning; the diagonal on which the other search is met, or `none`. */
function stepForward({ a, b, a0, a1, b0, b1, shift }: Box, ahead: Reached, behind: Reached | null): number {
  if (ahead.low > a0 - b1) forward[shift + --ahead.low - 1] = -1;
  else ahead.low += 1;
  if (ahead.high < a1 - b0) forward[shift + ++ahead.high + 1] = -1;
  else ahead.high -= 1;
  for (let diagonal = ahead.high; diagonal >= ahead.low; diagonal -= 2) {
    const below = forward[shift + diagonal - 1]!;
    const above = forward[shift + diagonal + 1]!;
    let x = below < above ? above : below + 1;
    while (x < a1 && x - diagonal < b1 && a[x] === b[x - diagonal]) x += 1;
    forward[shift + diagonal] = x;
    if (behind !== null && behind.low <= diagonal && diagonal <= behind.high && backward[shift + diagonal]! <= x) return diagonal;
  }
  return none;
}

/** One more edit from the end; the diagonal on which the other search is met, or `none`. */
function stepBackward({ a, b, a0, a1, b0, b1, shift }: Box, behind: Reached, ahead: Reached | null): number {
  if (behind.low > a0 - b1) backward[shift + --behind.low - 1] = 0x7fffffff;
  else behind.low += 1;
  if (behind.high < a1 - b0) backward[shift + ++behind.high + 1] = 0x7fffffff;
  else behind.high -= 1;
  for (let diagonal = behind.high; diagonal >= behind.low; diagonal -= 2) {
    const below = backward[shift + diagonal - 1]!;
    const above = backward[shift + diagonal + 1]!;
    let x = below < above ? below : above - 1;
    while (x > a0 && x - diagonal > b0 && a[x - 1] === b[x - diagonal - 1]) x -= 1;
    backward[shift + diagonal] = x;
    if (ahead !== null && ahead.low <= diagonal && diagonal <= ahead.high && x <= forward[shift + diagonal]!) return diagonal;
  }
  return none;
}

function spend(effort: Effort, cost: number, x: number, diagonal: number): { x: number; y: number } {
  effort.left = Math.max(0, effort.left - cost * cost);
  return { x, y: x - diagonal };
}

function furthestPoint({ a1, b1, shift }: Box, ahead: Reached): { x: number; diagonal: number } {
  let best = { x: -1, diagonal: 0 };
  let furthest = -1;
  for (let diagonal = ahead.high; diagonal >= ahead.low; diagonal -= 2) {
    const x = Math.min(forward[shift + diagonal]!, a1);
    if (x - diagonal > b1 || 2 * x - diagonal <= furthest) continue;
    furthest = 2 * x - diagonal;
    best = { x, diagonal };
  }
  return best;
}
