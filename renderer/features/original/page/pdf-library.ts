import * as pdfjs from 'pdfjs-dist';

/** Starts the thread that reads the file. The page can fetch nothing, and the thread neither: its script comes with the page. */
export async function startWorker(): Promise<void> {
  const { default: PdfWorker } = await import('pdfjs-dist/build/pdf.worker.min.mjs?worker&inline');
  pdfjs.GlobalWorkerOptions.workerPort = new PdfWorker();
}

// The viewer finds the library it draws with here and nowhere else, when it is loaded.
Object.assign(globalThis, { pdfjsLib: pdfjs });

export { pdfjs };

/** Where pdf.js gets the files it needs by name: it makes one of these for a document. */
export type FilesOf = new () => { readonly fetch: (wanted: { readonly kind: string; readonly filename: string }) => Promise<Uint8Array> };

const folders: Readonly<Record<string, string>> = { cMapUrl: 'cmaps', standardFontDataUrl: 'standard_fonts', wasmUrl: 'wasm' };

/** The name under which the desk knows a file of pdf.js. */
export function nameOfFile({ kind, filename }: { readonly kind: string; readonly filename: string }): string {
  return `${folders[kind] ?? 'other'}/${filename}`;
}
