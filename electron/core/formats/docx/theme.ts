import { childNamed } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** Names that text uses for the colours of a theme, beside the theme's own (ECMA-376 part 1, 17.18.97 ST_ThemeColor). */
const themeNames: ReadonlyMap<string, string> = new Map(Object.entries({ text1: 'dk1', dark1: 'dk1', background1: 'lt1', light1: 'lt1', text2: 'dk2', dark2: 'dk2', background2: 'lt2', light2: 'lt2', hyperlink: 'hlink', followedHyperlink: 'folHlink' }));

/** Answers with the colours of a theme, which is read only when one is asked for; tints and shades are left out of account. */
export function createThemeColours(theme: () => XmlElement | undefined): (name: string) => string | undefined {
  let colours: ReadonlyMap<string, string> | undefined;
  return (name) => {
    colours ??= coloursOf(theme());
    return colours.get(themeNames.get(name) ?? name);
  };
}

function coloursOf(theme: XmlElement | undefined): ReadonlyMap<string, string> {
  const scheme = childNamed(childNamed(theme, 'a:themeElements'), 'a:clrScheme');
  return new Map((scheme?.children ?? []).flatMap(({ name, children: [colour] }): readonly (readonly [string, string])[] => {
    const value = colour?.attributes['lastClr'] ?? colour?.attributes['val'];
    return value === undefined ? [] : [[name.slice(2), value]];
  }));
}
