import type { SelectedWords } from './anchors.ts';

/** The words selected in a text, or the caret in it; null when there is neither or it is elsewhere. A selection over several blocks counts in the one it begins in. */
export function selectedWords(selection: Selection | null): SelectedWords | null {
  if (selection === null || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const text = textHolding(range.startContainer);
  if (text === null) return null;
  const from = offsetIn(text, range.startContainer, range.startOffset);
  const to = text.contains(range.endContainer) ? offsetIn(text, range.endContainer, range.endOffset) : Number.MAX_SAFE_INTEGER;
  return { blockIndex: Number(text.dataset['text']), from, to };
}

/**
 * Selects words of one block without a pointer: the next word or the one before, or, when `isExtending`, one word more.
 * Begins at the first word of the block when nothing is selected in it.
 */
export function selectByWord(frame: ParentNode, blockIndex: number, direction: 'forward' | 'backward', isExtending: boolean): void {
  const text = frame.querySelector<HTMLElement>(`[data-text="${blockIndex}"]`);
  const selection = window.getSelection();
  if (text === null || selection === null) return;
  const isHere = selection.rangeCount > 0 && text.contains(selection.anchorNode) && text.contains(selection.focusNode);
  if (!isHere) selection.collapse(text, 0);
  else if (!isExtending) startAnew(selection, direction);
  selection.modify('extend', direction, 'word');
  if (!text.contains(selection.focusNode)) selection.extend(text, direction === 'forward' ? text.childNodes.length : 0);
}

/** From the edge of what is selected on the side one goes to. */
function startAnew(selection: Selection, direction: 'forward' | 'backward'): void {
  if (selection.isCollapsed) return;
  if (direction === 'forward') selection.collapseToEnd();
  else selection.collapseToStart();
}

function textHolding(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('[data-text]') ?? null;
}

/** How many characters of the block's text stand before a point; asides (note calls) are not of the text. */
function offsetIn(text: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.selectNodeContents(text);
  before.setEnd(node, offset);
  const words = before.cloneContents();
  for (const aside of words.querySelectorAll('[data-aside]')) aside.remove();
  return words.textContent?.length ?? 0;
}
