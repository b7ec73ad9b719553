import type { ErrorCode } from '../errors.ts';
import type { WarningCode } from '../model/document.ts';
import { workingLanguages, type WorkingLanguage } from '../model/language.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pt } from './pt.ts';
import type { Sentences } from './sentences.ts';

export type Locale = WorkingLanguage;

const sentences: Readonly<Record<Locale, Sentences>> = { en, es, fr, pt };

/** What a failure or a warning means to a person and what to do about it, with its details filled in. */
export function sentence(locale: Locale, code: ErrorCode | WarningCode, details: Readonly<Record<string, unknown>> = {}): string {
  const { errors, warnings } = sentences[locale];
  return fill({ ...errors, ...warnings }[code], details);
}

/** The first language the program speaks among `tags` (`pt-BR`, `fr_CA.UTF-8`, `es`), in order of preference; English if none. */
export function pickLocale(tags: readonly string[]): Locale {
  for (const tag of tags) {
    const language = tag.toLowerCase().split(/[-_.@]/)[0];
    const known = workingLanguages.find((candidate) => candidate === language);
    if (known) return known;
  }
  return 'en';
}

/** Puts `details` in the place of `{{name}}`; one that is not known becomes a dash. */
export function fill(text: string, details: Readonly<Record<string, unknown>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => shown(details[name]));
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join(', ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '–';
}
