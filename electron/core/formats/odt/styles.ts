import { colourOf, plainAppearance } from '../appearance.ts';
import type { Appearance } from '../appearance.ts';
import type { OdtPackage } from './package.ts';
import { childNamed, elementsOf } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** How text looks, and whether it is shown at all. */
export type TextStyle = Appearance & { readonly isHidden: boolean };

type ParagraphStyle = { readonly text: TextStyle; readonly isCentred: boolean; readonly role: 'title' | 'quote' | undefined; readonly listStyle: string | undefined };

/** The styles of a document, each resolved through those it is based on. */
export type Styles = {
  readonly paragraph: (name: string | undefined) => ParagraphStyle;
  /** The look of a stretch of that style inside one that looks like `around`. */
  readonly text: (name: string | undefined, around: TextStyle) => TextStyle;
};

type Chain = readonly XmlElement[];

/** A style may be based on another, and that on a third: a real chain is short, and a loop must end. */
const longestChain = 30;

/** Gathers the styles of all parts. */
export function readStyles({ styleHolders }: OdtPackage): Styles {
  const named = new Map<string, XmlElement>();
  let usual: XmlElement | undefined;
  for (const style of styleHolders.flatMap(elementsOf)) {
    const family = style.attributes['style:family'] ?? '';
    if (style.name === 'style:style') named.set(`${family}:${style.attributes['style:name'] ?? ''}`, style);
    else if (style.name === 'style:default-style' && family === 'paragraph') usual = style;
  }
  const chainOf = (family: string, name: string | undefined): Chain => {
    const chain: XmlElement[] = [];
    for (let style = named.get(`${family}:${name ?? ''}`); style && chain.length < longestChain; style = named.get(`${family}:${style.attributes['style:parent-style-name'] ?? ''}`)) chain.unshift(style);
    return chain;
  };
  const paragraphs = new Map<string, ParagraphStyle>();
  const chains = new Map<string, Chain>();
  return {
    paragraph: (name) => {
      const known = paragraphs.get(name ?? '');
      if (known) return known;
      const style = paragraphStyle(usual ? [usual, ...chainOf('paragraph', name)] : chainOf('paragraph', name));
      paragraphs.set(name ?? '', style);
      return style;
    },
    text: (name, around) => {
      const chain = chains.get(name ?? '') ?? chainOf('text', name);
      chains.set(name ?? '', chain);
      return chain.reduce(withTextProperties, around);
    },
  };
}

const plainText: TextStyle = { ...plainAppearance, isHidden: false };

function paragraphStyle(chain: Chain): ParagraphStyle {
  const lastOf = (holder: string, attribute: string): string | undefined => chain.map((style) => (holder === '' ? style : childNamed(style, holder))?.attributes[attribute]).findLast((value) => value !== undefined);
  const names = chain.map((style) => style.attributes['style:name']);
  return {
    text: chain.reduce(withTextProperties, plainText),
    isCentred: lastOf('style:paragraph-properties', 'fo:text-align') === 'center',
    role: names.includes('Title') ? 'title' : names.includes('Quotations') ? 'quote' : undefined,
    listStyle: lastOf('', 'style:list-style-name'),
  };
}

const set = <Value>(value: string | undefined, otherwise: Value, read: (value: string) => Value): Value => (value === undefined ? otherwise : read(value));

/** A style's text properties laid over what stands there already (ODF 1.3 part 3, 16.29.28). */
function withTextProperties(around: TextStyle, style: XmlElement): TextStyle {
  const own = childNamed(style, 'style:text-properties')?.attributes;
  if (!own) return around;
  const colour = own['style:use-window-font-color'] === 'true' ? '' : own['fo:color'];
  return {
    isBold: set(own['fo:font-weight'], around.isBold, (weight) => weight === 'bold' || Number(weight) >= 600),
    isItalic: set(own['fo:font-style'], around.isItalic, (slant) => slant !== 'normal'),
    isUnderlined: set(own['style:text-underline-style'] ?? own['style:text-underline-type'], around.isUnderlined, (line) => line !== 'none'),
    isStruck: set(own['style:text-line-through-style'] ?? own['style:text-line-through-type'], around.isStruck, (line) => line !== 'none'),
    colour: set(colour, around.colour, (value) => colourOf(value, '#000000')),
    highlight: set(own['fo:background-color'], around.highlight, (value) => colourOf(value, '#ffffff')),
    isHidden: set(own['text:display'], around.isHidden, (display) => display === 'none'),
  };
}
