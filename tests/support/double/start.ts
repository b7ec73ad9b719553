import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Browser, chromium, type Page } from 'playwright-core';
import { z } from 'zod';
import type { Entry } from './journal.ts';
import type { Answer, Question, Shown } from './questions.ts';

/** The built desktop program, running on the double. */
export type Desktop = {
  readonly page: Page;
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
/** A program that has not shown its page by then never will. In milliseconds. */
const openingTime = 20_000;
const journalEntries: z.ZodType<readonly Entry[]> = z.array(z.tuple([z.string()], z.unknown()));

/** Starts the main bundle of `outFolder` in a process of its own and waits for its page; rejects when it ends, or too much time passes, without one. */
export async function startDesktop(options: DesktopOptions): Promise<Desktop> {
  const folder = mkdtempSync(join(tmpdir(), 'adref-double-'));
  const child = startMain(options, folder);
  const ended = once(child, 'exit').then(([code]) => String(code));
  const kill = async () => {
    // Its Chromium is of the same group.
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGKILL');
    await ended;
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  };
  try {
    const page = await Promise.race([openedPage(child), withoutPage(ended), tooLate()]);
    const ask = questions(child);
    return {
      page,
      ask,
      kill,
      journal: async () => journalEntries.parse(await ask({ ask: 'journal' })),
      async close() {
        await ask({ ask: 'close-window' });
        await ended;
        await kill();
      },
    };
  } catch (error) {
    await kill();
    throw error;
  }
}

/** A group of its own, and a folder for whatever it and its Chromium put aside. */
function startMain({ outFolder, dataFolder, env }: DesktopOptions, folder: string): ChildProcess {
  return fork(join(outFolder, 'main', 'index.js'), {
    detached: true,
    execPath: process.execPath,
    execArgv: ['--disable-warning=ExperimentalWarning', '--import', join(here, 'register.ts')],
    env: { ...process.env, TMPDIR: folder, ADREF_DATA: dataFolder, DOUBLE_RESOURCES: join(root, 'resources'), ...env },
  });
}

async function openedPage(child: ChildProcess): Promise<Page> {
  const { endpoint } = await new Promise<Shown>((resolve) => child.once('message', (message: Shown) => resolve(message)));
  return ownPage(await chromium.connectOverCDP(endpoint));
}

async function withoutPage(ended: Promise<string>): Promise<never> {
  throw new Error(`The program ended with ${await ended} before it showed its page`);
}

async function tooLate(): Promise<never> {
  await pause(openingTime, null, { ref: false });
  throw new Error(`The program showed no page within ${openingTime} ms`);
}

/** The program's page, once it is there. */
function ownPage(browser: Browser): Promise<Page> {
  return new Promise((resolve) => {
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
  });
}

function isOwn(page: Page): boolean {
  return URL.parse(page.url())?.hostname === 'ui.localhost';
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
