import type { Look } from '../../../../shared/model/markup.ts';
import { switchOf, valueOf, childNamed } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** How a run looks, without where it stands. */
export type PlainLook = Omit<Look, 'blockIndex' | 'start' | 'end'>;

export const plainLook: PlainLook = { isBold: false, isItalic: false, isUnderlined: false, isStruck: false, colour: null, highlight: null };

export function isPlain(look: PlainLook): boolean {
  return look === plainLook || isSameLook(look, plainLook);
}

export function isSameLook(one: PlainLook, other: PlainLook): boolean {
  return (
    one === other ||
    (one.isBold === other.isBold && one.isItalic === other.isItalic && one.isUnderlined === other.isUnderlined && one.isStruck === other.isStruck && one.colour === other.colour && one.highlight === other.highlight)
  );
}

/** What one set of run properties says of the look; what it does not say is undefined, null says "as if nothing were set". */
export type StatedLook = {
  readonly bold: boolean | undefined;
  readonly italic: boolean | undefined;
  readonly strike: boolean | undefined;
  readonly doubleStrike: boolean | undefined;
  readonly hidden: boolean | undefined;
  readonly underline: boolean | undefined;
  readonly colour: string | null | undefined;
  readonly highlight: string | null | undefined;
  readonly shading: string | null | undefined;
};

export const nothingStated: StatedLook = { bold: undefined, italic: undefined, strike: undefined, doubleStrike: undefined, hidden: undefined, underline: undefined, colour: undefined, highlight: undefined, shading: undefined };

/** The properties that cancel out between a character style and a paragraph style (ECMA-376 part 1, 17.7.3). */
const toggles = ['bold', 'italic', 'strike', 'doubleStrike', 'hidden'] as const;

/** Reads `w:rPr`. `themeColour` gives the colour a theme has under a name, as `rrggbb`. */
export function statedLook(run: XmlElement | undefined, themeColour: (name: string) => string | undefined): StatedLook {
  if (!run || run.children.length === 0) return nothingStated;
  const underline = childNamed(run, 'w:u');
  return {
    bold: switchOf(run, 'w:b'),
    italic: switchOf(run, 'w:i'),
    strike: switchOf(run, 'w:strike'),
    doubleStrike: switchOf(run, 'w:dstrike'),
    hidden: switchOf(run, 'w:vanish'),
    underline: underline && (underline.attributes['val'] ?? 'single') !== 'none',
    colour: colourOf(childNamed(run, 'w:color'), themeColour),
    highlight: highlightOf(valueOf(run, 'w:highlight')),
    shading: shadingOf(childNamed(run, 'w:shd')),
  };
}

/** What the nearer says, and what the farther says where the nearer is silent. */
export function over(nearer: StatedLook, farther: StatedLook): StatedLook {
  if (nearer === nothingStated) return farther;
  if (farther === nothingStated) return nearer;
  return {
    bold: nearer.bold ?? farther.bold,
    italic: nearer.italic ?? farther.italic,
    strike: nearer.strike ?? farther.strike,
    doubleStrike: nearer.doubleStrike ?? farther.doubleStrike,
    hidden: nearer.hidden ?? farther.hidden,
    underline: nearer.underline ?? farther.underline,
    colour: nearer.colour === undefined ? farther.colour : nearer.colour,
    highlight: nearer.highlight === undefined ? farther.highlight : nearer.highlight,
    shading: nearer.shading === undefined ? farther.shading : nearer.shading,
  };
}

/** What styles come to: toggles of a character style and of a paragraph style cancel out, and the defaults' stay on. */
export function styledLook(character: StatedLook, paragraph: StatedLook, defaults: StatedLook): StatedLook {
  const styled = over(over(character, paragraph), defaults);
  if (character === nothingStated) return styled;
  const toggled = toggles.map((toggle) => [toggle, (character[toggle] ?? false) !== (paragraph[toggle] ?? false) || (defaults[toggle] ?? false)] as const);
  return { ...styled, ...Object.fromEntries(toggled) };
}

/** The look itself, silence meaning plain. Struck twice is struck; a highlight lies over shading. */
export function plainLookOf(stated: StatedLook): PlainLook {
  const look: PlainLook = {
    isBold: stated.bold ?? false,
    isItalic: stated.italic ?? false,
    isUnderlined: stated.underline ?? false,
    isStruck: (stated.strike ?? false) || (stated.doubleStrike ?? false),
    colour: stated.colour ?? null,
    highlight: stated.highlight ?? stated.shading ?? null,
  };
  return isSameLook(look, plainLook) ? plainLook : look;
}

const hex = /^[0-9a-f]{6}$/i;

/** Word keeps the colour it last worked out beside the name of a theme's colour; only files that leave it out need the theme. */
function colourOf(element: XmlElement | undefined, themeColour: (name: string) => string | undefined): string | null | undefined {
  if (!element) return undefined;
  const { val = 'auto', themeColor } = element.attributes;
  const colour = hex.test(val) ? val : themeColor === undefined ? undefined : themeColour(themeColor);
  return colour === undefined || colour === '000000' ? null : `#${colour.toLowerCase()}`;
}

/** The sixteen pens of Word (ECMA-376 part 1, 17.18.40 ST_HighlightColor). */
const pens: ReadonlyMap<string, string> = new Map(Object.entries({
  yellow: '#ffff00', green: '#00ff00', cyan: '#00ffff', magenta: '#ff00ff', blue: '#0000ff', red: '#ff0000',
  darkBlue: '#000080', darkCyan: '#008080', darkGreen: '#008000', darkMagenta: '#800080', darkRed: '#800000', darkYellow: '#808000',
  darkGray: '#808080', lightGray: '#c0c0c0', black: '#000000', white: '#ffffff',
}));

function highlightOf(pen: string | undefined): string | null | undefined {
  return pen === undefined ? undefined : (pens.get(pen) ?? null);
}

/** White behind words is paper. */
function shadingOf(element: XmlElement | undefined): string | null | undefined {
  if (!element) return undefined;
  const { val, fill = 'auto', color = 'auto' } = element.attributes;
  const colour = (val === 'solid' ? color : fill).toLowerCase();
  return val === 'nil' || !hex.test(colour) || colour === 'ffffff' ? null : `#${colour}`;
}
