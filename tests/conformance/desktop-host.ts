import { z } from 'zod';
import type { CallMessage } from '../../shared/contract/wire.ts';
import { type Desktop, startDesktop } from '../support/double/start.ts';
import { builtFolder, freshFolder, noSample } from './folders.ts';
import { callMessage, type Host, uploadReply } from './host.ts';
import './page-globals.ts';

type Start = { readonly outFolder?: string; readonly dataFolder?: string };

/** A built desktop program on the double of Electron. */
export function startBuiltDesktop({ outFolder = builtFolder, dataFolder = freshFolder() }: Start = {}): Promise<Desktop> {
  return startDesktop({ outFolder, dataFolder, env: { DOUBLE_RESOURCES: noSample() } });
}

/** The built main process and preload on the double of Electron, spoken to from inside the page. */
export async function openDesktopHost(): Promise<Host> {
  const desktop = await startBuiltDesktop();
  const { page } = desktop;
  await page.evaluate(() => {
    globalThis.seenChanges = [];
    adref.onChanged(({ topics }) => seenChanges.push(topics));
  });
  return {
    exchange: async (request, { cancelsAtProgress = false } = {}) =>
      z.array(callMessage).parse(
        await page.evaluate(
          async ({ request, cancelsAtProgress }) => {
            const messages: CallMessage[] = [];
            const stop = adref.onProgress((id, value) => {
              messages.push({ kind: 'progress', id, value });
              if (cancelsAtProgress) adref.cancel(id);
            });
            const reply = await adref.call(request);
            stop();
            return [...messages, { kind: 'reply', reply }];
          },
          { request, cancelsAtProgress },
        ),
      ),
    async upload(bytes) {
      const answered: unknown = await page.evaluate(async (numbers) => {
        const answer = await fetch('/upload', { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: new File([new Uint8Array(numbers)], 'x') });
        return answer.json();
      }, [...bytes]);
      return uploadReply.parse(answered).token;
    },
    async blob(sha256) {
      const { status, disposition, numbers } = await page.evaluate(async (name) => {
        const answer = await fetch(`/blob/${name}`);
        return { status: answer.status, disposition: answer.headers.get('content-disposition'), numbers: [...new Uint8Array(await answer.arrayBuffer())] };
      }, sha256);
      return { status, disposition, bytes: Uint8Array.from(numbers) };
    },
    changes: () => page.evaluate(() => seenChanges),
    close: () => desktop.close(),
  };
}
