import { printLabel } from './list-styles.ts';
import type { ListStyle, ListStyles } from './list-styles.ts';
import { numberIn } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** A list that is under way: how deep, in which style, with which counters. */
export type OpenList = { readonly depth: number; readonly style: ListStyle; readonly styleName: string; readonly counters: number[] };

/** Counts the lists of a text in reading order (ODF 1.3 part 3, 5.3 and 19.880 onwards). */
export type ListLabels = {
  /** Opens a list inside another or at the top; `usual` is the list style of its first paragraph, for a list that names none. */
  readonly open: (list: XmlElement, inside: OpenList | undefined, usual: string | undefined) => OpenList;
  /** Counts an item and gives its label, null where none is printed; `start` makes it count from there. */
  readonly next: (list: OpenList, start: number | undefined, styleOverride: string | undefined) => string | null;
  /** Counts a heading that stands in no list. */
  readonly nextHeading: (depth: number, start: number | undefined) => string | null;
};

const noStyle: ListStyle = new Map();

/** Starts counting. */
export function createListLabels(styles: ListStyles): ListLabels {
  const byId = new Map<string, number[]>();
  const byStyle = new Map<string, number[]>();
  const headings: OpenList = { depth: 0, style: styles.outline, styleName: '', counters: [] };
  let latest: number[] = [];
  const countersOf = (list: XmlElement, styleName: string): number[] => {
    const continued = list.attributes['text:continue-list'];
    const goesOn = list.attributes['text:continue-numbering'] === 'true';
    return (continued === undefined ? undefined : byId.get(continued)) ?? (goesOn ? (byStyle.get(styleName) ?? latest) : []);
  };
  return {
    open: (list, inside, usual) => {
      const own = list.attributes['text:style-name'];
      const styleName = own ?? inside?.styleName ?? usual ?? '';
      const style = own === undefined && inside ? inside.style : (styles.named.get(styleName) ?? noStyle);
      if (inside) return { depth: inside.depth + 1, style, styleName, counters: inside.counters };
      const counters = countersOf(list, styleName);
      const id = list.attributes['xml:id'] ?? list.attributes['text:id'];
      if (id !== undefined) byId.set(id, counters);
      byStyle.set(styleName, counters);
      latest = counters;
      return { depth: 0, style, styleName, counters };
    },
    next: (list, start, styleOverride) => count(styleOverride === undefined ? list : { ...list, style: styles.named.get(styleOverride) ?? list.style }, start),
    nextHeading: (depth, start) => count({ ...headings, depth }, start),
  };
}

function count({ depth, style, counters }: OpenList, start: number | undefined): string | null {
  for (let above = 0; above < depth; above += 1) counters[above] ??= style.get(above)?.start ?? 1;
  const present = counters[depth];
  counters[depth] = start ?? (present === undefined ? (style.get(depth)?.start ?? 1) : present + 1);
  counters.length = depth + 1;
  return printLabel(style, depth, counters);
}

/** The value an item or heading is told to count from. */
export const startValueOf = (element: XmlElement): number | undefined => numberIn(element, 'text:start-value');
