import { expect, test } from 'vitest';
import { menuWords } from '../../../electron/main/locales/index.ts';
import { menuTemplate } from '../../../electron/main/menu.ts';
import { isOwn, publicAddress } from '../../../electron/main/origin.ts';

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

test('the public text of a meeting is the one place a page can have opened, its address written anew', () => {
  const id = '00000000-0000-4000-8000-000000000000';
  expect(publicAddress(`app://ui/index.html?x#/meeting/${id}/projector`)).toBe(`app://ui/#/meeting/${id}/projector`);
  const others = [`app://ui/#/meeting/${id}/positions`, `app://ui/#/meeting/${id}/projector/`, 'app://ui/#/meeting/x/projector', `app://other/#/meeting/${id}/projector`, `https://ui/#/meeting/${id}/projector`, 'app://ui/', 'nonsense'];
  expect(others.map(publicAddress)).toEqual(others.map(() => null));
});
