/** Ways in which words are marked on an original; each is drawn by a rule `::highlight(…)` of page.css. */
export type HighlightName = 'standing' | 'position' | 'hit' | 'current-hit';

/** Marks ranges and nothing else in that way, without touching the page's elements. */
export function highlight(name: HighlightName, ranges: readonly Range[]): void {
  CSS.highlights.set(name, new Highlight(...ranges));
}
