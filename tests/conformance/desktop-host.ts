import type { Topic } from '../../shared/contract/operation.ts';
import type { Bridge, CallMessage, UploadReply } from '../../shared/contract/wire.ts';
import { type Desktop, startDesktop } from '../support/double/start.ts';
import { freshFolder, noSample, outFolder } from './folders.ts';
import type { Host } from './host.ts';

/** The page's own globals, as the evaluated functions see them. */
type PageGlobals = { readonly adref: Bridge; seenChanges: (readonly Topic[])[] };

export function startBuiltDesktop(env: Readonly<Record<string, string>> = {}): Promise<Desktop> {
  return startDesktop({ outFolder, dataFolder: freshFolder(), env: { DOUBLE_RESOURCES: noSample(), ...env } });
}

/** The built main process and preload on the double of Electron, spoken to from inside the page. */
export async function openDesktopHost(): Promise<Host> {
  const desktop = await startBuiltDesktop();
  const { page } = desktop;
  await page.evaluate(() => {
    const globals = globalThis as typeof globalThis & PageGlobals;
    globals.seenChanges = [];
    globals.adref.onChanged(({ topics }) => globals.seenChanges.push(topics));
  });
  return {
    exchange: (request, { cancelsAtProgress = false } = {}) =>
      page.evaluate(
        async ({ request, cancelsAtProgress }) => {
          const { adref } = globalThis as typeof globalThis & PageGlobals;
          const messages: CallMessage[] = [];
          const stop = adref.onProgress((id, value) => {
            messages.push({ kind: 'progress', id, value });
            if (cancelsAtProgress) adref.cancel(id);
          });
          const reply = await adref.call(request);
          stop();
          return [...messages, { kind: 'reply' as const, reply }];
        },
        { request, cancelsAtProgress },
      ),
    upload: (bytes) =>
      page.evaluate(async (numbers) => {
        const answer = await fetch('/upload', { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: new File([new Uint8Array(numbers)], 'x') });
        return ((await answer.json()) as UploadReply).token;
      }, [...bytes]),
    async blob(sha256) {
      const { status, disposition, numbers } = await page.evaluate(async (name) => {
        const answer = await fetch(`/blob/${name}`);
        return { status: answer.status, disposition: answer.headers.get('content-disposition'), numbers: [...new Uint8Array(await answer.arrayBuffer())] };
      }, sha256);
      return { status, disposition, bytes: Uint8Array.from(numbers) };
    },
    changes: () => page.evaluate(() => (globalThis as typeof globalThis & PageGlobals).seenChanges),
    close: () => desktop.close(),
  };
}
