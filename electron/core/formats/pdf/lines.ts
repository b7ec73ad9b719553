import type { Fragment } from './fragments.ts';

/** A raised figure or sign that may be a note's mark; `offset` is where it stands in the line's text, which holds it. */
export type RaisedMark = { readonly offset: number; readonly text: string };

/** Fragments that stand on one baseline without a gap wide enough for a column. Lengths as in `Fragment`. */
export type Line = {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly marks: readonly RaisedMark[];
  /** Where the text after a number and a tab begins, when the line opens so. */
  readonly isTurned: boolean;
};

/** A gap of this many times the size separates words even where the file draws no space; of `columnGap` times, columns. */
const wordGap = 0.22;
const columnGap = 0.9;

type Placed = Fragment & { readonly afterSpace: boolean };

/** Puts fragments on lines in the order the file draws them; a wide gap starts a new line unless `keepTabs`. */
export function linesOf(fragments: readonly Fragment[], options: { readonly keepTabs: boolean }): Line[] {
  const rows: Placed[][] = [];
  let afterSpace = false;
  for (const fragment of fragments) {
    if (fragment.text.trim() === '') {
      afterSpace = true;
      continue;
    }
    const row = rows.slice(-4).findLast((candidate) => isSameBaseline(candidate, fragment));
    if (row) row.push({ ...fragment, afterSpace });
    else rows.push([{ ...fragment, afterSpace: false }]);
    afterSpace = false;
  }
  return rows.flatMap((row) => (options.keepTabs ? [row] : splitAtGaps(row))).map(toLine);
}

function isSameBaseline(row: readonly Fragment[], fragment: Fragment): boolean {
  const base = largest(row);
  if (base.isTurned !== fragment.isTurned) return false;
  const reach = Math.max(base.size, fragment.size) * 0.45;
  return Math.abs(base.y - fragment.y) < reach;
}

function largest(row: readonly Fragment[]): Fragment {
  return row.reduce((best, fragment) => (fragment.size > best.size ? fragment : best));
}

function inOrder(row: readonly Placed[]): Placed[] {
  const rtl = row.filter((fragment) => fragment.isRtl).length * 2 > row.length;
  return row.toSorted((a, b) => (rtl ? b.right - a.right : a.x - b.x));
}

function splitAtGaps(row: readonly Placed[]): Placed[][] {
  const parts: Placed[][] = [];
  let last: Placed | null = null;
  for (const fragment of inOrder(row)) {
    const gap = last === null ? 0 : Math.max(fragment.x - last.right, last.x - fragment.right);
    const part = parts.at(-1);
    if (part === undefined || gap > Math.max(fragment.size, last?.size ?? 0) * columnGap) parts.push([fragment]);
    else part.push(fragment);
    last = fragment;
  }
  return parts;
}

function toLine(row: readonly Placed[]): Line {
  const base = largest(row);
  const marks: RaisedMark[] = [];
  let text = '';
  let last: Placed | null = null;
  for (const fragment of inOrder(row)) {
    const gap = last === null ? 0 : Math.max(fragment.x - last.right, last.x - fragment.right);
    const isApart = fragment.afterSpace || gap > Math.min(fragment.size, base.size) * wordGap;
    if (last !== null && isApart && !text.endsWith(' ') && !fragment.text.startsWith(' ')) text += ' ';
    if (isRaised(fragment, base)) marks.push({ offset: text.length, text: fragment.text.trim() });
    text += fragment.text;
    last = fragment;
  }
  return {
    text,
    x: Math.min(...row.map((fragment) => fragment.x)),
    right: Math.max(...row.map((fragment) => fragment.right)),
    y: base.y,
    size: base.size,
    marks,
    isTurned: base.isTurned,
  };
}

function isRaised(fragment: Fragment, base: Fragment): boolean {
  return fragment.size < base.size * 0.8 && fragment.y < base.y - base.size * 0.12 && /^\s*(\d{1,3}|[*†‡§]{1,3}|[a-z])\s*$/u.test(fragment.text);
}
