import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { WorkingLanguage } from '../../shared/model/language.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import { pt } from './pt/index.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof en;
  }
}

/** Every text of the screens, by language and namespace. */
export const catalogues = { en, es, fr, pt } as const satisfies Record<WorkingLanguage, object>;

/** The texts in a language, ready for `I18nextProvider`; `changeLanguage` goes to another of the four. */
export function createTexts(language: WorkingLanguage): i18n {
  const texts = createInstance();
  void texts.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: catalogues,
    defaultNS: 'common',
    ns: Object.keys(en),
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return texts;
}

/** The first of a reader's preferred languages (`fr-CA`, `pt`) that the program speaks, else English. */
export function languageFor(preferred: readonly string[]): WorkingLanguage {
  const spoken = preferred.map((tag) => tag.slice(0, 2).toLowerCase());
  return spoken.find((tag): tag is WorkingLanguage => tag in catalogues) ?? 'en';
}
