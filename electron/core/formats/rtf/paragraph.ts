import type { ParagraphShape } from '../text-flow.ts';
import type { HeaderTables } from './header-tables.ts';

/** What control words say of the paragraph under way. */
export type Paragraph = { readonly isCentred: boolean; readonly isInTable: boolean; readonly depth: number; readonly style: number; readonly outline: number | undefined; readonly list: number; readonly listLevel: number };

export const plainParagraph: Paragraph = { isCentred: false, isInTable: false, depth: 1, style: 0, outline: undefined, list: 0, listLevel: 0 };

/** No table is nested deeper. */
const deepestTable = 20;

/** What becomes of the paragraph by a control word; undefined when the word says nothing of paragraphs. */
export function applyParagraph(state: Paragraph, word: string, value: number | undefined): Paragraph | undefined {
  const number = value ?? 0;
  switch (word) {
    case 'pard':
      return plainParagraph;
    case 'qc':
      return { ...state, isCentred: true };
    case 'ql':
    case 'qr':
    case 'qj':
      return { ...state, isCentred: false };
    case 'intbl':
      return { ...state, isInTable: true };
    case 'itap':
      return { ...state, depth: Math.min(Math.max(number, 1), deepestTable), isInTable: number > 0 };
    case 's':
      return { ...state, style: number };
    case 'outlinelevel':
      return { ...state, outline: number };
    case 'ls':
      return { ...state, list: number };
    case 'ilvl':
      return { ...state, listLevel: Math.min(Math.max(number, 0), 8) };
    default:
      return undefined;
  }
}

/** What a paragraph is: by the name of its style, its outline level, or the number printed before it. */
export function shapeOf(state: Paragraph, written: string | undefined, cell: ParagraphShape['cell'], { styles, labelOf }: HeaderTables): ParagraphShape {
  // A label is counted where the file does not write it out, and beyond: those after it may not be written.
  const counted = state.list > 0 ? labelOf({ list: state.list, level: state.listLevel }) : null;
  const label = written ?? counted;
  // Word's hollow bullet is the letter o of a typewriter font.
  const isNumber = label !== null && label !== 'o' && /[\p{L}\p{N}]/u.test(label);
  return { ...(isNumber && { label }), ...roleOf(state, written !== undefined || state.list > 0, styles.get(state.style) ?? ''), ...(cell && { cell }), ...(state.isCentred && { isCentred: true }) };
}

function roleOf({ outline, listLevel }: Paragraph, isListed: boolean, style: string): ParagraphShape {
  const heading = /^heading (\d)/i.exec(style)?.[1];
  if (heading !== undefined) return { style: 'heading', level: Number(heading) - 1 };
  if (/^title$/i.test(style)) return { style: 'title' };
  if (/^(?:intense )?quot(?:e|ations?)$/i.test(style)) return { style: 'quote' };
  if (outline !== undefined && outline >= 0 && outline < 9) return { style: 'heading', level: outline };
  return isListed ? { style: 'list', level: listLevel } : {};
}
