import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Fragment, PageText } from './fragments.ts';
import { linesOf } from './lines.ts';
import type { PdfParagraph } from './pdf-paragraph.ts';

type Node = { readonly role?: string; readonly type?: string; readonly id?: string; readonly children?: readonly Node[] };
type Cell = { readonly table: number; readonly row: number; readonly column: number };
type Place = { readonly cell: Cell | null; readonly label: string | null; readonly isNote: boolean };

/** Elements of the standard structure types (ISO 32000-1, 14.8.4) that hold a paragraph's worth of text. */
const blockRoles = new Set(['P', 'H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'Title', 'LBody', 'Lbl', 'TD', 'TH', 'Note', 'FENote', 'Caption', 'TOCI', 'BlockQuote']);

/** What a page's structure tree says: its paragraphs in logical order, and how many letters it reaches. */
export type TaggedPage = { readonly paragraphs: readonly PdfParagraph[]; readonly reached: number; readonly letters: number; /** Words of its heads and feet. */ readonly furniture: readonly string[] };

/** Reads one page by its structure tree; `tables` counts tables over the whole file. */
export async function readTagged(page: PDFPageProxy, text: PageText, tables: { count: number }): Promise<TaggedPage> {
  const tree: Node | null = await page.getStructTree();
  const byContent = new Map<number, Fragment[]>();
  for (const fragment of text.fragments) {
    if (fragment.isArtifact || fragment.content === null) continue;
    const known = byContent.get(fragment.content);
    if (known) known.push(fragment);
    else byContent.set(fragment.content, [fragment]);
  }
  const right = text.fragments.reduce((most, fragment) => (fragment.isArtifact ? most : Math.max(most, fragment.right)), 0);
  const walk = { byContent, text, tables, right, paragraphs: [] as PdfParagraph[], taken: new Set<number>() };
  if (tree !== null) visit(tree, { cell: null, label: null, isNote: false }, walk);
  const reached = lettersIn(walk.paragraphs.flatMap((paragraph) => paragraph.lines.map((line) => line.text)));
  const own = text.fragments.filter((fragment) => !fragment.isArtifact);
  const masthead = text.number === 1 ? mastheadOf(text) : [];
  return {
    paragraphs: [...masthead, ...withUntagged(walk)],
    reached,
    letters: lettersIn(own.map((fragment) => fragment.text)),
    furniture: furnitureOf(text),
  };
}

type Walk = { readonly byContent: ReadonlyMap<number, readonly Fragment[]>; readonly text: PageText; readonly tables: { count: number }; /** How far the page's text reaches. */ readonly right: number; readonly paragraphs: PdfParagraph[]; /** Marked contents the tree named. */ readonly taken: Set<number> };

function visit(node: Node, place: Place, walk: Walk): void {
  const role = node.role ?? '';
  if (role === 'Table') return visitTable(node, place, walk);
  if (role === 'LI') return visitListItem(node, place, walk);
  const here: Place = role === 'Note' || role === 'FENote' ? { ...place, isNote: true } : place;
  if (node.type === 'content' || (blockRoles.has(role) && !holdsBlocks(node))) return add(node, here, walk);
  let pending: Node[] = [];
  const flush = (): void => {
    if (pending.length > 0) add({ role, children: pending }, here, walk);
    pending = [];
  };
  for (const child of node.children ?? []) {
    if (isInline(child)) pending.push(child);
    else {
      flush();
      visit(child, here, walk);
    }
  }
  flush();
}

function isInline(node: Node): boolean {
  if (node.type === 'content') return true;
  return ['Span', 'Link', 'Reference', 'Quote', 'Em', 'Strong', 'Sub'].includes(node.role ?? '') && !holdsBlocks(node);
}

function holdsBlocks(node: Node): boolean {
  return (node.children ?? []).some((child) => blockRoles.has(child.role ?? '') || ['Table', 'L', 'LI'].includes(child.role ?? '') || holdsBlocks(child));
}

function visitTable(table: Node, place: Place, walk: Walk): void {
  const number = walk.tables.count;
  walk.tables.count += 1;
  let row = 0;
  const rows = (node: Node): void => {
    for (const child of node.children ?? []) {
      if (child.role !== 'TR') {
        rows(child);
        continue;
      }
      for (const [column, cell] of (child.children ?? []).entries()) visit({ ...cell, role: 'TD' }, { ...place, cell: { table: number, row, column } }, walk);
      row += 1;
    }
  };
  rows(table);
}

function visitListItem(item: Node, place: Place, walk: Walk): void {
  const parts = item.children ?? [];
  const label = parts.filter((child) => child.role === 'Lbl').map((child) => textOf(child, walk)).join(' ').trim();
  let pending = label === '' ? null : label;
  for (const part of parts.filter((child) => child.role !== 'Lbl')) {
    const before = walk.paragraphs.length;
    visit(part, { ...place, label: pending }, walk);
    const first = walk.paragraphs[before];
    if (first === undefined) continue;
    for (let i = before + 1; i < walk.paragraphs.length; i += 1) {
      const paragraph = walk.paragraphs[i];
      if (paragraph !== undefined && paragraph.label === pending) walk.paragraphs[i] = { ...paragraph, label: null };
    }
    pending = null;
  }
}

/** The numbers of the marked contents under a node; pdf.js names them by page and number, `p12R_mc3`. */
function contentsOf(node: Node): number[] {
  return node.type === 'content' ? [Number(/_mc(\d+)$/u.exec(node.id ?? '')?.[1] ?? -1)] : (node.children ?? []).flatMap(contentsOf);
}

function textOf(node: Node, walk: Walk): string {
  const contents = contentsOf(node);
  for (const id of contents) walk.taken.add(id);
  return contents.flatMap((id) => walk.byContent.get(id) ?? []).map((fragment) => fragment.text).join('');
}

function add(node: Node, place: Place, walk: Walk): void {
  const contents = contentsOf(node);
  for (const id of contents) walk.taken.add(id);
  const fragments = contents.flatMap((id) => walk.byContent.get(id) ?? []);
  const lines = linesOf(fragments, walk.text, { keepTabs: true });
  if (lines.length === 0) return;
  const heading = /^H([1-6])?$/u.exec(node.role ?? '');
  walk.paragraphs.push({
    page: walk.text.number,
    lines,
    style: node.role === 'Title' ? 'title' : heading ? 'heading' : null,
    level: heading?.[1] === undefined ? 0 : Number(heading[1]) - 1,
    label: place.label,
    cell: place.cell,
    isNote: place.isNote,
    isCentred: false,
    lastLineIsFull: isFull(lines, walk),
  });
}

/** Adds what no element of the tree names and the file does not call furniture, above the paragraph it stands above. */
function withUntagged({ text, paragraphs, taken }: Walk): PdfParagraph[] {
  const left = text.fragments.filter((fragment) => !fragment.isArtifact && (fragment.content === null || !taken.has(fragment.content)));
  const out = [...paragraphs];
  for (const line of linesOf(left, text, { keepTabs: true })) {
    const at = out.findIndex((paragraph) => (paragraph.lines[0]?.y ?? 0) > line.y);
    out.splice(at === -1 ? out.length : at, 0, { ...lineAlone, page: text.number, lines: [line], isUntagged: true });
  }
  return out;
}

const lineAlone = { style: null, level: 0, label: null, cell: null, isNote: false, isCentred: false, lastLineIsFull: false } as const;

function isFull(lines: PdfParagraph['lines'], walk: Walk): boolean {
  const last = lines.at(-1);
  return last !== undefined && last.right > walk.right - last.size * 4;
}

/** What stands at the head of the first page is often tagged as furniture, and it is the masthead: symbol, date, language. */
function mastheadOf(text: PageText): PdfParagraph[] {
  const head = text.fragments.filter((fragment) => fragment.isArtifact && fragment.y < text.height * 0.2);
  return linesOf(head, text, { keepTabs: false })
    .toSorted((a, b) => a.y - b.y || a.x - b.x)
    .map((line) => ({ ...lineAlone, page: 1, lines: [line] }));
}

/** What the file itself calls furniture, line by line; on the first page its head is the masthead and stays text. */
function furnitureOf(text: PageText): string[] {
  const apart = text.fragments.filter((fragment) => fragment.isArtifact && (text.number > 1 || fragment.y >= text.height * 0.2));
  return linesOf(apart, text, { keepTabs: true }).map((line) => line.text.replaceAll(/\s+/g, ' ').trim());
}

/** Letters, figures and signs; white space is drawn by some files and not by others. */
function lettersIn(texts: readonly string[]): number {
  let count = 0;
  for (const text of texts) for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 0x20 && text.charCodeAt(i) !== 0xa0) count += 1;
  return count;
}
