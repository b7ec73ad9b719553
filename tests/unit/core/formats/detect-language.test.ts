import { expect, test } from 'vitest';
import { detectLanguage } from '../../../../electron/core/formats/detect-language.ts';

test.each([
  ['es', 'RECONOCIENDO que los Estados comparten la responsabilidad de proteger las aguas, los Estados deciden crear una comisión permanente que se reunirá cada año y presentará sus informes.'],
  ['en', 'RECOGNIZING that States share the responsibility to protect the waters, the States decide to set up a standing committee that shall meet every year and present its reports to them.'],
  ['fr', 'RECONNAISSANT que les États partagent la responsabilité de protéger les eaux, les États décident de créer une commission permanente qui se réunit chaque année et présente ses rapports.'],
  ['pt', 'RECONHECENDO que os Estados compartilham a responsabilidade de proteger as águas, os Estados decidem criar uma comissão permanente que se reunirá a cada ano e apresentará os seus relatórios.'],
  ['ru', 'Признавая, что государства разделяют ответственность за охрану вод, государства постановляют учредить постоянную комиссию, которая собирается каждый год и представляет свои доклады.'],
])('finds %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test('does not guess from too little text or from numbers', () => {
  expect([detectLanguage('Les États décident.'), detectLanguage('12.5 / 2031; '.repeat(100)), detectLanguage('')]).toEqual([null, null, null]);
});

test('is not misled by a masthead in another language', () => {
  const masthead = 'PERMANENT COUNCIL OF THE ORGANIZATION, COMMITTEE ON HEMISPHERIC MATTERS, original in French. ';
  const text = 'Les États réaffirment leur volonté de coopérer et décident de présenter chaque année un rapport sur la mise en œuvre du plan. '.repeat(300);
  expect(detectLanguage(masthead + text)).toBe('fr');
});
