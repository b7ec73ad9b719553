import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';

/** Up to this many items all are drawn, so that the browser's own find, print and select-all reach them. */
const drawnWhole = 400;
/** In a longer list, how many are drawn on either side of those in view. */
const overscan = 12;
/** How high an item is taken to be before it was measured, in px. */
const estimatedHeight = 78;

/** A long list that draws only what is near the view; a short one is drawn whole. */
export function useVirtualList(frame: RefObject<HTMLDivElement | null>, count: number, keyOf: (place: number) => string | number): Virtualizer<HTMLDivElement, Element> {
  return useVirtualizer({
    count,
    getScrollElement: () => frame.current,
    estimateSize: () => estimatedHeight,
    overscan: count <= drawnWhole ? count : overscan,
    getItemKey: keyOf,
  });
}

/**
 * Brings an item into view, to the middle unless it is already seen, and gives it the focus if asked. The text then
 * stays where it is put: whoever scrolls on is never pulled back.
 */
export function bringItem(frame: HTMLDivElement, virtualizer: Virtualizer<HTMLDivElement, Element>, place: number, isFocused: boolean, onBrought?: () => void): void {
  const isDrawn = itemAt(frame, place) !== null;
  if (!isDrawn) frame.scrollTop = (virtualizer.measurementsCache[place]?.start ?? 0) - frame.clientHeight / 2;
  const finish = (): void => {
    const element = itemAt(frame, place);
    element?.scrollIntoView({ block: isItemInView(frame, place) ? 'nearest' : 'center' });
    if (isFocused) element?.focus({ preventScroll: true });
    onBrought?.();
  };
  // What is not drawn yet is there once the list has answered the scroll.
  requestAnimationFrame(isDrawn ? finish : () => requestAnimationFrame(finish));
}

/** Whether any of an item can be seen. */
export function isItemInView(frame: HTMLElement, place: number): boolean {
  const element = itemAt(frame, place);
  if (element === null) return false;
  const [inner, outer] = [element.getBoundingClientRect(), frame.getBoundingClientRect()];
  return inner.bottom > outer.top + 8 && inner.top < outer.bottom - 8;
}

function itemAt(frame: HTMLElement, place: number): HTMLElement | null {
  return frame.querySelector<HTMLElement>(`[data-index="${place}"]`);
}
