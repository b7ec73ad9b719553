import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type App, BrowserWindow, type WebContents } from 'electron';
import { z } from 'zod';
import { origin } from './origin.ts';

const windowState = z.object({ width: z.int().min(480).max(10_000), height: z.int().min(360).max(10_000), isMaximized: z.boolean() });
type WindowState = z.output<typeof windowState>;

const firstState: WindowState = { width: 1280, height: 860, isMaximized: false };
const publicSize = { width: 1280, height: 720 };

/** The two windows the program can have: the desk, and the public text for the room. */
export type Windows = {
  /** Opens the desk, as large as it was left. */
  readonly openDesk: () => void;
  /** Opens the public text of an address of ours beside the desk; shows that in the window that is already open. */
  readonly openPublic: (address: string) => void;
  /** Brings the desk to the front; there is one unless the program is just ending. */
  readonly showDesk: () => void;
  /** Whether these contents are those of the public text. */
  readonly isPublic: (contents: WebContents) => boolean;
};

/** The windows of a program whose pages are given `preloadFile`. */
export function createWindows(app: App, preloadFile: string): Windows {
  let desk: BrowserWindow | null = null;
  let projector: BrowserWindow | null = null;
  /** What the projector was last told to show. */
  let projected = '';
  return {
    openDesk() {
      const stateFile = join(app.getPath('userData'), 'window.json');
      const { width, height, isMaximized } = readState(stateFile);
      const window = openWindow(app, preloadFile, { width, height });
      if (isMaximized) window.once('ready-to-show', () => window.maximize());
      window.on('close', () => keepState(stateFile, { ...sizeOf(window), isMaximized: window.isMaximized() }));
      // The public text is nothing without the desk that moves it.
      window.once('closed', () => {
        desk = null;
        projector?.close();
      });
      load(window, `${origin}/`);
      desk = window;
    },
    openPublic(address) {
      if (projector === null) {
        projector = openWindow(app, preloadFile, publicSize);
        projector.once('closed', () => (projector = null));
      } else {
        bringToFront(projector);
        if (projected === address) return;
      }
      projected = address;
      load(projector, address);
    },
    showDesk() {
      if (desk !== null) bringToFront(desk);
    },
    isPublic: (contents) => projector !== null && projector.webContents === contents,
  };
}

/** A window on the program: every one of them is closed to everything the program does not use. */
function openWindow(app: App, preloadFile: string, size: { readonly width: number; readonly height: number }): BrowserWindow {
  const window = new BrowserWindow({
    ...size,
    minWidth: 480,
    minHeight: 360,
    show: false,
    title: 'Ad Referendum',
    webPreferences: {
      preload: preloadFile,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  window.once('ready-to-show', () => window.show());
  return window;
}

/** The page loads or the window stays empty: there is nobody to answer to. */
function load(window: BrowserWindow, address: string): void {
  void window.loadURL(address).catch(() => window.show());
}

function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}

function sizeOf(window: BrowserWindow): Pick<WindowState, 'width' | 'height'> {
  const { width, height } = window.getNormalBounds();
  return { width, height };
}

/** A state that was never kept, or is not one, is the first state. */
function readState(file: string): WindowState {
  try {
    return windowState.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return firstState;
  }
}

/** The size is a comfort: a disk that is full or read-only only costs that. */
function keepState(file: string, state: WindowState): void {
  void writeFile(file, JSON.stringify(state)).catch(() => undefined);
}
