import { expect, test } from 'vitest';
import { menuWords } from '../../../electron/main/locales/index.ts';
import { menuTemplate } from '../../../electron/main/menu.ts';
import { isOwn } from '../../../electron/main/origin.ts';

test('the menu bar speaks the four languages, with every word present in each', () => {
  expect((['en', 'fr', 'es', 'pt'] as const).map((language) => menuTemplate(language, 'linux').map(({ label }) => label))).toEqual([
    ['File', 'Edit', 'View', 'Window'],
    ['Fichier', 'Édition', 'Affichage', 'Fenêtre'],
    ['Archivo', 'Editar', 'Ver', 'Ventana'],
    ['Arquivo', 'Editar', 'Exibir', 'Janela'],
  ]);
  const keys = Object.keys(menuWords.en).toSorted();
  for (const words of Object.values(menuWords)) expect(Object.keys(words).toSorted()).toEqual(keys);
});

test('macOS has its program menu first', () => {
  expect(menuTemplate('en', 'darwin').map(({ label }) => label)).toEqual(['Ad Referendum', 'File', 'Edit', 'View', 'Window']);
});

test('only app://ui is the program’s own', () => {
  expect(['app://ui/', 'app://ui/x?y#z', 'app://ui.evil/', 'app://other/', 'https://ui/', 'nonsense'].map(isOwn)).toEqual([true, true, false, false, false, false]);
});
