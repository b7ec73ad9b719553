import { toReadingOrder } from './bidi.ts';
import { turnBack, type Box } from './direction.ts';
import type { Fragment, PageText } from './fragments.ts';
import { addSpan, cutSpans, moveSpans, type InkSpan } from './ink.ts';

/** A raised figure or sign that may be a note's mark; `offset` is where it stands in the line's text, which holds it. */
export type RaisedMark = { readonly offset: number; readonly text: string };

/** Fragments that stand on one baseline without a gap wide enough for a column. Lengths as in `Fragment`. */
export type Line = {
  readonly page: number;
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly marks: readonly RaisedMark[];
  /** What looks otherwise than plain. */
  readonly inks: readonly InkSpan[];
  /** Where it stands on the page as displayed. */
  readonly box: Box;
  /** Not in the direction of most words of the page. */
  readonly isTurned: boolean;
};

/** A gap of this many times the size separates words even where the file draws no space; of `columnGap` times, columns. */
const wordGap = 0.14;
const columnGap = 0.9;
/** How far letters reach above and below their baseline, in multiples of their size. */
const ascent = 0.8;
const descent = 0.25;

/** `space`: where the white space drawn before it has its middle, null where none was drawn. */
type Placed = Fragment & { readonly space: number | null };

/** Puts fragments on lines in the order the file draws them; a wide gap starts a new line unless `keepTabs`. */
export function linesOf(fragments: readonly Fragment[], page: PageText, options: { readonly keepTabs: boolean }): Line[] {
  const rows: Placed[][] = [];
  let space: number | null = null;
  for (const fragment of fragments) {
    if (fragment.text.trim() === '') {
      space = (fragment.x + fragment.right) / 2;
      continue;
    }
    const row = rows.slice(-4).findLast((candidate) => isSameBaseline(candidate, fragment));
    if (row) row.push({ ...fragment, space });
    else rows.push([{ ...fragment, space: null }]);
    space = null;
  }
  return rows.flatMap((row) => (options.keepTabs ? [inOrder(row)] : splitAtGaps(inOrder(row)))).map((row) => toLine(row, page));
}

function isSameBaseline(row: readonly Fragment[], fragment: Fragment): boolean {
  const base = largest(row);
  if (base.direction !== fragment.direction) return false;
  const reach = Math.max(base.size, fragment.size) * 0.45;
  return Math.abs(base.y - fragment.y) < reach;
}

function largest(row: readonly Fragment[]): Fragment {
  return row.reduce((best, fragment) => (fragment.size > best.size ? fragment : best));
}

function inOrder(row: readonly Placed[]): Placed[] {
  return row.toSorted((a, b) => a.x - b.x);
}

function splitAtGaps(row: readonly Placed[]): Placed[][] {
  const parts: Placed[][] = [];
  let last: Placed | null = null;
  for (const fragment of row) {
    const gap = last === null ? 0 : fragment.x - last.right;
    const part = parts.at(-1);
    if (part === undefined || gap > Math.max(fragment.size, last?.size ?? 0) * columnGap) parts.push([fragment]);
    else part.push(fragment);
    last = fragment;
  }
  return parts;
}

function toLine(row: readonly Placed[], page: PageText): Line {
  const base = largest(row);
  const marks: RaisedMark[] = [];
  const inks: InkSpan[] = [];
  let text = '';
  let last: Placed | null = null;
  for (const fragment of row) {
    if (last !== null && isApart(last, fragment, base) && !/\s$/u.test(text) && !/^\s/u.test(fragment.text)) text += ' ';
    if (isRaised(fragment, base)) marks.push({ offset: text.length, text: fragment.text.trim() });
    const start = text.length;
    text += fragment.text;
    addSpan(inks, { start, end: text.length, ink: fragment.ink }, text);
    last = fragment;
  }
  const bounds = { left: Math.min(...row.map((fragment) => fragment.x)), right: Math.max(...row.map((fragment) => fragment.right)), top: base.y - base.size * ascent, bottom: base.y + base.size * descent };
  return {
    page: page.number,
    ...readable({ text, marks, inks }, page.isRtl),
    x: bounds.left,
    right: bounds.right,
    y: base.y,
    size: base.size,
    box: turnBack(bounds, base.direction, page.size),
    isTurned: base.isTurned,
  };
}

/** A space lies between, drawn or left: what is drawn under letters (as some programs do for their own ends) parts nothing. */
function isApart(last: Placed, next: Placed, base: Fragment): boolean {
  const gap = next.x - last.right;
  if (gap > Math.min(next.size, base.size) * wordGap) return true;
  const slack = base.size * 0.06;
  return next.space !== null && gap > -slack && next.space > last.right - slack && next.space < next.x + slack;
}

function isRaised(fragment: Fragment, base: Fragment): boolean {
  return fragment.size < base.size * 0.8 && fragment.y < base.y - base.size * 0.12 && /^\s*(\d{1,3}|[*†‡§]{1,3}|[a-z])\s*$/u.test(fragment.text);
}

/** The line as read, where it was only as seen: words written from right to left. */
function readable({ text, marks, inks }: Pick<Line, 'text' | 'marks' | 'inks'>, isRtlPage: boolean): Pick<Line, 'text' | 'marks' | 'inks'> {
  const reading = toReadingOrder(text, isRtlPage);
  if (reading === null) return { text, marks, inks };
  const to = new Map(reading.from.map((from, at) => [from, at]));
  const moved: InkSpan[] = [];
  for (const [at, from] of reading.from.entries()) {
    const ink = inks.find((span) => span.start <= from && from < span.end)?.ink;
    if (ink !== undefined) addSpan(moved, { start: at, end: at + 1, ink }, reading.text);
  }
  return { text: reading.text, marks: marks.map((mark) => ({ ...mark, offset: to.get(mark.offset) ?? mark.offset })), inks: moved };
}

/** A line without its first `count` units, and without the marks among them. */
export function cutStart(line: Line, count: number): Line {
  const marks = line.marks.filter((mark) => mark.offset >= count).map((mark) => ({ ...mark, offset: mark.offset - count }));
  return { ...line, text: line.text.slice(count), marks, inks: cutSpans(line.inks, 0, count) };
}

/** From this many times the size a gap between words is one that somebody made. */
const madeGap = 1.8;
const numberAlone = /^\S{1,8}$/u;

/** Two lines on one baseline with a gap between them as one; a tab stands for a gap that is more than a stretched space. */
export function joinAcross(left: Line, right: Line): Line {
  const isMade = Math.abs(right.x - left.right) > left.size * madeGap || numberAlone.test(left.text.trim());
  const text = `${left.text}${isMade ? '\t' : ' '}${right.text}`;
  const offset = left.text.length + 1;
  return {
    ...left,
    text,
    x: Math.min(left.x, right.x),
    right: Math.max(left.right, right.right),
    size: Math.max(left.size, right.size),
    marks: [...left.marks, ...right.marks.map((mark) => ({ text: mark.text, offset: mark.offset + offset }))],
    inks: [...left.inks, ...moveSpans(right.inks, offset)],
    box: coverOf([left.box, right.box]),
  };
}

/** The smallest box that holds all of some boxes. */
export function coverOf(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}
