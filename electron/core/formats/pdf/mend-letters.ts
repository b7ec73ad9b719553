import type { Font, ShownGlyph } from './font.ts';
import { outlinesOf, type Outline } from './outlines.ts';

/** Pages, from 1, on which letters stand that a font does not name: told by their shape, or left as the file has them. */
export type Mending = { readonly isMended: boolean; readonly recovered: readonly number[]; readonly unsure: readonly number[] };

/**
 * Finds fonts that do not say which letters they print, and gives them the letters that can be proven; the fonts then read by those.
 * A glyph that draws what a named letter of the same typeface draws elsewhere in the file is that letter. Once several are known so, and
 * another font of the file numbers each of them alike (a family of typefaces shares one order), the letters that one names are known
 * too; so are those that lie between them in the order of ASCII, and glyphs that draw nothing are spaces.
 */
export function mendLetters(fonts: Iterable<Font>): Mending {
  const all = [...fonts];
  const recovered: ShownGlyph[] = [];
  const unsure: ShownGlyph[] = [];
  const suspects = all.filter(mayBeUnnamed);
  const named = suspects.length === 0 ? [] : all.filter((font) => !suspects.includes(font)).map((font) => ({ typeface: font.typeface, drawn: drawnBy(font) }));
  for (const font of suspects) {
    const letters = lettersOf(font, named);
    const isNamed = letters.size === 0 && ![...font.shown.keys()].some((code) => code < firstPrinted);
    if (isNamed) continue;
    for (const [code, glyph] of font.shown) (letters.has(code) ? recovered : unsure).push(glyph);
    font.mended = letters;
  }
  return { isMended: recovered.length > 0, recovered: pagesOf(recovered), unsure: pagesOf(unsure) };
}

/** What comes before the space in Unicode is no letter. */
const firstPrinted = 0x20;

/** Codes of two bytes that pdf.js knows no letters for pass as letters themselves; some files do number their letters so. */
function mayBeUnnamed({ isComposite, shown }: Font): boolean {
  return isComposite && shown.size > 0 && [...shown].every(([code, { letter }]) => letter.codePointAt(0) === code);
}

type NamedFont = { readonly typeface: string; readonly drawn: readonly DrawnLetter[] };

/** The letters of a font by code; empty where nothing proves that its codes are other than its letters. */
function lettersOf(font: Font, named: readonly NamedFont[]): Map<number, string> {
  const own = drawnBy(font);
  const siblings = named.filter(({ typeface }) => typeface === font.typeface);
  const proven = own.flatMap(({ code, glyph, drawing }) => {
    // Letters of two scripts can look alike: such a drawing proves nothing.
    const [letter, another] = new Set(siblings.flatMap(({ drawn }) => drawn.flatMap((other) => (other.drawing === drawing ? [other.letter] : []))));
    return letter === undefined || another !== undefined ? [] : [{ code, glyph, letter }];
  });
  if (proven.length < leastProofs || proven.every(({ code, letter }) => letter.codePointAt(0) === code)) return new Map();
  const letters = new Map([...font.shown.keys()].map((code) => [code, ' ']));
  for (const { code } of own) letters.delete(code);
  const orders = named.map(({ drawn }) => new Map(drawn.map(({ glyph, letter }) => [glyph, letter]))).filter((order) => isSameOrder(order, proven));
  for (const { code, glyph } of own) {
    const told = new Set(orders.flatMap((order) => order.get(glyph) ?? []));
    const [letter] = told;
    if (told.size === 1 && letter !== undefined) letters.set(code, letter);
  }
  for (const { code, letter } of proven) letters.set(code, letter);
  return new Map([...asciiBetween(letters, font.shown.keys()), ...letters]);
}

/** Letters for codes that lie between known ones, where all known ones among ASCII letters stand at one distance from their codes. */
function asciiBetween(known: ReadonlyMap<number, string>, codes: Iterable<number>): Map<number, string> {
  const ascii = [...known].filter(([, letter]) => /^[!-~]$/u.test(letter)).map(([code, letter]) => ({ code, distance: (letter.codePointAt(0) ?? 0) - code }));
  const distance = ascii[0]?.distance ?? 0;
  if (ascii.length < leastProofs || ascii.some((other) => other.distance !== distance)) return new Map();
  const [first, last] = [Math.min(...ascii.map(({ code }) => code)), Math.max(...ascii.map(({ code }) => code))];
  return new Map([...codes].filter((code) => code > first && code < last).map((code) => [code, String.fromCodePoint(code + distance)]));
}

/** As many letters that agree are no chance. */
const leastProofs = 5;

function isSameOrder(order: ReadonlyMap<number, string>, proven: readonly { readonly glyph: number; readonly letter: string }[]): boolean {
  const shared = proven.filter(({ glyph }) => order.has(glyph));
  return shared.length >= leastProofs && shared.every(({ glyph, letter }) => order.get(glyph) === letter);
}

type DrawnLetter = Outline & { readonly code: number; readonly letter: string };

/** What a font has shown that draws anything. */
function drawnBy({ data, shown }: Font): DrawnLetter[] {
  const outlines = data === null ? null : outlinesOf(data);
  if (outlines === null) return [];
  return [...shown].flatMap(([code, { letter, character }]) => {
    const outline = outlines(character);
    return outline === null ? [] : [{ ...outline, code, letter }];
  });
}

function pagesOf(glyphs: readonly ShownGlyph[]): number[] {
  return [...new Set(glyphs.flatMap(({ pages }) => pages))].toSorted((a, b) => a - b);
}
