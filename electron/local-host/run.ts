import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { languageOf } from '../hosting/language.ts';
import { openLibrary } from '../hosting/library.ts';
import type { Places } from '../hosting/places.ts';
import { sentence } from '../../shared/locales/index.ts';
import { findBrowser, hasDisplay, openWindow, thisMachine } from './browser.ts';
import { type LocalHost, startLocalHost } from './server.ts';

/** A window that has gone and is not back within this time was closed, not reloaded. In milliseconds. */
const reloadTime = 5_000;
/** A browser that was started shows its window within this time. In milliseconds. */
const openingTime = 60_000;

/** What a run was asked to do. */
export type RunOptions = {
  readonly places: Places;
  readonly dataFolder: string;
  /** False: print the address and serve, even where a window could be opened. */
  readonly wantsWindow: boolean;
  /** Prints a line for the person who started the program. */
  readonly print: (line: string) => void;
  /** Settles when the person asks the program to stop. */
  readonly stopped: Promise<void>;
};

/** Runs the program in a browser window, or serves its address where there is none, until it is stopped or closed. */
export async function runLocalHost({ places, dataFolder, wantsWindow, print, stopped }: RunOptions): Promise<void> {
  const language = languageOf([process.env['LC_ALL'], process.env['LC_MESSAGES'], process.env['LANG'], Intl.DateTimeFormat().resolvedOptions().locale].flatMap((tag) => tag || []));
  const library = await openLibrary(places, dataFolder, language);
  const host = await startLocalHost(library);
  if (library.trouble !== null) print(sentence(language, library.trouble));
  const browser = wantsWindow && hasDisplay(thisMachine) ? findBrowser(thisMachine) : null;
  const ending = browser === null ? 'failed' : await runWindow(openWindow(browser, host.address, join(dataFolder, 'browser')), host, stopped);
  if (ending === 'failed') {
    print(host.address);
    await stopped;
  }
  await host.close();
}

/** Waits until the window is closed or the program stopped; `failed` when the browser could not show it. */
async function runWindow(window: ChildProcess, host: LocalHost, stopped: Promise<void>): Promise<'ended' | 'failed'> {
  let wasOpened = false;
  host.onWindows(() => (wasOpened = true));
  const isStopped = await Promise.race([stopped.then(() => true), windowClosed(window, host).then(() => false)]);
  window.kill();
  return isStopped || wasOpened || window.exitCode === 0 ? 'ended' : 'failed';
}

/**
 * Settles when the window is gone for good. The browser's process ends with it, but not always: one of
 * this profile that was already running takes the address over and lets this process go, and on macOS
 * a browser outlives its windows. There the page's own connection tells.
 */
async function windowClosed(window: ChildProcess, host: LocalHost): Promise<void> {
  const exited = new Promise<void>((done) => {
    window.once('exit', () => done());
    window.once('error', () => done());
  });
  let wasOpened = false;
  host.onWindows(() => (wasOpened = true));
  const alone = leftAlone(host);
  await (process.platform === 'darwin' ? Promise.race([exited, alone]) : exited);
  const wasHandedOver = window.exitCode === 0 && !wasOpened;
  if (wasHandedOver || host.windows() > 0) await alone;
}

/** Settles when no window has had the program open for a while. */
function leftAlone(host: LocalHost): Promise<void> {
  return new Promise((done) => {
    let timer = setTimeout(done, openingTime);
    host.onWindows(() => {
      clearTimeout(timer);
      if (host.windows() === 0) timer = setTimeout(done, reloadTime);
    });
  });
}
