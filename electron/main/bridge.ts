import type { IpcMain, IpcMainEvent, WebContents } from 'electron';
import type { Core } from '../core/core.ts';
import { readWindowMessage } from '../hosting/requests.ts';
import { isPublic } from '../../shared/contract/public.ts';
import type { CallMessage, Changed, Request } from '../../shared/contract/wire.ts';
import { isOwn } from './origin.ts';

/** The one channel, both ways: what was sent first arrives first, so a reply never overtakes its progress. */
const channel = 'adref';

type ToWindow = CallMessage | { readonly kind: 'changed'; readonly changed: Changed };

/** The contents of every window, and whether some are those of the public text. */
type Contents = { readonly all: () => readonly WebContents[]; readonly isPublic: (contents: WebContents) => boolean };

/** Carries calls from the windows to the core, and to every window what changed. A window of public text is answered with that alone. */
export function connectBridge(ipcMain: IpcMain, core: Core, windows: Contents): void {
  const running = new Map<WebContents, Set<string>>();
  ipcMain.on(channel, (event, sent: unknown) => {
    const message = isFromProgram(event) ? readWindowMessage(sent) : null;
    if (message?.kind === 'cancel') core.cancel(message.id);
    if (message?.kind !== 'call') return;
    const { sender } = event;
    const { request } = message;
    if (windows.isPublic(sender) && !isPublic(request.op)) {
      send(sender, { kind: 'reply', reply: { id: request.id, ok: false, error: { code: 'invalid-input', message: 'This window is told public text alone' } } });
      return;
    }
    const calls = running.get(sender) ?? follow(sender, running, core);
    void carry(request, calls, core, (message) => send(sender, message));
  });
  core.onChanged((changed) => windows.all().forEach((contents) => send(contents, { kind: 'changed', changed })));
}

/** Makes one call, and tells the window of its progress and its reply. */
async function carry(request: Request, calls: Set<string>, core: Core, tell: (message: CallMessage) => void): Promise<void> {
  calls.add(request.id);
  const reply = await core.call(request, (value) => tell({ kind: 'progress', id: request.id, value }));
  calls.delete(request.id);
  tell({ kind: 'reply', reply });
}

/** 17 of the checklist: only the top frame of a page of ours is heard. */
function isFromProgram({ senderFrame }: IpcMainEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && isOwn(senderFrame.url);
}

/** A window that is closed or reloaded waits for nothing any more: its calls are cancelled. */
function follow(contents: WebContents, running: Map<WebContents, Set<string>>, core: Core): Set<string> {
  const calls = new Set<string>();
  running.set(contents, calls);
  const abandon = () => {
    for (const id of calls) core.cancel(id);
    calls.clear();
  };
  contents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) abandon();
  });
  contents.once('destroyed', () => {
    abandon();
    running.delete(contents);
  });
  return calls;
}

function send(contents: WebContents, message: ToWindow): void {
  if (!contents.isDestroyed()) contents.send(channel, message);
}
