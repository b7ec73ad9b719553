export const en = {
  file: 'File',
  edit: 'Edit',
  view: 'View',
  window: 'Window',
  close: 'Close window',
  quit: 'Quit',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  actualSize: 'Actual size',
  larger: 'Larger',
  smaller: 'Smaller',
  fullScreen: 'Full screen',
  minimize: 'Minimise',
  hide: 'Hide Ad Referendum',
  hideOthers: 'Hide others',
  showAll: 'Show all',
} as const;

export type MenuWords = Readonly<Record<keyof typeof en, string>>;
