import { app, becomeReadySoon } from './app.ts';
import { answerQuestions } from './answers.ts';
import { ipcMain } from './ipc.ts';
import { note } from './journal.ts';
import { protocol } from './protocol.ts';
import { session } from './session.ts';
import { strict } from './strict.ts';
import { BrowserWindow } from './window.ts';

/** Packaged Electron says where its resources are. */
Object.assign(process, { resourcesPath: process.env['DOUBLE_RESOURCES'] });

type Item = { readonly label?: string; readonly submenu?: readonly Item[] };

const Menu = strict('Menu', {
  buildFromTemplate: (template: readonly Item[]) => template,
  setApplicationMenu: (menu: readonly Item[]) => note('menu', menu.map(({ label }) => label)),
});
const dialog = strict('dialog', { showErrorBox: (title: string, content: string) => note('error-box', title, content) });

answerQuestions();
becomeReadySoon();

export { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session };
