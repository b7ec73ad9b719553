import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type App, BrowserWindow } from 'electron';
import { z } from 'zod';
import { origin } from './origin.ts';

const windowState = z.object({ width: z.int().min(480).max(10_000), height: z.int().min(360).max(10_000), isMaximized: z.boolean() });
type WindowState = z.output<typeof windowState>;

const firstState: WindowState = { width: 1280, height: 860, isMaximized: false };

/** Opens a window on the program, as large as the last one was left. */
export function openWindow(app: App, preloadFile: string): void {
  const stateFile = join(app.getPath('userData'), 'window.json');
  const { width, height, isMaximized } = readState(stateFile);
  const window = new BrowserWindow({
    width,
    height,
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
  window.once('ready-to-show', () => {
    if (isMaximized) window.maximize();
    window.show();
  });
  window.on('close', () => keepState(stateFile, { ...sizeOf(window), isMaximized: window.isMaximized() }));
  // The page loads or the window stays empty: there is nobody to answer to.
  void window.loadURL(`${origin}/`).catch(() => window.show());
}

/** Brings the program's window to the front; there is one unless the program is just ending. */
export function showWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window === undefined) return;
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
