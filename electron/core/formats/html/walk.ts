import type { RawParagraph } from '../../../../shared/structure/raw.ts';
import { plainAppearance } from '../appearance.ts';
import { appearanceIn, isHidden } from './look.ts';
import { labelsOf } from './list-labels.ts';
import { leadsBack } from './notes.ts';
import type { PageNotes } from './notes.ts';
import { createParagraphs } from './paragraphs.ts';
import type { Paragraphs, Surroundings } from './paragraphs.ts';
import { attributeOf, isElement, numberIn, textIn } from './tree.ts';
import type { HtmlElement, HtmlNode } from './tree.ts';

/** What was met on the way and is not in the text. */
export type PageTally = { images: number; embedded: number; hidden: number };

const plain: Surroundings = { appearance: plainAppearance, isCentred: false, isPreformatted: false, listDepth: 0 };

const blocks = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main ol p pre search section summary table tbody td tfoot th thead tr ul'.split(' '),
);
/** Elements whose words are no part of the text: code, controls and the site's own navigation. */
const silent = new Set('head script style template noscript nav button select option textarea input datalist svg audio video canvas iframe object embed applet frame frameset map'.split(' '));
const embeds = new Set('iframe object embed applet frame audio video'.split(' '));

type Page = { readonly notes: PageNotes; readonly asides: ReadonlySet<HtmlElement>; readonly tally: PageTally; readonly out: Paragraphs; tables: number };

/** The paragraphs below an element; elements of `asides` (notes) are left out unless they are the element itself. */
export function walkPage(root: HtmlElement, notes: PageNotes, asides: ReadonlySet<HtmlElement>, tally: PageTally): readonly RawParagraph[] {
  const page: Page = { notes, asides, tally, out: createParagraphs(), tables: 0 };
  walkChildren(root, plain, page);
  page.out.end();
  return page.out.all();
}

function walkChildren(element: HtmlElement, around: Surroundings, page: Page): void {
  for (const child of element.childNodes) walk(child, around, page);
}

function walk(node: HtmlNode, around: Surroundings, page: Page): void {
  if (node.nodeName === '#text' && 'value' in node) page.out.text(node.value, around);
  if (!isElement(node) || page.asides.has(node)) return;
  countAway(node, page.tally);
  if (silent.has(node.tagName)) return;
  // What a page hides may still be meant to be read: it is shown, and said to be hidden.
  if (isHidden(node) && textIn(node).trim() !== '') page.tally.hidden += 1;
  const inside = { ...around, appearance: appearanceIn(node, around.appearance) };
  if (blocks.has(node.tagName)) walkBlock(node, inside, page);
  else walkInline(node, inside, page);
}

function countAway({ tagName }: HtmlElement, tally: PageTally): void {
  if (tagName === 'img' || tagName === 'svg' || tagName === 'canvas') tally.images += 1;
  else if (embeds.has(tagName)) tally.embedded += 1;
}

function walkInline(element: HtmlElement, around: Surroundings, page: Page): void {
  const mark = element.tagName === 'a' ? page.notes.markOf(element) : undefined;
  if (mark) page.out.mark(mark.id);
  else if (element.tagName === 'br') page.out.lineBreak();
  else if (element.tagName !== 'rt' && element.tagName !== 'rp' && !(element.tagName === 'a' && leadsBack(element))) walkChildren(element, around, page);
}

function walkBlock(element: HtmlElement, around: Surroundings, page: Page): void {
  page.out.end();
  const inside = surroundingsIn(element, around);
  if (element.tagName === 'table' && !/^(?:presentation|none)$/i.test(attributeOf(element, 'role') ?? '')) walkTable(element, inside, page);
  else if (element.tagName === 'ol') walkList(element, labelsOf(element), inside, page);
  else walkChildren(element, inside, page);
  page.out.end();
}

function surroundingsIn(element: HtmlElement, around: Surroundings): Surroundings {
  const heading = /^h([1-6])$/.exec(element.tagName)?.[1];
  const align = /text-align\s*:\s*([a-z]+)/i.exec(attributeOf(element, 'style') ?? '')?.[1] ?? attributeOf(element, 'align');
  const isCentred = element.tagName === 'center' || (align === undefined ? around.isCentred : align.toLowerCase() === 'center');
  const isPreformatted = around.isPreformatted || element.tagName === 'pre';
  const same = { ...around, isCentred, isPreformatted };
  if (heading !== undefined) return { ...same, style: 'heading', level: Number(heading) - 1 };
  if (element.tagName === 'blockquote') return { ...same, style: 'quote' };
  if (element.tagName === 'ol' || element.tagName === 'ul') return { ...same, style: 'list', level: around.listDepth, listDepth: around.listDepth + 1 };
  return same;
}

function walkList(list: HtmlElement, labels: ReadonlyMap<HtmlElement, string | null>, around: Surroundings, page: Page): void {
  for (const child of list.childNodes) {
    const label = isElement(child) ? labels.get(child) : undefined;
    if (typeof label === 'string') page.out.label(label);
    walk(child, around, page);
    page.out.dropLabel();
  }
}

const widest = 1_000;

/** Reads a table's cells at their places in the grid, as rowspan and colspan leave them (HTML Standard, 4.9.12). */
function walkTable(table: HtmlElement, around: Surroundings, page: Page): void {
  const number = page.tables;
  page.tables += 1;
  const taken = new Map<number, number>();
  let row = 0;
  const walkRow = (element: HtmlElement): void => {
    let column = 0;
    for (const cell of element.childNodes.filter(isElement)) {
      if (cell.tagName !== 'td' && cell.tagName !== 'th') continue;
      while ((taken.get(column) ?? 0) > row) column += 1;
      page.out.end();
      walkChildren(cell, { ...surroundingsIn(cell, around), cell: { table: number, row, column } }, page);
      page.out.end();
      const span = numberIn(cell, 'colspan', 1, widest) ?? 1;
      const depth = numberIn(cell, 'rowspan', 1, widest) ?? 1;
      for (let at = column; at < column + span; at += 1) taken.set(at, row + depth);
      column += span;
    }
    row += 1;
  };
  for (const child of table.childNodes.filter(isElement)) {
    if (child.tagName === 'tr') walkRow(child);
    else if (['thead', 'tbody', 'tfoot'].includes(child.tagName)) child.childNodes.filter(isElement).filter((element) => element.tagName === 'tr').forEach(walkRow);
    else walk(child, around, page);
  }
}
