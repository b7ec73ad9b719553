/**
 * The heaviest increasing subsequence: which of `values` (distinct integers from 0 up to `limit`) stay in order when the
 * others are said to have moved. Returns 1 for those that stay. Of chains of equal weight the one that ends first wins.
 * O(n log n), a Fenwick tree of prefix maxima.
 */
export function heaviestIncreasing(values: Int32Array, weights: Float64Array, limit: number): Uint8Array {
  const count = values.length;
  const stays = new Uint8Array(count);
  if (isIncreasing(values)) return stays.fill(1);
  const bestWeight = new Float64Array(limit + 2);
  const bestIndex = new Int32Array(limit + 2).fill(-1);
  const previous = new Int32Array(count);
  let last = -1;
  let lastWeight = -1;
  for (let index = 0; index < count; index += 1) {
    let weight = 0;
    let before = -1;
    for (let node = values[index]!; node > 0; node -= node & -node) {
      if (bestWeight[node]! > weight) {
        weight = bestWeight[node]!;
        before = bestIndex[node]!;
      }
    }
    previous[index] = before;
    weight += weights[index]!;
    for (let node = values[index]! + 1; node <= limit; node += node & -node) {
      if (weight > bestWeight[node]!) {
        bestWeight[node] = weight;
        bestIndex[node] = index;
      }
    }
    if (weight > lastWeight) {
      lastWeight = weight;
      last = index;
    }
  }
  for (let index = last; index >= 0; index = previous[index]!) stays[index] = 1;
  return stays;
}

function isIncreasing(values: Int32Array): boolean {
  for (let index = 1; index < values.length; index += 1) if (values[index]! <= values[index - 1]!) return false;
  return true;
}
