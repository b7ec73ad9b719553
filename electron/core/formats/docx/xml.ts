import type { SaxesTagNS } from 'saxes';
import { AppError } from '../../../../shared/errors.ts';
import { walkXml } from '../xml.ts';
import { nameOf, understands } from './names.ts';

/**
 * One element of a WordprocessingML part. `name` carries one of our own prefixes (`w:`, `m:`, …; see names.ts),
 * whatever prefix and edition of the standard the file uses; attributes go by their local names.
 */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
};

/**
 * Parses a part into a tree. `mc:AlternateContent` is settled while the tree is built: its children are those of the one branch to show.
 * Throws what `walkXml` throws.
 */
export function parseXml(bytes: Uint8Array, onProgress: () => void = () => undefined): XmlElement {
  const builder = createBuilder();
  walkXml(bytes, builder, onProgress);
  const root = builder.root();
  if (!root) throw new AppError('file-damaged', 'a part is empty');
  return root;
}

type GrowingElement = { readonly name: string; readonly attributes: Readonly<Record<string, string>>; children: XmlElement[]; text: string };

const noChildren: XmlElement[] = [];
const noAttributes: Readonly<Record<string, string>> = {};

function createBuilder() {
  const open: GrowingElement[] = [];
  let root: XmlElement | undefined;
  return {
    root: () => root,
    open: (tag: SaxesTagNS, resolve: (prefix: string) => string | undefined): void => {
      open.push({ name: nameOf(tag.uri, tag.local), attributes: attributesOf(tag, (prefix) => understands(resolve(prefix) ?? '')), children: noChildren, text: '' });
    },
    text: (text: string): void => {
      const element = open.at(-1);
      if (element && holdsText.has(element.name)) element.text += text;
    },
    close: (): void => {
      const element = open.pop();
      const parent = open.at(-1);
      if (!element) return;
      if (!parent) {
        root = element;
        return;
      }
      // Growing arrays hold room for sixteen more: in a tree of half a million elements that is most of the memory.
      if (element.children.length > 0) element.children = element.children.slice();
      if (unread.has(element.name)) return;
      // The language of every run is said; only that of paragraphs, styles and lists is asked for.
      if (element.name === 'w:lang' && open.at(-2)?.name === 'w:r') return;
      if (parent.children === noChildren) parent.children = [];
      if (element.name !== 'mc:AlternateContent') parent.children.push(element);
      else for (const child of branchOf(element)) parent.children.push(child);
    },
  };
}

/** Elements whose text is wanted; between the others there is only layout. */
const holdsText = new Set(['w:t', 'w:delText', 'w:instrText', 'm:t', 'dc:title', 'dc:language', 'dcterms:created', 'dcterms:modified']);

/** Attributes that are asked for; most others are marks of Word's own editing sessions, several to a paragraph. */
const wantedAttributes = new Set(
  'val fill color themeColor lastClr id type default styleId abstractNumId numId ilvl author date name char font format fldCharType instr customMarkFollows Requires Id Type Target TargetMode'.split(' '),
);

/** Looks and layout that nothing is asked of: about half of all elements, left out of the tree. */
const unread = new Set(
  'rFonts sz szCs spacing ind kern bCs iCs noProof tabs widowControl keepNext keepLines tblPrChange tcPrChange sectPrChange tblPr tblGrid tcW tcBorders vAlign trHeight proofErr bookmarkStart bookmarkEnd lastRenderedPageBreak'
    .split(' ')
    .map((local) => `w:${local}`),
);

function attributesOf(tag: SaxesTagNS, isUnderstood: (prefix: string) => boolean): Readonly<Record<string, string>> {
  let attributes: Record<string, string> | undefined;
  for (const key in tag.attributes) {
    const attribute = tag.attributes[key];
    if (!attribute || !wantedAttributes.has(attribute.local)) continue;
    attributes ??= {};
    attributes[attribute.local] = attribute.value;
  }
  if (tag.local === 'Choice' && attributes?.['Requires'] !== undefined) {
    attributes['isUnderstood'] = String(attributes['Requires'].split(/\s+/).every(isUnderstood));
  }
  return attributes ?? noAttributes;
}

/** The first choice whose namespaces are understood, else the fallback, else the first choice: its words are better than none. */
function branchOf(alternate: XmlElement): readonly XmlElement[] {
  const choices = childrenNamed(alternate, 'mc:Choice');
  const branch = choices.find((choice) => choice.attributes['isUnderstood'] === 'true') ?? childNamed(alternate, 'mc:Fallback') ?? choices[0];
  return branch?.children ?? [];
}

/** The first child of that name. */
export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** All children of that name. */
export function childrenNamed(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The `w:val` of the first child of that name. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return childNamed(element, name)?.attributes['val'];
}

/** An on/off property: undefined when it is not set here (ECMA-376 part 1, 17.17.4). */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = childNamed(element, name);
  return found && !['0', 'false', 'off', 'none'].includes(found.attributes['val'] ?? 'true');
}
