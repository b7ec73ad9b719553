import { setTimeout as pause } from 'node:timers/promises';
import type { Desktop } from '../support/double/start.ts';
import './page-globals.ts';

/** The window of the public text, once its page is there; rejects when it does not come within 20 s. */
export async function publicPage(desktop: Desktop): Promise<Desktop['page']> {
  const until = Date.now() + 20_000;
  for (;;) {
    for (const page of desktop.page.context().pages().filter((one) => one.url().endsWith('/projector'))) {
      if (await Promise.race([isOfProgram(page), pause(1_000, false)])) return page;
    }
    if (Date.now() > until) throw new Error('The public text was not shown');
    await pause(20);
  }
}

/** Chromium may open the page of a window that the program denied: it has no way to the program. One being replaced answers nothing yet. */
function isOfProgram(page: Desktop['page']): Promise<boolean> {
  return page.evaluate(() => 'adref' in globalThis).catch(() => false);
}
