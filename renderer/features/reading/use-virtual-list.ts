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
