import type { Browser, Page } from 'playwright-core';
import { contract, type InputOf, type OperationName, type OutputOf } from '../../../shared/contract/index.ts';
import type { CallMessage } from '../../../shared/contract/wire.ts';
import type { Program } from './program.ts';

/** Opens the program's address in a new window of the browser. */
export async function openWindow(browser: Browser, program: Program, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', ...options });
  const page = await context.newPage();
  await page.goto(program.address);
  return page;
}

/** Asks the program from inside its window, as the renderer does; throws the error's code if it refuses. */
export async function callAt<N extends OperationName>(page: Page, op: N, input: InputOf<N>): Promise<OutputOf<N>> {
  const body = await page.evaluate(
    async (request) => (await fetch('/call', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(request) })).text(),
    { id: crypto.randomUUID(), op, input },
  );
  const messages = body.trim().split('\n').map((line): CallMessage => JSON.parse(line));
  const last = messages.at(-1);
  if (last?.kind !== 'reply') throw new Error(`no reply to ${op}`);
  if (!last.reply.ok) throw new Error(`${op}: ${last.reply.error.code}`);
  return answerOf(op, last.reply.value);
}

function answerOf<N extends OperationName>(op: N, value: unknown): OutputOf<N> {
  if (!isAnswer(op, value)) throw new Error(`the answer to ${op} is not what the contract says`);
  return value;
}

function isAnswer<N extends OperationName>(op: N, value: unknown): value is OutputOf<N> {
  return contract[op].output.safeParse(value).success;
}
