import { printNumeral } from '../list-numerals.ts';
import type { Numeral } from '../list-numerals.ts';
import { attributeOf, isElement, numberIn } from './tree.ts';
import type { HtmlElement } from './tree.ts';

const numeralsByType: ReadonlyMap<string, Numeral> = new Map([['1', 'figures'], ['a', 'lower-letters'], ['A', 'upper-letters'], ['i', 'lower-roman'], ['I', 'upper-roman']]);
const numeralsByStyle: ReadonlyMap<string, Numeral | 'none' | 'bullet'> = new Map([
  ['decimal', 'figures'], ['decimal-leading-zero', 'padded-figures'], ['none', 'none'], ['disc', 'bullet'], ['circle', 'bullet'], ['square', 'bullet'],
  ['lower-alpha', 'lower-letters'], ['lower-latin', 'lower-letters'], ['upper-alpha', 'upper-letters'], ['upper-latin', 'upper-letters'], ['lower-roman', 'lower-roman'], ['upper-roman', 'upper-roman'],
]);
const largest = 1_000_000;

/** The labels a browser prints before the items of an `ol`, null where it prints none; in the order of its own `li` children. */
export function labelsOf(list: HtmlElement): ReadonlyMap<HtmlElement, string | null> {
  const items = list.childNodes.filter(isElement).filter((child) => child.tagName === 'li');
  const isReversed = attributeOf(list, 'reversed') !== undefined;
  const numeral = styledNumeral(list) ?? numeralsByType.get(attributeOf(list, 'type') ?? '') ?? 'figures';
  let next = numberIn(list, 'start', -largest, largest) ?? (isReversed ? items.length : 1);
  return new Map(
    items.map((item) => {
      const value = numberIn(item, 'value', -largest, largest) ?? next;
      next = value + (isReversed ? -1 : 1);
      const own = styledNumeral(item) ?? numeralsByType.get(attributeOf(item, 'type') ?? '') ?? numeral;
      return [item, own === 'none' || own === 'bullet' ? null : `${printNumeral(value, own)}.`] as const;
    }),
  );
}

function styledNumeral(element: HtmlElement): Numeral | 'none' | 'bullet' | undefined {
  const style = /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(attributeOf(element, 'style') ?? '')?.[1];
  return style === undefined ? undefined : numeralsByStyle.get(style.toLowerCase());
}
