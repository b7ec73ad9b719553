import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { getDocument, PasswordException, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { AppError } from '../../../../shared/errors.ts';

const folder = `${dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))}/`;

/** An open PDF; `close` frees the document and everything pdf.js holds for it. */
export type OpenPdf = { readonly document: PDFDocumentProxy; close(): Promise<void> };

/**
 * Opens a PDF without evaluating anything it carries and without system fonts.
 * @throws AppError `file-encrypted` when it needs a password, `file-damaged` when it is no readable PDF.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    stopAtErrors: false,
    cMapUrl: `${folder}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${folder}standard_fonts/`,
    wasmUrl: `${folder}wasm/`,
    verbosity: 0,
    // The names of fonts say what is bold and italic.
    fontExtraProperties: true,
    // Pictures are never looked at; decoding a scan takes a second a page.
    maxImageSize: 1,
  });
  try {
    return { document: await task.promise, close: () => task.destroy() };
  } catch (cause) {
    await task.destroy();
    throw openingError(cause);
  }
}

function openingError(cause: unknown): AppError {
  const message = cause instanceof Error ? cause.message : '';
  const isEncrypted = cause instanceof PasswordException || /password|encryption|encrypt/i.test(message);
  return isEncrypted ? new AppError('file-encrypted', 'The PDF is encrypted', { cause }) : new AppError('file-damaged', 'The PDF cannot be opened', { cause });
}
