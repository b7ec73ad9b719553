import { EventEmitter } from 'node:events';
import { note } from './journal.ts';
import { preventable, strict } from './strict.ts';

type Contents = object | null;
type PermissionRequest = (contents: Contents, permission: string, answer: (isGranted: boolean) => void) => void;
type RequestListener = (details: { readonly url: string }, answer: (verdict: { readonly cancel?: boolean }) => void) => void;

let onPermission: PermissionRequest | null = null;
let checkPermission: ((contents: Contents, permission: string) => boolean) | null = null;
let checkDevice: ((details: object) => boolean) | null = null;
let onRequest: RequestListener | null = null;
const events = new EventEmitter();

const defaultSession = strict('session.defaultSession', {
  setPermissionRequestHandler: (handler: PermissionRequest | null) => void (onPermission = handler),
  setPermissionCheckHandler: (handler: typeof checkPermission) => void (checkPermission = handler),
  setDevicePermissionHandler: (handler: typeof checkDevice) => void (checkDevice = handler),
  setSpellCheckerEnabled: (isEnabled: boolean) => note('spell-checker', isEnabled),
  webRequest: strict('webRequest', { onBeforeRequest: (listener: RequestListener | null) => void (onRequest = listener) }),
  on: (event: string, listener: (...values: unknown[]) => void) => void events.on(event, listener),
});

export const session = strict('session', { defaultSession });

/** Electron grants what no handler refuses. */
export function isPermissionGranted(permission: string): Promise<boolean> {
  return new Promise((answer) => {
    if (onPermission) onPermission(null, permission, answer);
    else answer(true);
  });
}

export function isPermissionHeld(permission: string): boolean {
  return checkPermission ? checkPermission(null, permission) : true;
}

export function isDeviceGranted(deviceType: string): boolean {
  return checkDevice ? checkDevice({ deviceType, origin: 'app://ui' }) : true;
}

export function isRequestAllowed(url: string): Promise<boolean> {
  return new Promise((answer) => {
    if (onRequest) onRequest({ url }, ({ cancel }) => answer(cancel !== true));
    else answer(true);
  });
}

export function isDownloadAllowed(url: string): boolean {
  const event = preventable({});
  events.emit('will-download', event, strict('downloadItem', { getURL: () => url }));
  return !event.defaultPrevented;
}
