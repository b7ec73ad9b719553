import { useTranslation } from 'react-i18next';
import type { Document } from '../../../shared/model/document.ts';
import { useFormats } from '../../platform/formats.ts';
import { missingIn } from './missing.ts';

/** Which revisions of a document are missing among those held, as a sentence; null when none is known to be. */
export function useMissing(document: Document): string | null {
  const { t } = useTranslation('documents');
  const formats = useFormats();
  const missing = missingIn(document);
  return missing.length === 0 ? null : t('missing', { count: missing.length, revisions: formats.list(missing) });
}
