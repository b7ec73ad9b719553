import type { Translation } from '../translation.ts';
import type { settings as english } from '../en/settings.ts';

export const settings = {
  title: 'Definições',
  language: 'Idioma',
  systemLanguage: 'O do sistema',
  theme: 'Tema',
  light: 'Claro',
  dark: 'Escuro',
  system: 'O do sistema',
  author: 'Meu nome',
  authorHint: 'Consta ao lado de cada posição que você registra',
  saveAuthor: 'Salvar o nome',
  authorTooLong: 'O nome é longo demais: no máximo 200 caracteres.',
} as const satisfies Translation<typeof english>;
