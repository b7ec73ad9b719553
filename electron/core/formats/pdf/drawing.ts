import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { along, directionOf, type Box, type Direction, type PageSize } from './direction.ts';
import { fontOf, type Font, type FontBook } from './font.ts';
import { after, identity, toMatrix, type Matrix } from './matrix.ts';
import { shapesOf, type Shape } from './shapes.ts';

/**
 * Glyphs that one operator shows: one font, one colour, one baseline. Glyph i stands for `texts[i]`, from `starts[i]` to `ends[i]` along
 * the baseline, which leaves (`x`, `y`) by (`stepX`, `stepY`) a unit, in points as displayed. `size` in points as displayed.
 */
export type Run = {
  readonly texts: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly x: number;
  readonly y: number;
  readonly stepX: number;
  readonly stepY: number;
  readonly size: number;
  readonly direction: Direction;
  readonly font: Font;
  /** `#rrggbb`; null where a pattern fills the letters. */
  readonly colour: string | null;
  /** Outlined as well as filled: bold made from a regular font. */
  readonly isOutlined: boolean;
  /** The marked content it belongs to, by its number in the page; null where the file is not tagged. */
  readonly content: number | null;
  /** Page furniture by the file's own word. */
  readonly isArtifact: boolean;
};

/** What one page draws. Lengths are points from the upper left corner of the page as displayed. */
export type Drawing = { readonly width: number; readonly height: number; readonly runs: readonly Run[]; readonly shapes: readonly Shape[] };

/** From where to where a glyph of a run stretches, as words of its direction see it. */
export function extentOf({ starts, ends, x, y, stepX, stepY, direction }: Run, i: number, page: PageSize): { readonly left: number; readonly right: number } {
  const start = starts[i] ?? 0;
  const end = ends[i] ?? start;
  const one = along(x + stepX * start, y + stepY * start, direction, page);
  const other = along(x + stepX * end, y + stepY * end, direction, page);
  return { left: Math.min(one, other), right: Math.max(one, other) };
}

type TextState = { fontName: string; size: number; charSpacing: number; wordSpacing: number; scale: number; leading: number; rise: number; mode: number };
type State = TextState & { ctm: Matrix; fill: string | null; stroke: string | null; lineWidth: number };
type Content = { readonly id: number | null; readonly isArtifact: boolean };
type Pen = { state: State; line: Matrix; at: Matrix; readonly saved: State[]; readonly open: Content[]; readonly runs: Run[]; readonly shapes: Shape[]; readonly page: { readonly number: number; readonly bounds: Box; readonly fontNamed: (name: string) => Font } };
type Act = (pen: Pen, args: readonly unknown[]) => void;

/** More drawn shapes than a page of text has: beyond it they are a chart or a map. */
const mostShapes = 20_000;

/**
 * Follows the operators of a page (ISO 32000-1, 8 and 9) and notes its letters with their places, fonts and colours, and the lines and
 * boxes that can be marks on them. One pass serves text and looks: pdf.js spends as long on its text content as on its operators.
 */
export async function readDrawing(page: PDFPageProxy, fonts: FontBook): Promise<Drawing> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
  const ctm = toMatrix(transform) ?? identity;
  const state: State = { ctm, fill: '#000000', stroke: '#000000', lineWidth: 1, fontName: '', size: 1, charSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0, mode: 0 };
  const pen: Pen = { state, line: identity, at: identity, saved: [], open: [], runs: [], shapes: [], page: { number: page.pageNumber, bounds: { left: 0, top: 0, right: width, bottom: height }, fontNamed: (name) => fontOf(page, name, fonts) } };
  for (const [i, operator] of fnArray.entries()) {
    const args: unknown = argsArray[i];
    acts[operator]?.(pen, Array.isArray(args) ? args : []);
  }
  return { width, height, runs: pen.runs, shapes: pen.shapes };
}

const acts: Readonly<Record<number, Act>> = {
  [OPS.save]: save,
  [OPS.restore]: restore,
  [OPS.transform]: (pen, args) => transformBy(pen, args),
  [OPS.paintFormXObjectBegin]: (pen, [matrix]) => {
    save(pen);
    transformBy(pen, matrix);
  },
  [OPS.paintFormXObjectEnd]: restore,
  [OPS.setLineWidth]: (pen, [width]) => void (pen.state.lineWidth = numberOf(width)),
  [OPS.setGState]: (pen, [entries]) => applyGState(pen, entries),
  [OPS.setFillRGBColor]: (pen, [colour]) => void (pen.state.fill = colourOf(colour)),
  [OPS.setStrokeRGBColor]: (pen, [colour]) => void (pen.state.stroke = colourOf(colour)),
  [OPS.setFillColorN]: (pen) => void (pen.state.fill = null),
  [OPS.setStrokeColorN]: (pen) => void (pen.state.stroke = null),
  [OPS.setFillTransparent]: (pen) => void (pen.state.fill = null),
  [OPS.setStrokeTransparent]: (pen) => void (pen.state.stroke = null),
  [OPS.beginText]: (pen) => moveTo(pen, identity),
  [OPS.setTextMatrix]: (pen, [matrix]) => moveTo(pen, toMatrix(matrix) ?? identity),
  [OPS.moveText]: (pen, [x, y]) => moveTo(pen, after([1, 0, 0, 1, numberOf(x), numberOf(y)], pen.line)),
  [OPS.setLeadingMoveText]: (pen, [x, y]) => {
    pen.state.leading = -numberOf(y);
    moveTo(pen, after([1, 0, 0, 1, numberOf(x), numberOf(y)], pen.line));
  },
  [OPS.nextLine]: (pen) => moveTo(pen, after([1, 0, 0, 1, 0, -pen.state.leading], pen.line)),
  [OPS.setFont]: (pen, [name, size]) => setFont(pen, name, size),
  [OPS.setCharSpacing]: (pen, [spacing]) => void (pen.state.charSpacing = numberOf(spacing)),
  [OPS.setWordSpacing]: (pen, [spacing]) => void (pen.state.wordSpacing = numberOf(spacing)),
  [OPS.setHScale]: (pen, [percent]) => void (pen.state.scale = numberOf(percent) / 100),
  [OPS.setLeading]: (pen, [leading]) => void (pen.state.leading = numberOf(leading)),
  [OPS.setTextRise]: (pen, [rise]) => void (pen.state.rise = numberOf(rise)),
  [OPS.setTextRenderingMode]: (pen, [mode]) => void (pen.state.mode = numberOf(mode)),
  [OPS.beginMarkedContent]: (pen, [tag]) => void pen.open.push({ id: null, isArtifact: isArtifact(tag) }),
  [OPS.beginMarkedContentProps]: (pen, [tag, id]) => void pen.open.push({ id: typeof id === 'number' ? id : null, isArtifact: isArtifact(tag) }),
  [OPS.endMarkedContent]: (pen) => void pen.open.pop(),
  [OPS.constructPath]: drawPath,
  [OPS.showText]: (pen, [glyphs]) => showText(pen, glyphs),
};

function save(pen: Pen): void {
  pen.saved.push({ ...pen.state });
}

function restore(pen: Pen): void {
  pen.state = pen.saved.pop() ?? pen.state;
}

function transformBy(pen: Pen, value: unknown): void {
  const matrix = toMatrix(value);
  if (matrix !== null) pen.state.ctm = after(matrix, pen.state.ctm);
}

function moveTo(pen: Pen, matrix: Matrix): void {
  pen.line = matrix;
  pen.at = matrix;
}

function setFont(pen: Pen, name: unknown, size: unknown): void {
  pen.state.fontName = typeof name === 'string' ? name : '';
  pen.state.size = numberOf(size);
}

function applyGState(pen: Pen, entries: unknown): void {
  if (!Array.isArray(entries)) return;
  for (const entry of entries) {
    const [key, value]: readonly unknown[] = Array.isArray(entry) ? entry : [];
    if (key === 'LW') pen.state.lineWidth = numberOf(value);
    if (key === 'Font' && Array.isArray(value)) setFont(pen, value[0], value[1]);
  }
}

function drawPath(pen: Pen, [paint, data]: readonly unknown[]): void {
  const { state, shapes, page } = pen;
  if (shapes.length > mostShapes || typeof paint !== 'number' || !Array.isArray(data)) return;
  const points: unknown = data[0];
  if (points instanceof Float32Array) shapes.push(...shapesOf(points, { paint, ctm: state.ctm, lineWidth: state.lineWidth, fill: state.fill, stroke: state.stroke, bounds: page.bounds }));
}

type FontGlyph = { readonly unicode: string; readonly width: number; readonly isSpace: boolean; readonly originalCharCode?: number; readonly fontChar?: string };

function isFontGlyph(value: unknown): value is FontGlyph {
  return typeof value === 'object' && value !== null && 'unicode' in value && typeof value.unicode === 'string' && 'width' in value && typeof value.width === 'number' && 'isSpace' in value;
}

/** Letters laid one after the other along the baseline (ISO 32000-1, 9.4.4), those off the page left out. */
function showText(pen: Pen, shown: unknown): void {
  if (!Array.isArray(shown)) return;
  const { state, page } = pen;
  const font = page.fontNamed(state.fontName);
  const [a, b, c, d, e, f] = after(pen.at, state.ctm);
  const [x, y] = [c * state.rise + e, d * state.rise + f];
  const texts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let pace = 0;
  for (const entry of shown) {
    if (typeof entry === 'number') {
      pace -= (entry / 1000) * state.size;
      continue;
    }
    if (!isFontGlyph(entry)) continue;
    const start = pace * state.scale;
    const end = (pace + entry.width * font.unit * state.size) * state.scale;
    pace = end / (state.scale || 1) + state.charSpacing + (entry.isSpace ? state.wordSpacing : 0);
    if (!isWithin(x + a * start, y + b * start, page.bounds)) continue;
    texts.push(letterOf(entry, font, page.number));
    starts.push(start);
    ends.push(end);
  }
  pen.at = after([1, 0, 0, 1, pace * state.scale, 0], pen.at);
  if (texts.length === 0) return;
  const flow = state.size * state.scale < 0 ? -1 : 1;
  const size = Math.abs(state.size) * (Math.hypot(c, d) || Math.hypot(a, b)) || 1;
  pen.runs.push({ texts, starts, ends, x, y, stepX: a, stepY: b, size, direction: directionOf(a * flow, b * flow), font, colour: state.fill, isOutlined: state.mode === 2, ...contentOf(pen.open) });
}

/** The letter a glyph stands for, noted with its font: what the font says, or what was proven of it. */
function letterOf({ unicode, originalCharCode, fontChar }: FontGlyph, { shown, mended }: Font, page: number): string {
  if (originalCharCode === undefined) return unicode;
  const known = shown.get(originalCharCode);
  if (known === undefined) shown.set(originalCharCode, { letter: unicode, character: fontChar?.codePointAt(0) ?? originalCharCode, pages: [page] });
  else if (known.pages.at(-1) !== page) known.pages.push(page);
  return mended?.get(originalCharCode) ?? unicode;
}

function isWithin(x: number, y: number, { right, bottom }: Box): boolean {
  return x >= -1 && x <= right + 1 && y >= -1 && y <= bottom + 8;
}

/** pdf.js gives a tag as its name or as an object that holds it. */
function isArtifact(tag: unknown): boolean {
  return tag === 'Artifact' || (typeof tag === 'object' && tag !== null && 'name' in tag && tag.name === 'Artifact');
}

function contentOf(open: readonly Content[]): { content: number | null; isArtifact: boolean } {
  return { content: open.findLast((entry) => entry.id !== null)?.id ?? null, isArtifact: open.some((entry) => entry.isArtifact) };
}

function numberOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

function colourOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
