import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { AppError } from '../../../../shared/errors.ts';
import type { Warning } from '../../../../shared/model/document.ts';
import type { RawDocument } from '../../../../shared/structure/raw.ts';
import { annotationsOf, findAnnotations, type FoundAnnotations, type Remark } from './annotations.ts';
import { assemble } from './assemble.ts';
import { readDrawing, type Drawing } from './drawing.ts';
import type { FontBook } from './font.ts';
import { fragmentsOf } from './fragments.ts';
import { readGeometry, type GeometryReading } from './geometry.ts';
import { linesOf } from './lines.ts';
import { mendLetters, type Mending } from './mend-letters.ts';
import { openPdf } from './open-pdf.ts';
import type { PdfParagraph } from './pdf-paragraph.ts';
import { rulesOf } from './ruled-tables.ts';
import { isPageNumber, withoutRunningHeads, type PageLines } from './running-heads.ts';
import { unsoundLimit, unsoundShare } from './soundness.ts';
import { tagNotes } from './tagged-notes.ts';
import { readTagged, type TaggedPage } from './tagged.ts';

export type ReadPdfOptions = { readonly onProgress?: (done: number, total: number) => void; readonly signal?: AbortSignal };

/** The structure tree is believed when it reaches this share of the letters. */
const leastReach = 0.95;

/**
 * Reads a PDF: by its structure tree where that covers the text, else by geometry.
 * @throws AppError `file-encrypted`, `file-damaged`, `file-without-text` (a scan), `file-text-unsound`
 * (a text layer that is rubbish in every reader), `cancelled`.
 */
export async function readPdf(bytes: Uint8Array, options: ReadPdfOptions = {}): Promise<RawDocument> {
  const pdf = await openPdf(bytes);
  try {
    const { pages, tagged, remarks, mending } = await readMended(pdf.document, options);
    refuseUnsound(pages);
    const isTagged = tagged.length === pages.length && isWellTagged(tagged);
    const { paragraphs, notes, heads } = isTagged ? readTree(tagged, pages) : readGeometry(pages);
    const properties = { ...(await readProperties(pdf.document)), ...(heads.length > 0 && { runningHeads: [...new Set(heads)] }) };
    return { format: 'pdf', ...assemble(paragraphs, notes, remarks), warnings: [...warningsOf(pages, isTagged, heads), ...warningsOfLetters(mending)], properties };
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError('file-damaged', 'The PDF cannot be read to its end', { cause });
  } finally {
    await pdf.close();
  }
}

/** Reads pages by their trees. Some files tag neither their running heads nor their page numbers: of what no tree names, these are found as in a file without tags. */
function readTree(tagged: readonly TaggedPage[], pages: readonly PageLines[]): GeometryReading {
  const { pages: rest, heads } = withoutRunningHeads(pages);
  const kept = new Map(rest.map(({ number, lines }) => [number, lines]));
  const isFurniture = ({ page, lines: [line] }: PdfParagraph): boolean => line !== undefined && kept.get(page)?.some((other) => Math.abs(other.y - line.y) < 1 && other.x <= line.right && other.right >= line.x) !== true;
  const all = tagged.flatMap((page) => page.paragraphs);
  const furniture = new Set(all.filter((paragraph) => paragraph.isUntagged === true && isFurniture(paragraph)));
  const apart = furniture.size === 0 ? [] : heads;
  return { ...tagNotes(all.filter((paragraph) => !furniture.has(paragraph))), heads: [...tagged.flatMap((page) => page.furniture), ...apart] };
}

type PagesReading = { readonly pages: readonly PageLines[]; readonly tagged: readonly TaggedPage[]; readonly remarks: readonly Remark[] };

/** Reads the pages, and once more where some font does not name its letters and the others of the file prove them: only the last page shows all that can be proven. */
async function readMended(document: PDFDocumentProxy, options: ReadPdfOptions): Promise<PagesReading & { readonly mending: Mending }> {
  const fonts: FontBook = new Map();
  const reading = await readPages(document, fonts, options);
  const mending = mendLetters(fonts.values());
  const { signal } = options;
  return { ...(mending.isMended ? await readPages(document, fonts, signal === undefined ? {} : { signal }) : reading), mending };
}

async function readPages(document: PDFDocumentProxy, fonts: FontBook, { onProgress, signal }: ReadPdfOptions): Promise<PagesReading> {
  const isMarked = saysMarked(await document.getMarkInfo());
  const annotations = await findAnnotations(document);
  const tables = { count: 0 };
  const pages: PageLines[] = [];
  const tagged: TaggedPage[] = [];
  const total = document.numPages;
  const allRemarks: Remark[] = [];
  const draw = (number: number): Promise<DrawnPage> => drawAhead(document, number, { annotations, fonts });
  // One page is drawn while the one before is read: pdf.js unpacks its streams on other threads.
  let coming = draw(1);
  try {
    for (let number = 1; number <= total; number += 1) {
      if (signal?.aborted === true) throw new AppError('cancelled', 'Reading was cancelled');
      const { page, drawing, remarks } = await coming;
      allRemarks.push(...remarks);
      if (number < total) coming = draw(number + 1);
      const text = fragmentsOf(drawing, number);
      pages.push({ number, height: text.height, lines: linesOf(text.fragments, text, { keepTabs: false }), ...(text.direction === 0 && { rules: rulesOf(drawing.shapes) }) });
      if (isMarked && !isHopeless(tagged)) tagged.push(await readTagged(page, text, tables));
      page.cleanup();
      onProgress?.(number, total);
    }
  } finally {
    await Promise.allSettled([coming]);
  }
  return { pages, tagged, remarks: allRemarks };
}

type DrawnPage = { readonly page: PDFPageProxy; readonly drawing: Drawing; readonly remarks: readonly Remark[] };

/** What all pages share. */
type OfDocument = { readonly annotations: FoundAnnotations; readonly fonts: FontBook };

/** Draws a page before anyone waits for it: should it fail, that is heard where the page is asked for. */
function drawAhead(document: PDFDocumentProxy, number: number, known: OfDocument): Promise<DrawnPage> {
  const drawn = drawPage(document, number, known);
  void Promise.allSettled([drawn]);
  return drawn;
}

/** What a page draws, with the marks that people put on it later. */
async function drawPage(document: PDFDocumentProxy, number: number, { annotations, fonts }: OfDocument): Promise<DrawnPage> {
  const page = await document.getPage(number);
  const drawing = await readDrawing(page, fonts);
  const { shapes, remarks } = annotationsOf(page, annotations);
  return { page, drawing: { ...drawing, shapes: [...drawing.shapes, ...shapes] }, remarks };
}

/** pdf.js answers with a map, whatever its types say. */
function saysMarked(info: unknown): boolean {
  if (info instanceof Map) return info.get('Marked') === true;
  return typeof info === 'object' && info !== null && 'Marked' in info && info.Marked === true;
}

/** As many letters as settle whether a text layer is sound, taken from every page alike. */
const sampleLetters = 1_000_000;

function refuseUnsound(pages: readonly PageLines[]): void {
  const perPage = Math.ceil(sampleLetters / pages.length);
  const text = pages.map((page) => page.lines.map((line) => line.text).join(' ').slice(0, perPage)).join(' ');
  if (text.trim() === '') throw new AppError('file-without-text', 'The PDF holds no text', { details: { pages: pages.length } });
  const share = unsoundShare(text);
  if (share > unsoundLimit) throw new AppError('file-text-unsound', 'The text layer of the PDF is not what its pages show', { details: { percent: Math.round(share * 100) } });
}

/** Pages by which a tree that does not reach the text has shown it; reading on would cost as much as the text itself. */
const trialPages = 6;

function isHopeless(tagged: readonly TaggedPage[]): boolean {
  return tagged.length === trialPages && !isWellTagged(tagged);
}

/** Whether the tree covers the text in paragraphs: some tools tag every line, others a page at a time. */
function isWellTagged(pages: readonly TaggedPage[]): boolean {
  const letters = pages.reduce((sum, page) => sum + page.letters, 0);
  const reached = pages.reduce((sum, page) => sum + page.reached, 0);
  const paragraphs = pages.flatMap((page) => page.paragraphs).filter((paragraph) => paragraph.cell === null);
  const lines = paragraphs.reduce((sum, paragraph) => sum + paragraph.lines.length, 0);
  if (letters === 0 || reached < letters * leastReach) return false;
  return paragraphs.length < 20 || (lines > paragraphs.length * 1.15 && lines < paragraphs.length * 25);
}

function warningsOf(pages: readonly PageLines[], isTagged: boolean, heads: readonly string[]): Warning[] {
  const blank = pages.filter((page) => page.lines.length === 0).map((page) => page.number);
  const words = wordsOf(heads);
  return [
    ...(blank.length > 0 ? [{ code: 'pages-without-text' as const, details: { pages: blank.join(', ') } }] : []),
    ...(words === '' ? [] : [{ code: 'running-heads-left-out' as const, details: { words } }]),
    ...(isTagged ? [] : [{ code: 'numbers-unsure' as const, details: {} }]),
  ];
}

function warningsOfLetters({ recovered, unsure }: Mending): Warning[] {
  return [
    ...(recovered.length > 0 ? [{ code: 'letters-recovered' as const, details: { pages: recovered.join(', ') } }] : []),
    ...(unsure.length > 0 ? [{ code: 'letters-unsure' as const, details: { pages: unsure.join(', ') } }] : []),
  ];
}

const mostHeadLetters = 200;

/** Heads that say more than a page's number, as many as fit. */
function wordsOf(heads: readonly string[]): string {
  const telling = [...new Set(heads)].filter((head) => /\p{L}/u.test(head) && !isPageNumber(head));
  const words = telling.join(' · ');
  return words.length > mostHeadLetters ? `${words.slice(0, mostHeadLetters - 1)}…` : words;
}

async function readProperties(document: PDFDocumentProxy): Promise<RawDocument['properties']> {
  const { info }: { readonly info: { readonly Language?: unknown; readonly Title?: unknown } } = await document.getMetadata();
  const language = typeof info.Language === 'string' ? /^[a-z]{2,3}/iu.exec(info.Language)?.[0].toLowerCase() : undefined;
  return { ...(typeof info.Title === 'string' && info.Title !== '' && { title: info.Title }), ...(language !== undefined && { language }) };
}
