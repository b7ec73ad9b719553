import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a font says of the look of its letters. `unit` is the share of the size that one unit of width stands for. */
export type Font = { readonly unit: number; readonly isBold: boolean; readonly isItalic: boolean };

const boldName = /bold|black|heavy|semibold|demi(?!r)|(?:^|[-,+])(?:bd|bold)(?:it)?\b/iu;
const italicName = /ital|obli|kursiv|slanted/iu;
/** The weights and slants of TeX's Computer Modern and Latin Modern families, in their names alone. */
const texBold = /^(?:CM(?:BX|SSBX|B)|LM(?:Roman|Sans)\d+-Bold|SFBX|SFRB|NimbusRomNo9L-Medi)/u;
const texItalic = /^(?:CM(?:TI|SL|MI|BXTI)|SFTI|SFSL)\d*/u;

/** A font of the page by the name pdf.js gives it. */
export function fontOf(page: PDFPageProxy, name: string): Font {
  const found: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : null;
  if (typeof found !== 'object' || found === null) return { unit: 0.001, isBold: false, isItalic: false };
  const printed = ('name' in found && typeof found.name === 'string' ? found.name : '').replace(/^[A-Z]{6}\+/u, '');
  const matrix: unknown = 'fontMatrix' in found ? found.fontMatrix : null;
  const [unit]: readonly unknown[] = Array.isArray(matrix) || matrix instanceof Float64Array ? [...matrix] : [];
  return {
    unit: typeof unit === 'number' && unit !== 0 ? unit : 0.001,
    isBold: boldName.test(printed) || texBold.test(printed) || isSet(found, 'bold') || isSet(found, 'black'),
    isItalic: italicName.test(printed) || texItalic.test(printed) || isSet(found, 'italic'),
  };
}

function isSet(font: object, flag: string): boolean {
  return Reflect.get(font, flag) === true;
}
