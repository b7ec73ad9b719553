import type { Translation } from '../translation.ts';
import type { original as english } from '../en/original.ts';

export const original = {
  title: 'Original',
  original: 'Original',
  titleOf: 'Original de {{document}}',
  originalOf: 'Archivo original {{file}}',
  page: 'Página {{page}} de {{pages}}',
  percent: '{{percent}} %',
  smaller: 'Reducir',
  larger: 'Ampliar',
  fit: '{{percent}} %, ajustar al ancho',
  find: 'Buscar en el original',
  found: '{{at}} de {{total}}',
  notFound: 'no se encuentra',
  save: 'Guardar una copia',
  failed: 'El original no puede mostrarse aquí. Su texto, tal como se leyó, está a salvo al lado; guarde una copia para abrirlo en otro programa.',
  notDrawn: 'Los originales de este formato no se muestran en la ventana. Guarde una copia para abrirlo en otro programa.',
  keys: { open: 'original junto al texto', paragraph: 'párrafo', zoom: 'ampliar y reducir', fit: 'ajustar al ancho', find: 'buscar', next: 'hallazgo siguiente y anterior', back: 'volver al texto' },
} as const satisfies Translation<typeof english>;
