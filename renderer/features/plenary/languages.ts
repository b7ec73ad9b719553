import type { Document, Version } from '../../../shared/model/document.ts';
import { workingLanguages } from '../../../shared/model/language.ts';
import { revisionOf } from '../../platform/lines.ts';

/** The same revision in the next language it is held in, around again at the end; null when it is held in one. */
export function nextLanguageOf(document: Document, version: Version): Version | null {
  const order: readonly (string | null)[] = workingLanguages;
  const same = document.versions.filter((one) => revisionOf(one) === revisionOf(version));
  const languages = [...new Set(same.map(({ language }) => language))].toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  if (languages.length < 2) return null;
  const next = languages[(languages.indexOf(version.language) + 1) % languages.length];
  return same.findLast(({ language }) => language === next) ?? null;
}
