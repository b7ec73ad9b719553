import { join } from 'node:path';
import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session } from 'electron';
import { dataFolder } from '../core/data-folder.ts';
import { languageOf } from '../hosting/language.ts';
import { type Library, openLibrary } from '../hosting/library.ts';
import { placesFrom } from '../hosting/places.ts';
import { settings } from '../../shared/contract/index.ts';
import { sentence } from '../../shared/locales/index.ts';
import { connectBridge } from './bridge.ts';
import { guardContents, guardSession } from './guard.ts';
import { menuTemplate } from './menu.ts';
import { scheme } from './origin.ts';
import { createWindows } from './window.ts';

const folder = dataFolder(process.env);
// A bug of the main process is no dialog with a stack: it is said in a sentence, and the program ends.
process.on('uncaughtException', stop);
process.on('unhandledRejection', stop);
app.setPath('userData', join(folder, 'window'));
app.enableSandbox();
// Chromium's own network stack has nobody to speak with: no name resolves, no proxy is looked for.
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
app.commandLine.appendSwitch('no-proxy-server');
app.commandLine.appendSwitch('disable-background-networking');
protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }]);
const windows = createWindows(app, join(import.meta.dirname, '..', 'preload', 'index.cjs'));
guardContents(app, windows.openPublic);

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', windows.showDesk);
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(start).catch(stop);
} else {
  app.quit();
}

async function start(): Promise<void> {
  const places = placesFrom(import.meta.dirname, app.isPackaged ? process.resourcesPath : undefined);
  guardSession(session.defaultSession);
  const library = await openLibrary(places, folder, systemLanguage());
  protocol.handle(scheme, library.pages);
  if (library.core) {
    connectBridge(ipcMain, library.core, { all: () => BrowserWindow.getAllWindows().map((window) => window.webContents), isPublic: windows.isPublic });
    closeBeforeQuit(library.core);
  }
  await followLanguage(library);
  windows.openDesk();
}

/** The menu speaks the language chosen in the settings, and again when another is chosen. */
async function followLanguage({ core }: Library): Promise<void> {
  const show = async () => {
    const reply = await core?.call({ id: 'menu-language', op: 'settings.get', input: {} }, () => undefined);
    const chosen = reply?.ok ? settings.parse(reply.value).locale : null;
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(chosen ?? systemLanguage(), process.platform)));
  };
  core?.onChanged(({ topics }) => {
    if (topics.includes('settings')) void show();
  });
  await show();
}

/** What was confirmed is on disk already; closing leaves the library in one tidy file. */
function closeBeforeQuit(core: NonNullable<Library['core']>): void {
  let isClosed = false;
  const close = async () => {
    await core.close();
    isClosed = true;
    app.quit();
  };
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void close();
  });
}

function systemLanguage(): ReturnType<typeof languageOf> {
  return languageOf(app.getPreferredSystemLanguages());
}

function stop(): void {
  dialog.showErrorBox('Ad Referendum', sentence(app.isReady() ? systemLanguage() : 'en', 'internal'));
  app.exit(1);
}
