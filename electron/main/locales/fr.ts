import type { MenuWords } from './en.ts';

export const fr: MenuWords = {
  file: 'Fichier',
  edit: 'Édition',
  view: 'Affichage',
  window: 'Fenêtre',
  close: 'Fermer la fenêtre',
  quit: 'Quitter',
  undo: 'Annuler',
  redo: 'Rétablir',
  cut: 'Couper',
  copy: 'Copier',
  paste: 'Coller',
  selectAll: 'Tout sélectionner',
  actualSize: 'Taille réelle',
  larger: 'Agrandir',
  smaller: 'Réduire',
  fullScreen: 'Plein écran',
  minimize: 'Placer dans la barre',
  hide: 'Masquer Ad Referendum',
  hideOthers: 'Masquer les autres',
  showAll: 'Tout afficher',
};
