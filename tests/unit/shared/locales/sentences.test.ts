import { expect, test } from 'vitest';
import { words } from '../../../../electron/cli/locales/index.ts';
import { errorCodes } from '../../../../shared/errors.ts';
import { pickLocale, sentence } from '../../../../shared/locales/index.ts';
import { warningCodes } from '../../../../shared/model/document.ts';
import { workingLanguages } from '../../../../shared/model/language.ts';

const codes = [...errorCodes, ...warningCodes];
const echo = Object.fromEntries(['insertions', 'deletions', 'authors', 'count', 'encoding', 'pages', 'labels', 'words'].map((name) => [name, `<${name}>`]));
const placeholders = (text: string) => [...text.matchAll(/<(\w+)>|\{\{(\w+)\}\}/g)].map(([whole]) => whole).toSorted();

test('every failure and warning has a sentence of its own in every language, with the same details', () => {
  const sentences = workingLanguages.map((locale) => codes.map((code) => sentence(locale, code, echo)));
  for (const ofLocale of sentences) {
    expect(new Set(ofLocale).size).toBe(codes.length);
    expect(ofLocale.filter((text) => !/^\p{Lu}.*[.)]$/su.test(text))).toEqual([]);
  }
  const details = sentences.map((ofLocale) => ofLocale.map(placeholders));
  expect(details).toEqual(workingLanguages.map(() => details[0]));
});

test('the command line’s own words carry the same values in every language', () => {
  const values = workingLanguages.map((locale) => Object.values(words[locale]).map((text) => (typeof text === 'string' ? placeholders(text) : [])));
  expect(values).toEqual(workingLanguages.map(() => values[0]));
});

test('details are filled in; one that is missing is a dash, a list is spelt out', () => {
  expect(sentence('en', 'comments-not-shown', { count: 3 })).toBe('Comments in the file that are not shown: 3.');
  expect(sentence('en', 'note-unmatched', { labels: ['1', '2'] })).toBe('Notes whose mark was not found in the text: 1, 2. They stand at the end.');
  expect(sentence('en', 'comments-not-shown')).toBe('Comments in the file that are not shown: –.');
});

test.each([
  [['pt-BR', 'en'], 'pt'],
  [['de', 'fr_CA.UTF-8'], 'fr'],
  [['es@euro'], 'es'],
  [['C'], 'en'],
  [['POSIX', 'zh'], 'en'],
  [[], 'en'],
])('%j asks for %s', (tags, expected) => {
  expect(pickLocale(tags)).toBe(expected);
});
