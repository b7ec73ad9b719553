import type { Translation } from '../translation.ts';
import type { original as english } from '../en/original.ts';

export const original = {
  title: 'Original',
  original: 'Original',
  titleOf: 'Original de {{document}}',
  originalOf: 'Fichier original {{file}}',
  page: 'Page {{page}} sur {{pages}}',
  percent: '{{percent}} %',
  smaller: 'Réduire',
  larger: 'Agrandir',
  fit: '{{percent}} %, ajuster à la largeur',
  find: 'Chercher dans l’original',
  found: '{{at}} sur {{total}}',
  notFound: 'introuvable',
  save: 'Enregistrer une copie',
  failed: 'L’original ne peut être montré ici. Son texte, tel qu’il a été lu, est en sécurité à côté ; enregistrez une copie pour l’ouvrir dans un autre programme.',
  notDrawn: 'Les originaux de ce format ne sont pas montrés dans la fenêtre. Enregistrez une copie pour l’ouvrir dans un autre programme.',
  keys: { open: 'original à côté du texte', paragraph: 'paragraphe', zoom: 'agrandir et réduire', fit: 'ajuster à la largeur', find: 'chercher', next: 'occurrence suivante et précédente', back: 'retour au texte' },
} as const satisfies Translation<typeof english>;
