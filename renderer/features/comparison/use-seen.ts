import { useEffect, useState, type RefObject } from 'react';
import type { Item } from './folds.ts';
import { spanOf, type MapSpan } from './minimap.ts';

/** The part of the text in view, kept right while the list is scrolled, unfolded or resized; null before it is drawn. */
export function useSeen(frame: RefObject<HTMLElement | null>, items: readonly Item[], places: readonly number[]): MapSpan | null {
  const [seen, setSeen] = useState<MapSpan | null>(null);
  useEffect(() => {
    const list = frame.current;
    if (list === null) return undefined;
    let asked = 0;
    const look = (): void => {
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(() => setSeen(seenIn(list, items, places)));
    };
    const sizes = new ResizeObserver(look);
    sizes.observe(list);
    for (const inside of list.children) sizes.observe(inside);
    list.addEventListener('scroll', look, { passive: true });
    return () => {
      cancelAnimationFrame(asked);
      sizes.disconnect();
      list.removeEventListener('scroll', look);
    };
  }, [frame, items, places]);
  return seen;
}

/** From the first item in view to the last; an item cut by an edge counts by the part of it that shows. */
function seenIn(list: HTMLElement, items: readonly Item[], places: readonly number[]): MapSpan | null {
  const view = list.getBoundingClientRect();
  const shown = [...list.querySelectorAll<HTMLElement>('[data-index]')].flatMap((element) => {
    const item = items[Number(element.dataset['index'])];
    const span = item === undefined ? null : spanOf(item, places);
    const { top, bottom, height } = element.getBoundingClientRect();
    if (span === null || height === 0 || bottom <= view.top || top >= view.bottom) return [];
    const lengthOf = (px: number): number => (Math.max(0, px) / height) * (span.to - span.from);
    return [{ from: span.from + lengthOf(view.top - top), to: span.to - lengthOf(bottom - view.bottom) }];
  });
  const [first] = shown;
  const last = shown.at(-1);
  return first === undefined || last === undefined ? null : { from: first.from, to: last.to };
}
