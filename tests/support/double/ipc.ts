import { EventEmitter } from 'node:events';
import { isDeepStrictEqual } from 'node:util';
import { strict } from './strict.ts';

export type Frame = { readonly url: string; readonly parent: Frame | null };

const events = new EventEmitter();

export const ipcMain = strict('ipcMain', { on: (channel: string, listener: (...values: unknown[]) => void) => void events.on(channel, listener) });

/** A message of a page as it reaches the main process. */
export function receive(channel: string, values: readonly unknown[], sender: object, senderFrame: Frame | null): void {
  events.emit(channel, { sender, senderFrame }, ...values.map(asJson));
}

/** The contract is JSON on every wire: what JSON would lose is refused, although Electron would clone it. */
export function asJson(value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(value)) as unknown;
  if (!isDeepStrictEqual(copy, structuredClone(value))) throw new Error('What crosses to or from a window is not JSON');
  return copy;
}
