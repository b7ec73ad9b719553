import type { WorkingLanguage } from '../model/language.ts';

/** Words each working language cannot do without and the three others do not share. */
const words: Readonly<Record<WorkingLanguage, ReadonlySet<string>>> = {
  es: new Set(['el', 'los', 'las', 'del', 'y', 'en', 'con', 'una', 'por', 'al', 'su', 'sus', 'es', 'más', 'sin', 'lo', 'entre', 'sobre', 'también', 'así', 'son', 'sean']),
  en: new Set(['the', 'of', 'and', 'to', 'in', 'for', 'with', 'by', 'that', 'its', 'on', 'which', 'their', 'from', 'be', 'shall', 'is', 'this', 'at', 'or']),
  fr: new Set(['le', 'les', 'des', 'du', 'et', 'à', 'aux', 'dans', 'en', 'une', 'pour', 'sur', 'au', 'par', 'qui', 'ou', 'ces', 'est', 'leurs', 'avec', 'la']),
  pt: new Set(['os', 'do', 'da', 'dos', 'das', 'em', 'no', 'na', 'nos', 'nas', 'com', 'uma', 'ao', 'à', 'às', 'aos', 'pelo', 'pela', 'e', 'não', 'são', 'sua', 'suas', 'um']),
};

const fewestWords = 12;

/** The working language whose small words clearly lead in a text; null when it is too short or in another language. */
export function detectLanguage(text: string): WorkingLanguage | null {
  const tokens = text.slice(0, 60_000).toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = (['es', 'en', 'fr', 'pt'] as const).map((language) => ({ language, count: tokens.filter((token) => words[language].has(token)).length })).toSorted((a, b) => b.count - a.count);
  const [first, second] = scores;
  if (!first || !second || first.count < fewestWords || first.count < tokens.length * 0.12) return null;
  return first.count >= second.count * 1.5 ? first.language : null;
}
