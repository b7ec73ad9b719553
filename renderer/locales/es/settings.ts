import type { Translation } from '../translation.ts';
import type { settings as english } from '../en/settings.ts';

export const settings = {
  title: 'Ajustes',
  language: 'Idioma',
  systemLanguage: 'El del sistema',
  theme: 'Tema',
  light: 'Claro',
  dark: 'Oscuro',
  system: 'El del sistema',
  author: 'Mi nombre',
  authorHint: 'Figura junto a cada posición que usted registra',
  saveAuthor: 'Guardar el nombre',
  authorTooLong: 'El nombre es demasiado largo: 200 caracteres como máximo.',
} as const satisfies Translation<typeof english>;
