import { formatNumber } from '../docx/number-format.ts';
import { attributeOf, isElement, numberIn } from './tree.ts';
import type { HtmlElement } from './tree.ts';

const formatsByType: Readonly<Record<string, string>> = { 1: 'decimal', a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman' };
const formatsByStyle: Readonly<Record<string, string>> = {
  decimal: 'decimal', 'decimal-leading-zero': 'decimalZero', none: 'none',
  'lower-alpha': 'lowerLetter', 'lower-latin': 'lowerLetter', 'upper-alpha': 'upperLetter', 'upper-latin': 'upperLetter', 'lower-roman': 'lowerRoman', 'upper-roman': 'upperRoman',
};
const largest = 1_000_000;

/** The labels a browser prints before the items of an `ol`, null where it prints none; in the order of its own `li` children. */
export function labelsOf(list: HtmlElement): ReadonlyMap<HtmlElement, string | null> {
  const items = list.childNodes.filter(isElement).filter((child) => child.tagName === 'li');
  const isReversed = attributeOf(list, 'reversed') !== undefined;
  const format = styledFormat(list) ?? formatsByType[attributeOf(list, 'type') ?? '1'] ?? 'decimal';
  let next = numberIn(list, 'start', -largest, largest) ?? (isReversed ? items.length : 1);
  return new Map(
    items.map((item) => {
      const value = numberIn(item, 'value', -largest, largest) ?? next;
      next = value + (isReversed ? -1 : 1);
      const own = styledFormat(item) ?? formatsByType[attributeOf(item, 'type') ?? ''] ?? format;
      return [item, own === 'none' ? null : `${formatNumber(value, own)}.`] as const;
    }),
  );
}

function styledFormat(element: HtmlElement): string | undefined {
  const style = /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(attributeOf(element, 'style') ?? '')?.[1];
  return style === undefined ? undefined : formatsByStyle[style.toLowerCase()];
}
