import type { Run } from '../model/comparison.ts';

/**
 * The runs of a paragraph that was split, cut where each of its parts ends: the `equal` and `insert` runs of each list give
 * back that part. Deleted words stay with the part they stood before the end of. The newlines between the parts are left out.
 *
 * @param lengths of the parts' texts, in UTF-16 units
 */
export function runsByBlock(runs: readonly Run[], lengths: readonly number[]): readonly (readonly Run[])[] {
  const parts: Run[][] = lengths.map(() => []);
  let part = 0;
  let left = lengths[0] ?? 0;
  for (const { op, text } of runs) {
    if (op === 'delete') {
      parts[part]?.push({ op, text });
      continue;
    }
    let rest = text;
    while (rest !== '') {
      const taken = rest.slice(0, left);
      if (taken !== '') parts[part]?.push({ op, text: taken });
      left -= taken.length;
      rest = rest.slice(taken.length);
      if (rest === '') break;
      // What follows a full part is the newline that joins it to the next.
      rest = rest.slice(1);
      part += 1;
      left = lengths[part] ?? rest.length;
    }
  }
  return parts;
}
