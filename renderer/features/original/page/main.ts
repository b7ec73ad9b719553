import '../../../platform/without-eval.ts';
import 'pdfjs-dist/web/pdf_viewer.css';
import './page.css';
import { toPage, type FromPage, type ToPage } from '../messages.ts';
import { openDocx } from './docx-view.ts';
import { nameOfFile } from './pdf-library.ts';
import { openPdf } from './pdf-view.ts';
import type { OriginalView } from './view.ts';

/**
 * The page that draws an original. It stands in a frame of the desk, of no origin and of a policy of its own, since what draws
 * documents writes styles as it goes: no script but its own runs in it, it fetches nothing, and it knows nothing of the core.
 * The desk hands it bytes and tells it where to stand; it tells what came of it.
 */
const container = document.createElement('div');
container.id = 'container';
container.tabIndex = 0;
const sheet = document.createElement('div');
sheet.id = 'viewer';
sheet.className = 'pdfViewer';
container.append(sheet);
document.body.append(container);

// The page has no origin by which the desk could be named.
const tell = (message: FromPage): void => window.parent.postMessage(message, '*');

let opening: Promise<OriginalView | null> = Promise.resolve(null);
const waiting = new Map<string, PromiseWithResolvers<Uint8Array>>();

/** The files of pdf.js, which the desk has. */
class Files {
  fetch = async (wanted: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> => {
    const name = nameOfFile(wanted);
    const asked = waiting.get(name) ?? Promise.withResolvers<Uint8Array>();
    if (!waiting.has(name)) tell({ kind: 'wanted', name });
    waiting.set(name, asked);
    // pdf.js gives what it gets away to its worker.
    return (await asked.promise).slice();
  };
}

window.addEventListener('message', ({ source, data }) => {
  if (source !== window.parent) return;
  const message = toPage.safeParse(data);
  if (message.success) void follow(message.data);
});

async function follow(message: ToPage): Promise<void> {
  if (message.kind === 'file') return bring(message);
  if (message.kind === 'open') opening = open(message);
  const view = await opening;
  if (view === null) return;
  if (message.kind === 'stand') view.stand(message.passage);
  else if (message.kind === 'positions') view.markPositions(message.passages);
  else if (message.kind === 'zoom') view.zoom(message.step);
  else if (message.kind === 'find') view.find(message.words, message.direction);
}

function bring({ name, bytes }: Extract<ToPage, { kind: 'file' }>): void {
  const asked = waiting.get(name);
  if (bytes === null) asked?.reject(new Error(`there is no ${name}`));
  else asked?.resolve(bytes);
}

async function open({ bytes, format }: Extract<ToPage, { kind: 'open' }>): Promise<OriginalView | null> {
  try {
    return format === 'pdf' ? await openPdf(bytes, container, tell, Files) : await openDocx(bytes, sheet, tell);
  } catch {
    // Whatever a file does to the library that draws it comes to one sentence, which the desk says.
    tell({ kind: 'failed' });
    return null;
  }
}

/** Keys by which the page itself is read; all others belong to the desk. */
const ownKeys = new Set(['ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End', ' ', 'Tab']);

window.addEventListener('keydown', (event) => {
  const { key, code, ctrlKey, shiftKey, altKey } = event;
  if (ownKeys.has(key) || (ctrlKey && ['c', 'a'].includes(key.toLowerCase()))) return;
  event.preventDefault();
  tell({ kind: 'key', key, code, ctrlKey, shiftKey, altKey });
});

tell({ kind: 'ready' });
