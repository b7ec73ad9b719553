import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ErrorCode } from '../../shared/errors.ts';
import type { WarningCode } from '../../shared/model/document.ts';
import { sentence } from '../../shared/locales/index.ts';
import { languageFor } from '../locales/index.ts';

/** The sentence people read for a failure or a warning, in the language on screen. */
export function useSentence(): (told: { readonly code: ErrorCode | WarningCode; readonly details?: Readonly<Record<string, unknown>> | undefined }) => string {
  const { i18n } = useTranslation();
  return useCallback(({ code, details }) => sentence(languageFor([i18n.language]), code, details ?? {}), [i18n.language]);
}
