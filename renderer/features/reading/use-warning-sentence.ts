import { useTranslation } from 'react-i18next';
import { sentence } from '../../../shared/locales/index.ts';
import type { Warning } from '../../../shared/model/document.ts';
import { languageFor } from '../../locales/index.ts';

/** What the reader of a file wants known, as a sentence in the language on screen. */
export function useWarningSentence(): (warning: Warning) => string {
  const { i18n } = useTranslation();
  return ({ code, details }) => sentence(languageFor([i18n.language]), code, details);
}
