import { expect, test } from 'vitest';
import { lineTexts } from '../../../../shared/lines/line.ts';
import { routeTo } from '../../../../shared/positions/base.ts';
import { required } from '../../../support/core.ts';
import { idNamed, lineVersion } from '../lines/line-version.ts';

const spanish = [0, 1, 2, 3, 4].map((revision) => lineVersion(`es ${revision}`, symbolOf(revision), 'es'));

function symbolOf(revision: number): string {
  return `RTP-V/doc.4/26${revision === 0 ? '' : ` rev. ${revision}`}`;
}

/** Stands as `es 2` (taken there) or `es 2!` (put there by a person), oldest first. */
function route(target: string, stands: readonly string[], versions = spanish) {
  const texts = lineTexts(versions);
  const found = routeTo(texts, required(texts.find(({ id }) => id === target)), stands.map((stand) => ({ versionId: idNamed(stand.replace('!', '')), isDecided: stand.endsWith('!') })));
  return found && { base: `${found.base.versionId}${found.base.isDecided ? '!' : ''}`, hops: found.hops.map(({ via, from, to, isSure }) => `${from} → ${to} by ${via}${isSure ? '' : ', unsure'}`) };
}

test.each([
  ['forwards from where it was taken', 'es 3', ['es 1'], 'es 1'],
  ['backwards from where it was taken', 'es 0', ['es 2'], 'es 2'],
  ['from the latest place a person put it at', 'es 4', ['es 0', 'es 1!', 'es 3!', 'es 2!'], 'es 3!'],
  ['from the latest place not after the text', 'es 2', ['es 0', 'es 1!', 'es 3!'], 'es 1!'],
  ['from the nearest place after a text that is before them all', 'es 0', ['es 4', 'es 2!', 'es 3!'], 'es 2!'],
  ['from where it was taken when that is later than what a person decided on an earlier text', 'es 4', ['es 3', 'es 1!'], 'es 3'],
  ['from what a person decided where it was also taken', 'es 4', ['es 2', 'es 2!'], 'es 2!'],
])('a position goes in its language %s', (_, target, stands, base) => {
  expect(route(target, stands)).toEqual({ base, hops: [`${base.replace('!', '')} → ${target} by words`] });
});

test.each([
  ['taken', ['es 1', 'es 2', 'es 0!'], 'es 2'],
  ['put by a person, though it was taken there too', ['es 2', 'es 2!'], 'es 2!'],
  ['put by a person last', ['es 0', 'es 2!', 'es 3!'], 'es 2!'],
])('a position stands on the very text where it was %s', (_, stands, base) => {
  expect(route('es 2', stands)).toEqual({ base, hops: [] });
});

test('another file of the same revision counts as of the same moment, whichever is listed first', () => {
  const versions = [lineVersion('docx', symbolOf(1), 'es'), lineVersion('pdf', symbolOf(1), 'es', 'pdf'), lineVersion('es 2', symbolOf(2), 'es')];
  expect(route('docx', ['pdf', 'es 2!'], versions)).toEqual({ base: 'pdf', hops: ['pdf → docx by words'] });
});

const twoLanguages = [...spanish, lineVersion('en 1', symbolOf(1), 'en'), lineVersion('en 3', symbolOf(3), 'en')].toSorted((one, other) => (one.symbol ?? '').localeCompare(other.symbol ?? ''));

test.each([
  ['by number between the texts of its own revision, then by words', 'en 3', ['es 1'], ['es 1 → en 1 by number', 'en 1 → en 3 by words']],
  ['by number alone between texts of one revision', 'en 3', ['es 3'], ['es 3 → en 3 by number']],
  ['by words to the revision of the text, then by number, where its own is not held', 'en 3', ['es 2'], ['es 2 → es 3 by words', 'es 3 → en 3 by number']],
  ['backwards too', 'en 1', ['es 4'], ['es 4 → es 1 by words', 'es 1 → en 1 by number']],
])('a position goes to another language %s', (_, target, stands, hops) => {
  expect(route(target, stands, twoLanguages)).toEqual({ base: required(stands[0]), hops });
});

test('a position that once stood in the language of the text comes from there', () => {
  expect(route('en 3', ['es 1', 'es 2!', 'en 1!'], twoLanguages)).toEqual({ base: 'en 1!', hops: ['en 1 → en 3 by words'] });
});

test('the revision nearest to its own is where a position changes its language when neither end is held in both', () => {
  const versions = [0, 1, 2, 3, 4, 5].flatMap((revision) => [
    ...(revision < 5 ? [lineVersion(`es ${revision}`, symbolOf(revision), 'es')] : []),
    ...(revision === 0 || revision === 3 || revision === 5 ? [lineVersion(`en ${revision}`, symbolOf(revision), 'en')] : []),
  ]);
  expect(route('en 5', ['es 4'], versions)).toEqual({ base: 'es 4', hops: ['es 4 → es 3 by words', 'es 3 → en 3 by number', 'en 3 → en 5 by words'] });
});

test('between languages that no revision is held in together, numbers are only a hint', () => {
  const versions = [lineVersion('es 1', symbolOf(1), 'es'), lineVersion('en 2', symbolOf(2), 'en')];
  expect(route('en 2', ['es 1'], versions)).toEqual({ base: 'es 1', hops: ['es 1 → en 2 by number, unsure'] });
});

test('of the files a revision is held in, the one of the same kind is gone through', () => {
  const versions = [lineVersion('es 1', symbolOf(1), 'es', 'pdf'), lineVersion('en 1 pdf', symbolOf(1), 'en', 'pdf'), lineVersion('en 1 docx', symbolOf(1), 'en'), lineVersion('en 2', symbolOf(2), 'en', 'pdf'), lineVersion('en 3', symbolOf(3), 'en')];
  expect(route('en 2', ['es 1'], versions)).toEqual({ base: 'es 1', hops: ['es 1 → en 1 pdf by number', 'en 1 pdf → en 2 by words'] });
  expect(route('en 3', ['es 1'], versions)).toEqual({ base: 'es 1', hops: ['es 1 → en 1 docx by number', 'en 1 docx → en 3 by words'] });
});

/** The drafts between the two texts of each hop. */
function between(target: string, stand: string, versions: Parameters<typeof lineTexts>[0] = spanish) {
  const texts = lineTexts(versions);
  const found = routeTo(texts, required(texts.find(({ id }) => id === target)), [{ versionId: idNamed(stand), isDecided: false }]);
  return found?.hops.map((hop) => hop.between);
}

test('on its way by words a position passes the drafts in between, in the order it meets them, each revision once', () => {
  expect(between('es 3', 'es 0')).toEqual([['es 1', 'es 2']]);
  expect(between('es 0', 'es 3')).toEqual([['es 2', 'es 1']]);
  expect(between('es 1', 'es 0')).toEqual([[]]);
  expect(between('en 3', 'es 1', twoLanguages)).toEqual([[], []]);
  const inTwoFormats = [...spanish.slice(0, 2), lineVersion('es 1 pdf', symbolOf(1), 'es', 'pdf'), ...spanish.slice(2)];
  expect(between('es 2', 'es 0', inTwoFormats)).toEqual([['es 1']]);
});

test('a position with no stand on the line is not placed', () => {
  expect(route('es 2', ['of another document'])).toBeNull();
});
