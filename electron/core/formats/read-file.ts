import { AppError } from '../../../shared/errors.ts';
import type { Block, FileFormat, Identity, TextEncoding, Warning } from '../../../shared/model/document.ts';
import type { Markup } from '../../../shared/model/markup.ts';
import { buildBlocks } from '../../../shared/structure/build-blocks.ts';
import { proposeIdentity } from '../../../shared/structure/propose-identity.ts';
import type { RawDocument } from '../../../shared/structure/raw.ts';
import { detectLanguage } from './detect-language.ts';
import { readDoc } from './doc/read-doc.ts';
import { readDocx } from './docx/read-docx.ts';
import { readHtml } from './html/read-html.ts';
import { readOdt } from './odt/read-odt.ts';
import { readRtf } from './rtf/read-rtf.ts';
import { sniffFormat } from './sniff.ts';
import { readTxt } from './txt/read-txt.ts';

/** Goes up with every change of a reader or of the structure that can change what comes out for the same file. */
export const readerVersion = '2';

/** A file read: its blocks, what it says of itself and of its words (changes, looks, remarks, places), and what the reader wants known. */
export type ReadFile = {
  readonly format: FileFormat;
  readonly identity: Identity;
  readonly blocks: readonly Block[];
  readonly warnings: readonly Warning[];
  readonly markup: Markup;
  readonly readerVersion: string;
};

/** No negotiated text has more; beyond it neither structure nor screen would answer in time. */
const mostParagraphs = 40_000;

/**
 * `onProgress` hears how much of how much is done, at least once a second while a reader gets on; units are the reader's own.
 * `encoding` is a person's choice for a plain text or web page, and is believed whatever the bytes look like.
 */
export type ReadOptions = { readonly onProgress?: (done: number, total: number) => void; readonly signal?: AbortSignal; readonly encoding?: TextEncoding };

/**
 * Reads a file of any of our formats, going by its content.
 * Throws the `file-…` errors of the readers, `file-without-text` when nothing is printed in it, `file-too-large` beyond 40,000 paragraphs.
 */
export async function readBytes(bytes: Uint8Array, fileName: string, options: ReadOptions = {}): Promise<ReadFile> {
  const found = await readRaw(bytes, sniffFormat(bytes, fileName, options.encoding), options);
  if (!found.paragraphs.some((paragraph) => /[\p{L}\p{N}]/u.test(paragraph.text))) throw new AppError('file-without-text', 'no words in the file');
  if (found.paragraphs.length > mostParagraphs) throw new AppError('file-too-large', 'too many paragraphs', { details: { limit: mostParagraphs } });
  options.onProgress?.(1, 1);
  const language = detectLanguage(found.paragraphs.map((paragraph) => paragraph.text).join('\n')) ?? found.properties.language;
  const raw: RawDocument = { ...found, properties: { ...found.properties, ...(language !== undefined && { language }) } };
  const { blocks, warnings, markup } = buildBlocks(raw);
  const identity = proposeIdentity(raw, blocks, fileName);
  return { format: raw.format, identity, blocks, warnings, markup, readerVersion };
}

async function readRaw(bytes: Uint8Array, format: FileFormat, options: ReadOptions): Promise<RawDocument> {
  const { onProgress, encoding } = options;
  const onPart = (): void => onProgress?.(0, 1);
  switch (format) {
    case 'docx':
      return readDocx(bytes, { onProgress: onPart });
    case 'odt':
      return readOdt(bytes, onPart);
    case 'rtf':
      return readRtf(bytes, onProgress);
    case 'doc':
      return readDoc(bytes);
    case 'html':
      return readHtml(bytes, encoding);
    case 'txt':
      return readTxt(bytes, encoding);
    case 'pdf':
      break;
  }
  // Loaded only when needed: it is the heaviest of the readers by far.
  const { readPdf } = await import('./pdf/read-pdf.ts');
  return readPdf(bytes, options);
}
