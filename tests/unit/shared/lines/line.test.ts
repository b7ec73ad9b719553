import { expect, test } from 'vitest';
import { draftsWith, lineTexts } from '../../../../shared/lines/line.ts';
import { required } from '../../../support/core.ts';
import { lineVersion } from './line-version.ts';

const symbolOf = (revision: number): string => `RTP-V/doc.4/26${revision === 0 ? '' : ` rev. ${revision}`}`;

test('files of one symbol are one revision, in whatever language, format or spelling', () => {
  const versions = [
    lineVersion('a', 'RTP-V/doc.4/26', 'es'),
    lineVersion('b', 'RTP-V/DOC. 4/26 (en)', 'en'),
    lineVersion('c', 'RTP-V/doc.4/26 rev. 1', 'es', 'pdf'),
    lineVersion('d', 'RTP-V/doc.4/26 rev.1', 'es', 'docx'),
  ];
  expect(lineTexts(versions).map(({ id, revision }) => [id, revision])).toEqual([['a', 0], ['b', 0], ['c', 1], ['d', 1]]);
});

test('a version without a symbol that can be read is a revision of its own', () => {
  const versions = [lineVersion('a', null, 'es'), lineVersion('b', null, 'es'), lineVersion('c', 'Draft of March', 'en'), lineVersion('d', 'Draft of March', 'fr')];
  expect(lineTexts(versions).map(({ revision }) => revision)).toEqual([0, 1, 2, 3]);
});

test('the drafts of a line are those in one language, each revision once, in the format of the one named where it is held in that', () => {
  const texts = lineTexts([
    lineVersion('first', symbolOf(0), 'es', 'pdf'),
    lineVersion('first in English', symbolOf(0), 'en', 'docx'),
    lineVersion('second pdf', symbolOf(1), 'es', 'pdf'),
    lineVersion('second docx', symbolOf(1), 'es', 'docx'),
    lineVersion('third docx', symbolOf(2), 'es', 'docx'),
    lineVersion('third pdf', symbolOf(2), 'es', 'pdf'),
    lineVersion('fourth html', symbolOf(3), 'es', 'html'),
    lineVersion('fourth txt', symbolOf(3), 'es', 'txt'),
  ]);
  const named = (id: string) => required(texts.find((text) => text.id === id));
  const drafts = (id: string) => draftsWith(texts, named(id)).map((text) => text.id);
  expect(drafts('third docx')).toEqual(['first', 'second docx', 'third docx', 'fourth txt']);
  expect(drafts('second pdf')).toEqual(['first', 'second pdf', 'third pdf', 'fourth txt']);
  expect(drafts('first in English')).toEqual(['first in English']);
});

test('two texts that came under one symbol in one format are both drafts', () => {
  const texts = lineTexts([lineVersion('of March', symbolOf(0), 'es'), lineVersion('of April', symbolOf(0), 'es')]);
  expect(draftsWith(texts, required(texts[0])).map(({ id }) => id)).toEqual(['of March', 'of April']);
});
