import { describe, expect, test } from 'vitest';
import { workingLanguages, type WorkingLanguage } from '../../../../shared/model/language.ts';
import { catalogues, createTexts, languageFor } from '../../../../renderer/locales/index.ts';

type Texts = { readonly [key: string]: string | Texts };

/** Every text by its path; a plural counts once, by its name without the form. */
function textsOf(texts: Texts, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(texts).flatMap(([key, value]) => (typeof value === 'string' ? [[`${path}${key}`, value] as const] : textsOf(value, `${path}${key}.`)));
}

function keysOf(texts: Texts): readonly string[] {
  return [...new Set(textsOf(texts).map(([path]) => path.replace(/_(?:one|many|other)$/, '')))].toSorted();
}

function placeholdersIn(text: string): readonly string[] {
  return [...text.matchAll(/\{\{.*?\}\}/g)].map(([placeholder]) => placeholder).toSorted();
}

const languages = workingLanguages.map((language): readonly [WorkingLanguage, Texts] => [language, catalogues[language]]);
const translations = languages.filter(([language]) => language !== 'en');
const english = new Map(textsOf(catalogues.en));

describe('the texts of the screens', () => {
  test.each(translations)('%s has the keys of English and no other', (_, texts) => {
    expect(keysOf(texts)).toEqual(keysOf(catalogues.en));
  });

  test.each(languages)('%s leaves no text empty', (_, texts) => {
    expect(textsOf(texts).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test.each(translations)('%s puts in every text what English puts in it', (_, texts) => {
    const different = textsOf(texts).filter(([path, text]) => {
      const original = english.get(path) ?? english.get(path.replace(/_many$/, '_other')) ?? '';
      return placeholdersIn(text).join() !== placeholdersIn(original).join();
    });
    expect(different).toEqual([]);
  });

  test.each(translations)('%s has every form its plurals can take', (language, texts) => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const plurals = Map.groupBy(
      textsOf(texts).flatMap(([path]) => /^(.*)_(one|many|other)$/.exec(path)?.slice(1, 3) ?? []).reduce<[string, string][]>((pairs, part, index, parts) => (index % 2 === 0 ? [...pairs, [part, parts[index + 1] ?? '']] : pairs), []),
      ([name]) => name,
    );
    const incomplete = [...plurals].filter(([, held]) => held.map(([, form]) => form).toSorted().join() !== forms.join());
    expect(plurals.size).toBeGreaterThan(5);
    expect(incomplete).toEqual([]);
  });

  test('French sets a space that does not break before its high marks and inside its quotation marks', () => {
    const breaking = textsOf(catalogues.fr).filter(([, text]) => / [:;!?»]|« /.test(text));
    const missing = textsOf(catalogues.fr).filter(([, text]) => /[^\s][;!?»]|«\S/.test(text));
    expect({ breaking, missing }).toEqual({ breaking: [], missing: [] });
  });

  test('a count is written as its language writes numbers', () => {
    const read = (['en', 'fr', 'pt'] as const).map((language) => createTexts(language).t('documents:words', { count: 12_500 }));
    expect(read).toEqual(['12,500 words', '12\u202F500 mots', '12.500 palavras']);
  });
});

describe('the language of a first start', () => {
  test.each([
    [['fr-CA', 'en'], 'fr'],
    [['pt-BR'], 'pt'],
    [['gn', 'es-PY'], 'es'],
    [['nl'], 'en'],
    [[], 'en'],
  ] as const)('for a reader of %j is %s', (preferred, language) => {
    expect(languageFor(preferred)).toBe(language);
  });
});
