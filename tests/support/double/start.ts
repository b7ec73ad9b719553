import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Entry } from './journal.ts';
import type { Answer, Question, Shown } from './questions.ts';

/** The built desktop program, running on the double. */
export type Desktop = {
  readonly page: Page;
  readonly process: ChildProcess;
  readonly ask: (question: Question) => Promise<unknown>;
  readonly journal: () => Promise<readonly Entry[]>;
  /** Closes the window, as the person would, and waits for the program to end. */
  readonly close: () => Promise<void>;
  /** Ends everything at once, with nothing asked: as `kill -9`. */
  readonly kill: () => Promise<void>;
};

export type DesktopOptions = { readonly outFolder: string; readonly dataFolder: string; readonly env?: Readonly<Record<string, string>> };

const here = import.meta.dirname;
const root = join(here, '..', '..', '..');

/** Starts the main bundle of `outFolder` in a process of its own. */
export function startMain({ outFolder, dataFolder, env }: DesktopOptions): ChildProcess {
  return fork(join(outFolder, 'main', 'index.js'), {
    execPath: process.execPath,
    execArgv: ['--disable-warning=ExperimentalWarning', '--import', join(here, 'register.ts')],
    env: { ...process.env, ADREF_DATA: dataFolder, DOUBLE_RESOURCES: join(root, 'resources'), ...env },
  });
}

/** Starts the program and waits for its window; rejects when it ends without one. */
export async function startDesktop(options: DesktopOptions): Promise<Desktop> {
  const child = startMain(options);
  const { endpoint, chromiumPid } = await shown(child);
  const browser = await chromium.connectOverCDP(endpoint);
  const page = await ownPage(browser, child);
  const ask = questions(child);
  return {
    page,
    process: child,
    ask,
    journal: async () => (await ask({ ask: 'journal' })) as readonly Entry[],
    async close() {
      const ended = once(child, 'exit');
      await ask({ ask: 'close-window' });
      await ended;
    },
    async kill() {
      const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null;
      child.kill('SIGKILL');
      await ended;
      end(chromiumPid);
    },
  };
}

function shown(child: ChildProcess): Promise<Shown> {
  return new Promise((resolve, reject) => {
    child.once('message', (message: Shown) => resolve(message));
    child.once('exit', (code) => reject(new Error(`The program ended with ${code} before it showed a window`)));
  });
}

/** The program's page, once it is there; rejects when the program ends first. */
function ownPage(browser: Browser, child: ChildProcess): Promise<Page> {
  const isOwn = (page: Page) => URL.parse(page.url())?.hostname === 'ui.localhost';
  return new Promise((resolve, reject) => {
    const look = () => {
      const page = browser.contexts().flatMap((context) => context.pages()).find(isOwn);
      if (page) resolve(page);
    };
    for (const context of browser.contexts()) {
      for (const page of context.pages()) page.on('framenavigated', look);
      context.on('page', (page) => {
        page.on('framenavigated', look);
        look();
      });
    }
    look();
    child.once('exit', (code) => reject(new Error(`The program ended with ${code} before its page was there`)));
  });
}

function questions(child: ChildProcess): Desktop['ask'] {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let asked = 0;
  child.on('message', ({ answerTo, value }: Answer) => {
    waiting.get(answerTo)?.resolve(value);
    waiting.delete(answerTo);
  });
  child.once('exit', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`The program ended with ${code}`));
  });
  return (question) => {
    const answer = Promise.withResolvers<unknown>();
    asked += 1;
    waiting.set(asked, answer);
    child.send({ number: asked, question });
    return answer.promise;
  };
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    // It had gone by itself.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
