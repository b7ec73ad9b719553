import type { Translation } from '../translation.ts';
import type { original as english } from '../en/original.ts';

export const original = {
  title: 'Original',
  original: 'Original',
  titleOf: 'Original de {{document}}',
  originalOf: 'Arquivo original {{file}}',
  page: 'Página {{page}} de {{pages}}',
  percent: '{{percent}} %',
  smaller: 'Reduzir',
  larger: 'Ampliar',
  fit: '{{percent}} %, ajustar à largura',
  find: 'Procurar no original',
  found: '{{at}} de {{total}}',
  notFound: 'não encontrado',
  save: 'Guardar uma cópia',
  failed: 'O original não pode ser mostrado aqui. O seu texto, tal como foi lido, está a salvo ao lado; guarde uma cópia para abri-lo em outro programa.',
  notDrawn: 'Os originais deste formato não são mostrados na janela. Guarde uma cópia para abri-lo em outro programa.',
  keys: { open: 'original ao lado do texto', paragraph: 'parágrafo', zoom: 'ampliar e reduzir', fit: 'ajustar à largura', find: 'procurar', next: 'ocorrência seguinte e anterior', back: 'voltar ao texto' },
} as const satisfies Translation<typeof english>;
