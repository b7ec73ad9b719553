import type { WorkingLanguage } from '../../../shared/model/language.ts';
import { en, type MenuWords } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pt } from './pt.ts';

export type { MenuWords } from './en.ts';

/** The words of the menu bar in every working language. */
export const menuWords: Readonly<Record<WorkingLanguage, MenuWords>> = { en, es, fr, pt };
