import { childNamed, childrenNamed, switchOf, valueOf } from './xml.ts';
import type { XmlElement } from './xml.ts';

type Style = { readonly id: string; readonly name: string; readonly basedOn: string | undefined; readonly paragraph: XmlElement | undefined; readonly run: XmlElement | undefined };

/** The styles of a document, answering what a paragraph or a run looks like once its chain of styles is followed. */
export type Styles = {
  /** The id of the style a paragraph has: its own or the default one. */
  readonly styleOf: (paragraph: XmlElement | undefined) => string | undefined;
  /** The name of a style in lower case; built-in names are English in every edition of Word. */
  readonly nameOf: (style: string | undefined) => string;
  /** Paragraph properties from the nearest to the farthest: its own, its style's, that of the style below, … */
  readonly chainOf: (paragraph: XmlElement | undefined) => readonly XmlElement[];
  /** The ids of a style and of all it is based on. */
  readonly idsOf: (style: string | undefined) => readonly string[];
  /** Paragraph properties of one style, without its chain. */
  readonly paragraphOf: (style: string) => XmlElement | undefined;
  /** Whether a toggle property (`w:b`, `w:vanish`) is on for a run of a paragraph. */
  readonly isOn: (property: string, run: XmlElement | undefined, paragraph: XmlElement | undefined) => boolean;
};

/** Reads `w:styles`; a document without styles is legal. */
export function readStyles(root: XmlElement | undefined): Styles {
  const styles = new Map<string, Style>();
  let defaultId: string | undefined;
  for (const element of childrenNamed(root, 'w:style')) {
    const id = element.attributes['styleId'] ?? '';
    styles.set(id, { id, name: valueOf(element, 'w:name')?.toLowerCase() ?? '', basedOn: valueOf(element, 'w:basedOn'), paragraph: childNamed(element, 'w:pPr'), run: childNamed(element, 'w:rPr') });
    if (element.attributes['type'] === 'paragraph' && ['1', 'true', 'on'].includes(element.attributes['default'] ?? '')) defaultId = id;
  }
  const chains = new Map<string, readonly Style[]>();
  const chain = (id: string | undefined): readonly Style[] => {
    if (id === undefined) return [];
    const known = chains.get(id) ?? followChain(styles, id);
    chains.set(id, known);
    return known;
  };
  const defaults = childNamed(childNamed(childNamed(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  const styleOf = (paragraph: XmlElement | undefined): string | undefined => valueOf(paragraph, 'w:pStyle') ?? defaultId;
  const inChain = (property: string, style: string | undefined): boolean | undefined => firstDefined(chain(style), ({ run }) => switchOf(run, property));
  return {
    styleOf,
    nameOf: (style) => styles.get(style ?? '')?.name ?? '',
    idsOf: (style) => chain(style).map(({ id }) => id),
    paragraphOf: (style) => styles.get(style)?.paragraph,
    chainOf: (paragraph) => [paragraph, ...chain(styleOf(paragraph)).map((style) => style.paragraph)].filter((properties) => properties !== undefined),
    isOn: (property, run, paragraph) => {
      const direct = switchOf(run, property);
      if (direct !== undefined) return direct;
      // Toggles of a character style and of a paragraph style cancel out (ECMA-376 part 1, 17.7.3).
      const toggled = (inChain(property, valueOf(run, 'w:rStyle')) ?? false) !== (inChain(property, styleOf(paragraph)) ?? false);
      return toggled || (switchOf(defaults, property) ?? false);
    },
  };
}

/** No chain of styles in real documents comes near; a hostile one must not cost a square of its length. */
const longestChain = 40;

function followChain(styles: ReadonlyMap<string, Style>, id: string): readonly Style[] {
  const chain: Style[] = [];
  for (let style = styles.get(id); style && !chain.includes(style) && chain.length < longestChain; style = styles.get(style.basedOn ?? '')) chain.push(style);
  return chain;
}

/** What the first item with an answer says. */
export function firstDefined<Item, Answer>(items: readonly Item[], ask: (item: Item) => Answer | undefined): Answer | undefined {
  for (const item of items) {
    const answer = ask(item);
    if (answer !== undefined) return answer;
  }
  return undefined;
}
