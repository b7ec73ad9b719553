import { Util, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';

/**
 * A piece of text as the page draws it. Lengths are in points at 100 %, from the page's
 * top left corner as it is displayed (its rotation applied); `y` is the baseline.
 */
export type Fragment = {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly isRtl: boolean;
  /** Not upright on the displayed page: a watermark or a note in the margin. */
  readonly isTurned: boolean;
  /** Id of the marked content it belongs to, where the file is tagged. */
  readonly content: string | null;
  /** Page furniture by the file's own word. */
  readonly isArtifact: boolean;
};

export type PageText = { readonly number: number; readonly width: number; readonly height: number; readonly fragments: readonly Fragment[] };

type OpenContent = { readonly id: string | null; readonly isArtifact: boolean };

/** The text of one page in the order the file draws it; the same words drawn twice in place (false bold) count once. */
export async function readFragments(page: PDFPageProxy): Promise<PageText> {
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const open: OpenContent[] = [];
  const fragments: Fragment[] = [];
  for (const item of items) {
    if ('type' in item) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push({ id: item.id ?? null, isArtifact: 'tag' in item && item.tag === 'Artifact' });
      continue;
    }
    const fragment = place(item, viewport.transform, open);
    if (fragment !== null && !isRepeat(fragment, fragments)) fragments.push(fragment);
  }
  return { number: page.pageNumber, width: viewport.width, height: viewport.height, fragments };
}

function place(item: TextItem, view: readonly number[], open: readonly OpenContent[]): Fragment | null {
  if (item.str === '') return null;
  const placed: readonly number[] = Util.transform([...view], item.transform);
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = placed;
  const size = Math.hypot(c, d) || Math.hypot(a, b) || 1;
  return {
    text: item.str,
    x,
    right: x + item.width,
    y,
    size,
    isRtl: item.dir === 'rtl',
    isTurned: Math.abs(b) > Math.abs(a) * 0.3,
    content: open.findLast((entry) => entry.id !== null)?.id ?? null,
    isArtifact: open.some((entry) => entry.isArtifact),
  };
}

function isRepeat(fragment: Fragment, earlier: readonly Fragment[]): boolean {
  if (fragment.text.trim() === '') return false;
  const near = fragment.size * 0.15;
  return earlier.slice(-40).some((other) => other.text === fragment.text && Math.abs(other.x - fragment.x) < near && Math.abs(other.y - fragment.y) < near);
}
