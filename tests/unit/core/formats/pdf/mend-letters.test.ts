import { expect, test } from 'vitest';
import type { Font, ShownGlyph } from '../../../../../electron/core/formats/pdf/font.ts';
import { mendLetters } from '../../../../../electron/core/formats/pdf/mend-letters.ts';

/** Glyph numbers as Windows fonts have them: `A` is 36, in the order of ASCII; `é` is 112. */
const glyphOf = (letter: string): number => (letter === 'é' ? 112 : (letter.codePointAt(0) ?? 0) - 29);

test('letters that a font does not name are told by what the same typeface draws, by the order of its family, and by ASCII between them', () => {
  const bold = named('Serif-Bold', 'ADENST');
  const regular = named('Serif', 'ADENSTé');
  const unnamed = unnamedFont('Serif-Bold', 'DES NATIONSéQ');
  expect(mendLetters([bold, regular, unnamed])).toEqual({ isMended: true, recovered: [1], unsure: [2] });
  // Q lies within no known letters, so that nothing proves it; I and O lie between A and T.
  expect(textOf(unnamed, 'DES NATIONS')).toBe('DES NATIONS');
  expect(unnamed.mended?.get(glyphOf('é'))).toBe('é');
  expect(unnamed.mended?.has(200)).toBe(false);
});

test('fewer letters than are no chance prove nothing, and the pages are told', () => {
  const unnamed = unnamedFont('Serif-Bold', 'DES É');
  expect(mendLetters([named('Serif-Bold', 'DES'), unnamed])).toEqual({ isMended: false, recovered: [], unsure: [1, 2] });
});

test('another typeface proves nothing by its drawings', () => {
  expect(mendLetters([named('Sans', 'DESNATIO'), unnamedFont('Serif-Bold', 'DES NATIONS')])).toMatchObject({ isMended: false, unsure: [1, 2] });
});

test('a font whose codes are its letters is believed', () => {
  const plain = { ...named('Serif', 'DESNATIO'), isComposite: true };
  expect(mendLetters([plain])).toEqual({ isMended: false, recovered: [], unsure: [] });
  expect(plain.mended).toBeNull();
});

function textOf({ mended }: Font, text: string): string {
  return Array.from(text, (letter) => mended?.get(glyphOf(letter))).join('');
}

/** A font that names its letters, each of which it shows on page 1. */
function named(typeface: string, letters: string): Font {
  const shown = Array.from(letters, (letter): [number, ShownGlyph] => [letter.codePointAt(0) ?? 0, { letter, character: letter.codePointAt(0) ?? 0, pages: [1] }]);
  return { ...fontWith(typeface, letters), isComposite: false, shown: new Map(shown) };
}

/** A font whose codes are the numbers of its glyphs, with a letter at code 200 that no other font has, on page 2. */
function unnamedFont(typeface: string, letters: string): Font {
  const shown = Array.from(letters, (letter): [number, ShownGlyph] => [glyphOf(letter), { letter: String.fromCodePoint(glyphOf(letter)), character: letter.codePointAt(0) ?? 0, pages: [1] }]);
  const strange: [number, ShownGlyph] = [200, { letter: 'È', character: 0x4e00, pages: [2] }];
  return { ...fontWith(typeface, `${letters}一`), isComposite: true, shown: new Map([...shown, strange]) };
}

function fontWith(typeface: string, letters: string): Omit<Font, 'isComposite' | 'shown'> {
  return { unit: 0.001, isBold: false, isItalic: false, typeface, mended: null, data: fontProgram(typeface, letters) };
}

/** The tables of a TrueType font (OpenType 1.9) that say what it draws: for each letter four bytes of its own, nothing for a space. */
function fontProgram(typeface: string, letters: string): Uint8Array {
  const all = [...new Set(letters)].filter((letter) => letter !== ' ').toSorted();
  const drawings = Array.from({ length: 257 }, (_, glyph) => all.filter((letter) => (letter === '一' ? 200 : glyphOf(letter)) === glyph).flatMap((letter) => [typeface.length, letter.charCodeAt(0) & 255, 7, 7]));
  const loca = drawings.map((_, glyph) => drawings.slice(0, glyph).flat().length);
  const segments = [...all.map((letter) => [letter.charCodeAt(0), letter === '一' ? 200 : glyphOf(letter)] as const), [0xffff, 0] as const];
  const cmap = [0, 1, 3, 1, 0, 12, 4, 16 + segments.length * 8, 0, segments.length * 2, 0, 0, 0, ...segments.map(([code]) => code), 0, ...segments.map(([code]) => code), ...segments.map(([code, glyph]) => (glyph - code) & 0xffff), ...segments.map(() => 0)];
  const tables = { cmap: words(cmap), head: [...Array.from({ length: 50 }, () => 0), 0, 1, 0, 0], loca: words(loca.flatMap((at) => [at >> 16, at & 0xffff])), glyf: drawings.flat() };
  const names = Object.entries(tables);
  let at = 12 + names.length * 16;
  const entries = names.flatMap(([name, bytes]) => {
    const entry = [...Array.from(name, (letter) => letter.charCodeAt(0)), 0, 0, 0, 0, ...words([at >> 16, at & 0xffff, bytes.length >> 16, bytes.length & 0xffff])];
    at += bytes.length;
    return entry;
  });
  return Uint8Array.from([0, 1, 0, 0, ...words([names.length, 0, 0, 0]), ...entries, ...names.flatMap(([, bytes]) => bytes)]);
}

function words(numbers: readonly number[]): number[] {
  return numbers.flatMap((number) => [number >> 8, number & 255]);
}
