import { useTranslation } from 'react-i18next';
import type { Version } from '../../../shared/model/document.ts';
import { useFormats } from '../../platform/formats.ts';
import { versionName } from './version-name.ts';

/** Names a version among those of its document, in the language on screen. */
export function useVersionName(): (version: Version, siblings: readonly Version[]) => string {
  const { t, i18n } = useTranslation('reading');
  const { t: documents } = useTranslation('documents');
  const formats = useFormats();
  return (version, siblings) => versionName(version, siblings, { first: t('versions.first'), format: (format) => documents(`format.${format}`), formats: { day: formats.day, language: (code) => withinSentence(formats.language(code), i18n.language) } });
}

/** Only English writes the name of a language with a capital inside a sentence. */
function withinSentence(name: string, language: string): string {
  return language === 'en' ? name : name.toLocaleLowerCase(language);
}
