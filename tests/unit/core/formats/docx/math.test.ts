import { expect, test } from 'vitest';
import { readDocx } from '../../../../../electron/core/formats/docx/read-docx.ts';
import { docxFixture } from '../../../../support/docx-fixture.ts';

const term = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;
const part = (name: string, inner: string): string => `<m:${name}>${inner}</m:${name}>`;
const set = (name: string, value: string): string => `<m:${name} m:val="${value}"/>`;

test.each([
  ['fractions', part('f', part('num', term('a+b')) + part('den', term('2'))), '(a+b)/2'],
  ['binomials', part('d', part('e', part('f', part('fPr', set('type', 'noBar')) + part('num', term('n')) + part('den', term('k'))))), '(n¦k)'],
  ['powers and indices', part('sSubSup', part('e', term('x')) + part('sub', term('i')) + part('sup', term('n+1'))), 'x_i^(n+1)'],
  ['a power of a sum', part('sSup', part('e', part('d', part('e', term('a+b')))) + part('sup', term('2'))), '(a+b)^2'],
  ['signs before', part('sPre', part('sub', term('1')) + part('sup', term('2')) + part('e', term('H'))), '_1^2H'],
  ['roots', part('rad', part('deg', '') + part('e', term('x+1'))) + part('rad', part('deg', term('3')) + part('e', term('y'))) + part('rad', part('deg', term('n')) + part('e', term('z'))), '√(x+1)∛yn√z'],
  ['sums', part('nary', part('naryPr', set('chr', '∑')) + part('sub', term('i=1')) + part('sup', term('n')) + part('e', term('i'))), '∑_(i=1)^n i'],
  ['integrals without bounds', part('nary', part('e', term('f'))), '∫ f'],
  ['delimiters', part('d', part('dPr', set('begChr', '[') + set('sepChr', ';') + set('endChr', ')')) + part('e', term('0')) + part('e', term('1'))), '[0;1)'],
  ['matrices', part('m', part('mr', part('e', term('a')) + part('e', term('b'))) + part('mr', part('e', term('c')) + part('e', term('d')))), '[a, b; c, d]'],
  ['lines of equations', part('eqArr', part('e', term('x=1')) + part('e', term('y=2'))), 'x=1; y=2'],
  ['functions and limits', part('func', part('fName', part('limLow', part('e', term('lim')) + part('lim', term('n→∞')))) + part('e', term('a'))), 'lim_(n→∞) a'],
  ['accents and bars', part('acc', part('accPr', set('chr', '\u0303')) + part('e', term('x'))) + part('bar', part('barPr', set('pos', 'top')) + part('e', term('y'))), 'x\u0303y\u0305'],
])('%s are written in one line', (_what, formula, line) => {
  expect(readDocx(docxFixture({ body: `<w:p><m:oMath>${formula}</m:oMath></w:p>` })).paragraphs).toEqual([{ text: line }]);
});

test('formulas of one paragraph stand apart', () => {
  expect(readDocx(docxFixture({ body: `<w:p><m:oMathPara><m:oMath>${term('a')}</m:oMath><m:oMath>${term('b')}</m:oMath></m:oMathPara></w:p>` })).paragraphs).toEqual([{ text: 'a b' }]);
});
