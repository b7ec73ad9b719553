import type { Translation } from '../translation.ts';
import type { settings as english } from '../en/settings.ts';

export const settings = {
  title: 'Réglages',
  language: 'Langue',
  systemLanguage: 'Celle du système',
  theme: 'Thème',
  light: 'Clair',
  dark: 'Sombre',
  system: 'Celui du système',
  author: 'Mon nom',
  authorHint: 'Inscrit à côté de chaque position que vous prenez',
  saveAuthor: 'Enregistrer le nom',
  authorTooLong: 'Le nom est trop long : 200 caractères au plus.',
} as const satisfies Translation<typeof english>;
