import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge, CallMessage, Changed, Reply } from '../../shared/contract/wire.ts';

/** All that the main process says to a window, on one channel: what was sent first arrives first. */
type FromMain = CallMessage | { readonly kind: 'changed'; readonly changed: Changed };

const channel = 'adref';
const waiting = new Map<string, (reply: Reply) => void>();
const progressListeners = new Set<(id: string, value: unknown) => void>();
const changeListeners = new Set<(changed: Changed) => void>();

ipcRenderer.on(channel, (_event, message: FromMain) => {
  if (message.kind === 'progress') progressListeners.forEach((listener) => listener(message.id, message.value));
  else if (message.kind === 'changed') changeListeners.forEach((listener) => listener(message.changed));
  else {
    waiting.get(message.reply.id)?.(message.reply);
    waiting.delete(message.reply.id);
  }
});

const bridge: Bridge = {
  call: (request) =>
    new Promise((resolve) => {
      waiting.set(request.id, resolve);
      ipcRenderer.send(channel, { kind: 'call', request });
    }),
  cancel: (id) => ipcRenderer.send(channel, { kind: 'cancel', id }),
  onProgress: (listener) => added(progressListeners, listener),
  onChanged: (listener) => added(changeListeners, listener),
};

function added<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

contextBridge.exposeInMainWorld('adref', Object.freeze(bridge));
