import { attributeOf, elementsIn, isElement, textIn } from './tree.ts';
import type { HtmlElement } from './tree.ts';

/** The notes of a page: which links are marks, and which elements are the notes they lead to. */
export type PageNotes = {
  /** The note a link marks, by id and printed label; undefined for any other link. */
  readonly markOf: (link: HtmlElement) => { readonly id: string; readonly label: string } | undefined;
  /** The marked notes in the order of their marks. */
  readonly notes: readonly { readonly id: string; readonly label: string; readonly element: HtmlElement }[];
};

/** Names that Word, pandoc, MediaWiki and publishing tools give to notes; links back to the mark carry `ref` or `back`. */
const noteTarget = /^#(?!.*(?:ref|back))_?(?:fn|ftn|edn|en|foot|end|note|cite_note)/i;
const backLink = /^#.*(?:ref|back)/i;
const markText = /^[[(]?(\d{1,3}|[ivxlc]{1,6}|[a-z]|[*†‡§]{1,3})[\])]?$/i;
/** Elements that hold a whole note when its name sits on something inside them. */
const holders = new Set(['li', 'p', 'div', 'td', 'dd', 'aside', 'section']);

/** Finds notes where marks make them evident: a short link, named or raised like a note mark, to an element that is there. */
export function findNotes(root: HtmlElement): PageNotes {
  const elements = [...elementsIn(root)];
  const byName = new Map<string, HtmlElement>();
  for (const element of elements) {
    for (const name of [attributeOf(element, 'id'), element.tagName === 'a' ? attributeOf(element, 'name') : undefined]) {
      if (name !== undefined && !byName.has(name)) byName.set(name, element);
    }
  }
  const marks = new Map<HtmlElement, { readonly id: string; readonly label: string }>();
  const notes = new Map<string, { readonly id: string; readonly label: string; readonly element: HtmlElement }>();
  for (const link of elements) {
    const label = link.tagName === 'a' ? markLabel(link) : undefined;
    if (label === undefined) continue;
    const id = attributeOf(link, 'href')?.slice(1) ?? '';
    const holder = holderOf(byName.get(id));
    if (!holder || isInside(link, holder)) continue;
    marks.set(link, { id, label });
    if (!notes.has(id)) notes.set(id, { id, label, element: holder });
  }
  return { markOf: (link) => marks.get(link), notes: [...notes.values()] };
}

function markLabel(link: HtmlElement): string | undefined {
  const href = attributeOf(link, 'href') ?? '';
  const isRaised = parentOf(link)?.tagName === 'sup' || link.childNodes.some((node) => isElement(node) && node.tagName === 'sup');
  const isMark = noteTarget.test(href) || (isRaised && /^#./.test(href) && !backLink.test(href));
  return isMark ? markText.exec(textIn(link).trim())?.[1] : undefined;
}

/** Whether a link inside a note only leads back to its mark. */
export function leadsBack(link: HtmlElement): boolean {
  return backLink.test(attributeOf(link, 'href') ?? '') || /^[↩↑^]\uFE0E?$/.test(textIn(link).trim());
}

function holderOf(target: HtmlElement | undefined): HtmlElement | undefined {
  let element = target;
  while (element && !holders.has(element.tagName)) element = parentOf(element);
  return element;
}

function isInside(element: HtmlElement, holder: HtmlElement): boolean {
  for (let at: HtmlElement | undefined = element; at; at = parentOf(at)) if (at === holder) return true;
  return false;
}

function parentOf(element: HtmlElement): HtmlElement | undefined {
  return element.parentNode && isElement(element.parentNode) ? element.parentNode : undefined;
}
