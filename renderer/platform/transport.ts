import type { Bridge, Transport } from '../../shared/contract/wire.ts';
import { bridgeTransport } from './bridge-transport.ts';
import { httpTransport } from './http-transport.ts';

declare global {
  interface Window {
    /** Exposed by the preload in the desktop shell; absent in a browser window. */
    readonly adref?: Bridge;
  }
}

/** The way to the core this window has: the shell's bridge if it is there, else the local host. */
export function transportOf(window: Window): Transport {
  return window.adref === undefined ? httpTransport() : bridgeTransport(window.adref);
}
