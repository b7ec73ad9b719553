import { isRightToLeft } from './bidi.ts';
import { across, type Direction, type PageSize } from './direction.ts';
import { extentOf, type Drawing, type Run } from './drawing.ts';
import { inkColour, isSameInk, plain, type Ink } from './ink.ts';
import { marksOf, type Marking } from './markings.ts';

/**
 * A piece of text as the page draws it: no wide gap inside, one look. Lengths are in points as words of its direction see them, from
 * the upper left corner of the page as displayed; `y` is the baseline. Letters stand from left to right, whatever their script.
 */
export type Fragment = {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly direction: Direction;
  /** Not in the direction of most words of the page: a watermark or a note in the margin. */
  readonly isTurned: boolean;
  readonly ink: Ink;
  /** The marked content it belongs to, by its number in the page; null where the file is not tagged. */
  readonly content: number | null;
  /** Page furniture by the file's own word. */
  readonly isArtifact: boolean;
};

/** The text of one page; `width` and `height` are the page's as its words see them, `size` as it is displayed. */
export type PageText = { readonly number: number; readonly width: number; readonly height: number; readonly size: PageSize; readonly direction: Direction; /** Most of it is written from right to left. */ readonly isRtl: boolean; readonly fragments: readonly Fragment[] };

/** A gap of this many times the size ends a fragment; so does a step back by the other. */
const wideGap = 0.1;
const stepBack = 0.3;

/** The text of one page in the order the file draws it; the same words drawn twice in place (false bold) count once, and as bold. */
export function fragmentsOf(drawing: Drawing, number: number): PageText {
  const size = { width: drawing.width, height: drawing.height };
  const direction = usualDirection(drawing.runs);
  const marking = marksOf(drawing, direction);
  const fragments: Fragment[] = [];
  const known = new Map<string, number[]>();
  for (const run of drawing.runs) {
    for (const fragment of partsOf(run, { size, direction, marking })) {
      const repeated = shelvesOf(fragment).flatMap((key) => known.get(key) ?? []).find((at) => isInPlace(fragment, fragments[at]));
      if (repeated === undefined) {
        const [own = ''] = shelvesOf(fragment);
        known.set(own, [...(known.get(own) ?? []), fragments.length]);
        fragments.push(fragment);
      } else fragments[repeated] = { ...fragment, ink: { ...fragment.ink, isBold: true } };
    }
  }
  const isSideways = direction === 1 || direction === 3;
  return { number, width: isSideways ? size.height : size.width, height: isSideways ? size.width : size.height, size, direction, isRtl: isRightToLeft(fragments.map((fragment) => fragment.text).join('')), fragments };
}

function usualDirection(runs: readonly Run[]): Direction {
  const letters: [number, number, number, number] = [0, 0, 0, 0];
  for (const run of runs) letters[run.direction] += run.texts.length;
  const most = Math.max(...letters);
  return ([0, 1, 2, 3] as const).find((direction) => letters[direction] === most) ?? 0;
}

type Sight = { readonly size: PageSize; readonly direction: Direction; readonly marking: Marking };
type Letters = { text: string; x: number; right: number; y: number; ink: Ink };

function partsOf(run: Run, { size, direction, marking }: Sight): Fragment[] {
  const parts: Letters[] = [];
  const ink: Ink = { ...plain, isBold: run.font.isBold || run.isOutlined, isItalic: run.font.isItalic, colour: inkColour(run.colour) };
  const y = across(run.x, run.y, run.direction, size);
  const inkAt = run.direction === direction ? marking(y, run.size) : null;
  for (const [i, glyph] of run.texts.entries()) {
    const text = lettersOf(glyph);
    if (text === '') continue;
    const { left, right } = extentOf(run, i, size);
    const marked = inkAt === null ? ink : inkAt((left + right) / 2, ink);
    const last = parts.at(-1);
    const gap = last === undefined ? 0 : (left - last.right) / run.size;
    if (last !== undefined && gap < wideGap && gap > -stepBack && isSameInk(last.ink, marked)) {
      last.text += text;
      last.right = Math.max(last.right, right);
    } else parts.push({ text, x: left, right, y, ink: marked });
  }
  return parts.map((part) => ({ ...part, size: run.size, direction: run.direction, isTurned: run.direction !== direction, content: run.content, isArtifact: run.isArtifact }));
}

/** The letters a glyph stands for; joined letters and the forms Arabic takes inside words come apart (Unicode, NFKC). */
function lettersOf(text: string): string {
  if (text.length === 1 && text < '\u00ad') return text;
  const seen = text.replaceAll(/(?!\u00ad|[\u200c\u200d])\p{Cf}/gu, '');
  if (!/[\ufb00-\ufdff\ufe70-\ufefc]/u.test(seen)) return seen;
  const plainLetters = seen.normalize('NFKC').trim();
  return /[\u0590-\u08ff]/u.test(plainLetters) ? Array.from(plainLetters).toReversed().join('') : plainLetters;
}

/** Keys under which the same letters at nearly the same height are found: its own first. */
function shelvesOf({ text, y }: Fragment): readonly string[] {
  if (text.trim() === '') return [];
  const shelf = Math.round(y / 3);
  return [`${text} ${shelf}`, `${text} ${shelf - 1}`, `${text} ${shelf + 1}`];
}

function isInPlace(fragment: Fragment, other: Fragment | undefined): boolean {
  const near = fragment.size * 0.15;
  return other !== undefined && Math.abs(other.x - fragment.x) < near && Math.abs(other.y - fragment.y) < near;
}
