import { type WorkingLanguage, workingLanguage } from '../../shared/model/language.ts';

/** The first of the user's languages, such as `fr-CA` or `pt_BR.UTF-8`, that the program speaks; English when none is. */
export function languageOf(preferred: readonly string[]): WorkingLanguage {
  for (const tag of preferred) {
    const known = workingLanguage.safeParse(tag.split(/[-_.]/)[0]?.toLowerCase());
    if (known.success) return known.data;
  }
  return 'en';
}
