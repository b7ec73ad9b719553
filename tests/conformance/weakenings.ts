import type { DesktopGuard } from './desktop-guards.ts';
import type { LocalHostGuard } from './local-host-guards.ts';

/** One guard taken out of the built program, and the test that must notice. */
export type Weakening<Guard> = {
  readonly name: string;
  /** The one file of `out` that `from` is found in. */
  readonly file: RegExp;
  readonly from: RegExp;
  readonly to: string;
  readonly caughtBy: Guard;
};

const main = /^main\/index\.js$/;
const shared = /^main\/chunks\/.*\.js$/;
const localHost = /^main\/local-host\.js$/;
const preload = /^preload\/index\.cjs$/;

export const desktopWeakenings: readonly Weakening<DesktopGuard>[] = [
  { name: 'pages may leave the program', file: main, from: /contents\.on\("will-frame-navigate"/, to: 'contents.on("never"', caughtBy: 'the page cannot leave the program, and nothing is handed to another program' },
  { name: 'pages may open windows', file: main, from: /action: "deny"/, to: 'action: "allow"', caughtBy: 'the page opens no other window' },
  { name: 'pages have any page of ours opened', file: main, from: /\^#\\\/meeting\\\/\(\[\^\/\]\+\)\\\/projector\$/, to: '#\\/meeting\\/([^/]+)', caughtBy: 'a page has nothing opened but the public text, in one window as closed as the first and told that text alone' },
  { name: 'the public text is opened for other places', file: main, from: /isOwn\(address\) && meeting\.success/, to: 'meeting.success', caughtBy: 'a page has nothing opened but the public text, in one window as closed as the first and told that text alone' },
  { name: 'the window of the public text is told everything', file: main, from: /windows\d*\.isPublic\(sender\) && /, to: 'false && ', caughtBy: 'a page has nothing opened but the public text, in one window as closed as the first and told that text alone' },
  { name: 'pages may embed pages', file: main, from: /contents\.on\("will-attach-webview"/, to: 'contents.on("never"', caughtBy: 'only its own originals are downloaded, and no page is embedded' },
  { name: 'the network is open', file: main, from: /cancel: !isOwn\(url\)/, to: 'cancel: false', caughtBy: 'the shell asks for nothing outside the program, whatever the page does' },
  { name: 'any app: host is our own', file: main, from: /&& url\.host === "ui"/, to: '', caughtBy: 'the shell asks for nothing outside the program, whatever the page does' },
  { name: 'names resolve', file: main, from: /app\.commandLine\.appendSwitch\("host-resolver-rules".*\);/, to: '', caughtBy: 'the program has a scheme of its own with no privilege it does not need, and no way to a network' },
  { name: 'a proxy is looked for', file: main, from: /app\.commandLine\.appendSwitch\("no-proxy-server"\);/, to: '', caughtBy: 'the program has a scheme of its own with no privilege it does not need, and no way to a network' },
  { name: 'Chromium speaks in the background', file: main, from: /app\.commandLine\.appendSwitch\("disable-background-networking"\);/, to: '', caughtBy: 'the program has a scheme of its own with no privilege it does not need, and no way to a network' },
  { name: 'pages are above the policy', file: main, from: /supportFetchAPI: true/, to: 'supportFetchAPI: true, bypassCSP: true', caughtBy: 'the program has a scheme of its own with no privilege it does not need, and no way to a network' },
  { name: 'permissions are granted', file: main, from: /answer\(false\)/, to: 'answer(true)', caughtBy: 'no permission and no device is granted' },
  { name: 'permissions are held', file: main, from: /session\.setPermissionCheckHandler\(.*\);/, to: '', caughtBy: 'no permission and no device is granted' },
  { name: 'devices are granted', file: main, from: /session\.setDevicePermissionHandler\(.*\);/, to: '', caughtBy: 'no permission and no device is granted' },
  { name: 'anything is downloaded', file: main, from: /session\.on\("will-download"/, to: 'session.on("never"', caughtBy: 'only its own originals are downloaded, and no page is embedded' },
  { name: 'the spelling is checked by a service', file: main, from: /session\.setSpellCheckerEnabled\(false\)/, to: 'session.setSpellCheckerEnabled(true)', caughtBy: 'the window is isolated, sandboxed and without anything the program does not use' },
  { name: 'developer tools are left in', file: main, from: /devTools: !app\.isPackaged/, to: 'devTools: true', caughtBy: 'the window is isolated, sandboxed and without anything the program does not use' },
  { name: 'the sandbox is not forced', file: main, from: /app\.enableSandbox\(\);/, to: '', caughtBy: 'the window is isolated, sandboxed and without anything the program does not use' },
  { name: 'the page shares the world of the preload', file: main, from: /contextIsolation: true/, to: 'contextIsolation: false', caughtBy: 'the window is isolated, sandboxed and without anything the program does not use' },
  { name: 'the page has Node', file: main, from: /nodeIntegration: false/, to: 'nodeIntegration: true', caughtBy: 'the window is isolated, sandboxed and without anything the program does not use' },
  { name: 'web security is off', file: main, from: /webSecurity: true/, to: 'webSecurity: false', caughtBy: 'the window is isolated, sandboxed and without anything the program does not use' },
  { name: 'other origins are heard', file: main, from: /&& isOwn\(senderFrame\.url\)/, to: '', caughtBy: 'a message from another origin is not heard' },
  { name: 'frames are heard', file: main, from: /senderFrame\.parent === null && /, to: '', caughtBy: 'a message from a frame inside the page is not heard' },
  { name: 'several programs open one library', file: main, from: /if \(app\.requestSingleInstanceLock\(\)\)/, to: 'if (true)', caughtBy: 'a second start of the program brings the first to the front and ends' },
  { name: 'messages are not read before they are carried', file: main, from: /isFromProgram\(event\) \? readWindowMessage\(sent\) : null/, to: 'isFromProgram(event) ? sent : null', caughtBy: 'what is no message at all is not heard, and harms nothing' },
  { name: 'pages have no policy', file: shared, from: /"content-security-policy": contentSecurityPolicy/, to: '"x-no-policy": contentSecurityPolicy', caughtBy: 'the page can load and run only what the program brought' },
  { name: 'the policy lets scripts in', file: shared, from: /"script-src 'self'"/, to: '"script-src \'self\' \'unsafe-inline\'"', caughtBy: 'every page and file carries the policy and is not sniffed' },
  { name: 'files are sniffed', file: shared, from: /"x-content-type-options": "nosniff"/, to: '"x-no-sniff": "none"', caughtBy: 'every page and file carries the policy and is not sniffed' },
  { name: 'paths leave the folder', file: shared, from: /return path === folder \|\| path\.startsWith\(.*\) \? path : null;/, to: 'return path;', caughtBy: 'no address leads to a file outside the pages' },
  { name: 'the preload gives more than it should', file: preload, from: /Object\.freeze\(bridge\)/, to: '{ ...bridge, send: () => undefined }', caughtBy: 'the page is given four functions and nothing of Node or Electron' },
  { name: 'the preload needs Node', file: preload, from: /^/, to: 'require("node:fs");', caughtBy: 'the page is given four functions and nothing of Node or Electron' },
];

export const localHostWeakenings: readonly Weakening<LocalHostGuard>[] = [
  { name: 'the ticket is good for ever', file: localHost, from: /isTicketUsed = true;/, to: '', caughtBy: 'the ticket is good once, and the cookie it gives stays in this browser and on this site' },
  { name: 'any ticket will do', file: localHost, from: /isTicketUsed \|\| !isSame\(given, ticket\)/, to: 'isTicketUsed', caughtBy: 'the ticket must be the right one' },
  { name: 'scripts read the cookie', file: localHost, from: /HttpOnly; /, to: '', caughtBy: 'the ticket is good once, and the cookie it gives stays in this browser and on this site' },
  { name: 'the cookie is sent from other sites', file: localHost, from: /SameSite=Strict/, to: 'SameSite=Lax', caughtBy: 'the ticket is good once, and the cookie it gives stays in this browser and on this site' },
  { name: 'no cookie is needed', file: localHost, from: /secret\) \? null : 401/, to: 'secret) ? null : null', caughtBy: 'strangers without the cookie are refused, whatever they ask for' },
  { name: 'any cookie will do', file: localHost, from: /isSame\(cookie\(headers\.cookie, cookieName\), secret\)/, to: 'cookie(headers.cookie, cookieName) !== null', caughtBy: 'strangers without the cookie are refused, whatever they ask for' },
  { name: 'any host name is taken', file: localHost, from: /if \(headers\.host !== host\) return 421;/, to: '', caughtBy: 'a name that was rebound to this machine is refused' },
  { name: 'any origin is taken', file: localHost, from: /if \(headers\.origin !== void 0 && headers\.origin !== origin\) return 403;/, to: '', caughtBy: 'a page of another origin is refused' },
  { name: 'any site is taken', file: localHost, from: /if \(!isOwnSite\(.*\)\) return 403;/, to: '', caughtBy: 'a request that another site began is refused, as the browser says' },
  { name: 'a typed address may do anything', file: localHost, from: /site === "none" && method === "GET"/, to: 'site === "none"', caughtBy: 'an address that was typed opens the page and does nothing else' },
  { name: 'any address is a path', file: localHost, from: /url\?\.origin === origin \?/, to: 'url !== null ?', caughtBy: 'an address of another place is no path of the program' },
  { name: 'a call may be a form', file: localHost, from: /if \(request\.headers\["content-type"\] !== "application\/json"\) return 415;/, to: '', caughtBy: 'a call is JSON and says so' },
  { name: 'a body has no limit', file: localHost, from: /> bodyLimit \? 413/, to: '> Infinity ? 413', caughtBy: 'a call over the limit is not read' },
  { name: 'answers have no policy', file: localHost, from: /for \(const \[name, value\] of Object\.entries\(securityHeaders\)\)/, to: 'for (const [name, value] of [])', caughtBy: 'every answer, a refusal too, carries the policy and is kept by nobody' },
  { name: 'the page that draws originals has our origin', file: shared, from: /"sandbox allow-scripts"/, to: '"base-uri \'none\'"', caughtBy: 'the page that draws originals runs its own script alone, is of no origin and asks nothing of anywhere' },
  { name: 'the page that draws originals runs any script', file: shared, from: /'sha256-\$\{scriptHash\}'/, to: "'unsafe-inline'", caughtBy: 'the page that draws originals runs its own script alone, is of no origin and asks nothing of anywhere' },
  { name: 'everybody on the network reaches it', file: localHost, from: /"127\.0\.0\.1", done/, to: '"0.0.0.0", done', caughtBy: 'it listens on loopback only' },
  { name: 'paths leave the folder', file: shared, from: /return path === folder \|\| path\.startsWith\(.*\) \? path : null;/, to: 'return path;', caughtBy: 'no address leads to a file outside the pages' },
  { name: 'an upload may be a form', file: shared, from: /if \(request\.headers\.get\("content-type"\) !== "application\/octet-stream"\) return .*;/, to: '', caughtBy: 'an upload is bytes and says so, and nothing else is taken' },
  { name: 'an upload has no limit', file: shared, from: /if \(Number\(request\.headers\.get\("content-length"\) \?\? 0\) > limit\) throw tooLarge\(limit\);/, to: '', caughtBy: 'an upload over the limit is not read' },
];
