import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { AppError } from '../../../../shared/errors.ts';
import type { Warning } from '../../../../shared/model/document.ts';
import type { RawDocument, RawNote, RawParagraph } from '../../../../shared/structure/raw.ts';
import { readFragments, type PageText } from './fragments.ts';
import { readGeometry, usualSize } from './geometry.ts';
import { joinLines, learnHyphens, type HyphenRule } from './join-lines.ts';
import { takeMarks, toRawNote, type FootNote } from './notes.ts';
import { openPdf } from './open-pdf.ts';
import { continues } from './paragraphs.ts';
import type { PdfParagraph } from './pdf-paragraph.ts';
import { unsoundLimit, unsoundShare } from './soundness.ts';
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
    const { pages, tagged } = await readPages(pdf.document, options);
    refuseUnsound(pages);
    const isTagged = isWellTagged(tagged);
    const { paragraphs, notes } = isTagged ? tagNotes(tagged.flatMap((page) => page.paragraphs)) : readGeometry(pages);
    const properties = await readProperties(pdf.document);
    return { format: 'pdf', ...putTogether(paragraphs, notes), warnings: warningsOf(pages, isTagged), properties };
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError('file-damaged', 'The PDF cannot be read to its end', { cause });
  } finally {
    await pdf.close();
  }
}

async function readPages(document: PDFDocumentProxy, { onProgress, signal }: ReadPdfOptions): Promise<{ pages: PageText[]; tagged: TaggedPage[] }> {
  const isMarked = saysMarked(await document.getMarkInfo());
  const tables = { count: 0 };
  const pages: PageText[] = [];
  const tagged: TaggedPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    if (signal?.aborted === true) throw new AppError('cancelled', 'Reading was cancelled');
    const page = await document.getPage(number);
    const text = await readFragments(page);
    pages.push(text);
    if (isMarked) tagged.push(await readTagged(page, text, tables));
    page.cleanup();
    onProgress?.(number, document.numPages);
  }
  return { pages, tagged };
}

/** pdf.js answers with a map, whatever its types say. */
function saysMarked(info: unknown): boolean {
  if (info instanceof Map) return info.get('Marked') === true;
  return typeof info === 'object' && info !== null && 'Marked' in info && info.Marked === true;
}

/** As many letters as settle whether a text layer is sound, taken from every page alike. */
const sampleLetters = 1_000_000;

function refuseUnsound(pages: readonly PageText[]): void {
  const perPage = Math.ceil(sampleLetters / pages.length);
  const text = pages.map((page) => page.fragments.map((fragment) => fragment.text).join(' ').slice(0, perPage)).join(' ');
  if (text.trim() === '') throw new AppError('file-without-text', 'The PDF holds no text', { details: { pages: pages.length } });
  const share = unsoundShare(text);
  if (share > unsoundLimit) throw new AppError('file-text-unsound', 'The text layer of the PDF is not what its pages show', { details: { percent: Math.round(share * 100) } });
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

/** Parts the notes of a tagged file: by their tag, or by smaller type under a raised label. */
function tagNotes(paragraphs: readonly PdfParagraph[]): { paragraphs: PdfParagraph[]; notes: FootNote[] } {
  const body = usualSize(paragraphs.flatMap((paragraph) => paragraph.lines));
  const notes: FootNote[] = [];
  const rest: PdfParagraph[] = [];
  for (const paragraph of paragraphs) {
    const note = noteOf(paragraph, body);
    if (note === null) rest.push(paragraph);
    else notes.push(note);
  }
  return { paragraphs: rest, notes };
}

function noteOf(paragraph: PdfParagraph, bodySize: number): FootNote | null {
  const [first, ...rest] = paragraph.lines;
  if (first === undefined || paragraph.cell !== null) return null;
  const match = /^\s*(\d{1,3}|[*†‡§]{1,3})\s*[.)/]?\s*(?=\S)/u.exec(first.text);
  const isSmall = first.size < bodySize * 0.93 && first.marks.some((mark) => mark.offset <= 1);
  if (match?.[1] === undefined || !(paragraph.isNote || isSmall)) return null;
  return { id: `${paragraph.page}:${match[1]}`, page: paragraph.page, label: match[1], lines: [{ ...first, text: first.text.slice(match[0].length), marks: [] }, ...rest] };
}

function putTogether(paragraphs: readonly PdfParagraph[], notes: readonly FootNote[]): { paragraphs: RawParagraph[]; notes: RawNote[] } {
  const hyphens = learnHyphens([...paragraphs, ...notes].flatMap((part) => part.lines.map((line) => line.text)));
  const joined = joinPages(paragraphs);
  return {
    paragraphs: joined.map((parts) => toRaw(parts, notes, hyphens)).filter((paragraph) => paragraph.text.trim() !== ''),
    notes: notes.map((note) => toRawNote(note, joinLines(note.lines, hyphens).text)),
  };
}

/** Paragraphs that a page break cut in two, as lists of their parts. */
function joinPages(paragraphs: readonly PdfParagraph[]): PdfParagraph[][] {
  const out: PdfParagraph[][] = [];
  for (const paragraph of paragraphs) {
    const before = out.at(-1)?.at(-1);
    if (before !== undefined && before.page + 1 === paragraph.page && readsOn(before, paragraph)) out.at(-1)?.push(paragraph);
    else out.push([paragraph]);
  }
  return out;
}

function readsOn(before: PdfParagraph, after: PdfParagraph): boolean {
  if (before.cell !== null || after.cell !== null || after.label !== null || before.style !== null || after.style !== null || before.isCentred || after.isCentred) return false;
  return continues(before.lines.at(-1)?.text ?? '', after.lines[0]?.text ?? '', before.lastLineIsFull);
}

function toRaw(parts: readonly PdfParagraph[], notes: readonly FootNote[], hyphens: HyphenRule): RawParagraph {
  const [first] = parts;
  const joined = joinLines(parts.flatMap((part) => part.lines), hyphens);
  const { text, notes: marks } = takeMarks(joined.text, joined.marks, notesWithin(notes, new Set(parts.map((part) => part.page))));
  return {
    text,
    ...(first?.label != null && { label: first.label }),
    ...(first?.style != null && { style: first.style }),
    ...(first !== undefined && first.style !== null && { level: first.level }),
    ...(first?.cell != null && { cell: first.cell }),
    ...(first?.isCentred === true && { isCentred: true }),
    notes: marks,
  };
}

/** Notes by label as marks on these pages name them: those of the pages, else the document's own where the label is its only one (endnotes). */
function notesWithin(notes: readonly FootNote[], pages: ReadonlySet<number>): Map<string, string> {
  const ofDocument = notes.filter((note) => notes.every((other) => other === note || other.label !== note.label));
  const ofPages = notes.filter((note) => pages.has(note.page));
  return new Map([...ofDocument, ...ofPages].map((note) => [note.label, note.id]));
}

function warningsOf(pages: readonly PageText[], isTagged: boolean): Warning[] {
  const blank = pages.filter((page) => page.fragments.every((fragment) => fragment.text.trim() === '')).map((page) => page.number);
  return [
    ...(blank.length > 0 ? [{ code: 'pages-without-text' as const, details: { pages: blank.join(', ') } }] : []),
    ...(isTagged ? [] : [{ code: 'numbers-unsure' as const, details: {} }]),
  ];
}

async function readProperties(document: PDFDocumentProxy): Promise<RawDocument['properties']> {
  const { info }: { readonly info: { readonly Language?: unknown; readonly Title?: unknown } } = await document.getMetadata();
  const language = typeof info.Language === 'string' ? /^[a-z]{2,3}/iu.exec(info.Language)?.[0].toLowerCase() : undefined;
  return { ...(typeof info.Title === 'string' && info.Title !== '' && { title: info.Title }), ...(language !== undefined && { language }) };
}
