import type { SaxesTagNS } from 'saxes';
import { AppError } from '../../../../shared/errors.ts';
import { walkXml } from '../xml.ts';

/** One element of an OpenDocument part: its children and the text between them in order. Names carry the usual prefixes, whatever prefixes the file uses. */
export type XmlElement = { readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly children: readonly XmlNode[] };
export type XmlNode = XmlElement | string;

/**
 * Parses a part into a tree.
 * Throws what `walkXml` throws.
 */
export function parseXml(bytes: Uint8Array, onProgress: () => void): XmlElement {
  const builder = createBuilder();
  walkXml(bytes, builder, onProgress);
  const root = builder.root();
  if (!root) throw new AppError('file-damaged', 'a part is empty');
  return root;
}

const odfNames = 'urn:oasis:names:tc:opendocument:xmlns:';

/** The prefix usual for a namespace (ODF 1.3 part 3, 2.2); elements of others are `other:`. */
function prefixOf(uri: string): string {
  if (uri.startsWith(odfNames)) {
    const [name = ''] = uri.slice(odfNames.length).split(':');
    return name === 'xsl-fo-compatible' ? 'fo' : name === 'drawing' ? 'draw' : name;
  }
  return prefixes[uri] ?? 'other';
}

const prefixes: Readonly<Record<string, string>> = {
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://www.w3.org/1999/xlink': 'xlink',
  'http://www.w3.org/1998/Math/MathML': 'math',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};

type Growing = { readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly children: XmlNode[] };

const noAttributes: Readonly<Record<string, string>> = {};

function createBuilder() {
  const open: Growing[] = [];
  let root: XmlElement | undefined;
  return {
    root: () => root,
    open: (tag: SaxesTagNS): void => {
      open.push({ name: `${prefixOf(tag.uri)}:${tag.local}`, attributes: attributesOf(tag), children: [] });
    },
    text: (text: string): void => {
      open.at(-1)?.children.push(text);
    },
    close: (): void => {
      const element = open.pop();
      const parent = open.at(-1);
      if (!element) return;
      if (parent) parent.children.push(element);
      else root = element;
    },
  };
}

function attributesOf(tag: SaxesTagNS): Readonly<Record<string, string>> {
  let attributes: Record<string, string> | undefined;
  for (const key in tag.attributes) {
    const attribute = tag.attributes[key];
    if (!attribute) continue;
    attributes ??= {};
    attributes[`${prefixOf(attribute.uri)}:${attribute.local}`] = attribute.value;
  }
  return attributes ?? noAttributes;
}

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

/** The child elements, text between them left out. */
export const elementsOf = (element: XmlElement | undefined): readonly XmlElement[] => element?.children.filter(isElement) ?? [];

/** The first child of that name. */
export const childNamed = (element: XmlElement | undefined, name: string): XmlElement | undefined => elementsOf(element).find((child) => child.name === name);

/** All children of that name. */
export const childrenNamed = (element: XmlElement | undefined, name: string): readonly XmlElement[] => elementsOf(element).filter((child) => child.name === name);

/** All text inside, as it stands. */
export function textIn(element: XmlElement | undefined): string {
  return element?.children.map((child) => (isElement(child) ? textIn(child) : child)).join('') ?? '';
}

/** A whole number in an attribute, undefined where there is none. */
export function numberIn(element: XmlElement, name: string): number | undefined {
  const value = element.attributes[name];
  return value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : undefined;
}
