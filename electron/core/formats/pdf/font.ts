import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A glyph as pages show it: the letter pdf.js takes it for, the character by which the font program finds it, and the pages, from 1. */
export type ShownGlyph = { readonly letter: string; readonly character: number; readonly pages: number[] };

/**
 * What a font says of its letters. `unit` is the share of the size that one unit of width stands for, `typeface` its name without the
 * mark of a subset, `data` its program. `shown` grows as pages are read; `mended` are letters by code that stand for what it says itself.
 */
export type Font = {
  readonly unit: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly typeface: string;
  readonly isComposite: boolean;
  readonly data: Uint8Array | null;
  readonly shown: Map<number, ShownGlyph>;
  mended: ReadonlyMap<number, string> | null;
};

/** The fonts of a document by the names pdf.js gives them. */
export type FontBook = Map<string, Font>;

const boldName = /bold|black|heavy|semibold|demi(?!r)|(?:^|[-,+])(?:bd|bold)(?:it)?\b/iu;
const italicName = /ital|obli|kursiv|slanted/iu;
/** The weights and slants of TeX's Computer Modern and Latin Modern families, in their names alone. */
const texBold = /^(?:CM(?:BX|SSBX|B)|LM(?:Roman|Sans)\d+-Bold|SFBX|SFRB|NimbusRomNo9L-Medi)/u;
const texItalic = /^(?:CM(?:TI|SL|MI|BXTI)|SFTI|SFSL)\d*/u;

/** A font of the page by the name pdf.js gives it. */
export function fontOf(page: PDFPageProxy, name: string, book: FontBook): Font {
  const font = book.get(name) ?? readFont(page.commonObjs.has(name) ? page.commonObjs.get(name) : null);
  book.set(name, font);
  return font;
}

function readFont(found: unknown): Font {
  const unread = { shown: new Map<number, ShownGlyph>(), mended: null };
  if (typeof found !== 'object' || found === null) return { ...unread, unit: 0.001, isBold: false, isItalic: false, typeface: '', isComposite: false, data: null };
  const printed = ('name' in found && typeof found.name === 'string' ? found.name : '').replace(/^[A-Z]{6}\+/u, '');
  const matrix: unknown = 'fontMatrix' in found ? found.fontMatrix : null;
  const [unit]: readonly unknown[] = Array.isArray(matrix) || matrix instanceof Float64Array ? [...matrix] : [];
  return {
    ...unread,
    typeface: printed,
    isComposite: isSet(found, 'composite'),
    data: 'data' in found && found.data instanceof Uint8Array ? found.data : null,
    unit: typeof unit === 'number' && unit !== 0 ? unit : 0.001,
    isBold: boldName.test(printed) || texBold.test(printed) || isSet(found, 'bold') || isSet(found, 'black'),
    isItalic: italicName.test(printed) || texItalic.test(printed) || isSet(found, 'italic'),
  };
}

function isSet(font: object, flag: string): boolean {
  return Reflect.get(font, flag) === true;
}
