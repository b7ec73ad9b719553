import type { SelectedWords } from './anchors.ts';

/** The words selected in a text, or null when the selection is empty or elsewhere. A selection over several blocks counts in the one it begins in. */
export function selectedWords(selection: Selection | null): SelectedWords | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const text = textHolding(range.startContainer);
  if (text === null) return null;
  const from = offsetIn(text, range.startContainer, range.startOffset);
  const to = text.contains(range.endContainer) ? offsetIn(text, range.endContainer, range.endOffset) : Number.MAX_SAFE_INTEGER;
  return { blockIndex: Number(text.dataset.text), from, to };
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
