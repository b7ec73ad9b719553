import { renderAsync } from 'docx-preview';
import type { Passage } from '../messages.ts';
import { highlight } from './highlights.ts';
import { lettersOf, placesOf, searchedText } from './text-search.ts';
import { zoomed, type OriginalView, type Tell } from './view.ts';

/** Draws a Word document as Word lays it out, tracked changes and all. */
export async function openDocx(bytes: Uint8Array<ArrayBuffer>, container: HTMLElement, tell: Tell): Promise<OriginalView> {
  const styles = document.createElement('div');
  document.head.append(styles);
  await renderAsync(new Blob([bytes]), container, styles, { renderChanges: true, renderComments: false, renderAltChunks: false, useBase64URL: true, experimental: true });
  keepHere(container);
  const pages = [...container.querySelectorAll('section.docx')];
  const text = searchedText(container, (element) => element.tagName === 'DEL');
  const paragraphs = [...container.querySelectorAll('p')].map((element) => ({ element, letters: searchedText(element, (part) => part.tagName === 'DEL').letters }));
  let scale = 1;
  let hits: readonly Range[] = [];
  let hit = 0;
  let looked = '';
  const draw = (at: number): void => {
    scale = at;
    container.style.setProperty('zoom', String(at));
    tell({ kind: 'zoomed', percent: Math.round(at * 100) });
  };
  draw(fitting(container, pages));
  tell({ kind: 'opened', pages: pages.length });
  container.parentElement?.addEventListener('scroll', () => tell({ kind: 'page', page: pageInView(pages), pages: pages.length }), { passive: true });
  return {
    stand: (passage) => {
      const element = passage === null ? undefined : paragraphOf(paragraphs, passage);
      for (const { element: other } of paragraphs) other.classList.toggle('here', other === element);
      if (element !== undefined) show(element);
    },
    markPositions: (passages) => highlight('position', passages.flatMap((passage) => rangeOf(text, passage))),
    zoom: (step) => draw(step === 0 ? fitting(container, pages) : zoomed(scale, step)),
    find: (words, direction) => {
      const letters = lettersOf(words);
      if (letters !== looked) {
        hits = placesOf(text.letters, letters).map((at) => text.rangeOf(at, at + letters.length));
        hit = 0;
        looked = letters;
      } else if (hits.length > 0) hit = (hit + direction + hits.length) % hits.length;
      highlight('hit', hits);
      const current = hits[hit];
      highlight('current-hit', current === undefined ? [] : [current]);
      if (current !== undefined) show(current.startContainer.parentElement ?? container);
      tell({ kind: 'found', at: hits.length === 0 ? 0 : hit + 1, total: hits.length });
    },
  };
}

function show(element: Element): void {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** The scale at which the widest page fits the window; never more than its own size. */
function fitting(container: HTMLElement, pages: readonly Element[]): number {
  container.style.removeProperty('zoom');
  const widest = Math.max(1, ...pages.map((page) => page.getBoundingClientRect().width));
  return Math.min(1, (document.documentElement.clientWidth - 24) / widest);
}

/** No link of an original leads out of the program, or anywhere else. */
function keepHere(container: HTMLElement): void {
  container.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link !== null && link.getAttribute('href')?.startsWith('#') !== true) event.preventDefault();
  });
}

type Paragraph = { readonly element: HTMLElement; readonly letters: string };

/** The paragraph that reads as the passage does; of several, the one as far down. */
function paragraphOf(paragraphs: readonly Paragraph[], { words, depth }: Passage): HTMLElement | undefined {
  const letters = lettersOf(words);
  if (letters === '') return undefined;
  const alike = [...paragraphs.entries()].filter(([, paragraph]) => paragraph.letters.includes(letters) || (paragraph.letters.length > 20 && letters.includes(paragraph.letters)));
  const nearest = alike.toSorted(([one], [other]) => Math.abs(one / paragraphs.length - depth) - Math.abs(other / paragraphs.length - depth))[0];
  return nearest?.[1].element;
}

function rangeOf(text: ReturnType<typeof searchedText>, { words, depth }: Passage): readonly Range[] {
  const letters = lettersOf(words);
  const nearest = placesOf(text.letters, letters).toSorted((one, other) => Math.abs(one / text.letters.length - depth) - Math.abs(other / text.letters.length - depth))[0];
  return nearest === undefined ? [] : [text.rangeOf(nearest, nearest + letters.length)];
}

function pageInView(pages: readonly Element[]): number {
  const middle = window.innerHeight / 2;
  return Math.max(1, pages.findLastIndex((page) => page.getBoundingClientRect().top <= middle) + 1);
}
