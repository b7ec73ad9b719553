import type { Row, Run } from '../../../shared/model/comparison.ts';
import { withoutTypography } from '../../../shared/text/typography.ts';

/** A run as it is shown: a change of typography alone is one run that says both spellings. */
export type ShownRun = Run | { readonly op: 'typographic'; readonly text: string; readonly old: string };

/**
 * Joins each deletion and insertion that differ in nothing but typography: quotes, dashes, spaces, ligatures,
 * Unicode form, and the case of the word a clause opens with.
 */
export function withTypography(runs: readonly Run[]): readonly ShownRun[] {
  const shown: ShownRun[] = [];
  for (let at = 0; at < runs.length; ) {
    const end = endOfChange(runs, at);
    if (end === at) {
      const equal = runs[at];
      if (equal !== undefined) shown.push(equal);
      at += 1;
      continue;
    }
    const change = runs.slice(at, end);
    const old = textOf(change, 'delete');
    const text = textOf(change, 'insert');
    if (isSameBut(old, text, at === 0)) shown.push({ op: 'typographic', text, old });
    else shown.push(...change);
    at = end;
  }
  return shown;
}

/** The rows with those that changed in typography alone told to be the same (or only moved), and the places of those rows. */
export function calmRows(rows: readonly Row[]): { readonly rows: readonly Row[]; readonly typographic: ReadonlySet<number> } {
  const typographic = new Set<number>();
  const calm = rows.map((row, at): Row => {
    if (row.kind !== 'edited' && row.kind !== 'moved-edited') return row;
    const shown = withTypography(row.runs);
    if (shown.some((run) => run.op === 'delete' || run.op === 'insert')) return row;
    typographic.add(at);
    return { ...row, kind: row.kind === 'edited' ? 'same' : 'moved' };
  });
  return { rows: calm, typographic };
}

function endOfChange(runs: readonly Run[], from: number): number {
  let end = from;
  while (end < runs.length && runs[end]?.op !== 'equal') end += 1;
  return end;
}

function textOf(runs: readonly Run[], op: Run['op']): string {
  return runs
    .filter((run) => run.op === op)
    .map((run) => run.text)
    .join('');
}

function isSameBut(old: string, now: string, isOpening: boolean): boolean {
  const [one, other] = [withoutTypography(old), withoutTypography(now)];
  return one === other || (isOpening && one.toLowerCase() === other.toLowerCase());
}
