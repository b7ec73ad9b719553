import type { MenuWords } from './en.ts';

export const pt: MenuWords = {
  file: 'Arquivo',
  edit: 'Editar',
  view: 'Exibir',
  window: 'Janela',
  close: 'Fechar janela',
  quit: 'Sair',
  undo: 'Desfazer',
  redo: 'Refazer',
  cut: 'Recortar',
  copy: 'Copiar',
  paste: 'Colar',
  selectAll: 'Selecionar tudo',
  actualSize: 'Tamanho real',
  larger: 'Ampliar',
  smaller: 'Reduzir',
  fullScreen: 'Tela cheia',
  minimize: 'Minimizar',
  hide: 'Ocultar Ad Referendum',
  hideOthers: 'Ocultar outros',
  showAll: 'Mostrar tudo',
};
