import { colourOf } from '../appearance.ts';
import type { Appearance } from '../appearance.ts';
import { attributeOf } from './tree.ts';
import type { HtmlElement } from './tree.ts';

const looking = (look: Partial<Appearance>, names: string): readonly (readonly [string, Partial<Appearance>])[] => names.split(' ').map((name) => [name, look] as const);

/** What elements look like in every browser (HTML Standard, 15.3); that headings are bold is no mark somebody put on words. */
const byElement: ReadonlyMap<string, Partial<Appearance>> = new Map([
  ...looking({ isBold: true }, 'b strong'),
  ...looking({ isItalic: true }, 'i em cite dfn var'),
  ...looking({ isUnderlined: true }, 'u ins'),
  ...looking({ isStruck: true }, 's strike del'),
  ...looking({ highlight: '#ffff00' }, 'mark'),
]);

/** Colours by the names most used; others are not taken for a mark. */
const namedColours: ReadonlyMap<string, string> = new Map([
  ['red', '#ff0000'], ['blue', '#0000ff'], ['green', '#008000'], ['lime', '#00ff00'], ['yellow', '#ffff00'], ['orange', '#ffa500'], ['purple', '#800080'], ['fuchsia', '#ff00ff'], ['magenta', '#ff00ff'],
  ['aqua', '#00ffff'], ['cyan', '#00ffff'], ['navy', '#000080'], ['teal', '#008080'], ['maroon', '#800000'], ['olive', '#808000'], ['gray', '#808080'], ['grey', '#808080'], ['silver', '#c0c0c0'],
  ['brown', '#a52a2a'], ['pink', '#ffc0cb'], ['gold', '#ffd700'], ['violet', '#ee82ee'], ['crimson', '#dc143c'], ['darkred', '#8b0000'], ['darkblue', '#00008b'], ['darkgreen', '#006400'], ['white', '#ffffff'], ['black', '#000000'],
]);

/** How words inside an element look, from those around it, the element and its own style. */
export function appearanceIn(element: HtmlElement, around: Appearance): Appearance {
  const own = byElement.get(element.tagName);
  const font = element.tagName === 'font' ? attributeOf(element, 'color') : undefined;
  const style = attributeOf(element, 'style');
  if (!own && font === undefined && style === undefined) return around;
  const looks = { ...around, ...own, ...(font !== undefined && { colour: colourIn(font, '#000000') }) };
  return style === undefined ? looks : withStyle(looks, declarationsIn(style));
}

/** Whether an element is not shown. */
export function isHidden(element: HtmlElement): boolean {
  if (attributeOf(element, 'hidden') !== undefined) return true;
  const style = attributeOf(element, 'style');
  return style !== undefined && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

function declarationsIn(style: string): ReadonlyMap<string, string> {
  return new Map(style.split(';').map((part) => [part.slice(0, part.indexOf(':')).trim().toLowerCase(), part.slice(part.indexOf(':') + 1).replace(/!\s*important/i, '').trim().toLowerCase()] as const));
}

function withStyle(look: Appearance, style: ReadonlyMap<string, string>): Appearance {
  const weight = style.get('font-weight');
  const slant = style.get('font-style');
  const line = style.get('text-decoration') ?? style.get('text-decoration-line');
  const colour = style.get('color');
  const highlight = style.get('background-color') ?? style.get('background');
  return {
    isBold: weight === undefined || weight === 'inherit' ? look.isBold : weight.startsWith('bold') || Number(weight) >= 600,
    isItalic: slant === undefined || slant === 'inherit' ? look.isItalic : /^(?:italic|oblique)/.test(slant),
    // A line drawn by an element around goes through whatever is inside it.
    isUnderlined: look.isUnderlined || line?.includes('underline') === true,
    isStruck: look.isStruck || line?.includes('line-through') === true,
    colour: colour === undefined || colour === 'inherit' ? look.colour : colourIn(colour, '#000000'),
    highlight: highlight === undefined || highlight === 'inherit' ? look.highlight : colourIn(highlight, '#ffffff'),
  };
}

function colourIn(value: string, usual: '#000000' | '#ffffff'): string | null {
  const parts = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*[,/]?\s*([\d.]+%?)?\s*\)$/.exec(value);
  if (parts?.[4] !== undefined && Number.parseFloat(parts[4]) === 0) return null;
  const hex = parts ? `#${parts.slice(1, 4).map((part) => Math.min(Number(part), 255).toString(16).padStart(2, '0')).join('')}` : value;
  return colourOf(namedColours.get(value.toLowerCase()) ?? (/^[0-9a-f]{6}$/i.test(hex) ? `#${hex}` : hex), usual);
}
