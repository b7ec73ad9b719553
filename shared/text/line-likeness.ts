/** In UTF-16 units: a line longer than this is prose, known by its words. */
export const longestLine = 80;

/**
 * How alike two short lines are written, from 0 to 1: twice the pairs of neighbouring characters they share over all
 * they have (L. Dice, 1945), case aside and any digit standing for any other. 0 when either is longer than `longestLine`.
 */
export function lineLikeness(one: string, other: string): number {
  if (one.length > longestLine || other.length > longestLine) return 0;
  const left = new Map<string, number>();
  const ours = pairsOfUnits(one);
  const theirs = pairsOfUnits(other);
  for (const units of ours) left.set(units, (left.get(units) ?? 0) + 1);
  let shared = 0;
  for (const units of theirs) {
    const count = left.get(units) ?? 0;
    if (count === 0) continue;
    left.set(units, count - 1);
    shared += 1;
  }
  return (2 * shared) / Math.max(1, ours.length + theirs.length);
}

function pairsOfUnits(line: string): string[] {
  const units = line.toLowerCase().replaceAll(/\d/gu, '0');
  return Array.from({ length: Math.max(0, units.length - 1) }, (_, at) => units.slice(at, at + 2));
}
