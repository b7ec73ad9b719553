import { printNumeral } from '../list-numerals.ts';
import type { Numeral } from '../list-numerals.ts';
import type { OdtPackage } from './package.ts';
import { elementsOf, numberIn } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** One level of a list: `pattern` prints a label, `%1%` standing for the counter of the first level; null for a bullet or no label at all. */
type ListLevel = { readonly numeral: Numeral | null; readonly pattern: string | null; readonly start: number };

/** Levels of a list by their depth from 0. */
export type ListStyle = ReadonlyMap<number, ListLevel>;

/** List styles by name; `outline` numbers headings that stand in no list. */
export type ListStyles = { readonly named: ReadonlyMap<string, ListStyle>; readonly outline: ListStyle };

/** Gathers the list styles of all parts. */
export function readListStyles({ styleHolders }: OdtPackage): ListStyles {
  const named = new Map<string, ListStyle>();
  let outline: ListStyle = new Map();
  for (const style of styleHolders.flatMap(elementsOf)) {
    if (style.name === 'text:list-style') named.set(style.attributes['style:name'] ?? '', levelsOf(style));
    else if (style.name === 'text:outline-style') outline = levelsOf(style);
  }
  return { named, outline };
}

const deepest = 10;

function levelsOf(style: XmlElement): ListStyle {
  const levels = new Map<number, ListLevel>();
  for (const level of elementsOf(style)) {
    const depth = (numberIn(level, 'text:level') ?? 0) - 1;
    if (depth >= 0 && depth < deepest) levels.set(depth, levelOf(level, depth));
  }
  return levels;
}

function levelOf(level: XmlElement, depth: number): ListLevel {
  const { attributes } = level;
  const start = numberIn(level, 'text:start-value') ?? 1;
  const numeral = numeralOf(attributes['style:num-format'] ?? '', attributes['style:num-letter-sync'] === 'true');
  if (level.name !== 'text:list-level-style-number' && level.name !== 'text:outline-level-style') return { numeral: null, pattern: null, start };
  const shown = Math.min(numberIn(level, 'text:display-levels') ?? 1, depth + 1);
  const counters = Array.from({ length: shown }, (_, index) => `%${depth - shown + index + 2}%`).join('.');
  const written = attributes['other:num-list-format'] ?? attributes['style:num-list-format'];
  const pattern = written ?? `${attributes['style:num-prefix'] ?? ''}${numeral === null ? '' : counters}${attributes['style:num-suffix'] ?? ''}`;
  return { numeral, pattern: numeral === null && written === undefined && attributes['style:num-prefix'] === undefined ? null : pattern, start };
}

function numeralOf(format: string, isDoubled: boolean): Numeral | null {
  switch (format) {
    case '':
      return null;
    case 'a':
      return isDoubled ? 'lower-doubled' : 'lower-letters';
    case 'A':
      return isDoubled ? 'upper-doubled' : 'upper-letters';
    case 'i':
      return 'lower-roman';
    case 'I':
      return 'upper-roman';
    case '01':
      return 'padded-figures';
    default:
      return 'figures';
  }
}

/** A label as printed at a depth, from the counters of that depth and those above; null where none is. */
export function printLabel(style: ListStyle, depth: number, counters: readonly number[]): string | null {
  const pattern = style.get(depth)?.pattern;
  if (pattern === undefined || pattern === null) return null;
  const label = pattern.replaceAll(/%(\d{1,2})%(\.?)/g, (_, digits: string, dot: string) => {
    const at = Number(digits) - 1;
    const level = style.get(at);
    // A level without a numeral prints nothing, and no dot after it.
    return level?.numeral === undefined || level.numeral === null ? '' : `${printNumeral(counters[at] ?? level.start, level.numeral)}${dot}`;
  });
  return label.trim() || null;
}
