import { expect, test } from 'vitest';
import { lineTexts } from '../../../../shared/lines/line.ts';
import { knownBefore } from '../../../../shared/lines/since.ts';
import { required } from '../../../support/core.ts';
import { idNamed, lineVersion } from './line-version.ts';

const texts = lineTexts([
  lineVersion('es 0', 'RTP-V/doc.4/26', 'es'),
  lineVersion('en 0', 'RTP-V/doc.4/26', 'en'),
  lineVersion('es 1', 'RTP-V/doc.4/26 rev. 1', 'es'),
  lineVersion('es 1 pdf', 'RTP-V/doc.4/26 rev. 1', 'es', 'pdf'),
  lineVersion('es 2', 'RTP-V/doc.4/26 rev. 2', 'es'),
  lineVersion('en 2', 'RTP-V/doc.4/26 rev. 2', 'en'),
  lineVersion('fr 2', 'RTP-V/doc.4/26 rev. 2', 'fr'),
]);

const before = (newest: string, known: readonly string[]) => knownBefore(texts, required(texts.find(({ id }) => id === newest)), new Set(known.map(idNamed)));

test.each([
  ['the furthest text known in the language', 'es 2', ['es 0', 'es 1'], 'es 1'],
  ['not the one known last', 'es 2', ['es 1', 'es 0'], 'es 1'],
  ['the text of the revision that is known in another format', 'es 2', ['es 1 pdf'], 'es 1'],
  ['the text of the revision that is known in another language', 'es 2', ['en 0'], 'es 0'],
  ['the last text in the language before a revision that is known in another', 'en 2', ['es 1'], 'en 0'],
  ['the newest itself when it is known', 'es 2', ['es 2'], 'es 2'],
  ['the newest itself when its revision is known in another language', 'es 2', ['en 2'], 'es 2'],
])('what was known before is %s', (_, newest, known, versionId) => {
  expect(before(newest, known)).toEqual({ versionId, isComparable: true });
});

test('a text whose language was never held before is known by another that cannot be compared with it', () => {
  expect(before('fr 2', ['es 1'])).toEqual({ versionId: 'es 1', isComparable: false });
});

test('a line of which nothing is known is new', () => {
  expect(before('es 2', [])).toBeNull();
});

test('a further text under the same symbol is new to who knows the first', () => {
  const twice = lineTexts([lineVersion('of March', 'RTP-V/doc.4/26', 'es'), lineVersion('of April', 'RTP-V/doc.4/26', 'es')]);
  expect(knownBefore(twice, required(twice[1]), new Set([idNamed('of March')]))).toEqual({ versionId: 'of March', isComparable: true });
});
