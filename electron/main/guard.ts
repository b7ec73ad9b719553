import type { App, Session, WebContents } from 'electron';
import { isOwn, publicAddress } from './origin.ts';

/**
 * Electron's security checklist, for every page of every window there will ever be: see `docs/tutorial/security`.
 * The one window a page can have opened is that of the public text, and the program opens it itself, with `openPublic`.
 */
export function guardContents(app: App, openPublic: (address: string) => void): void {
  app.on('web-contents-created', (_event, contents) => guard(contents, openPublic));
}

function guard(contents: WebContents, openPublic: (address: string) => void): void {
  // 13, 14 and 15: pages and frames neither leave the program nor open another; nothing is handed to the system's browser.
  contents.setWindowOpenHandler(({ url }) => {
    const address = publicAddress(url);
    if (address !== null) openPublic(address);
    return { action: 'deny' };
  });
  contents.on('will-frame-navigate', (event) => {
    if (!isOwn(event.url)) event.preventDefault();
  });
  // 12: no page embeds another.
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** What a page may ask of the system, which is nothing, and of the network, which is nothing either. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isOwn(url) }));
  session.on('will-download', (event, item) => {
    if (!isOwn(item.getURL())) event.preventDefault();
  });
}
