import { useSyncExternalStore } from 'react';

let isConnected = true;
const listeners = new Set<() => void>();

/** Told by the transport: whether the program this window belongs to can be reached. */
export function tellConnection(isUp: boolean): void {
  if (isUp === isConnected) return;
  isConnected = isUp;
  for (const listener of listeners) listener();
}

/** Whether the program can be reached: false once it has stopped while its window stays open. */
export function useIsConnected(): boolean {
  return useSyncExternalStore(listen, () => isConnected);
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
