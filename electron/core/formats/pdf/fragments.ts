import { across, along, type Direction, type PageSize } from './direction.ts';
import type { Drawing, Glyph, Run } from './drawing.ts';
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
export type PageText = { readonly number: number; readonly width: number; readonly height: number; readonly size: PageSize; readonly direction: Direction; readonly fragments: readonly Fragment[] };

/** A gap of this many times the size ends a fragment; so does a step back by the other. */
const wideGap = 0.1;
const stepBack = 0.3;

/** The text of one page in the order the file draws it; the same words drawn twice in place (false bold) count once, and as bold. */
export function fragmentsOf(drawing: Drawing, number: number): PageText {
  const size = { width: drawing.width, height: drawing.height };
  const direction = usualDirection(drawing.runs);
  const marking = marksOf(drawing, direction);
  const fragments: Fragment[] = [];
  const places = new Map<string, number>();
  for (const run of drawing.runs) {
    for (const fragment of partsOf(run, { size, direction, marking })) {
      const repeated = repeatOf(fragment, fragments, places);
      if (repeated === null) {
        places.set(placeOf(fragment, 0, 0), fragments.length);
        fragments.push(fragment);
      } else fragments.splice(repeated, 1, { ...fragment, ink: { ...fragment.ink, isBold: true } });
    }
  }
  const isSideways = direction === 1 || direction === 3;
  return { number, width: isSideways ? size.height : size.width, height: isSideways ? size.width : size.height, size, direction, fragments };
}

function usualDirection(runs: readonly Run[]): Direction {
  const letters: [number, number, number, number] = [0, 0, 0, 0];
  for (const run of runs) letters[run.direction] += run.glyphs.length;
  const most = Math.max(...letters);
  return ([0, 1, 2, 3] as const).find((direction) => letters[direction] === most) ?? 0;
}

type Sight = { readonly size: PageSize; readonly direction: Direction; readonly marking: Marking };
type Letters = { text: string; x: number; right: number; y: number; ink: Ink };

function partsOf(run: Run, { size, direction, marking }: Sight): Fragment[] {
  const parts: Letters[] = [];
  const ink: Ink = { ...plain, isBold: run.font.isBold || run.isOutlined, isItalic: run.font.isItalic, colour: inkColour(run.colour) };
  for (const glyph of run.glyphs) {
    const text = lettersOf(glyph);
    if (text === '') continue;
    const x = along(glyph.startX, glyph.startY, run.direction, size);
    const right = along(glyph.endX, glyph.endY, run.direction, size);
    const y = across(glyph.startX, glyph.startY, run.direction, size);
    const marked = run.direction === direction ? marking.inkAt((x + right) / 2, y, run.size, ink) : ink;
    const last = parts.at(-1);
    const gap = last === undefined ? 0 : (x - last.right) / run.size;
    if (last !== undefined && gap < wideGap && gap > -stepBack && isSameInk(last.ink, marked)) {
      last.text += text;
      last.right = Math.max(last.right, right);
    } else parts.push({ text, x: Math.min(x, right), right: Math.max(x, right), y, ink: marked });
  }
  return parts.map((part) => ({ ...part, size: run.size, direction: run.direction, isTurned: run.direction !== direction, content: run.content, isArtifact: run.isArtifact }));
}

/** The letters a glyph stands for; joined letters and the forms Arabic takes inside words come apart (Unicode, NFKC). */
function lettersOf({ text }: Glyph): string {
  const [first] = text;
  if (first === undefined || (text.length === 1 && first < '\u00ad')) return text;
  const seen = text.replaceAll(/(?!\u00ad|[\u200c\u200d])\p{Cf}/gu, '');
  if (!/[\ufb00-\ufdff\ufe70-\ufefc]/u.test(seen)) return seen;
  const plainLetters = seen.normalize('NFKC').trim();
  return /[\u0590-\u08ff]/u.test(plainLetters) ? Array.from(plainLetters).toReversed().join('') : plainLetters;
}

function placeOf({ text, x, y, size }: Fragment, stepX: number, stepY: number): string {
  const near = Math.max(0.5, size * 0.15);
  return `${text} ${Math.round(x / near) + stepX} ${Math.round(y / near) + stepY}`;
}

/** Where the same letters were drawn before at the same place, or null. */
function repeatOf(fragment: Fragment, earlier: readonly Fragment[], places: ReadonlyMap<string, number>): number | null {
  if (fragment.text.trim() === '') return null;
  const near = fragment.size * 0.15;
  for (const stepX of [0, -1, 1]) {
    for (const stepY of [0, -1, 1]) {
      const at = places.get(placeOf(fragment, stepX, stepY));
      const other = at === undefined ? undefined : earlier[at];
      if (at !== undefined && other !== undefined && Math.abs(other.x - fragment.x) < near && Math.abs(other.y - fragment.y) < near) return at;
    }
  }
  return null;
}
