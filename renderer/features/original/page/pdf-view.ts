import type { PDFPageView as PageView } from 'pdfjs-dist/web/pdf_viewer.mjs';
import type { Passage } from '../messages.ts';
import { highlight } from './highlights.ts';
import { pdfjs, startWorker, type FilesOf } from './pdf-library.ts';
import { lettersOf, placesOf, searchedText } from './text-search.ts';
import { zoomed, type OriginalView, type Tell } from './view.ts';

type Box = Passage['boxes'][number];
type PageOf = (page: number) => PageView | undefined;

/** Draws a PDF with a layer of text over it, to be selected and searched. No script of the file runs, no link leads anywhere. */
export async function openPdf(bytes: Uint8Array, container: HTMLDivElement, tell: Tell, files: FilesOf): Promise<OriginalView> {
  await startWorker();
  const { EventBus, PDFFindController, PDFLinkService, PDFPageView, PDFViewer } = await import('pdfjs-dist/web/pdf_viewer.mjs');
  const eventBus = new EventBus();
  const linkService = new PDFLinkService({ eventBus });
  linkService.externalLinkEnabled = false;
  const findController = new PDFFindController({ eventBus, linkService });
  const viewer = new PDFViewer({ container, eventBus, linkService, findController, annotationEditorMode: pdfjs.AnnotationEditorType.DISABLE, annotationMode: pdfjs.AnnotationMode.ENABLE, enableAutoLinking: false });
  linkService.setViewer(viewer);
  const pdf = await pdfjs.getDocument({ data: bytes, BinaryDataFactory: files, useWorkerFetch: false, cMapPacked: true, enableXfa: false }).promise;
  viewer.setDocument(pdf);
  linkService.setDocument(pdf, null);
  await viewer.firstPagePromise;
  let standing: Passage | null = null;
  let positions: readonly Passage[] = [];
  const pageOf: PageOf = (page) => {
    const view: unknown = viewer.getPageView(page - 1);
    return view instanceof PDFPageView ? view : undefined;
  };
  const draw = (): void => {
    drawBoxes('standing', standing === null ? [] : standing.boxes, pageOf);
    const texts = new Map<number, ReturnType<typeof searchedText>>();
    highlight('position', positions.flatMap((passage) => wordsOnPage(passage, pageOf, texts)));
  };
  eventBus.on('pagechanging', ({ pageNumber }: { readonly pageNumber: number }) => tell({ kind: 'page', page: pageNumber, pages: pdf.numPages }));
  eventBus.on('scalechanging', ({ scale }: { readonly scale: number }) => tell({ kind: 'zoomed', percent: Math.round(scale * 100) }));
  eventBus.on('textlayerrendered', draw);
  eventBus.on('pagerendered', draw);
  const tellFound = ({ matchesCount }: { readonly matchesCount: { readonly current: number; readonly total: number } }): void => tell({ kind: 'found', at: matchesCount.current, total: matchesCount.total });
  eventBus.on('updatefindmatchescount', tellFound);
  eventBus.on('updatefindcontrolstate', tellFound);
  viewer.currentScaleValue = 'page-width';
  tell({ kind: 'opened', pages: pdf.numPages });
  let looked = '';
  return {
    stand: (passage) => {
      standing = passage;
      draw();
      const [first] = passage?.boxes ?? [];
      if (first !== undefined) bringBox(container, first, pageOf);
    },
    markPositions: (passages) => {
      positions = passages;
      draw();
    },
    zoom: (step) => {
      if (step === 0) viewer.currentScaleValue = 'page-width';
      else viewer.currentScale = zoomed(viewer.currentScale, step);
    },
    find: (words, direction) => {
      eventBus.dispatch('find', { source: null, type: words === looked ? 'again' : '', query: words, caseSensitive: false, entireWord: false, highlightAll: true, findPrevious: direction === -1, matchDiacritics: false });
      looked = words;
    },
  };
}

/** Draws boxes of a kind on the pages, each a share of its page, so that zooming keeps them in place. */
function drawBoxes(name: string, boxes: readonly Box[], pageOf: PageOf): void {
  for (const old of document.querySelectorAll(`.${name}`)) old.remove();
  for (const box of boxes) {
    const page = pageOf(box.page);
    if (page === undefined) continue;
    const { width, height } = page.viewport.clone({ scale: 1 });
    const drawn = document.createElement('div');
    drawn.className = name;
    Object.assign(drawn.style, { left: share(box.left, width), top: share(box.top, height), width: share(box.width, width), height: share(box.height, height) });
    page.div.append(drawn);
  }
}

function share(part: number, of: number): string {
  return `${((part / of) * 100).toFixed(3)}%`;
}

/** Brings a box to the upper third of the view. */
function bringBox(container: HTMLElement, box: Box, pageOf: PageOf): void {
  const page = pageOf(box.page);
  if (page === undefined) return;
  const { height } = page.viewport.clone({ scale: 1 });
  const top = page.div.offsetTop + (box.top / height) * page.div.clientHeight;
  container.scrollTop = Math.max(0, top - container.clientHeight / 3);
}

/** The words of a passage in the layers of text of its pages, where those are drawn: within its boxes if they stand there, else anywhere on its first page. */
function wordsOnPage({ boxes, words }: Passage, pageOf: PageOf, texts: Map<number, ReturnType<typeof searchedText>>): readonly Range[] {
  const letters = lettersOf(words);
  for (const box of boxes) {
    const page = pageOf(box.page);
    const layer = page?.div.querySelector('.textLayer');
    if (page === undefined || layer === null || layer === undefined) continue;
    const text = texts.get(box.page) ?? searchedText(layer);
    texts.set(box.page, text);
    const found = placesOf(text.letters, letters).map((at) => text.rangeOf(at, at + letters.length));
    const inside = found.find((range) => isInBox(range, box, page)) ?? found[0];
    if (inside !== undefined) return [inside];
  }
  return [];
}

function isInBox(range: Range, box: Box, page: PageView): boolean {
  const { top, height } = page.div.getBoundingClientRect();
  const scale = height / page.viewport.clone({ scale: 1 }).height;
  const middle = range.getBoundingClientRect();
  const at = ((middle.top + middle.bottom) / 2 - top) / scale;
  return at >= box.top - 4 && at <= box.top + box.height + 4;
}
