import { AnnotationType, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Box } from './direction.ts';
import { toMatrix, type Matrix } from './matrix.ts';
import type { Shape } from './shapes.ts';

/** A remark in words, and where it stands on its page, in points from the upper left corner as displayed. `date` is as the file gives it. */
export type Remark = { readonly page: number; readonly box: Box; readonly author: string; readonly date: string | null; readonly words: string };

/** What people put on a page after it was made: marks on words, as shapes where a hand would draw them, and remarks. */
export type Annotations = { readonly shapes: readonly Shape[]; readonly remarks: readonly Remark[] };

/** The kinds that mark or remark on words, by pdf.js's numbers; links, fields and the like would cost more than the text. */
const kinds = new Set<number>([AnnotationType.TEXT, AnnotationType.FREETEXT, AnnotationType.HIGHLIGHT, AnnotationType.UNDERLINE, AnnotationType.SQUIGGLY, AnnotationType.STRIKEOUT, AnnotationType.CARET]);

/** What pdf.js found on pages, by page number from 1. */
export type FoundAnnotations = ReadonlyMap<number, readonly object[]>;

/** Finds the marks and remarks of a document (ISO 32000-1, 12.5.6). */
export async function findAnnotations(document: PDFDocumentProxy): Promise<FoundAnnotations> {
  const found: unknown = await document.getAnnotationsByType(kinds, new Set());
  const byPage = new Map<number, object[]>();
  for (const entry of Array.isArray(found) ? found : []) {
    if (typeof entry !== 'object' || entry === null) continue;
    const page = Number(Reflect.get(entry, 'pageIndex')) + 1;
    byPage.set(page, [...(byPage.get(page) ?? []), entry]);
  }
  return byPage;
}

/** The marks and remarks of one page, in its own terms. */
export function annotationsOf(page: PDFPageProxy, found: FoundAnnotations): Annotations {
  const entries = found.get(page.pageNumber);
  const view = entries === undefined ? null : toMatrix(page.getViewport({ scale: 1 }).transform);
  if (entries === undefined || view === null) return { shapes: [], remarks: [] };
  return { shapes: entries.flatMap((entry) => shapesOf(entry, view)), remarks: entries.flatMap((entry) => remarkOf(entry, view, page.pageNumber)) };
}

function remarkOf(entry: object, view: Matrix, page: number): Remark[] {
  const words = stringIn(entry, 'contentsObj');
  const rect: unknown = Reflect.get(entry, 'rect');
  if (words === '' || !Array.isArray(rect)) return [];
  const [left = 0, bottom = 0, right = 0, top = 0] = rect.map(Number);
  const date = textOf(Reflect.get(entry, 'modificationDate')) || textOf(Reflect.get(entry, 'creationDate'));
  return [{ page, box: boxOf(Float32Array.of(left, bottom, right, bottom, left, top, right, top), view), author: stringIn(entry, 'titleObj'), date: date === '' ? null : date, words }];
}

function shapesOf(entry: object, view: Matrix): Shape[] {
  const kind = textOf(Reflect.get(entry, 'subtype'));
  const points: unknown = Reflect.get(entry, 'quadPoints');
  if (!(points instanceof Float32Array)) return [];
  const boxes = Array.from({ length: Math.floor(points.length / 8) }, (_, i) => boxOf(points.subarray(i * 8, i * 8 + 8), view));
  if (kind === 'Highlight') return boxes.map((box) => ({ ...box, colour: colourOf(Reflect.get(entry, 'color')), isFilled: true }));
  if (kind !== 'StrikeOut' && kind !== 'Underline' && kind !== 'Squiggly') return [];
  return boxes.map((box) => {
    const isLying = box.right - box.left >= box.bottom - box.top;
    const at = kind === 'StrikeOut' ? (box.top + box.bottom) / 2 : box.bottom;
    const line = isLying ? { ...box, top: at - 0.25, bottom: at + 0.25 } : box;
    return { ...line, colour: '#000000', isFilled: false };
  });
}

/** The box round the four corners of some words, as displayed. */
function boxOf(corners: Float32Array, [a, b, c, d, e, f]: Matrix): Box {
  const xs: number[] = [];
  const ys: number[] = [];
  for (let i = 0; i < 8; i += 2) {
    const [x = 0, y = 0] = [corners[i], corners[i + 1]];
    xs.push(a * x + c * y + e);
    ys.push(b * x + d * y + f);
  }
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** A text of an annotation, which pdf.js gives with its direction. */
function stringIn(entry: object, key: string): string {
  const held: unknown = Reflect.get(entry, key);
  return typeof held === 'object' && held !== null ? textOf(Reflect.get(held, 'str')).trim() : '';
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function colourOf(value: unknown): string | null {
  if (!(value instanceof Uint8ClampedArray) || value.length !== 3) return null;
  return `#${Array.from(value, (channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
