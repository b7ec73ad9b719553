import type { MenuWords } from './en.ts';

export const es: MenuWords = {
  file: 'Archivo',
  edit: 'Editar',
  view: 'Ver',
  window: 'Ventana',
  close: 'Cerrar ventana',
  quit: 'Salir',
  undo: 'Deshacer',
  redo: 'Rehacer',
  cut: 'Cortar',
  copy: 'Copiar',
  paste: 'Pegar',
  selectAll: 'Seleccionar todo',
  actualSize: 'Tamaño real',
  larger: 'Ampliar',
  smaller: 'Reducir',
  fullScreen: 'Pantalla completa',
  minimize: 'Minimizar',
  hide: 'Ocultar Ad Referendum',
  hideOthers: 'Ocultar otros',
  showAll: 'Mostrar todo',
};
