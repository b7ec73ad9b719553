import type { Locale } from '../../../shared/locales/index.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pt } from './pt.ts';
import type { Words } from './words.ts';

export type { Words } from './words.ts';

export const words: Readonly<Record<Locale, Words>> = { en, es, fr, pt };
