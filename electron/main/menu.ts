import type { MenuItemConstructorOptions } from 'electron';
import type { WorkingLanguage } from '../../shared/model/language.ts';
import { type MenuWords, menuWords } from './locales/index.ts';

type Item = MenuItemConstructorOptions;

/** The menu bar in the user's language: what the system expects of every program, nothing of its own. */
export function menuTemplate(language: WorkingLanguage, platform: NodeJS.Platform): Item[] {
  const words = menuWords[language];
  const isMac = platform === 'darwin';
  return [
    ...(isMac ? [{ label: 'Ad Referendum', submenu: programItems(words) }] : []),
    { label: words.file, submenu: [isMac ? { role: 'close', label: words.close } : { role: 'quit', label: words.quit }] },
    { label: words.edit, submenu: editItems(words) },
    { label: words.view, submenu: viewItems(words) },
    { label: words.window, submenu: [{ role: 'minimize', label: words.minimize }, ...(isMac ? [] : [{ role: 'close', label: words.close } as const])] },
  ];
}

function programItems(words: MenuWords): Item[] {
  return [{ role: 'hide', label: words.hide }, { role: 'hideOthers', label: words.hideOthers }, { role: 'unhide', label: words.showAll }, { type: 'separator' }, { role: 'quit', label: words.quit }];
}

function editItems(words: MenuWords): Item[] {
  return [
    { role: 'undo', label: words.undo },
    { role: 'redo', label: words.redo },
    { type: 'separator' },
    { role: 'cut', label: words.cut },
    { role: 'copy', label: words.copy },
    { role: 'paste', label: words.paste },
    { role: 'selectAll', label: words.selectAll },
  ];
}

function viewItems(words: MenuWords): Item[] {
  return [
    { role: 'resetZoom', label: words.actualSize },
    { role: 'zoomIn', label: words.larger },
    { role: 'zoomOut', label: words.smaller },
    { type: 'separator' },
    { role: 'togglefullscreen', label: words.fullScreen },
  ];
}
