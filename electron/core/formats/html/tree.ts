import { defaultTreeAdapter, parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { AppError } from '../../../../shared/errors.ts';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.Node;

/** Twice as deep as browsers go; real pages stay below a tenth. */
const deepest = 1_000;

/** Parses a page as browsers do. Throws `file-unsafe` for elements nested beyond reason, which would cost the square of their depth. */
export function parsePage(text: string): HtmlElement {
  let depth = 0;
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush: () => {
      depth += 1;
      if (depth > deepest) throw new AppError('file-unsafe', 'elements are nested too deeply');
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
  const root = parse(text, { treeAdapter }).childNodes.find(isElement);
  if (!root) throw new AppError('file-damaged', 'the page has no root');
  return root;
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

/** The value of an attribute, undefined when it is not there. */
export function attributeOf(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** A whole number in an attribute, within limits; undefined when there is none. */
export function numberIn(element: HtmlElement, name: string, lowest: number, highest: number): number | undefined {
  const value = attributeOf(element, name)?.trim() ?? '';
  return /^[+-]?\d{1,9}$/.test(value) ? Math.min(Math.max(Number(value), lowest), highest) : undefined;
}

/** The element and all below it, in order of the page. */
export function* elementsIn(root: HtmlElement): Generator<HtmlElement> {
  const waiting: HtmlElement[] = [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    yield element;
    for (const child of element.childNodes.toReversed()) if (isElement(child)) waiting.push(child);
  }
}

/** All text below an element, white space as it stands. */
export function textIn(element: HtmlElement): string {
  let text = '';
  for (const node of element.childNodes) {
    if ('value' in node) text += node.value;
    else if (isElement(node)) text += textIn(node);
  }
  return text;
}
