import type { Bridge, Transport } from '../../shared/contract/wire.ts';

/** Calls by the shell's bridge. Progress of every call comes on one channel and is handed to its own call by id. */
export function bridgeTransport(bridge: Bridge): Transport {
  const listeners = new Map<string, (value: unknown) => void>();
  bridge.onProgress((id, value) => listeners.get(id)?.(value));
  return {
    async call(request, onProgress) {
      listeners.set(request.id, onProgress);
      try {
        return await bridge.call(request);
      } finally {
        listeners.delete(request.id);
      }
    },
    cancel: (id) => bridge.cancel(id),
    onChanged: (listener) => bridge.onChanged(listener),
  };
}
