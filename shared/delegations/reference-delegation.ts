import type { WorkingLanguage } from '../model/language.ts';

/** A delegation of the reference list. `code`: ISO 3166-1 alpha-2, `EU` for the European Union. `also`: other names it is written by. */
export type ReferenceDelegation = {
  readonly code: string;
  readonly names: Readonly<Record<WorkingLanguage, string>>;
  readonly also: readonly string[];
};

/** One line of the reference list. */
export function referenceDelegation(code: string, es: string, en: string, fr: string, pt: string, ...also: readonly string[]): ReferenceDelegation {
  return { code, names: { es, en, fr, pt }, also };
}
