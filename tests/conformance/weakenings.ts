/** One guard taken out of the built program, and the test that must notice. */
export type Weakening = {
  readonly name: string;
  /** A file of `out/main` or `out/preload`; `*` stands for a digest. */
  readonly file: RegExp;
  readonly from: RegExp;
  readonly to: string;
  /** Part of the name of the test that fails; null when the program does not even open. */
  readonly caughtBy: string | null;
};

const main = /^main\/index\.js$/;
const shared = /^main\/chunks\/.*\.js$/;
const localHost = /^main\/local-host\.js$/;
const preload = /^preload\/index\.cjs$/;

export const desktopWeakenings: readonly Weakening[] = [
  { name: 'pages may leave the program', file: main, from: /contents\.on\("will-frame-navigate"/, to: 'contents.on("never"', caughtBy: 'cannot leave' },
  { name: 'pages may open windows', file: main, from: /action: "deny"/, to: 'action: "allow"', caughtBy: 'opens no other window' },
  { name: 'pages may embed pages', file: main, from: /contents\.on\("will-attach-webview"/, to: 'contents.on("never"', caughtBy: 'no page is embedded' },
  { name: 'the network is open', file: main, from: /cancel: !isOwn\(url\)/, to: 'cancel: false', caughtBy: 'asks for nothing outside' },
  { name: 'any app: host is our own', file: main, from: /&& url\.host === "ui"/, to: '', caughtBy: 'asks for nothing outside' },
  { name: 'names resolve', file: main, from: /app\.commandLine\.appendSwitch\("host-resolver-rules".*\);/, to: '', caughtBy: 'isolated, sandboxed' },
  { name: 'permissions are granted', file: main, from: /answer\(false\)/, to: 'answer(true)', caughtBy: 'no permission' },
  { name: 'permissions are held', file: main, from: /session\.setPermissionCheckHandler\(.*\);/, to: '', caughtBy: 'no permission' },
  { name: 'devices are granted', file: main, from: /session\.setDevicePermissionHandler\(.*\);/, to: '', caughtBy: 'no permission' },
  { name: 'anything is downloaded', file: main, from: /session\.on\("will-download"/, to: 'session.on("never"', caughtBy: 'are downloaded' },
  { name: 'the spelling is checked by a service', file: main, from: /session\.setSpellCheckerEnabled\(false\)/, to: 'session.setSpellCheckerEnabled(true)', caughtBy: 'isolated, sandboxed' },
  { name: 'developer tools are left in', file: main, from: /devTools: !app\.isPackaged/, to: 'devTools: true', caughtBy: 'isolated, sandboxed' },
  { name: 'the sandbox is not forced', file: main, from: /app\.enableSandbox\(\);/, to: '', caughtBy: 'isolated, sandboxed' },
  { name: 'the page shares the world of the preload', file: main, from: /contextIsolation: true/, to: 'contextIsolation: false', caughtBy: null },
  { name: 'the page has Node', file: main, from: /nodeIntegration: false/, to: 'nodeIntegration: true', caughtBy: null },
  { name: 'web security is off', file: main, from: /webSecurity: true/, to: 'webSecurity: false', caughtBy: null },
  { name: 'other origins are heard', file: main, from: /&& isOwn\(senderFrame\.url\)/, to: '', caughtBy: 'is not heard' },
  { name: 'frames are heard', file: main, from: /senderFrame\.parent === null && /, to: '', caughtBy: 'is not heard' },
  { name: 'several programs open one library', file: main, from: /if \(app\.requestSingleInstanceLock\(\)\)/, to: 'if (true)', caughtBy: 'second start' },
  { name: 'messages are not read before they are carried', file: main, from: /isFromProgram\(event\) \? readWindowMessage\(sent\) : null/, to: 'isFromProgram(event) ? sent : null', caughtBy: 'no message at all' },
  { name: 'pages have no policy', file: shared, from: /"content-security-policy": \[/, to: '"x-no-policy": [', caughtBy: 'can load and run only' },
  { name: 'paths leave the folder', file: shared, from: /return path === folder \|\| path\.startsWith\(.*\) \? path : null;/, to: 'return path;', caughtBy: 'leads to no file' },
  { name: 'the preload gives more than it should', file: preload, from: /Object\.freeze\(bridge\)/, to: '{ ...bridge, send: () => undefined }', caughtBy: 'four functions' },
  { name: 'the preload needs Node', file: preload, from: /^/, to: 'require("node:fs");', caughtBy: 'four functions' },
];

export const localHostWeakenings: readonly Weakening[] = [
  { name: 'the ticket is good for ever', file: localHost, from: /isTicketUsed = true;/, to: '', caughtBy: 'is good once' },
  { name: 'any ticket will do', file: localHost, from: /isTicketUsed \|\| !isSame\(given, ticket\)/, to: 'isTicketUsed', caughtBy: 'right one' },
  { name: 'scripts read the cookie', file: localHost, from: /HttpOnly; /, to: '', caughtBy: 'is good once' },
  { name: 'the cookie is sent from other sites', file: localHost, from: /SameSite=Strict/, to: 'SameSite=Lax', caughtBy: 'is good once' },
  { name: 'no cookie is needed', file: localHost, from: /secret\) \? null : 401/, to: 'secret) ? null : null', caughtBy: 'without the cookie' },
  { name: 'any host name is taken', file: localHost, from: /if \(headers\.host !== host\) return 421;/, to: '', caughtBy: 'rebound' },
  { name: 'any origin is taken', file: localHost, from: /if \(headers\.origin !== void 0 && headers\.origin !== origin\) return 403;/, to: '', caughtBy: 'another origin' },
  { name: 'any site is taken', file: localHost, from: /if \(!isOwnSite\(.*\)\) return 403;/, to: '', caughtBy: 'another site' },
  { name: 'a call may be a form', file: localHost, from: /if \(request\.headers\["content-type"\] !== "application\/json"\) return 415;/, to: '', caughtBy: 'says so' },
  { name: 'a body has no limit', file: localHost, from: /> bodyLimit \? 413/, to: '> Infinity ? 413', caughtBy: 'over the limit' },
  { name: 'answers have no policy', file: localHost, from: /for \(const \[name, value\] of Object\.entries\(securityHeaders\)\)/, to: 'for (const [name, value] of [])', caughtBy: 'carries the policy' },
  { name: 'everybody on the network reaches it', file: localHost, from: /"127\.0\.0\.1", done/, to: '"0.0.0.0", done', caughtBy: 'loopback only' },
  { name: 'paths leave the folder', file: shared, from: /return path === folder \|\| path\.startsWith\(.*\) \? path : null;/, to: 'return path;', caughtBy: 'leads to no file' },
  { name: 'an upload may be a form', file: shared, from: /if \(request\.headers\.get\("content-type"\) !== "application\/octet-stream"\) return .*;/, to: '', caughtBy: 'says so' },
  { name: 'an upload has no limit', file: shared, from: /if \(Number\(request\.headers\.get\("content-length"\) \?\? 0\) > limit\) throw tooLarge\(limit\);/, to: '', caughtBy: 'over the limit' },
];
