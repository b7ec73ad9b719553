import { across as acrossPage, turnBox, type Direction } from './direction.ts';
import { extentOf, type Drawing } from './drawing.ts';
import type { Ink } from './ink.ts';
import type { Shape } from './shapes.ts';

/** Tells, for a baseline and a size of letters, how a letter with its centre at a place along it looks once the lines and boxes over, under and behind it are counted. Null where there are none. */
export type Marking = (baseline: number, size: number) => ((centre: number, ink: Ink) => Ink) | null;

/** A line thicker than this, in points, is a box. */
const thickest = 2.6;
/** Where lines across and under words lie, in multiples of the size, below the baseline. */
const across = { from: -0.5, to: -0.14 } as const;
const under = { from: -0.12, to: 0.32 } as const;
/** Boxes behind words are at most this many sizes high: taller ones shade a cell or a frame. */
const tallest = 1.9;

/** How far a mark may reach beyond the letters it touches, in multiples of their size. */
const overhang = 0.6;

/**
 * Reads struck and underlined words and highlights off the drawing. Lines and boxes that reach beyond the words they touch are rules of
 * tables, of headings or above notes, and are left alone.
 */
export function marksOf(drawing: Drawing, direction: Direction): Marking {
  const shapes = drawing.shapes.filter((shape) => shape.colour !== '#ffffff').map((shape): Shape => ({ ...shape, ...turnBox(shape, direction, drawing) }));
  const lines = byHeight(shapes.filter((shape) => shape.bottom - shape.top <= thickest && shape.right - shape.left > Math.max(1.5, (shape.bottom - shape.top) * 1.5)));
  const boxes = byHeight(shapes.filter((shape) => shape.isFilled && shape.bottom - shape.top > 5 && shape.bottom - shape.top < 60 && isLight(shape.colour)));
  if (lines.size === 0 && boxes.size === 0) return () => null;
  const touching = touchingBy(lines, boxes);
  const reach = reachOf(drawing, direction, touching);
  return (baseline, size) => {
    const near = touching(baseline, size).filter(({ shape }) => isWithinWords(shape, reach.get(shape)));
    if (near.length === 0) return null;
    return (centre, ink) => {
      const own = near.filter(({ shape }) => centre >= shape.left && centre <= shape.right);
      if (own.length === 0) return ink;
      const has = (how: Touch['how']): boolean => own.some((touch) => touch.how === how);
      return { ...ink, isStruck: has('across'), isUnderlined: has('under'), highlight: own.find((touch) => touch.how === 'behind')?.shape.colour ?? null };
    };
  };
}

/** A line or box and where it passes letters. */
type Touch = { readonly shape: Shape; readonly how: 'across' | 'under' | 'behind' };
type Touching = (baseline: number, size: number) => readonly Touch[];

function touchingBy(lines: ByHeight, boxes: ByHeight): Touching {
  return (baseline, size) => [
    ...shapesBetween(lines, baseline + across.from * size, baseline + under.to * size).flatMap((shape): Touch[] => {
      const below = ((shape.top + shape.bottom) / 2 - baseline) / size;
      if (below >= across.from && below <= across.to) return [{ shape, how: 'across' }];
      return below > under.from && below <= under.to ? [{ shape, how: 'under' }] : [];
    }),
    ...shapesBetween(boxes, baseline - size * 0.3, baseline - size * 0.3)
      .filter((shape) => shape.top <= baseline - size * 0.5 && shape.bottom >= baseline - size * 0.05 && shape.bottom - shape.top < size * tallest)
      .map((shape): Touch => ({ shape, how: 'behind' })),
  ];
}

type Reach = { left: number; right: number; size: number };

/** How far the letters stretch that each line or box touches. */
function reachOf(drawing: Drawing, direction: Direction, touching: Touching): Map<Shape, Reach> {
  const reach = new Map<Shape, Reach>();
  for (const run of drawing.runs) {
    if (run.direction !== direction) continue;
    const near = touching(acrossPage(run.x, run.y, direction, drawing), run.size);
    for (let i = 0; near.length > 0 && i < run.texts.length; i += 1) {
      const { left, right } = extentOf(run, i, drawing);
      const centre = (left + right) / 2;
      for (const { shape } of near) if (centre >= shape.left && centre <= shape.right) stretch(reach, shape, { left, right, size: run.size });
    }
  }
  return reach;
}

function stretch(reach: Map<Shape, Reach>, shape: Shape, by: Reach): void {
  const known = reach.get(shape);
  if (known === undefined) reach.set(shape, by);
  else Object.assign(known, { left: Math.min(known.left, by.left), right: Math.max(known.right, by.right), size: Math.max(known.size, by.size) });
}

function isWithinWords(shape: Shape, reach: Reach | undefined): boolean {
  return reach !== undefined && shape.left > reach.left - reach.size * overhang && shape.right < reach.right + reach.size * overhang;
}

type ByHeight = ReadonlyMap<number, readonly Shape[]>;

/** Height of a shelf on which shapes are found again, in points. */
const shelf = 8;

function byHeight(shapes: readonly Shape[]): ByHeight {
  const shelves = new Map<number, Shape[]>();
  for (const shape of shapes) {
    for (let at = Math.floor(shape.top / shelf); at <= Math.floor(shape.bottom / shelf); at += 1) {
      const known = shelves.get(at);
      if (known) known.push(shape);
      else shelves.set(at, [shape]);
    }
  }
  return shelves;
}

function shapesBetween(shelves: ByHeight, top: number, bottom: number): readonly Shape[] {
  const [first, last] = [Math.floor(top / shelf), Math.floor(bottom / shelf)];
  const own = shelves.get(first) ?? [];
  if (last === first) return own;
  const found = new Set(own);
  for (let at = first + 1; at <= last; at += 1) for (const shape of shelves.get(at) ?? []) found.add(shape);
  return Array.from(found);
}

/** Light and not white: what is behind words that are to stay readable. */
function isLight(colour: string | null): boolean {
  const channels = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(colour ?? '')?.slice(1).map((channel) => Number.parseInt(channel, 16));
  const [red = 0, green = 0, blue = 0] = channels ?? [];
  return channels !== undefined && red * 0.3 + green * 0.59 + blue * 0.11 > 110 && Math.min(red, green, blue) < 0xf0;
}
