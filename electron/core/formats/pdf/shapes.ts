import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Box } from './direction.ts';
import type { Matrix } from './matrix.ts';

/** A straight line or a filled box of the page, in points as displayed. */
export type Shape = Box & { readonly colour: string | null; readonly isFilled: boolean };

type Paint = { readonly paint: number; readonly ctm: Matrix; readonly lineWidth: number; readonly fill: string | null; readonly stroke: string | null; readonly bounds: Box };

const filling = new Set<number>([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke]);
const stroking = new Set<number>([OPS.stroke, OPS.closeStroke]);

/** Number of coordinates after each of pdf.js's path steps: move, line, curve, quadratic curve, close. */
const stepLengths = [2, 2, 6, 4, 0] as const;

/** A path with more coordinates is a picture. */
const mostCoordinates = 60_000;

/** The parts of a path whose sides all run along the page's edges; a stroke has the breadth of its pen. */
export function shapesOf(points: Float32Array, { paint, ctm, lineWidth, fill, stroke, bounds }: Paint): Shape[] {
  const isFilled = filling.has(paint);
  if ((!isFilled && !stroking.has(paint)) || points.length > mostCoordinates) return [];
  const [a, b, c, d] = ctm;
  const breadth = isFilled ? 0 : (lineWidth * Math.sqrt(Math.abs(a * d - b * c))) / 2;
  const shapes: Shape[] = [];
  for (const box of isFilled ? partsOf(points, ctm) : sidesOf(points, ctm)) {
    const shape = { left: box.left - breadth, top: box.top - breadth, right: box.right + breadth, bottom: box.bottom + breadth };
    const isSeen = shape.right > bounds.left && shape.left < bounds.right && shape.bottom > bounds.top && shape.top < bounds.bottom;
    if (isSeen) shapes.push({ ...shape, colour: isFilled ? fill : stroke, isFilled });
  }
  return shapes;
}

type Step = { readonly kind: number; readonly x: number; readonly y: number };

function stepsOf(points: Float32Array, [a, b, c, d, e, f]: Matrix): Step[] {
  const steps: Step[] = [];
  for (let i = 0; i < points.length; ) {
    const kind = points[i] ?? 4;
    const length = stepLengths[kind] ?? 0;
    const x = points[i + length - 1] ?? 0;
    const y = points[i + length] ?? 0;
    steps.push({ kind, x: a * x + c * y + e, y: b * x + d * y + f });
    i += length + 1;
  }
  return steps;
}

/** Filled parts: each from one move to the next; those with curves or slanted sides are letters or pictures. */
function partsOf(points: Float32Array, ctm: Matrix): Box[] {
  const boxes: Box[] = [];
  let part: Step[] = [];
  const close = (): void => {
    const box = part.length > 1 && part.every((step, i) => i === 0 || isStraight(part[i - 1], step)) ? boxOf(part) : null;
    if (box !== null) boxes.push(box);
    part = [];
  };
  for (const step of stepsOf(points, ctm)) {
    if (step.kind === 0) close();
    if (step.kind !== 4) part.push(step);
  }
  close();
  return boxes;
}

/** Stroked sides, each for itself: a table's grid is often one path. */
function sidesOf(points: Float32Array, ctm: Matrix): Box[] {
  const boxes: Box[] = [];
  let start: Step | undefined;
  let previous: Step | undefined;
  for (const step of stepsOf(points, ctm)) {
    const to = step.kind === 4 ? start : step;
    if (step.kind === 0) start = step;
    else if (previous !== undefined && to !== undefined && step.kind !== 2 && step.kind !== 3 && isStraight(previous, to)) boxes.push(boxOf([previous, to]));
    previous = to;
  }
  return boxes;
}

function isStraight(from: Step | undefined, to: Step): boolean {
  return from !== undefined && to.kind !== 2 && to.kind !== 3 && (Math.abs(from.x - to.x) < 0.3 || Math.abs(from.y - to.y) < 0.3);
}

function boxOf(steps: readonly Step[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of steps) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}
