import { across as acrossPage, along, turnBox, type Direction } from './direction.ts';
import type { Drawing } from './drawing.ts';
import type { Ink } from './ink.ts';
import type { Shape } from './shapes.ts';

/** Tells how a letter looks once the lines and boxes drawn over, under and behind it are counted. */
export type Marking = { readonly inkAt: (centre: number, baseline: number, size: number, ink: Ink) => Ink };

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
  if (lines.size === 0 && boxes.size === 0) return { inkAt: (_centre, _baseline, _size, ink) => ink };
  const reach = reachOf(drawing, direction, { lines, boxes });
  return {
    inkAt: (centre, baseline, size, ink) => {
      const crossing = linesAt(lines, centre, baseline, size).filter(({ line }) => isWithinWords(line, reach.get(line)));
      const isStruck = crossing.some(({ below }) => below <= across.to);
      const isUnderlined = crossing.some(({ below }) => below > under.from);
      const box = boxAt(boxes, centre, baseline, size);
      const highlight = box !== undefined && isWithinWords(box, reach.get(box)) ? box.colour : null;
      return isStruck || isUnderlined || highlight !== null ? { ...ink, isStruck, isUnderlined, highlight } : ink;
    },
  };
}

type Reach = { left: number; right: number; size: number };

/** How far the letters stretch that each line or box touches. */
function reachOf(drawing: Drawing, direction: Direction, { lines, boxes }: { readonly lines: ByHeight; readonly boxes: ByHeight }): Map<Shape, Reach> {
  const reach = new Map<Shape, Reach>();
  const stretch = (shape: Shape, left: number, right: number, size: number): void => {
    const known = reach.get(shape);
    if (known === undefined) reach.set(shape, { left, right, size });
    else Object.assign(known, { left: Math.min(known.left, left), right: Math.max(known.right, right), size: Math.max(known.size, size) });
  };
  for (const { glyphs, size, direction: own } of drawing.runs) {
    if (own !== direction) continue;
    for (const glyph of glyphs) {
      const left = along(glyph.startX, glyph.startY, direction, drawing);
      const right = along(glyph.endX, glyph.endY, direction, drawing);
      const baseline = acrossPage(glyph.startX, glyph.startY, direction, drawing);
      for (const { line } of linesAt(lines, (left + right) / 2, baseline, size)) stretch(line, left, right, size);
      const box = boxAt(boxes, (left + right) / 2, baseline, size);
      if (box !== undefined) stretch(box, left, right, size);
    }
  }
  return reach;
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

function* shapesBetween(shelves: ByHeight, top: number, bottom: number): Generator<Shape> {
  for (let at = Math.floor(top / shelf); at <= Math.floor(bottom / shelf); at += 1) yield* shelves.get(at) ?? [];
}

/** Lines that run past a letter, across it or under it, and how far below its baseline, in multiples of its size. */
function linesAt(lines: ByHeight, centre: number, baseline: number, size: number): { readonly line: Shape; readonly below: number }[] {
  const found: { readonly line: Shape; readonly below: number }[] = [];
  if (lines.size === 0) return found;
  for (const line of shapesBetween(lines, baseline + across.from * size, baseline + under.to * size)) {
    const below = ((line.top + line.bottom) / 2 - baseline) / size;
    const isMark = (below >= across.from && below <= across.to) || (below > under.from && below <= under.to);
    if (isMark && centre >= line.left && centre <= line.right) found.push({ line, below });
  }
  return found;
}

function boxAt(boxes: ByHeight, centre: number, baseline: number, size: number): Shape | undefined {
  for (const box of shapesBetween(boxes, baseline - size * 0.4, baseline - size * 0.2)) {
    const isBehind = box.top <= baseline - size * 0.5 && box.bottom >= baseline - size * 0.05 && box.bottom - box.top < size * tallest;
    if (isBehind && centre >= box.left && centre <= box.right) return box;
  }
  return undefined;
}

/** Light and not white: what is behind words that are to stay readable. */
function isLight(colour: string | null): boolean {
  const channels = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(colour ?? '')?.slice(1).map((channel) => Number.parseInt(channel, 16));
  const [red = 0, green = 0, blue = 0] = channels ?? [];
  return channels !== undefined && red * 0.3 + green * 0.59 + blue * 0.11 > 110 && Math.min(red, green, blue) < 0xf0;
}
