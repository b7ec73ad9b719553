import { nothingStated, over, statedLook, styledLook } from './looks.ts';
import type { StatedLook } from './looks.ts';
import { childNamed, childrenNamed, valueOf } from './xml.ts';
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
  /** How a run of a paragraph looks, by its own properties and all styles. */
  readonly lookOf: (run: XmlElement | undefined, paragraph: XmlElement | undefined) => StatedLook;
  /** The language tag of a paragraph: that of its mark, else of its styles. */
  readonly languageOf: (paragraph: XmlElement | undefined) => string | undefined;
};

/** Reads `w:styles`; a document without styles is legal. `themeColour` gives the theme's colour of a name. */
export function readStyles(root: XmlElement | undefined, themeColour: (name: string) => string | undefined = () => undefined): Styles {
  const { styles, defaultId } = stylesIn(root);
  const chains = new Map<string, readonly Style[]>();
  const chain = (id: string | undefined): readonly Style[] => {
    if (id === undefined) return [];
    const known = chains.get(id) ?? followChain(styles, id);
    chains.set(id, known);
    return known;
  };
  const styleOf = (paragraph: XmlElement | undefined): string | undefined => valueOf(paragraph, 'w:pStyle') ?? defaultId;
  const defaultRun = childNamed(childNamed(childNamed(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  const defaults = statedLook(defaultRun, themeColour);
  const chained = (id: string | undefined): StatedLook => chain(id).reduceRight((farther, { run }) => over(statedLook(run, themeColour), farther), nothingStated);
  const styled = new Map<string, StatedLook>();
  const lookByStyles = (character: string | undefined, paragraph: string | undefined): StatedLook => {
    const key = `${character ?? ''}\n${paragraph ?? ''}`;
    const known = styled.get(key) ?? styledLook(chained(character), chained(paragraph), defaults);
    styled.set(key, known);
    return known;
  };
  return {
    styleOf,
    nameOf: (style) => styles.get(style ?? '')?.name ?? '',
    idsOf: (style) => chain(style).map(({ id }) => id),
    paragraphOf: (style) => styles.get(style)?.paragraph,
    chainOf: (paragraph) => [paragraph, ...chain(styleOf(paragraph)).map((style) => style.paragraph)].filter((properties) => properties !== undefined),
    lookOf: (run, paragraph) => over(statedLook(run, themeColour), lookByStyles(valueOf(run, 'w:rStyle'), styleOf(paragraph))),
    languageOf: (paragraph) => firstDefined([childNamed(paragraph, 'w:rPr'), ...chain(styleOf(paragraph)).map(({ run }) => run), defaultRun], (run) => valueOf(run, 'w:lang')),
  };
}

function stylesIn(root: XmlElement | undefined): { readonly styles: ReadonlyMap<string, Style>; readonly defaultId: string | undefined } {
  const styles = new Map<string, Style>();
  let defaultId: string | undefined;
  for (const element of childrenNamed(root, 'w:style')) {
    const id = element.attributes['styleId'] ?? '';
    styles.set(id, { id, name: valueOf(element, 'w:name')?.toLowerCase() ?? '', basedOn: valueOf(element, 'w:basedOn'), paragraph: childNamed(element, 'w:pPr'), run: childNamed(element, 'w:rPr') });
    if (element.attributes['type'] === 'paragraph' && ['1', 'true', 'on'].includes(element.attributes['default'] ?? '')) defaultId = id;
  }
  return { styles, defaultId };
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
