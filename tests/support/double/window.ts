import { EventEmitter, once } from 'node:events';
import { readFileSync } from 'node:fs';
import { beforeEnd, emitApp } from './app.ts';
import { z } from 'zod';
import { type CdpEvent, connect, launchChromium, params as anyParams, type Params } from './cdp.ts';
import { asJson, receive } from './ipc.ts';
import { note } from './journal.ts';
import { closeProtocol, isAnswered, toChromium, toProgram } from './protocol.ts';
import { isRequestAllowed } from './session.ts';
import { preventable, strict } from './strict.ts';
import type { Shown } from './questions.ts';
import { pageScript, preloadScript } from './worlds.ts';

const worldName = 'preload';
const binding = 'sendToMain';
const bridgeName = `double-${process.pid}-${Date.now()}`;

type WebPreferences = { readonly preload?: string; readonly [name: string]: unknown };
type Options = { readonly width?: number; readonly height?: number; readonly webPreferences?: WebPreferences };
const toMain = z.object({ channel: z.string(), values: z.array(z.unknown()) });
type OpenHandler = (details: { readonly url: string }) => { readonly action: 'allow' | 'deny' };

const browser = await launchChromium();
const cdp = await connect(browser.endpoint);
const windows = new Set<BrowserWindow>();

await cdp.send('Target.setDiscoverTargets', { discover: true });
cdp.on((event) => {
  for (const window of windows) window.hear(event);
});
beforeEnd(async () => {
  const ended = once(browser.process, 'exit');
  // The connection may go before the answer comes: the end of the process is what counts.
  void cdp.send('Browser.close');
  await ended;
  closeProtocol();
});

/** The contents of one window, driven over the DevTools protocol. */
class WebContents extends EventEmitter {
  isGone = false;
  url = 'about:blank';
  openHandler: OpenHandler = () => ({ action: 'allow' });
  readonly #evaluate: (expression: string) => void;

  constructor(evaluate: (expression: string) => void) {
    super();
    this.#evaluate = evaluate;
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }

  isDestroyed(): boolean {
    return this.isGone;
  }

  send(channel: string, ...values: unknown[]): void {
    this.#evaluate(`receiveFromMain(${JSON.stringify(channel)}, ${JSON.stringify(values.map(asJson))})`);
  }
}

class BrowserWindow extends EventEmitter {
  static getAllWindows(): readonly BrowserWindow[] {
    return [...windows];
  }

  readonly webContents: WebContents;
  readonly options: Options;
  readonly #ready: Promise<void>;
  #targetId = '';
  #sessionId = '';
  #world: number | null = null;
  #loading: string | null = null;

  constructor(options: Options = {}) {
    super();
    this.options = options;
    this.webContents = strict('webContents', new WebContents((expression) => void this.#evaluate(expression)));
    windows.add(this);
    note('window', options.webPreferences);
    emitApp('web-contents-created', {}, this.webContents);
    this.#ready = this.#open(options.webPreferences?.preload);
    process.send?.({ endpoint: browser.endpoint } satisfies Shown);
  }

  show(): void {
    note('show');
  }

  focus(): void {
    note('focus');
  }

  maximize(): void {
    note('maximize');
  }

  isMaximized(): boolean {
    return false;
  }

  isMinimized(): boolean {
    return false;
  }

  getNormalBounds(): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } {
    return { x: 0, y: 0, width: this.options.width ?? 800, height: this.options.height ?? 600 };
  }

  async loadURL(address: string): Promise<void> {
    note('load', address);
    await this.#ready;
    this.#loading = address;
    const { errorText } = await this.#send('Page.navigate', { url: toChromium(address) });
    if (errorText !== undefined) throw new Error(`The page cannot be shown: ${z.string().parse(errorText)}`);
  }

  /** As when the person closes it. */
  async close(): Promise<void> {
    this.emit('close', preventable({}));
    await cdp.send('Target.closeTarget', { targetId: this.#targetId });
  }

  /** What Chromium says of this window. It opens no other, whatever the program allows: what was allowed is noted. */
  hear({ method, params, sessionId }: CdpEvent): void {
    if (method === 'Target.targetDestroyed' && params['targetId'] === this.#targetId) this.#closed();
    if (sessionId !== this.#sessionId) return;
    if (method === 'Fetch.requestPaused') void this.#paused(params);
    if (method === 'Runtime.bindingCalled' && params['name'] === binding) this.#sent(String(params['payload']));
    if (method === 'Runtime.executionContextCreated') this.#entered(anyParams.parse(params['context']));
    if (method === 'Page.windowOpen') note('window-open', this.webContents.openHandler({ url: toProgram(String(params['url'])) }).action);
    if (method === 'Page.loadEventFired') this.emit('ready-to-show');
  }

  #send(method: string, params: Params = {}): Promise<Params> {
    return cdp.send(method, params, this.#sessionId);
  }

  async #open(preload: string | undefined): Promise<void> {
    const { targetId } = await cdp.send('Target.createTarget', { url: 'about:blank', newWindow: true });
    this.#targetId = String(targetId);
    const { sessionId } = await cdp.send('Target.attachToTarget', { targetId: this.#targetId, flatten: true });
    this.#sessionId = String(sessionId);
    await this.#send('Page.enable');
    await this.#send('Runtime.enable');
    await this.#send('Runtime.addBinding', { name: binding, executionContextName: worldName });
    await this.#send('Page.addScriptToEvaluateOnNewDocument', { source: pageScript(bridgeName) });
    if (preload !== undefined) await this.#send('Page.addScriptToEvaluateOnNewDocument', { worldName, source: preloadScript(bridgeName, binding, readFileSync(preload, 'utf8')) });
    await this.#send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  }

  #entered(context: Params): void {
    const { frameId } = anyParams.parse(context['auxData'] ?? {});
    // A page target's own frame has the id of the target.
    if (context['name'] === worldName && frameId === this.#targetId) this.#world = Number(context['id']);
  }

  async #evaluate(expression: string): Promise<void> {
    if (this.#world === null || this.webContents.isGone) return;
    // A message to a document that has just gone reaches nobody, as in Electron.
    await this.#send('Runtime.evaluate', { contextId: this.#world, expression }).catch(() => undefined);
  }

  #sent(payload: string): void {
    const { channel, values } = toMain.parse(JSON.parse(payload));
    receive(channel, values, this.webContents, { url: this.webContents.url, parent: null });
  }

  #closed(): void {
    windows.delete(this);
    this.webContents.isGone = true;
    this.webContents.emit('destroyed');
    this.emit('closed');
    if (windows.size === 0) emitApp('window-all-closed');
  }

  /** Puts a request to the program's listeners, in Electron's order: may the page leave, may it be asked for. */
  async #paused(params: Params): Promise<void> {
    const requestId = params['requestId'];
    const url = toProgram(String(anyParams.parse(params['request'])['url']));
    const isMainFrame = params['frameId'] === this.#targetId;
    const isNavigation = params['resourceType'] === 'Document';
    const refuse = (errorReason: string) => this.#send('Fetch.failRequest', { requestId, errorReason });
    if (isNavigation && !this.#mayNavigate(url, isMainFrame)) return void (await refuse('Aborted'));
    if (!(await isRequestAllowed(url))) {
      note('request-cancelled', url);
      return void (await refuse('BlockedByClient'));
    }
    if (!isAnswered(url)) {
      note('network', url);
      return void (await refuse('InternetDisconnected'));
    }
    if (isNavigation && isMainFrame) {
      this.webContents.emit('did-start-navigation', { url, isMainFrame, isSameDocument: false });
      this.webContents.url = url;
    }
    await this.#send('Fetch.continueRequest', { requestId });
  }

  /** What the program loads itself is not asked about. */
  #mayNavigate(url: string, isMainFrame: boolean): boolean {
    if (isMainFrame && this.#loading === url) {
      this.#loading = null;
      return true;
    }
    const event = preventable({ url, isMainFrame });
    if (isMainFrame) this.webContents.emit('will-navigate', event, url);
    this.webContents.emit('will-frame-navigate', event);
    note(event.defaultPrevented ? 'navigation-prevented' : 'navigation', url);
    return !event.defaultPrevented;
  }
}

const StrictBrowserWindow = strict('BrowserWindow', BrowserWindow);
export { StrictBrowserWindow as BrowserWindow };
