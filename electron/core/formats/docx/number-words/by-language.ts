import { english } from './english.ts';
import { french } from './french.ts';
import type { NumberWords } from './number-words.ts';
import { portuguese, portugueseOfPortugal } from './portuguese.ts';
import { spanish } from './spanish.ts';

const languages: ReadonlyMap<string, NumberWords> = new Map(Object.entries({ en: english, fr: french, es: spanish, pt: portuguese, 'pt-pt': portugueseOfPortugal }));

/** The words of numbers in a language by its tag (`fr-CA`), English in any that is not known. */
export function numberWordsOf(language: string | undefined): NumberWords {
  const tag = language?.toLowerCase() ?? '';
  return languages.get(tag) ?? languages.get(tag.split('-', 1)[0] ?? '') ?? english;
}
